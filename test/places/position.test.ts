import { expect } from '@open-wc/testing';
import { LookupUnavailable, Places } from '../../src/places/places.ts';
import {
  distance,
  type Located,
  locateChoice,
  locatePlace,
  type Place,
  type Position,
} from '../../src/places/position.ts';
import { readTable, recorder } from './sources.ts';

type Row = Record<string, string>;
const pointOf = ({ lat, lon }: Row): Position => [Number(lat), Number(lon)];
const groupBy = (rows: Row[], column: string): Map<string, Row[]> => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row[column]!, [...(groups.get(row[column]!) ?? []), row]);
  return groups;
};
const placeOf = (located: Located): Place => {
  if (located.kind !== 'place') throw new Error(JSON.stringify(located));
  return located;
};

describe('Distances', () => {
  it('are those of well-known towns', () => {
    const berlin: Position = [52.52, 13.405];
    const munich: Position = [48.1374, 11.5755];
    const cologne: Position = [50.9413, 6.9583];
    const duesseldorf: Position = [51.2254, 6.7763];
    expect(distance(berlin, munich)).to.be.closeTo(504, 2);
    expect(distance(cologne, duesseldorf)).to.be.closeTo(34, 0.5);
    expect(distance(berlin, berlin)).to.equal(0);
  });

  it('are right to less than 1 % all over Germany, beside the earth as an ellipsoid', () => {
    // The formula of the Federal Communications Commission, 47 CFR 73.208, good to 475 km.
    const reference = (a: Position, b: Position): number => {
      const middle = (((a[0] + b[0]) / 2) * Math.PI) / 180;
      const cos = (n: number): number => Math.cos(n * middle);
      const north = 111.13209 - 0.56605 * cos(2) + 0.0012 * cos(4);
      const east = 111.41513 * cos(1) - 0.09455 * cos(3) + 0.00012 * cos(5);
      return Math.hypot(north * (b[0] - a[0]), east * (b[1] - a[1]));
    };
    let worst = 0;
    for (let lat = 47; lat <= 55; lat += 0.5) {
      for (let lon = 5.5; lon <= 15; lon += 0.5) {
        for (const [north, east] of [
          [0.05, 0],
          [0, 0.05],
          [0.3, -0.4],
          [2, 1.5],
        ] as const) {
          const [a, b]: Position[] = [
            [lat, lon],
            [lat + north, lon + east],
          ];
          worst = Math.max(worst, Math.abs(distance(a!, b!) / reference(a!, b!) - 1));
        }
      }
    }
    expect(worst).to.be.below(0.004);
  });
});

describe('The position of a postcode', () => {
  const places = new Places();
  const locate = async (postcode: string) => placeOf(await locatePlace(places, postcode));

  it('is in Germany and among the places that have it, all 8,170', async () => {
    const rows = groupBy(await readTable('plz'), 'postcode');
    const localities = groupBy(await readTable('localities'), 'postcode');
    expect(rows.size).to.equal(8170);
    const tooFar: string[] = [];
    const middles: number[] = [];
    for (const [postcode, parts] of rows) {
      const { position, label, kreise } = await locate(postcode);
      expect(label).to.equal(postcode);
      expect([...kreise].sort(), postcode).to.deep.equal(
        [...new Set(parts.map(row => row.ags_kreis!))].sort(),
      );
      expect(position[0], postcode).to.be.within(47.2, 55.1);
      expect(position[1], postcode).to.be.within(5.8, 15.1);
      const known = localities.get(postcode) ?? parts;
      const away = known.map(row => distance(position, pointOf(row))).sort((a, b) => a - b);
      if (away[0]! > 13) tooFar.push(`${postcode}: ${away[0]}`);
      middles.push(away[Math.floor(away.length / 2)]!);
    }
    expect(tooFar).to.deep.equal([]);
    middles.sort((a, b) => a - b);
    const part = (share: number) => middles[Math.floor(middles.length * share)]!;
    // Of its places one half is nearer than this, for 50, 95 and 99 of 100 postcodes.
    expect(part(0.5)).to.be.below(2.5);
    expect(part(0.95)).to.be.below(6.5);
    expect(part(0.99)).to.be.below(9.5);
  }).timeout(60_000);

  it('tells the parts of a large city apart', async () => {
    const [mitte, grunewald] = [await locate('10115'), await locate('14193')];
    expect(distance(mitte.position, grunewald.position)).to.be.within(9, 15);
    expect(distance((await locate('22397')).position, (await locate('21149')).position)).to.be.above(20);
    expect(distance((await locate('01465')).position, (await locate('01067')).position)).to.be.above(8);
  });

  it('is where the town is', async () => {
    const towns: [string, Position][] = [
      ['31224', [52.32, 10.23]],
      ['80331', [48.135, 11.57]],
      ['25849', [54.52, 8.65]],
      ['87561', [47.41, 10.28]],
      ['27498', [54.18, 7.89]],
      ['27499', [53.92, 8.5]],
      ['27568', [53.57, 8.57]],
    ];
    for (const [postcode, town] of towns)
      expect(distance((await locate(postcode)).position, town), postcode).to.be.below(3);
  });

  it('asks nothing where it lies in several Kreise, and names them all', async () => {
    const { kreise } = await locate('81549');
    expect(kreise).to.deep.equal(['09162', '09184']);
  });

  it('is taken before the name beside it; the name tells the Kreis', async () => {
    const both = placeOf(await locatePlace(places, 'Hauptstraße 5, 81549 Unterhaching'));
    expect(both).to.deep.include({ label: '81549 Unterhaching', kreise: ['09184'] });
    expect(both.position).to.deep.equal((await locate('81549')).position);
    expect(placeOf(await locatePlace(places, '31224 Xyzzyburg'))).to.deep.equal(await locate('31224'));
  });

  it('is asked about when the name lies elsewhere, and when there are two', async () => {
    for (const query of ['31224 Konstanz', '31224 oder 38100']) {
      const located = await locatePlace(places, query);
      if (located.kind !== 'choose') throw new Error(located.kind);
      expect(located.why).to.equal('contradiction');
      expect(located.choices[0]).to.deep.equal({ ags: '03157', name: '31224', kreis: 'Landkreis Peine' });
      const [here, there] = await Promise.all(located.choices.map(choice => locateChoice(places, choice)));
      expect(here).to.deep.equal(await locate('31224'));
      expect(distance(here!.position, there!.position)).to.be.above(10);
    }
  });

  it('does not exist where nobody lives', async () => {
    for (const [query, reason] of [
      ['10000', 'nobody-lives-there'],
      ['10000 Xyzzyburg', 'nobody-lives-there'],
      ['312', 'short-postcode'],
      ['00123', 'no-such-postcode'],
      ['', 'empty'],
    ])
      expect(await locatePlace(places, query!), query).to.deep.equal({ kind: 'unknown', reason });
  });
});

