import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeShard, type NamesFile } from '../../src/places/codec-names.ts';
import { encodeKreise, encodePlaces, encodePostcodes, encodeSplits, inFileOrder } from './encode.ts';
import { encodePositions, encodeShardPositions } from './encode-positions.ts';
import { readPositions } from './positions.ts';
import { makeShards } from './shards.ts';
import { readSources } from './sources.ts';

/** Writes the lookups of `src/places` from `dataDir`/geo into `outDir`. */
export async function buildPlaces({ dataDir, outDir }: { dataDir: string; outDir: string }): Promise<void> {
  const sources = readSources(dataDir);
  const positions = readPositions(dataDir, sources);
  const { heads, tails } = makeShards(sources.localities);

  const shards = new Map<string, string>();
  for (const [at, { file }] of heads.entries()) {
    shards.set(`h${at}.json`, JSON.stringify(file));
    const points = decodeShard(file, false).flatMap(({ name, kreise }) =>
      kreise.map(kreis => positions.locality(name, kreis)),
    );
    shards.set(`p${at}.json`, JSON.stringify(encodeShardPositions(points)));
  }
  for (const [at, { file }] of tails.entries()) shards.set(`t${at}.json`, JSON.stringify(file));
  // One hash for the set: a shard is only right together with the table of its starts and the Kreise.
  const hash = createHash('sha256');
  for (const { ags } of sources.kreise) hash.update(ags);
  for (const [name, text] of shards) hash.update(name).update(text);
  const folder = `places-${hash.digest('hex').slice(0, 8)}`;

  const names: NamesFile = {
    places: encodePlaces(sources),
    shards: folder,
    heads: heads.map(({ start }) => start).join(' '),
    tails: tails.map(({ start }) => start).join(' '),
  };
  mkdirSync(outDir, { recursive: true });
  for (const old of readdirSync(outDir, { withFileTypes: true })) {
    if (old.isDirectory() && /^places-[0-9a-f]{8}$/.test(old.name)) {
      rmSync(join(outDir, old.name), { recursive: true });
    }
  }
  mkdirSync(join(outDir, folder));
  const write = (file: string, text: string): void => writeFileSync(join(outDir, file), text);
  write('kreise.json', JSON.stringify(encodeKreise(sources.kreise)));
  write('places-postcodes.json', JSON.stringify(encodePostcodes(sources)));
  write('places-splits.json', JSON.stringify(encodeSplits(sources)));
  write('places-names.json', JSON.stringify(names));
  write('places-positions-postcodes.json', JSON.stringify(encodePositions(positions.postcodes)));
  write('places-positions-names.json', JSON.stringify(encodePositions(inFileOrder(sources))));
  for (const [name, text] of shards) write(join(folder, name), text);
}
