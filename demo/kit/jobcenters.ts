// Finding the own jobcenter by its name, its Kreis or its Land.

import { readDataset } from '../../src/dataset/parse.ts';
import type { Dataset } from '../../src/dataset/schema.ts';
import { isLinkWord, plain, wide, wordsOf } from '../../src/places/fold.ts';
import { readWish } from '../../src/places/wish.ts';
import { landsDe } from '../../src/text/common/lands.ts';

export interface Jobcenter {
  id: string;
  name: string;
  /** The Landkreis or the city that runs it. */
  traeger: string;
  land: string;
}

/** The shared dataset; nothing where it cannot be had, for the kit does most of its work without. */
export async function loadDataset(address: URL): Promise<Dataset | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? readDataset(await response.json()).dataset : undefined;
  } catch {
    return undefined;
  }
}

export const jobcentersIn = (dataset: Dataset | undefined): Jobcenter[] =>
  (dataset?.jobcenters ?? [])
    .map(({ id, name, traeger, land }) => ({ id, name, traeger: traeger.name, land: landsDe[land] ?? land }))
    .sort((a, b) => a.traeger.localeCompare(b.traeger, 'de'));

/** Whether this is a jobcenter; without the list, whether it could be one. */
export const isJobcenter = (jobcenters: readonly Jobcenter[], id: string): boolean =>
  jobcenters.length > 0 ? jobcenters.some(jobcenter => jobcenter.id === id) : /^[a-z\d-]+$/.test(id);

const MOST = 8;
const fold = (text: string): string[] => wordsOf(plain(text)).map(wide);

/** What people write around a name: it tells nothing about which one. */
const AROUND = new Set(
  'amt des fuer jobcenter kreis kreises kreisverwaltung landeshauptstadt landkreis landkreises landratsamt rathaus stadt stadtverwaltung'.split(
    ' ',
  ),
);

/** The typed words that tell which one; all, where none does. */
function telling(text: string): string[] {
  // "LK Peine" and "Job-Center Jena" as well.
  const typed = fold(readWish(text).name);
  const own = typed.filter(word => !AROUND.has(word) && !isLinkWord(word));
  return own.length > 0 ? own : typed;
}

/** A Saint is written in three ways, and a dot is no part of a word. */
const SAINT = ['st', 'skt', 'sankt'];
const spellings = (text: string): string[] =>
  fold(text).flatMap(word => (SAINT.includes(word) ? SAINT : [word]));

function fitting(jobcenters: readonly Jobcenter[], text: string): Jobcenter[] {
  const typed = telling(text);
  if (typed.length === 0) return [];
  const fits = (words: string[]) => typed.every(word => words.some(other => other.startsWith(word)));
  const named = jobcenters.filter(({ name, traeger }) => fits(spellings(`${name} ${traeger}`)));
  const there = jobcenters.filter(({ land }) => fits(fold(land)));
  return [...new Set([...named, ...there])];
}

/** Those with each typed word at the beginning of one of theirs, the name before the Land. */
export const search = (jobcenters: readonly Jobcenter[], text: string): Jobcenter[] =>
  fitting(jobcenters, text).slice(0, MOST);

/** The only one that fits, or the only one that is called exactly so. */
export function theOne(jobcenters: readonly Jobcenter[], text: string): Jobcenter | undefined {
  const all = fitting(jobcenters, text);
  const typed = fold(text).join(' ');
  const called = all.filter(({ name, traeger }) =>
    [name, traeger].some(other => fold(other).join(' ') === typed),
  );
  const [one, another] = called.length > 0 ? called : all;
  return another ? undefined : one;
}