describe('The position of a name', () => {
  const places = new Places();

  it('is that of the Gemeinde, to 3 km, for all 10,753', async () => {
    const wrong: string[] = [];
    for (const row of await readTable('gemeinden')) {
      const { position, kreise } = await locateChoice(places, { ags: row.ags_kreis!, name: row.name! });
      expect(kreise).to.deep.equal([row.ags_kreis]);
      if (distance(position, pointOf(row)) > 3) wrong.push(`${row.name} ${row.gemeinde_ags}`);
    }
    // There are two of this name in the Kreis: the bigger one is taken.
    expect(wrong).to.deep.equal(['Neuenkirchen 13075101']);
  }).timeout(120_000);

  it('is that of a locality, to 3 km, 1,000 of them', async () => {
    const rows = await readTable('localities');
    const gemeinden = new Set((await readTable('gemeinden')).map(row => row.ags_kreis + row.name!));
    const byName = new Map<string, Row[]>();
    for (const row of rows) {
      const key = row.ags_kreis + row.name!;
      byName.set(key, [...(byName.get(key) ?? []), row]);
    }
    const single = [...byName].filter(([key, list]) => list.length === 1 && !gemeinden.has(key));
    const sample = single.filter((_entry, at) => at % 61 === 7);
    expect(sample.length).to.be.greaterThan(1000);
    const wrong: string[] = [];
    for (const [, [row]] of sample) {
      const { position } = await locateChoice(places, { ags: row!.ags_kreis!, name: row!.name! });
      if (distance(position, pointOf(row!)) > 3) wrong.push(row!.name!);
    }
    expect(wrong).to.deep.equal([]);
  }).timeout(120_000);

  it('is found for what is typed, and its label leads there again', async () => {
    const typed: [query: string, label: string, near: Position][] = [
      ['Peine', 'Peine, Landkreis Peine', [52.32, 10.23]],
      ['Stadt München', 'München (Stadt)', [48.137, 11.575]],
      ['Osnabrück Stadt', 'Osnabrück (Stadt)', [52.28, 8.05]],
      ['Vöhrum', 'Vöhrum, Landkreis Peine', [52.34, 10.18]],
      ['Berlin-Kreuzberg', 'Kreuzberg, Berlin (Stadt)', [52.5, 13.4]],
      ['Köln Ehrenfeld', 'Ehrenfeld, Köln (Stadt)', [50.95, 6.92]],
      ['Peine, Niedersachsen', 'Peine, Landkreis Peine', [52.32, 10.23]],
      ['Edemissen (Landkreis Peine)', 'Edemissen, Landkreis Peine', [52.39, 10.26]],
      ['Landkreis Peine', 'Landkreis Peine', [52.3, 10.25]],
    ];
    for (const [query, label, near] of typed) {
      const place = placeOf(await locatePlace(places, query));
      expect(place.label, query).to.equal(label);
      expect(distance(place.position, near), query).to.be.below(5);
      expect(placeOf(await locatePlace(places, label)), label).to.deep.equal(place);
    }
  });

  it('is asked about where the name exists several times', async () => {
    const located = await locatePlace(places, 'Neustadt');
    if (located.kind !== 'choose') throw new Error(located.kind);
    expect(located.why).to.equal('name');
    expect(located.choices.length).to.be.greaterThan(5);
    const found = await Promise.all(located.choices.map(choice => locateChoice(places, choice)));
    for (const [at, { kreise, label }] of found.entries()) {
      expect(kreise).to.deep.equal([located.choices[at]!.ags]);
      expect(label).to.contain('Neustadt');
    }
    expect(new Set(found.map(({ position }) => position.join())).size).to.equal(found.length);
  });

  it('is given for every suggestion', async () => {
    for (const typed of [
      'Neu',
      'Ober',
      'St. ',
      'Frankf',
      '315',
      '81549',
      'Kassel',
      'Landkreis Os',
      'Krezuberg',
    ]) {
      const lines = await places.suggest(typed);
      expect(lines.length, typed).to.be.greaterThan(0);
      for (const line of lines) {
        const place = await locateChoice(places, line);
        expect(place.kreise, line.text).to.include(line.ags);
        const again = await locatePlace(places, line.text);
        if (again.kind === 'place')
          expect(distance(again.position, place.position), line.text).to.be.below(1);
      }
    }
  });

  it('is that of the Kreis for the name of a jobcenter', async () => {
    const named = new Places({
      names: [{ name: 'MaßArbeit (Jobcenter Landkreis Osnabrück)', ags: '03459' }],
    });
    const place = placeOf(await locatePlace(named, 'MaßArbeit'));
    expect(place.kreise).to.deep.equal(['03459']);
    expect(distance(place.position, [52.35, 8.05])).to.be.below(25);
    const [line] = await named.suggest('Maßarb');
    expect((await locateChoice(named, line!)).position).to.deep.equal(place.position);
  });

  it('does not exist for what is no place', async () => {
    for (const [query, reason] of [
      ['Xyzzyburg', 'no-such-place'],
      ['Niedersachsen', 'too-large'],
      ['Москва', 'other-script'],
      ['1010 Wien', 'foreign'],
    ])
      expect(await locatePlace(places, query!), query).to.deep.equal({ kind: 'unknown', reason });
  });
});

