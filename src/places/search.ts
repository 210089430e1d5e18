import { type Folded, fold } from './fold.ts';
import type { NameLookup } from './lookup.ts';
import { Fit, type Hit, inOrder, Kind, type Names } from './names.ts';
import { type Alias, findAliases, makeAlias, readWish } from './wish.ts';

/** What a name may mean. */
export interface Found {
  hits: Hit[];
  /** Good enough to answer without asking back, if all hits lie in one Kreis. */
  sure: boolean;
}

export interface Sources {
  lookup: NameLookup;
  /** The jobcenters' names. */
  offices: readonly Alias[];
  head(typed: Folded): Promise<Names>;
  tail(typed: Folded): Promise<Names>;
}

const NOTHING: Found = { hits: [], sure: false };
/** Shorter beginnings fit too much to be worth asking back. */
const BEGINNING_FROM = 3;

/** What a submitted name means: the best way to read it, never mixed with a worse one. */
export async function findName(text: string, sources: Sources): Promise<Found> {
  const { lookup, offices } = sources;
  const raw = fold(text);
  if (!raw.key) return NOTHING;
  const label = lookup.labels.get(raw.key);
  if (label !== undefined) return { hits: [kreisHit(lookup, label)], sure: true };

  const wish = readWish(text);
  const typed = fold(wish.name);
  if (wish.wants === 'kreis') {
    const kreise = best(lookup.landkreise.find(typed, Fit.Short));
    if (kreise.length > 0) return { hits: kreise, sure: true };
    const named = byWords(lookup, wish.name);
    if (named.length > 0) return { hits: named, sure: true };
  }

  const pools = [lookup.gemeinden, lookup.landkreise, await sources.head(typed)];
  const shortened = findShortened(pools, raw);
  if (shortened.length > 0) return { hits: shortened, sure: true };
  let hits = best(correct(pools, raw, typed));
  if (hits[0] && hits[0].fit <= Fit.Bare) {
    const towns = wish.wants === 'city' ? hits.filter(({ row }) => row.kind === Kind.Gemeinde) : [];
    return { hits: towns.length > 0 ? towns : hits, sure: true };
  }
  const named = findAliases(offices, text);
  if (named.length > 0) return { hits: named.map(({ kreis }) => kreisHit(lookup, kreis)), sure: true };

  const halves = readHalves(text, lookup, pools);
  if (halves.confirmed) return { hits: halves.confirmed, sure: true };
  if (hits[0]?.fit === Fit.Short) return { hits, sure: true };
  // From here on the visitor is asked, so the beginning of a name and a name with a slip may stand together.
  if (typed.key.length < BEGINNING_FROM) hits = [];
  const near = nearForms(raw, typed);
  // The tail is for a slip at the beginning; where that is the name of a city there is none.
  if (hits.length === 0 && !halves.likely?.sure && typed.key.length >= 5)
    pools.push(await sources.tail(typed));
  hits = [...hits, ...pools.flatMap(names => names.findNear(near))];
  if (hits.length > 0) return { hits, sure: false };
  if (halves.likely) return halves.likely;
  return { hits: best(pools.flatMap(names => names.findNear(near, true))), sure: false };
}

/** What may be meant by a name that is still being typed, best first. */
export async function suggestNames(text: string, sources: Sources): Promise<Hit[]> {
  const { lookup, offices } = sources;
  const raw = fold(text);
  if (!raw.key) return [];
  const wish = readWish(text);
  const typed = fold(wish.name);
  let pools = [lookup.landkreise];
  let hits = wish.wants === 'kreis' ? correct(pools, raw, typed) : [];
  if (hits.length === 0) {
    pools = [lookup.gemeinden, lookup.landkreise];
    // A single letter fits too many; "Sk" may become "Skt. Peter", which stands with "St."
    if (typed.key.length > 1 && typed.key !== 'sk') pools.push(await sources.head(typed));
    hits = correct(pools, raw, typed);
    const label = lookup.labels.get(raw.key);
    if (label !== undefined && lookup.kreise[label]!.city) hits.push(kreisHit(lookup, label));
  }
  hits = [...findShortened(pools, raw), ...inOrder(rankVillages(hits, lookup))];
  for (const { kreis, name } of findAliases(offices, text, true)) {
    if (!hits.some(hit => hit.kreis === kreis)) hits.push(kreisHit(lookup, kreis, name));
  }
  if (hits.length === 0) {
    const halves = readHalves(text, lookup, pools);
    hits = inOrder(halves.confirmed ?? halves.likely?.hits ?? []);
  }
  if (hits.some(({ fit }) => fit <= Fit.Short) || typed.key.length < 5) return hits;
  return [
    ...hits,
    ...inOrder(
      rankVillages(
        pools.flatMap(names => names.findNear(typed, true)),
        lookup,
      ),
    ),
  ];
}

