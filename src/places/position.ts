import { decodePositions, type PositionsFile } from './codec-positions.ts';
import type { Position } from './distance.ts';
import { loadKreise } from './kreise.ts';
import { load, until } from './load.ts';
import type { Fit, Hit, Kind } from './names.ts';
import type { Places } from './places.ts';
import { locateName } from './position-names.ts';
import { Postcodes } from './postcodes.ts';
import { readQuery } from './query.ts';
import { type Choice, UnknownReason, Why } from './types.ts';

export { distance, type Position } from './distance.ts';

// Loaded only when somebody looks for what is near, so that the other lookups stay small.
const POSITIONS = new URL('../../build/data/places-positions-postcodes.json', import.meta.url);

// As types alone, lest the name search be torn into two files.
const LOCALITY: typeof Kind.Locality = 2;
const SLIM: typeof Fit.Slim = 2;

/** Where a visitor looks from. */
export interface Place {
  kind: 'place';
  /** What the search box may hold: `Edemissen, Landkreis Peine`, `Kassel (Stadt)`, `31224`; it leads to the same place again. */
  label: string;
  /** Good to about 1 km for a town, and for a postcode to its size: the middle of its parts. */
  position: Position;
  /** Keys of its Kreise, five digits: several for a postcode that lies in several, the largest share first. */
  kreise: string[];
}

/** What a query means to who looks for what is near. Other than in the finder, two Kreise are no question. */
export type Located =
  | Place
  /** `locateChoice` leads on. */
  | { kind: 'choose'; why: Why; choices: Choice[] }
  | { kind: 'unknown'; reason: UnknownReason };

const unknown = (reason: UnknownReason): Located => ({ kind: 'unknown', reason });

/** The place that a query means. Throws `LookupUnavailable` when a lookup cannot be loaded. */
export function locatePlace(places: Places, query: string, signal?: AbortSignal): Promise<Located> {
  return until(locateNow(places, query), signal);
}

/** The place of a suggestion of `places`, or of a choice. Throws `LookupUnavailable`. */
export function locateChoice(
  places: Places,
  choice: Choice & { text?: string; several?: boolean },
  signal?: AbortSignal,
): Promise<Place> {
  const { ags, text = choice.name, several } = choice;
  const postcode = /^\d{5}/.exec(text)?.[0];
  const kreise = several || postcode === choice.name ? undefined : [ags];
  const found = postcode ? locatePostcode(places, postcode, text, kreise) : undefined;
  return until(found ?? locateName(places, choice), signal);
}

async function locateNow(places: Places, typed: string): Promise<Located> {
  const query = readQuery(typed);
  if (query.kind === 'unknown') return query;
  if (query.kind === 'place') return locateText(places, query.text, query.otherwise);
  const { codes } = await Postcodes.load(places.fetchWith);
  if (query.kind === 'both') return locateBoth(places, query.postcode, query.text);
  const typedCodes = query.kind === 'postcodes' ? query.postcodes : [query.postcode];
  const known = typedCodes.filter(code => codes.has(code));
  if (known.length === 0) return unknown(UnknownReason.NobodyLivesThere);
  if (typedCodes.length === 1) return locatePostcode(places, known[0]!);
  const choices = await Promise.all(known.map(code => choiceOf(places, code)));
  return { kind: 'choose', why: Why.Contradiction, choices };
}

/** A name: asked about as the finder asks. */
async function locateText(places: Places, text: string, otherwise: UnknownReason): Promise<Located> {
  const search = await places.loadNames();
  const answer = await search.resolve(text, otherwise);
  if (answer.kind !== 'kreis') return answer;
  const { ags, label } = answer.kreis;
  const inKreis = async (name: string) =>
    (await search.find(name)).filter(({ kreis }) => search.lookup.kreise[kreis]!.ags === ags);
  const [{ row: town }] = (await inKreis(text)) as [Hit];
  // "Berlin-Kreuzberg" is found as Berlin; what lies near does so to the part.
  const rest = text.toLowerCase().startsWith(town.name.toLowerCase()) ? text.slice(town.name.length) : '';
  const part = /^[ ,/(–-]+(.*?)\)?$/.exec(rest)?.[1];
  const parts = part
    ? (await inKreis(part)).filter(({ row, fit }) => row.kind === LOCALITY && fit <= SLIM)
    : [];
  return locateName(places, { ags, name: (parts[0]?.row ?? town).name, kreis: label });
}

/** "31224 Peine": the postcode is the more exact, the name must only not lie elsewhere. */
async function locateBoth(places: Places, postcode: string, text: string): Promise<Located> {
  const postcodes = await Postcodes.load(places.fetchWith);
  const within = postcodes.kreiseOf(postcode);
  const elsewhere = await (await places.loadNames()).resolveWithin(text, within);
  if ('kind' in elsewhere) {
    const kreise = elsewhere.kind === 'kreis' ? [elsewhere.kreis.ags] : undefined;
    return locatePostcode(places, postcode, `${postcode} ${text}`, kreise);
  }
  if (elsewhere.length > 0) {
    const own = within.length > 0 ? [await choiceOf(places, postcode)] : [];
    return { kind: 'choose', why: Why.Contradiction, choices: [...own, ...elsewhere] };
  }
  return within.length > 0 ? locatePostcode(places, postcode) : unknown(UnknownReason.NobodyLivesThere);
}

async function choiceOf(places: Places, postcode: string): Promise<Choice> {
  const [{ codes }, all] = await Promise.all([
    Postcodes.load(places.fetchWith),
    loadKreise(places.fetchWith),
  ]);
  const kreise = codes.get(postcode)!.map(kreis => all[kreis]!);
  return { ags: kreise[0]!.ags, name: postcode, kreis: kreise.map(({ label }) => label).join(' / ') };
}

/** `kreise`: those of the part that is meant; else all in which the postcode lies. */
async function locatePostcode(
  places: Places,
  postcode: string,
  label = postcode,
  kreise?: string[],
): Promise<Place> {
  const [{ codes }, all] = await Promise.all([
    Postcodes.load(places.fetchWith),
    loadKreise(places.fetchWith),
  ]);
  const read = (file: PositionsFile): Map<string, Position> => {
    const positions = decodePositions(
      file,
      [...codes.values()].map(([first]) => first!),
    );
    return new Map([...codes.keys()].map((code, at) => [code, positions[at]!]));
  };
  const position = (await load(POSITIONS, read, places.fetchWith)).get(postcode)!;
  return {
    kind: 'place',
    label,
    position,
    kreise: kreise ?? codes.get(postcode)!.map(kreis => all[kreis]!.ags),
  };
}
