import { type Folded, fold } from './fold.ts';
import type { NameLookup } from './lookup.ts';
import { type Found, kreisHit, meant } from './meant.ts';
import { Fit, type Hit, Kind, type Names, TOWN } from './names.ts';
import { readWish } from './wish.ts';

export interface Halves {
  /** Place and surroundings agree: "Edemissen, Landkreis Peine", "Kreuzberg Berlin", "Köln-Mülheim". */
  confirmed?: Hit[];
  /** What either half may be: one of them is unknown, or they contradict each other. */
  likely?: Found;
  /** A shard was loaded for the second half. */
  loaded: boolean;
}

/** A part that every town may have and that is no place elsewhere: "Kassel Nord" is Kassel. */
const DIRECTION = /^(mitte|nord|s(ü|ue|u)d|ost|west|zentrum|innenstadt)$/i;

/** "Kassel Nord", "Hamm-Mitte": the towns so called. */
export function townsOfDirection(text: string, { gemeinden }: NameLookup): Hit[] {
  const parts = /^(.*\S)[ ,/(–-]+(\p{L}+)\)?$/u.exec(text);
  if (!parts || !DIRECTION.test(parts[2]!)) return [];
  return meant(gemeinden.find(fold(parts[1]!), Fit.Slim)).filter(({ size }) => size >= TOWN);
}

/** Two names side by side; `head` loads the localities that begin like the second. */
export async function readHalves(
  text: string,
  lookup: NameLookup,
  pools: readonly Names[],
  head: (typed: Folded) => Promise<Names>,
): Promise<Halves> {
  const halves: Halves = { loaded: false };
  let known = 0;
  for (const [left, right] of splits(text)) {
    const places = meant(pools.flatMap(names => names.find(fold(readWish(left).name), Fit.Short)));
    const towns = places.filter(({ row }) => row.kind !== Kind.Locality);
    const { typed, kreise } = readSurroundings(right, lookup);
    const around = kreise ? [] : [lookup.gemeinden, lookup.landkreise];
    // One more shard at most: for the longest beginning that is a town.
    if (!kreise && towns.length > 0 && !halves.loaded && typed.key.length > 1) {
      around.push(await head(typed));
      halves.loaded = true;
    }
    const named = kreise ?? meant(around.flatMap(names => names.find(typed, Fit.Short)));
    const agreed = places.filter(({ kreis }) => named.some(hit => hit.kreis === kreis));
    if (agreed.length > 0) return { ...halves, confirmed: agreed };
    const parts = named.length > 0 ? named : guess(typed, around);
    const sides = Number(places.length > 0) + Number(parts.length > 0);
    const hits = [...(parts.length > 0 ? places : towns), ...parts];
    if (hits.length === 0 || sides <= known || (places.length === 0 && named.length === 0)) continue;
    known = sides;
    halves.likely = { hits, sure: false };
  }
  return halves;
}

/** Names that begin so, or with a letter wrong. */
function guess(typed: Folded, pools: readonly Names[]): Hit[] {
  if (typed.key.length < 3) return [];
  const begun = pools.flatMap(names => names.find(typed, Fit.Beginning));
  return begun.length > 0 ? begun : pools.flatMap(names => names.findNear(typed));
}

/** The second half: a Kreis, when it is called so, else any name. */
function readSurroundings(text: string, lookup: NameLookup): { typed: Folded; kreise?: Hit[] } {
  const whole = lookup.labels.get(fold(text).key);
  if (whole !== undefined) return { typed: fold(text), kreise: [kreisHit(lookup, whole)] };
  const wish = readWish(text);
  const typed = fold(wish.name);
  if (typed.key.length < 2) return { typed, kreise: [] };
  return wish.wants === 'kreis'
    ? { typed, kreise: meant(lookup.landkreise.find(typed, Fit.Short)) }
    : { typed };
}

/** At a comma; else between any two words, the longest first half first. */
function splits(text: string): [string, string][] {
  const comma = text.lastIndexOf(',');
  if (comma > 0) return [[text.slice(0, comma), text.slice(comma + 1)]];
  const found: [string, string][] = [];
  for (const { 0: sign, index } of text.matchAll(/[ /(–-]+/g)) {
    if (index! > 0) found.unshift([text.slice(0, index), text.slice(index! + sign.length)]);
  }
  return found.slice(0, 6);
}