/** "Frankfurt/O." is no "Frankfurt ob". */
function findShortened(pools: readonly Names[], { open, ends }: Folded): Hit[] {
  const hits = open ? pools.flatMap(names => names.find({ key: open, ends, forms: [] }, Fit.Short)) : [];
  return hits.map(hit => ({ ...hit, fit: Fit.Exact }));
}

/** "Ostseebad Binz" with a slip, read with and without "Ostseebad". */
const nearForms = (raw: Folded, typed: Folded): Folded => ({
  ...typed,
  forms: [...new Set([...typed.forms, ...raw.forms])],
});

/** Hits of the text as it stands and without the words around the name, each place once. */
function correct(pools: readonly Names[], raw: Folded, typed: Folded): Hit[] {
  const hits = pools.flatMap(names => names.find(typed, Fit.Beginning));
  return raw.key === typed.key ? hits : [...pools.flatMap(names => names.find(raw, Fit.Beginning)), ...hits];
}

/** A part of a big city before hamlets of the same name: most who type "Kreuzberg" live in Berlin. */
export function rankVillages(hits: Hit[], { citySizes }: NameLookup): Hit[] {
  return hits.map(hit => (hit.row.kind === Kind.Locality ? { ...hit, size: citySizes[hit.kreis]! } : hit));
}

function best(hits: Hit[]): Hit[] {
  const fit = hits.reduce((least: number, hit) => Math.min(least, hit.fit), 9);
  // "Essen" may be Bad Essen as well.
  return hits.filter(hit => hit.fit <= Math.max(fit, Fit.Bare));
}

export function kreisHit({ kreise }: NameLookup, kreis: number, name = kreise[kreis]!.label): Hit {
  return { row: { name, kreise: [kreis], kind: Kind.Kreis, size: 0 }, kreis, fit: Fit.Exact, size: 0 };
}

/** "Kreis Neuss" for the Rhein-Kreis Neuss. */
function byWords(lookup: NameLookup, name: string): Hit[] {
  const aliases = lookup.kreise.flatMap(({ city, label }, kreis) => (city ? [] : [makeAlias(label, kreis)]));
  return findAliases(aliases, name).map(({ kreis }) => kreisHit(lookup, kreis));
}

interface Halves {
  /** Place and surroundings agree: "Edemissen, Landkreis Peine", "Kreuzberg Berlin". */
  confirmed?: Hit[];
  /** One half is known, or both are and contradict each other. */
  likely?: Found;
}

function readHalves(text: string, lookup: NameLookup, pools: readonly Names[]): Halves {
  let likely: Found | undefined;
  for (const [left, right] of splits(text)) {
    const places = best(pools.flatMap(names => names.find(fold(left), Fit.Short)));
    const around = surroundings(right, lookup);
    const agreed = places.filter(({ kreis }) => around.some(hit => hit.kreis === kreis));
    if (agreed.length > 0) return { confirmed: agreed };
    const towns = places.filter(({ row }) => row.kind === Kind.Gemeinde);
    if (around.length > 0) likely ??= { hits: [...places, ...around], sure: false };
    else if (towns.length > 0) {
      // An unknown part of a kreisfreie Stadt lies in it; beside another town it may be anything.
      likely ??= { hits: towns, sure: towns.every(({ kreis }) => lookup.kreise[kreis]!.city) };
    }
  }
  return { likely };
}

/** The second half as a Kreis or as the town that a place belongs to. */
function surroundings(text: string, lookup: NameLookup): Hit[] {
  const whole = lookup.labels.get(fold(text).key);
  if (whole !== undefined) return [kreisHit(lookup, whole)];
  const wish = readWish(text);
  const typed = fold(wish.name);
  if (typed.key.length < 2) return [];
  const pools = wish.wants === 'kreis' ? [lookup.landkreise] : [lookup.gemeinden, lookup.landkreise];
  return best(pools.flatMap(names => names.find(typed, Fit.Short)));
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
