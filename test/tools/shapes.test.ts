import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import type { MultiPolygon } from 'geojson';
import { distanceToShape } from '../../src/places/geometry.ts';
import { COARSE, type Located, locate } from '../../src/places/locate.ts';
import { loadDetail, loadShapes, loadTowns, type Shapes } from '../../src/places/shapes.ts';
import { buildPlaces } from '../../tools/places/build.ts';
import { buildShapes } from '../../tools/shapes/build.ts';

const dataDir = fileURLToPath(new URL('../../data', import.meta.url));
const outDir = mkdtempSync(join(tmpdir(), 'shapes-'));
const folder = (): string => readdirSync(outDir).find(name => /^kreise-[0-9a-f]{8}$/.test(name))!;
const packed = (file: string): number => brotliCompressSync(readFileSync(join(outDir, file))).length;
const table = (name: string): Record<string, string>[] =>
  parse(readFileSync(join(dataDir, 'geo', `${name}.csv`), 'utf8'), { columns: true });
const fetchJson = async (url: URL): Promise<unknown> =>
  JSON.parse(readFileSync(join(outDir, url.pathname.replace(/^.*\/build\/data\//, '')), 'utf8'));
const at = (lat: number, lon: number, accuracy = 0): Promise<Located> =>
  locate({ lat, lon, accuracy }, fetchJson);
const keysOf = (located: Located): string[] => {
  if (located.kind === 'kreis') return [located.kreis.ags];
  return located.kind === 'choose' ? located.choices.map(({ ags }) => ags) : [];
};
const keys = table('kreise')
  .map(({ ags }) => ags!)
  .sort();
const details = new Map<string, MultiPolygon>();
let shapes: Shapes;

before(async () => {
  await buildPlaces({ dataDir, outDir });
  buildShapes({ dataDir, outDir });
  shapes = await loadShapes(fetchJson);
  for (const key of keys) details.set(key, await loadDetail(key, fetchJson));
});
after(() => rmSync(outDir, { recursive: true }));

describe('Shape files', () => {
  it('stay below their budgets', () => {
    assert.ok(packed('kreise-shapes.json') <= 26_000, `${packed('kreise-shapes.json')}`);
    assert.ok(packed('towns.json') <= 3_000, `${packed('towns.json')}`);
    for (const key of keys) assert.ok(packed(join(folder(), `${key}.json`)) <= 4_000, key);
  });

  it('are the same each time, and one set of details at a time', () => {
    const first = folder();
    buildShapes({ dataDir, outDir });
    assert.equal(folder(), first);
    assert.equal(readdirSync(outDir).filter(name => name.startsWith('kreise-')).length, 2);
  });

  it('lie beside each other, as the code expects', () => {
    assert.ok(shapes.details.pathname.endsWith(`/build/data/${folder()}/`));
    assert.ok(existsSync(join(outDir, folder(), '03157.json')));
  });
});

describe('The outlines', () => {
  it('are there for all 401 Kreise, in both forms', () => {
    assert.deepEqual([...shapes.kreise.keys()], keys);
    assert.equal(readdirSync(join(outDir, folder())).length, 401);
  });

  it('are closed rings of at least three corners', () => {
    for (const all of [shapes.kreise, details]) {
      for (const [key, { coordinates }] of all) {
        assert.ok(coordinates.length > 0, key);
        for (const ring of coordinates.flat()) {
          assert.ok(ring.length >= 4, key);
          assert.deepEqual(ring[0], ring[ring.length - 1], key);
        }
      }
    }
  });

  it('of neighbours fit: each stretch of a border belongs to one Kreis, or to two that run along it in opposite directions', () => {
    for (const all of [shapes.kreise, details]) {
      const stretches = new Set<string>();
      const twice: string[] = [];
      let shared = 0;
      for (const [key, { coordinates }] of all) {
        for (const ring of coordinates.flat()) {
          for (let i = 1; i < ring.length; i++) {
            if (`${ring[i - 1]}` === `${ring[i]}`) continue;
            const stretch = `${ring[i - 1]} ${ring[i]}`;
            if (stretches.has(stretch)) twice.push(`${key}: ${stretch}`);
            stretches.add(stretch);
            if (stretches.has(`${ring[i]} ${ring[i - 1]}`)) shared++;
          }
        }
      }
      // The overview is so coarse that both banks of an arm of the Elbe fall together.
      assert.ok(twice.length <= (all === details ? 0 : 6), twice.join('\n'));
      // What is not shared is the border of Germany.
      assert.ok(shared / stretches.size > 0.4, `${shared} of ${stretches.size}`);
    }
  });

  it('of the Länder run along Kreise of two Länder or along the border, each stretch once', () => {
    const lands = new Map<string, Set<string>>();
    for (const [key, { coordinates }] of shapes.kreise) {
      for (const ring of coordinates.flat()) {
        for (let i = 1; i < ring.length; i++) {
          if (`${ring[i - 1]}` === `${ring[i]}`) continue;
          const stretch = [`${ring[i - 1]}`, `${ring[i]}`].sort().join(' ');
          lands.set(stretch, (lands.get(stretch) ?? new Set()).add(lands.has(stretch) ? key : `-${key}`));
        }
      }
    }
    const drawn = new Set<string>();
    const twice: string[] = [];
    for (const line of shapes.laender.coordinates) {
      for (let i = 1; i < line.length; i++) {
        if (`${line[i - 1]}` === `${line[i]}`) continue;
        const stretch = [`${line[i - 1]}`, `${line[i]}`].sort().join(' ');
        if (drawn.has(stretch)) twice.push(stretch);
        drawn.add(stretch);
      }
    }
    assert.ok(twice.length <= 3, twice.join('\n'));
    for (const [stretch, kreise] of lands) {
      if (kreise.size > 2) continue;
      const outer = kreise.size === 1;
      const between = new Set([...kreise].map(key => key.replace('-', '').slice(0, 2))).size === 2;
      assert.equal(drawn.has(stretch), outer || between, `${stretch} ${[...kreise]}`);
    }
  });

  it('of the overview are nowhere farther off than the search allows for', () => {
    let most = 0;
    for (const [key, { coordinates }] of details) {
      for (const [lon, lat] of coordinates.flatMap(([shore]) => shore!)) {
        const metres = distanceToShape({ lat: lat!, lon: lon! }, shapes.kreise.get(key)!);
        if (metres > most) most = metres;
      }
    }
    assert.ok(most < COARSE * 0.95, `${most}`);
  });
});

describe('The towns', () => {
  it('are some 200, about 15 of them for the map of the country', async () => {
    const towns = await loadTowns(fetchJson);
    assert.ok(towns.length >= 180 && towns.length <= 220, `${towns.length}`);
    const large = towns.filter(({ size }) => size === 4).map(({ name }) => name);
    assert.ok(large.length >= 12 && large.length <= 16, `${large}`);
    assert.ok(large.includes('Berlin') && large.includes('München'));
    assert.equal(new Set(towns.map(({ name }) => name)).size, towns.length);
  });
});

describe('A position', () => {
  it('at the point of each of the 10,753 Gemeinden is in its Kreis', async () => {
    const asked: string[] = [];
    const gemeinden = table('gemeinden');
    assert.equal(gemeinden.length, 10_753);
    for (const { name, ags_kreis: kreis, lat, lon } of gemeinden) {
      const located = await at(Number(lat), Number(lon));
      assert.ok(keysOf(located).includes(kreis!), `${name}: ${JSON.stringify(located)}`);
      if (located.kind !== 'kreis') asked.push(name!);
    }
    // One point lies 100 m from Lübeck, the other in the harbour.
    assert.deepEqual(asked, ['Krummesse', 'Helgoland']);
  });

  for (const [name, lat, lon, kreise] of [
    ['Hanau and the Kreis around it', 50.1533, 8.9261, ['06415', '06435']],
    ['Hamburg and Seevetal', 53.4206, 9.989, ['02000', '03353']],
    ['Fürth and Nürnberg', 49.4884, 11.0197, ['09563', '09564']],
    ['Mannheim and Ludwigshafen, on the Rhine', 49.485, 8.4515, ['07314', '08222']],
    ['Mainz and Wiesbaden, on the Rhine', 50.0065, 8.2785, ['06414', '07315']],
    ['Ulm and Neu-Ulm, on the Danube', 48.396, 9.9945, ['08421', '09775']],
  ] as const) {
    it(`near a border asks: ${name}`, async () => {
      const located = await at(lat, lon, 500);
      assert.equal(located.kind, 'choose', JSON.stringify(located));
      for (const key of kreise) assert.ok(keysOf(located).includes(key), JSON.stringify(located));
    });
  }

  it('in the middle of a Kreis is answered as long as its border is out of reach', async () => {
    assert.deepEqual(keysOf(await at(52.32, 10.23, 20)), ['03157']);
    assert.equal((await at(52.32, 10.23, 500)).kind, 'kreis');
    assert.equal((await at(52.32, 10.23, 15_000)).kind, 'choose');
  });

  it('names the nearest Kreis first', async () => {
    assert.equal(keysOf(await at(52.32, 10.23, 15_000))[0], '03157');
  });

  for (const [name, lat, lon, drawn] of [
    ['Bickenriede', 51.2526, 10.3486, '16064'],
    ['Struth', 51.22, 10.3, '16064'],
    ['Zaunröden', 51.325, 10.46, '16061'],
  ] as const) {
    it(`in ${name}, which the outlines put into the wrong Kreis, asks`, async () => {
      const located = await at(lat, lon, 20);
      assert.equal(located.kind, 'choose');
      assert.deepEqual(keysOf(located).sort(), ['16061', '16064']);
      assert.ok(distanceToShape({ lat, lon }, details.get(drawn)!) < 0);
    });
  }

  for (const [name, lat, lon] of [
    ['Paris', 48.8566, 2.3522],
    ['Basel', 47.5596, 7.5886],
    ['Straßburg', 48.5734, 7.7521],
    ['Salzburg', 47.8, 13.045],
    ['Świnoujście', 53.91, 14.247],
    ['Zürich', 47.3769, 8.5417],
    ['the North Sea', 54.5, 6.5],
    ['Kleinwalsertal', 47.34, 10.15],
    ['the south pole', -90, 0],
  ] as const) {
    it(`in ${name} is outside`, async () => {
      assert.equal((await at(lat, lon, 20)).kind, 'outside');
    });
  }

  it('beyond the border, but so inexact that it may be on this side, asks', async () => {
    assert.deepEqual(await at(47.5596, 7.5886, 5_000), {
      kind: 'choose',
      why: 'location',
      choices: [{ ags: '08336', name: 'Landkreis Lörrach' }],
    });
  });

  it('on islands, in exclaves and near the shore is found', async () => {
    assert.deepEqual(keysOf(await at(54.1818, 7.8865, 20)), ['01056'], 'Helgoland');
    assert.deepEqual(keysOf(await at(47.697, 8.69, 20)), ['08335'], 'Büsingen');
    assert.deepEqual(keysOf(await at(53.92, 8.5, 20)), ['02000'], 'Neuwerk');
    const boat = await at(54.345, 10.165, 20);
    assert.ok(boat.kind !== 'outside', 'Kieler Förde');
  });

  it('with an accuracy of more than 20 km is never answered without asking', async () => {
    assert.equal((await at(54.1818, 7.8865, 25_000)).kind, 'choose');
    assert.equal((await at(51.22, 10.3, 40_000)).kind, 'vague');
    assert.equal((await at(51.22, 10.3, 400_000)).kind, 'vague');
  });
});
