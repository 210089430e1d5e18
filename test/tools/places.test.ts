import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { decodeKreise, decodePostcodes } from '../../src/places/codec.ts';
import { decodePlaces, decodeShard, reverse, shardOf } from '../../src/places/codec-names.ts';
import { decodePositions, decodeShardPositions, STEP } from '../../src/places/codec-positions.ts';
import { fold } from '../../src/places/fold.ts';
import { oneOff } from '../../src/places/near.ts';
import { Places } from '../../src/places/places.ts';
import { UnknownReason } from '../../src/places/types.ts';
import { buildPlaces } from '../../tools/places/build.ts';
import {
  encodeKreise,
  encodeNumber,
  encodePlaces,
  encodePostcodes,
  encodeShard,
  inFileOrder,
} from '../../tools/places/encode.ts';
import { encodePositions, encodeShardPositions } from '../../tools/places/encode-positions.ts';
import { intactEnds } from '../../tools/places/shards.ts';
import { readSources } from '../../tools/places/sources.ts';

const dataDir = fileURLToPath(new URL('../../data', import.meta.url));
const outDir = mkdtempSync(join(tmpdir(), 'places-'));
const sources = readSources(dataDir);
const packed = (file: string): number => brotliCompressSync(readFileSync(join(outDir, file))).length;
const folder = (): string => readdirSync(outDir).find(name => /^places-[0-9a-f]{8}$/.test(name))!;

before(async () => {
  await buildPlaces({ dataDir, outDir });
});
after(() => rmSync(outDir, { recursive: true }));

describe('Lookup files', () => {
  it('stay below their budgets', () => {
    assert.ok(packed('places-postcodes.json') <= 10_000, `${packed('places-postcodes.json')}`);
    assert.ok(packed('places-names.json') <= 58_000, `${packed('places-names.json')}`);
    for (const [kind, limit] of Object.entries({ postcodes: 14_000, names: 16_000 })) {
      assert.ok(packed(`places-positions-${kind}.json`) <= limit, kind);
    }
    for (const shard of readdirSync(join(outDir, folder()))) {
      assert.ok(packed(join(folder(), shard)) <= 12_000, shard);
    }
  });

  it('are the same each time, and one set of shards at a time', async () => {
    const first = folder();
    await buildPlaces({ dataDir, outDir });
    assert.equal(folder(), first);
    assert.equal(readdirSync(outDir).length, 7);
  });
});