describe('Loading positions', () => {
  const positionsIn = (files: string[]) => files.filter(file => /^places-positions|^p\d+/.test(file));

  it('fetches for a postcode those of the postcodes alone', async () => {
    const { files, fetchJson } = recorder();
    await locatePlace(new Places({ fetchJson }), '31224');
    expect([...files].sort()).to.deep.equal([
      'kreise.json',
      'places-positions-postcodes.json',
      'places-postcodes.json',
    ]);
  });

  it('fetches for a Gemeinde those of the Gemeinden, for a locality those of its shard', async () => {
    const { files, fetchJson } = recorder();
    const places = new Places({ fetchJson });
    await places.suggest('Peine');
    await places.resolve('Peine');
    expect(positionsIn(files)).to.deep.equal([]);
    await locatePlace(places, 'Peine');
    expect(positionsIn(files)).to.deep.equal(['places-positions-names.json']);
    await locatePlace(places, 'Vöhrum');
    expect(positionsIn(files)).to.have.length(2);
    expect(positionsIn(files)[1]).to.match(/^p\d+\.json$/);
    expect(new Set(files)).to.have.length(files.length);
  });

  it('says when they cannot be loaded, and tries again on the next call', async () => {
    const { fetchJson } = recorder();
    let offline = true;
    const places = new Places({
      fetchJson: url =>
        offline && /positions|\/p\d/.test(url.pathname)
          ? Promise.reject(new Error('offline'))
          : fetchJson(url),
    });
    for (const query of ['31224', 'Peine', 'Vöhrum']) {
      offline = true;
      const error = await locatePlace(places, query).catch(reason => reason);
      expect(error, query).to.be.instanceOf(LookupUnavailable);
      offline = false;
      expect((await locatePlace(places, query)).kind, query).to.equal('place');
    }
  });

  it('stops for who has lost interest', async () => {
    const abort = new AbortController();
    const stopped = locatePlace(new Places(), 'Peine', abort.signal).catch(reason => reason);
    abort.abort();
    expect((await stopped).name).to.equal('AbortError');
  });
});
