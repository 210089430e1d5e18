import { brotliCompressSync, constants } from 'node:zlib';
import { reverse, type ShardFile, shardOf } from '../../src/places/codec-names.ts';
import { fold, plain, slim, wide } from '../../src/places/fold.ts';
import { keysOf, Rank } from '../../src/places/keys.ts';
import { encodeShard } from './encode.ts';

/**
 * The localities in two sets of files.
 *
 * Head shards: ranges of the first two letters. They serve what is being typed and every slip from the
 * third letter on.
 *
 * Tail shards: ranges of the name read backwards. A slip within the first three letters leaves the end as
 * it is, so one tail shard finds it. Where the end that is surely intact is too short to tell the shard,
 * the name stands in each that it may be looked for in.
 */
export interface Shards {
  heads: { start: string; file: ShardFile }[];
  tails: { start: string; file: ShardFile }[];
}

/** Brotli bytes to which neighbours are put together; a single pair of letters may be bigger. */
const TARGET = 9_000;
/** Letters of a name from which on a slip is promised to be found. */
const PROMISED = 6;

const packed = (file: ShardFile): number =>
  brotliCompressSync(JSON.stringify(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;

export function makeShards(localities: Map<string, number[]>): Shards {
  return { heads: makeHeads(localities), tails: makeTails(localities) };
}

function makeHeads(localities: Map<string, number[]>): Shards['heads'] {
  const byLetters = new Map<string, Set<string>>();
  for (const name of localities.keys()) {
    for (const { key, rank } of keysOf(name)) {
      if (rank === Rank.Weak) continue;
      const letters = key.slice(0, 2);
      byLetters.set(letters, (byLetters.get(letters) ?? new Set()).add(name));
    }
  }
  const heads: (Shards['heads'][number] & { names: Set<string> })[] = [];
  for (const start of [...byLetters.keys()].sort()) {
    const last = heads[heads.length - 1];
    const together = new Set([...(last?.names ?? []), ...byLetters.get(start)!]);
    const file = encodeShard(together, localities, false);
    if (last && packed(file) <= TARGET) Object.assign(last, { names: together, file });
    else {
      const names = byLetters.get(start)!;
      heads.push({ start, names, file: encodeShard(names, localities, false) });
    }
  }
  return heads.map(({ start, file }) => ({ start, file }));
}

/** Ends of a name, read backwards, that no slip within its first three letters can touch. */
export function intactEnds(name: string): { ends: string[]; letters: number } {
  const letters = plain(name).replace(/[^a-zäöüß]/g, '');
  const { key } = fold(name);
  const flat = fold(slim(plain(name))).key;
  const ends = [key.slice(wide(letters.slice(0, 3)).length), flat.slice(slim(letters.slice(0, 3)).length)];
  return { ends: [...new Set(ends.map(reverse))], letters: letters.length };
}

function makeTails(localities: Map<string, number[]>): Shards['tails'] {
  const names = [...localities.keys()]
    .map(name => ({ name, ...intactEnds(name), whole: reverse(fold(name).key) }))
    .filter(({ letters }) => letters >= PROMISED)
    .sort((a, b) => (a.whole < b.whole ? -1 : 1));
  const cut = (count: number): string[] => {
    const starts = [''];
    for (let part = 1; part < count; part++) {
      const at = Math.floor((names.length * part) / count);
      const start = shortest(names[at - 1]!.whole, names[at]!.whole);
      if (start > starts[starts.length - 1]!) starts.push(start);
    }
    return starts;
  };
  let starts = cut(24);
  for (;;) {
    const sets = starts.map(() => new Set<string>());
    for (const { name, ends } of names) {
      for (const end of ends) {
        const to = shardOf(starts, `${end}~`);
        for (let at = shardOf(starts, end); at <= to; at++) sets[at]!.add(name);
      }
    }
    const tails = sets.map((set, at) => ({ start: starts[at]!, file: encodeShard(set, localities, true) }));
    const large = tails.filter(({ file }) => packed(file) > TARGET * 1.2).map(({ start }) => start);
    if (large.length === 0) return tails;
    starts = large.reduce((list, start) => halve(list, start, names), starts);
  }
}

/** Splits the range that begins with `start` in the middle of its names. */
function halve(starts: string[], start: string, names: { whole: string }[]): string[] {
  const at = starts.indexOf(start);
  const end = starts[at + 1] ?? '~';
  const inside = names.filter(({ whole }) => whole >= start && whole < end);
  const middle = Math.floor(inside.length / 2);
  const between = shortest(inside[middle - 1]!.whole, inside[middle]!.whole);
  if (between <= start) throw new Error(`The shard at "${start}" cannot be split`);
  return [...starts.slice(0, at + 1), between, ...starts.slice(at + 1)];
}

/** Shortest beginning of `b` that stands behind `a`. */
function shortest(a: string, b: string): string {
  let length = 1;
  while (length < b.length && b.slice(0, length) <= a) length++;
  return b.slice(0, length);
}
