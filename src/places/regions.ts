import { LANDS } from './codec.ts';
import { fold, slim } from './fold.ts';
import { oneOff } from './near.ts';

/** What is larger than a Kreis: the Länder in the order of `LANDS`, with their parts; last what lies in several or in none. */
const NAMES =
  'schleswig-holstein holstein||niedersachsen ostfriesland||nordrhein-westfalen nrw westfalen ruhr ruhrgebiet sauerland münsterland' +
  '|hessen|rheinland-pfalz rlp|baden-württemberg bawü bw württemberg schwarzwald' +
  '|bayern bavaria oberbayern niederbayern oberpfalz oberfranken mittelfranken unterfranken|saarland||brandenburg' +
  '|mecklenburg-vorpommern meckpomm mv mecklenburg vorpommern|sachsen|sachsen-anhalt|thüringen' +
  '|deutschland germany brd bundesrepublik bundesrepublik-deutschland europa ' +
  'allgäu anhalt baden eifel franken hunsrück lausitz pfalz rheinland schwaben taunus';

/** Key of the name → code of the Land, or nothing for what lies in several. */
const REGIONS = new Map(
  NAMES.split('|').flatMap((names, at) =>
    (names.match(/\S+/g) ?? [])
      .flatMap(name => [name, slim(name)])
      .map((name): [string, string] => [fold(name).key, LANDS[at] ? `DE-${LANDS[at]}` : '']),
  ),
);

/** "Niedersachsen", "Freistaat Bayern", "Niedersachen". */
export function isRegion(text: string, withSlip = false): boolean {
  const { key } = fold(text.replace(/^\s*(?:(?:bundes)?land|freistaat) /i, ''));
  if (!withSlip) return REGIONS.has(key);
  return key.length > 5 && [...REGIONS.keys()].some(name => name.length > 5 && oneOff(key, name));
}

/** "Peine, Niedersachsen", "Essen/Ruhr", "Hamm Westfalen": the place, and the Land where it is just one. */
export function splitRegion(text: string): { place: string; land: string } | undefined {
  for (const { 0: sign, index } of text.matchAll(/[ ,/(]+/g)) {
    const land = REGIONS.get(fold(text.slice(index! + sign.length)).key);
    if (index! > 0 && land !== undefined) return { place: text.slice(0, index), land };
  }
  return undefined;
}
