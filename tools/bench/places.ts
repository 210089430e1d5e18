// Time from a typed letter to the lines under the box, for our search and for two libraries, over the names
// of all Gemeinden in one run. The ratios matter: the figures depend on the machine.
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { decodeKreise } from '../../src/places/codec.ts';
import type { NamesFile } from '../../src/places/codec-names.ts';
import { fold } from '../../src/places/fold.ts';
import { readNames } from '../../src/places/lookup.ts';
import { Fit, inOrder } from '../../src/places/names.ts';
import { encodeKreise, encodePlaces } from '../places/encode.ts';
import { readSources } from '../places/sources.ts';

const LIMIT = 8;
const ROUNDS = 5;
/** What people type, and what they mean: short and long names, a suffix, no umlauts. */
const TYPED: [typed: string, name: string][] = [
  ['Peine', 'Peine'],
  ['Berlin', 'Berlin'],
  ['Osnabrueck', 'Osnabrück'],
  ['Frankfurt/O.', 'Frankfurt (Oder)'],
  ['Halle', 'Halle (Saale)'],
  ['Garmisch Partenkirchen', 'Garmisch-Partenkirchen'],
  ['Bad Homburg', 'Bad Homburg v. d. Höhe'],
];
const SLIPS: [typed: string, name: string][] = [
  ['Osnabrükc', 'Osnabrück'],
  ['Wolfnebüttel', 'Wolfenbüttel'],
  ['Gelxenkirchen', 'Gelsenkirchen'],
  ['Kaiserslauten', 'Kaiserslautern'],
  ['Xalzgitter', 'Salzgitter'],
];

const sources = readSources(fileURLToPath(new URL('../../data', import.meta.url)));
const rows = sources.gemeinden.map(({ name, kreis }, id) => ({ id, name, kreis }));

interface Engine {
  name: string;
  /** From the text of the file to the index. */
  build(): (typed: string) => string[];
  file: string;
}

const plainFile = JSON.stringify(rows.map(({ name, kreis }) => [name, kreis]));
const parsePlain = (): { id: number; name: string; kreis: number }[] =>
  (JSON.parse(plainFile) as [string, number][]).map(([name, kreis], id) => ({ id, name, kreis }));

const kreise = decodeKreise(encodeKreise(sources.kreise));
const ourFile = JSON.stringify({
  places: encodePlaces(sources),
  shards: '',
  heads: '',
  tails: '',
} satisfies NamesFile);

const engines: Engine[] = [
  {
    name: 'ours',
    file: ourFile,
    build: () => {
      const { gemeinden } = readNames(
        JSON.parse(ourFile) as NamesFile,
        kreise,
        new URL('https://example.org/'),
      );
      return typed => {
        const text = fold(typed);
        let hits = inOrder(gemeinden.find(text, Fit.Beginning));
        if (!hits.some(({ fit }) => fit < Fit.Beginning) && text.key.length >= 5) {
          hits = [...hits, ...inOrder(gemeinden.findNear(text, true))];
        }
        return hits.slice(0, LIMIT).map(({ row }) => row.name);
      };
    },
  },
  {
    name: 'fuse.js',
    file: plainFile,
    build: () => {
      const fuse = new Fuse(parsePlain(), { keys: ['name'], threshold: 0.3, ignoreLocation: false });
      return typed => fuse.search(typed, { limit: LIMIT }).map(({ item }) => item.name);
    },
  },
  {
    name: 'minisearch',
    file: plainFile,
    build: () => {
      const index = new MiniSearch({ fields: ['name'], storeFields: ['name', 'kreis'] });
      index.addAll(parsePlain());
      return typed =>
        index
          .search(typed, { prefix: true, fuzzy: term => (term.length > 4 ? 0.2 : false) })
          .slice(0, LIMIT)
          .map(({ name }) => name as string);
    },
  },
];

const median = (list: number[]): number => list.sort((a, b) => a - b)[list.length >> 1]!;

function time<T>(work: () => T): { value: T; ms: number } {
  const start = performance.now();
  const value = work();
  return { value, ms: performance.now() - start };
}

/** Every keystroke on the way to each text. */
const keystrokes = (texts: [string, string][]): string[] =>
  texts.flatMap(([text]) => [...text].map((_, at) => text.slice(0, at + 1)));

const results = engines.map(({ name, file, build }) => {
  const builds = Array.from({ length: ROUNDS }, () => time(build));
  const search = builds[builds.length - 1]!.value;
  const measure = (texts: [string, string][]): number[] =>
    Array.from({ length: ROUNDS }, () => keystrokes(texts).map(typed => time(() => search(typed)).ms)).flat();
  measure(TYPED);
  const correct = measure(TYPED);
  const slips = measure(SLIPS);
  const found = [...TYPED, ...SLIPS].filter(([typed, name]) => search(typed).includes(name)).length;
  return {
    name,
    found,
    bytes: brotliCompressSync(file).length,
    first: builds[0]!.ms,
    build: median(builds.map(({ ms }) => ms)),
    correct: median(correct),
    slips: median(slips),
    slowest: Math.max(...correct, ...slips),
  };
});

const ours = results[0]!;
const cell = (value: number, own: number, digits = 2): string =>
  `${value.toFixed(digits)} (${(value / own).toFixed(1)}x)`.padStart(17);
console.log(`${rows.length} names, median milliseconds, in brackets the ratio to ours\n`);
console.log(
  ['engine    ', 'data, bytes', 'first build', 'build', 'keystroke', 'with a slip', 'slowest', 'found']
    .map((text, at) => (at ? text.padStart(17) : text))
    .join(' '),
);
for (const { name, found, bytes, first, build, correct, slips, slowest } of results) {
  console.log(
    [
      name.padEnd(10),
      cell(bytes, ours.bytes, 0),
      cell(first, ours.first, 1),
      cell(build, ours.build, 1),
      cell(correct, ours.correct, 3),
      cell(slips, ours.slips, 3),
      cell(slowest, ours.slowest),
      `${found}/${TYPED.length + SLIPS.length}`.padStart(17),
    ].join(' '),
  );
}
