import { expect } from '@open-wc/testing';
import { LookupUnavailable, Places } from '../../src/places/places.ts';
import { recorder } from './sources.ts';

describe('Loading', () => {
  let files: string[];
  let places: Places;

  beforeEach(() => {
    const record = recorder();
    files = record.files;
    places = new Places({ fetchJson: record.fetchJson });
  });

  const type = async (text: string): Promise<void> => {
    for (let length = 1; length <= text.length; length++) await places.suggest(text.slice(0, length));
  };
  const shards = (): string[] => files.filter(file => /^[ht]\d+\.json$/.test(file));

  it('digits fetch the postcodes, then the names of the Kreise, and nothing else', async () => {
    await type('31');
    expect(files).to.deep.equal(['places-postcodes.json']);
    await type('31224');
    await places.resolve('31224');
    expect(files).to.deep.equal(['places-postcodes.json', 'kreise.json']);
  });

  it('a postcode in several Kreise fetches its Gemeinden', async () => {
    await type('57612');
    expect(files).to.deep.equal(['places-postcodes.json', 'kreise.json', 'places-splits.json']);
  });

  it('the first letter fetches the names, the second a shard, the rest nothing', async () => {
    await places.suggest('P');
    expect([...files].sort()).to.deep.equal(['kreise.json', 'places-names.json']);
    await type('Peine');
    await places.resolve('Peine');
    expect(files).to.have.length(3);
    expect(shards()).to.have.length(1);
  });

  it('"St" does not fetch what begins with "Sankt" as well', async () => {
    await type('St. Wendel');
    await places.resolve('St. Wendel');
    expect(shards()).to.have.length(1);
    await type('Sankt Wendel');
    expect(shards()).to.have.length(2);
  });

  it('no name needs more than two shards', async () => {
    for (const name of [
      'Xreuzberg',
      'Osnabrükc',
      'Köln Ehrenfeld',
      'Bd Homburg',
      'Skt. Peter',
      'Berlin-Kreuzberg',
      'Berlin Hohen Neuendorf',
      'Leipzig Markkleberg',
      'Hamm Westfalen',
      'Peine, Niedersachsen',
    ]) {
      const record = recorder();
      places = new Places({ fetchJson: record.fetchJson });
      files = record.files;
      await type(name);
      await places.resolve(name);
      expect(shards().length, `${name}: ${files}`).to.be.at.most(2);
    }
  });

  it('fetches a file once, however many ask at a time', async () => {
    await Promise.all([places.suggest('Pe'), places.suggest('Pei'), places.resolve('Peine')]);
    expect(new Set(files)).to.have.length(files.length);
  });

  it('preloads, and says nothing when that fails', async () => {
    places.preload('postcodes');
    await places.resolve('31224');
    expect(files).to.have.length(2);
    new Places({ fetchJson: () => Promise.reject(new Error('offline')) }).preload('postcodes');
    await new Promise(resolve => setTimeout(resolve));
  });

  it('says when a lookup cannot be loaded, and tries again on the next call', async () => {
    const { fetchJson } = recorder();
    let offline = true;
    places = new Places({
      fetchJson: url => (offline ? Promise.reject(new Error('offline')) : fetchJson(url)),
    });
    for (const query of ['31224', 'Peine']) {
      offline = true;
      const error = await places.resolve(query).catch(reason => reason);
      expect(error, query).to.be.instanceOf(LookupUnavailable);
      offline = false;
      expect((await places.resolve(query)).kind, query).to.equal('kreis');
    }
  });

  it('takes a broken file for an unavailable one', async () => {
    for (const file of [{}, null, [], 'x']) {
      places = new Places({ fetchJson: async () => file });
      for (const query of ['31224', 'Peine'])
        expect(await places.resolve(query).catch(reason => reason)).to.be.instanceOf(LookupUnavailable);
    }
  });

  it('needs no `AbortSignal.timeout`, which browsers lack that have all else', async () => {
    const { timeout } = AbortSignal;
    Object.assign(AbortSignal, { timeout: undefined });
    try {
      expect((await places.resolve('Peine')).kind).to.equal('kreis');
    } finally {
      Object.assign(AbortSignal, { timeout });
    }
  });

  it('stops a request that hangs, which then counts as unavailable', async () => {
    const { setTimeout: real } = window;
    let late = () => {};
    window.setTimeout = ((act: () => void, pause?: number) => {
      if (pause === 20_000) late = act;
      return pause === 20_000 ? 0 : real(act, pause);
    }) as typeof window.setTimeout;
    try {
      places = new Places({
        fetchJson: (_url, signal) =>
          new Promise((_, reject) => signal!.addEventListener('abort', () => reject(new Error('stopped')))),
      });
      const resolved = places.resolve('31224').catch(reason => reason);
      await new Promise(resolve => real(resolve));
      late();
      expect(await resolved).to.be.instanceOf(LookupUnavailable);
    } finally {
      window.setTimeout = real;
    }
  });

  it('stops for who has lost interest, and goes on for the others', async () => {
    const abort = new AbortController();
    const stopped = places.resolve('Peine', abort.signal).catch(reason => reason);
    const other = places.resolve('Peine');
    abort.abort();
    expect((await stopped).name).to.equal('AbortError');
    expect((await other).kind).to.equal('kreis');
    const late = await places.suggest('Pe', { signal: abort.signal }).catch(reason => reason);
    expect(late.name).to.equal('AbortError');
  });
});

describe('Whatever is typed', () => {
  it('never throws', async () => {
    const places = new Places();
    const signs = 'aeinrstßäöü AOst.-/()\',;:"\\<>{}[]0123456789\u0000\u0301\u200b\ud83dЖ漢ﬁ½'.split('');
    let seed = 20_261_122;
    const next = (limit: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((seed / 2_147_483_648) * limit);
    };
    for (let round = 0; round < 1500; round++) {
      const typed = Array.from({ length: next(14) }, () => signs[next(signs.length)]).join('');
      const lines = await places.suggest(typed);
      expect(lines.length).to.be.at.most(8);
      expect(['kreis', 'choose', 'unknown']).to.include((await places.resolve(typed)).kind);
    }
  }).timeout(60_000);
});
