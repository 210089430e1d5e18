import type { KreisRow } from './codec.ts';
import {
  decodePlaces,
  decodeShard,
  type NamesFile,
  reverse,
  type ShardFile,
  shardOf,
} from './codec-names.ts';
import { type Folded, fold } from './fold.ts';
import { type FetchJson, load } from './load.ts';
import { Kind, Names, type Row } from './names.ts';

export interface NameLookup {
  kreise: readonly KreisRow[];
  gemeinden: Names;
  /** Landkreise only: a kreisfreie Stadt is found as a Gemeinde. */
  landkreise: Names;
  /** Size classes of the kreisfreie Städte, 0 for a Landkreis. */
  citySizes: number[];
  /** Folded label → index of the Kreis. */
  labels: Map<string, number>;
  folder: URL;
  heads: string[];
  tails: string[];
}

/** "Region Hannover" is also found as "Landkreis Hannover", "Ortenaukreis" as "Ortenau". */
const KREIS_WORD = /^(Region|Städteregion|Regionalverband|Landkreis|Eifelkreis|Altmarkkreis) |[- ]?kreis$/i;

/** A Kreis stands among the beginnings where a town of some 20,000 does: before villages, after its town. */
const KREIS_SIZE = 6;

/** `from`: where the file was, the shards' folder stands beside it. */
export function readNames(file: NamesFile, kreise: readonly KreisRow[], from: URL): NameLookup {
  const rows: Row[] = [];
  const citySizes: number[] = [];
  decodePlaces(file.places, (name, kreis, size) => {
    citySizes[kreis] = kreise[kreis]!.city ? size : 0;
    rows.push({ name, kreise: [kreis], kind: Kind.Gemeinde, size });
  });
  const landkreise = new Names([]);
  for (const [kreis, { city, label, name }] of kreise.entries()) {
    if (city) continue;
    const row: Row = { name: label, kreise: [kreis], kind: Kind.Kreis, size: KREIS_SIZE };
    landkreise.add(row, label);
    landkreise.add(row, name.replace(KREIS_WORD, ''));
  }
  return {
    kreise,
    gemeinden: new Names(rows),
    landkreise,
    citySizes,
    labels: new Map(kreise.map(({ label }, at) => [fold(label).key, at])),
    folder: new URL(`${file.shards}/`, from),
    heads: file.heads.split(' '),
    tails: file.tails.split(' '),
  };
}

/** Localities that may begin with what is typed: from the second letter on. */
export function loadHead(
  { folder, heads }: NameLookup,
  { key }: Folded,
  fetchWith?: FetchJson,
): Promise<Names> {
  return loadShard(new URL(`h${shardOf(heads, key.slice(0, 2))}.json`, folder), false, fetchWith);
}

/** Localities that end like the query. */
export function loadTail(
  { folder, tails }: NameLookup,
  { key }: Folded,
  fetchWith?: FetchJson,
): Promise<Names> {
  return loadShard(new URL(`t${shardOf(tails, reverse(key))}.json`, folder), true, fetchWith);
}

const loadShard = (url: URL, backwards: boolean, fetchWith?: FetchJson): Promise<Names> =>
  load(
    url,
    (file: ShardFile) =>
      new Names(decodeShard(file, backwards).map(row => ({ ...row, kind: Kind.Locality, size: 0 }))),
    fetchWith,
  );
