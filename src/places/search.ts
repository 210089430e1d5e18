import { type Folded, fold } from './fold.ts';
import { readHalves, townsOfDirection } from './halves.ts';
import type { NameLookup } from './lookup.ts';
import { type Found, kreisHit, meant, withTowns } from './meant.ts';
import { Fit, type Hit, Kind, type Names, TOWN } from './names.ts';
import { type Alias, findAliases, isDistinct, makeAlias, ORDINARY } from './offices.ts';
import { isRegion, splitRegion } from './regions.ts';
import { UnknownReason } from './types.ts';
import { readWish, type Wish } from './wish.ts';

export interface Sources {
  lookup: NameLookup;
  /** The jobcenters' names. */
  offices: readonly Alias[];
  /** All words of the labels of Kreise. */
  kreisWords: ReadonlySet<string>;
  head(typed: Folded): Promise<Names>;
  tail(typed: Folded): Promise<Names>;
}

const NOTHING: Found = { hits: [], sure: false };
const TOO_LARGE: Found = { ...NOTHING, reason: UnknownReason.TooLarge };
/** Shorter beginnings fit too much to be worth asking back. */
const BEGINNING_FROM = 3;

/** What a submitted name means: the best way to read it, never mixed with a worse one. */
export async function findName(text: string, sources: Sources): Promise<Found> {
  const { lookup, offices } = sources;
  const raw = fold(text);
  if (!raw.key) return NOTHING;
  const own = offices.find(({ key }) => key === raw.key)?.kreis ?? lookup.labels.get(raw.key);
  if (own !== undefined) return { hits: [kreisHit(lookup, own)], sure: true };
  if (isRegion(text)) return findRegion(raw, lookup);

  let wish = readWish(text);
  // "Milower Land" is the name of a Gemeinde.
  if (wish.wants && lookup.gemeinden.find(raw, Fit.Exact).length > 0) wish = { name: text };
  const typed = fold(wish.name);
  if (wish.wants === 'kreis') {
    const kreise = findKreise(raw, typed, wish, lookup);
    if (kreise.length > 0) return { hits: kreise, sure: true };
  }

  const pools = [lookup.gemeinden, lookup.landkreise, await sources.head(typed)];
  const shortened = findShortened(pools, raw);
  if (shortened.length > 0) return { hits: shortened, sure: true };
  let hits = meant(correct(pools, raw, typed));
  if (hits[0] && hits[0].fit <= Fit.Bare) return sureOf(text, hits, typed, wish, lookup);
  const named = findAliases(offices, text);
  const offer = named.map(({ kreis }) => kreisHit(lookup, kreis));
  if (named.some(alias => isDistinct(text, alias, sources.kreisWords))) return { hits: offer, sure: true };
  if (hits[0]?.fit === Fit.Slim) return sureOf(text, hits, typed, wish, lookup);

  const region = hits[0]?.fit === Fit.Short ? undefined : splitRegion(text);
  const placed = region && (await findName(region.place, sources));
  if (placed && placed.hits.length > 0) return withinLand(placed, region.land, lookup);
  const towns = townsOfDirection(text, lookup);
  if (towns.length > 0) return { hits: towns, sure: true };
  const halves = await readHalves(text, lookup, pools, sources.head);
  if (halves.confirmed) return { hits: halves.confirmed, sure: true };
  if (hits[0]?.fit === Fit.Short) return { hits, sure: wish.wants !== 'kreis' };
  // From here on the visitor is asked, so the beginning of a name and a name with a slip may stand together.
  if (typed.key.length < BEGINNING_FROM || ORDINARY.has(typed.key)) hits = [];
  const near = nearForms(raw, typed);
  // The tail is for a slip at the beginning; where the name stands beside a town there is none.
  if (hits.length === 0 && !halves.loaded && typed.key.length >= 5) pools.push(await sources.tail(typed));
  hits = [...hits, ...pools.flatMap(names => names.findNear(near))];
  // "Niedersachen" is no slip of the hamlet Niederachen.
  if (isRegion(text, true) && hits.every(({ row }) => row.kind === Kind.Locality)) return TOO_LARGE;
  if (hits.length > 0) return { hits, sure: false };
  if (halves.likely) return halves.likely;
  if (offer.length > 0) return { hits: offer, sure: false };
  return { hits: meant(pools.flatMap(names => names.findNear(near, true))), sure: false };
}