describe('Encoding and decoding', () => {
  it('keeps the Kreise', () => {
    const kreise = decodeKreise(encodeKreise(sources.kreise));
    assert.deepEqual(
      kreise.map(({ ags, name, label }) => ({ ags, name, label })),
      sources.kreise.map(({ ags, name, label }) => ({ ags, name, label })),
    );
    assert.equal(kreise.filter(({ city }) => city).length, 107);
  });

  it('keeps the postcodes and the order of their Kreise', () => {
    const decoded = decodePostcodes(encodePostcodes(sources));
    const expected = [...sources.postcodes].map(([code, list]) => [code, list.map(({ kreis }) => kreis)]);
    assert.deepEqual([...decoded], expected);
  });

  it('keeps the Gemeinden', () => {
    const decoded = new Set<string>();
    decodePlaces(encodePlaces(sources), (name, kreis) => decoded.add(`${kreis} ${name}`));
    assert.deepEqual(decoded, new Set(sources.gemeinden.map(({ kreis, name }) => `${kreis} ${name}`)));
  });

  it('keeps a shard, forwards and backwards', () => {
    const names = [...sources.localities.keys()].filter((_, at) => at % 50 === 0);
    for (const backwards of [false, true]) {
      const decoded = decodeShard(encodeShard(names, sources.localities, backwards), backwards);
      assert.deepEqual(
        new Map(decoded.map(({ name, kreise }) => [name, kreise])),
        new Map(names.map(name => [name, sources.localities.get(name)!])),
      );
    }
  });

  it('keeps positions, to half a step', () => {
    const places = inFileOrder(sources);
    const decoded = decodePositions(
      encodePositions(places),
      places.map(({ kreis }) => kreis),
    );
    const inShard = decodeShardPositions(encodeShardPositions(places.map(({ position }) => position)));
    for (const [at, { name, position }] of places.entries()) {
      for (const found of [decoded[at]!, inShard[at]!]) {
        assert.ok(Math.abs(found[0] - position[0]) <= STEP[0] / 2 + 1e-9, name);
        assert.ok(Math.abs(found[1] - position[1]) <= STEP[1] / 2 + 1e-9, name);
      }
    }
  });

  it('orders the positions of Gemeinden as the names are, so that neither repeats the other', () => {
    const names: string[] = [];
    decodePlaces(encodePlaces(sources), (name, kreis) => names.push(`${kreis} ${name}`));
    assert.deepEqual(
      names,
      inFileOrder(sources).map(({ kreis, name }) => `${kreis} ${name}`),
    );
  });

  it('writes numbers without signs that JSON escapes', () => {
    for (const n of [0, 1, 56, 57, 58, 89, 90, 400, 8099]) assert.match(encodeNumber(n), /^[!-~]{1,3}$/);
    for (let n = 0; n < 8100; n++) assert.doesNotMatch(encodeNumber(n), /["\\ ]/);
    assert.throws(() => encodeNumber(8100));
  });
});

describe('One letter off', () => {
  it('is wrong, missing, swapped or too many, at every place', () => {
    const name = 'peinestadt';
    for (let at = 0; at < name.length; at++) {
      const [before, after] = [name.slice(0, at), name.slice(at + 1)];
      assert.ok(oneOff(`${before}x${after}`, name));
      assert.ok(oneOff(before + after, name));
      assert.ok(oneOff(`${before}x${name[at]}${after}`, name));
      if (after) assert.ok(oneOff(before + after[0] + name[at] + after.slice(1), name));
    }
    for (const other of ['peinestdta', 'piensetadt', 'einestad', 'peine', 'xpeinestadx'])
      assert.ok(!oneOff(other, name), other);
    assert.ok(oneOff('peinxst', name, true));
    assert.ok(!oneOff('xxinest', name, true));
  });
});

describe('Tail shards', () => {
  it('hold a name wherever a slip in its first three letters may lead', async () => {
    const { tails } = JSON.parse(await readFile(join(outDir, 'places-names.json'), 'utf8')) as {
      tails: string;
    };
    const starts = tails.split(' ');
    const shards = starts.map((_, at) => {
      const file = JSON.parse(readFileSync(join(outDir, folder(), `t${at}.json`), 'utf8'));
      return new Set(decodeShard(file, true).map(({ name }) => name));
    });
    const lost: string[] = [];
    for (const [at, name] of [...sources.localities.keys()].entries()) {
      if (at % 10 !== 0 || intactEnds(name).letters < 6 || !/^\p{L}{3}/u.test(name)) continue;
      const [a, b, c] = name.toLowerCase();
      const rest = name.slice(3);
      for (const slip of [
        `x${b}${c}`,
        `${a}x${c}`,
        `${b}${a}${c}`,
        `${a}${c}${b}`,
        `${b}${c}`,
        `${a}${c}`,
        `y${a}${b}${c}`,
      ]) {
        if (!shards[shardOf(starts, reverse(fold(slip + rest).key))]!.has(name))
          lost.push(`${name}: ${slip}${rest}`);
      }
    }
    assert.deepEqual(lost, []);
  });
});

describe('Localities', () => {
  it('are all found by their exact name, 66,125 in all', { timeout: 180_000 }, async () => {
    const build = new URL('../../build/data/', import.meta.url).pathname;
    const places = new Places({
      fetchJson: async url => JSON.parse(await readFile(url.pathname.replace(build, `${outDir}/`), 'utf8')),
    });
    const lost: string[] = [];
    const tooLarge: string[] = [];
    for (const [name, kreise] of sources.localities) {
      const answer = await places.resolve(name);
      // "Schwaben", "Schweiz": hamlets called like a region or a country are found with their Kreis.
      if (
        answer.kind === 'unknown' &&
        [UnknownReason.TooLarge, UnknownReason.Foreign].some(reason => reason === answer.reason)
      ) {
        tooLarge.push(name);
        continue;
      }
      const found =
        answer.kind === 'kreis'
          ? [answer.kreis.ags]
          : answer.kind === 'choose'
            ? answer.choices.map(({ ags }) => ags)
            : [];
      if (!kreise.every(kreis => found.includes(sources.kreise[kreis]!.ags))) lost.push(name);
    }
    assert.deepEqual(lost, []);
    for (const name of tooLarge) {
      for (const kreis of sources.localities.get(name)!) {
        const { ags, label } = sources.kreise[kreis]!;
        const answer = await places.resolve(`${name}, ${label}`);
        assert.ok(answer.kind === 'kreis' && answer.kreis.ags === ags, `${name}, ${label}`);
      }
    }
    assert.ok(tooLarge.length < 30, tooLarge.join());
  });
});

describe('Positions of localities', () => {
  it('stand beside each head shard, one for each Kreis of each name', () => {
    const files = readdirSync(join(outDir, folder()));
    const heads = files.filter(file => file.startsWith('h'));
    assert.equal(files.filter(file => file.startsWith('p')).length, heads.length);
    const read = (file: string) => JSON.parse(readFileSync(join(outDir, folder(), file), 'utf8'));
    for (const head of heads) {
      const places = decodeShard(read(head), false).flatMap(({ kreise }) => kreise);
      assert.equal(decodeShardPositions(read(head.replace('h', 'p'))).length, places.length, head);
    }
  });

  it('are in the shard of the first letters of the name, for all names', { timeout: 60_000 }, () => {
    const { heads } = JSON.parse(readFileSync(join(outDir, 'places-names.json'), 'utf8'));
    const starts = (heads as string).split(' ');
    const shards = starts.map((_, at) => {
      const file = JSON.parse(readFileSync(join(outDir, folder(), `h${at}.json`), 'utf8'));
      return new Set(decodeShard(file, false).map(({ name }) => name));
    });
    const lost = [...sources.localities.keys()].filter(
      name => !shards[shardOf(starts, fold(name).key.slice(0, 2))]!.has(name),
    );
    assert.deepEqual(lost, []);
  });
});