/** "Brandenburg" is a Land and a city. */
function findRegion(typed: Folded, { gemeinden, landkreise }: NameLookup): Found {
  const hits = meant([gemeinden, landkreise].flatMap(names => names.find(typed, Fit.Bare)));
  const towns = hits.filter(({ size }) => size >= TOWN);
  return towns.length > 0 ? { hits: towns, sure: false } : TOO_LARGE;
}

/** A Kreis that is asked for as such. */
function findKreise(raw: Folded, typed: Folded, wish: Wish, lookup: NameLookup): Hit[] {
  for (const form of [raw, typed]) {
    const kreise = meant(lookup.landkreise.find(form, form === raw ? Fit.Bare : Fit.Short));
    if (kreise.length > 0) return kreise;
  }
  return byWords(lookup, wish.name);
}

/** A correct name; sure unless the words around it or the name itself speak for more than was found. */
function sureOf(text: string, hits: Hit[], typed: Folded, { wants }: Wish, lookup: NameLookup): Found {
  const gemeinden = hits.filter(({ row }) => row.kind === Kind.Gemeinde);
  if (wants === 'city' && gemeinden.length > 0) {
    // "Stadt Münster" is the kreisfreie Stadt; Münster (Hessen) has another name in full.
    const cities = gemeinden.filter(
      ({ row, kreis, fit }) =>
        fit <= Fit.Slim && lookup.kreise[kreis]!.city && fold(row.name).key === typed.key,
    );
    return { hits: cities.length > 0 ? cities : gemeinden, sure: true };
  }
  // "Landkreis Dortmund": there is none.
  if (wants === 'kreis' && typed.key !== fold(text).key) return { hits, sure: false };
  const villages = withTowns(hits, lookup.gemeinden, typed);
  return {
    hits: gemeinden.length > 0 ? hits : [...townsOfDirection(text, lookup), ...villages],
    sure: !ORDINARY.has(typed.key) || gemeinden.length > 0,
  };
}

/** What of it lies in the Land; a hamlet there does not rule out a town elsewhere. */
function withinLand({ hits, sure }: Found, land: string, { kreise }: NameLookup): Found {
  const inside = land ? hits.filter(({ kreis }) => kreise[kreis]!.land === land) : hits;
  const isTown = ({ row }: Hit): boolean => row.kind !== Kind.Locality;
  if (inside.length === 0 || (hits.some(isTown) && !inside.some(isTown))) return { hits, sure: false };
  return { hits: inside, sure };
}

/** "Frankfurt/O." is no "Frankfurt ob". */
export function findShortened(pools: readonly Names[], { open, ends }: Folded): Hit[] {
  const hits = open ? pools.flatMap(names => names.find({ key: open, ends, forms: [] }, Fit.Short)) : [];
  return hits.map(hit => ({ ...hit, fit: Fit.Exact }));
}

/** "Ostseebad Binz" with a slip, read with and without "Ostseebad". */
const nearForms = (raw: Folded, typed: Folded): Folded => ({
  ...typed,
  forms: [...new Set([...typed.forms, ...raw.forms])],
});

/** Hits of the text as it stands and without the words around the name, each place once. */
export function correct(pools: readonly Names[], raw: Folded, typed: Folded): Hit[] {
  const hits = pools.flatMap(names => names.find(typed, Fit.Beginning));
  return raw.key === typed.key ? hits : [...pools.flatMap(names => names.find(raw, Fit.Beginning)), ...hits];
}

/** "Kreis Neuss" for the Rhein-Kreis Neuss. */
function byWords(lookup: NameLookup, name: string): Hit[] {
  const aliases = lookup.kreise.flatMap(({ city, label }, kreis) => (city ? [] : [makeAlias(label, kreis)]));
  return findAliases(aliases, name).map(({ kreis }) => kreisHit(lookup, kreis));
}
