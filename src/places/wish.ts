import { isLinkWord, plain, wide, wordsOf } from './fold.ts';

/** What the words around a name ask for: "Landkreis Peine", "Stadt Peine", "Jobcenter Peine". */
export interface Wish {
  /** The name without these words; the text itself when nothing else would be left. */
  name: string;
  wants?: 'kreis' | 'city';
}

const KREIS = 'landkreis|lkreis|lkrs?|lk|kreis|kr';
const CITY = 'kreisfreie stadt|stadtkreis|kreisstadt|stadt';
const OFFICE = '(?:kreis)?job-? ?cent(?:er|rum)|kommunale[rns]?|arbeitsamt|amt';
const HONOUR =
  'gemeinde|samtgemeinde|verbandsgemeinde|ortsteil|ot|lutherstadt|hansestadt|(?:ost|nord)?seebad|kurort';
const BEFORE = new RegExp(`^(?:(${KREIS})|(${CITY})|${OFFICE}|${HONOUR})(?:[ .:,]+|$)`);
const BEHIND = new RegExp(`[ ,(-]+(?:(${KREIS})|(${CITY})|${OFFICE})[).]*$`);

export function readWish(text: string): Wish {
  let name = plain(text).trim();
  let wants: Wish['wants'];
  let stripped = false;
  for (;;) {
    const found = BEFORE.exec(name) ?? BEHIND.exec(name);
    if (!found) break;
    const rest = name.replace(found[0], '');
    if (!/[a-zäöü]/.test(rest)) break;
    stripped = true;
    wants = found[1] ? 'kreis' : found[2] ? (wants ?? 'city') : wants;
    name = rest;
    // "Jobcenter der Stadt Jena", "Jobcenter im Kreis Borken"
    const link = /^[a-z]+(?= )/.exec(name)?.[0];
    if (link && isLinkWord(link)) name = name.slice(link.length).trim();
  }
  return stripped ? { name, wants } : { name: text };
}

/** Words that stand in many names of jobcenters and single out none. */
const GENERIC = new Set(
  'agentur amt aoer arbeit center der des die eigenbetrieb fachdienst fuer im job jobcenter kommunale kommunales kreis kreisjobcenter landkreis stadt und'.split(
    ' ',
  ),
);

/** Another way to a Kreis: the name of its jobcenter, or its own word by word. */
export interface Alias {
  name: string;
  kreis: number;
  words: Set<string>;
}

export function makeAlias(name: string, kreis: number): Alias {
  const all = wordsOf(plain(name)).map(wide);
  // Neighbours also as one word: "Pro Arbeit" and "ProArbeit", "job-com" and "jobcom".
  const pairs = all.slice(1).map((word, at) => all[at]! + word);
  return { name, kreis, words: new Set([...all.filter(word => !GENERIC.has(word)), ...pairs]) };
}

/** Aliases that hold every telling word; with `partly` the last one may be half typed. */
export function findAliases(aliases: readonly Alias[], text: string, partly = false): Alias[] {
  const all = wordsOf(plain(text)).map(wide);
  const telling = all.filter(word => !GENERIC.has(word) && !isLinkWord(word));
  const last = telling[telling.length - 1];
  if (!last) return [];
  const joined = all.join('');
  const holds = ({ words }: Alias, word: string): boolean =>
    words.has(word) ||
    (partly && word === last && word.length > 2 && [...words].some(own => own.startsWith(word)));
  return aliases.filter(alias => alias.words.has(joined) || telling.every(word => holds(alias, word)));
}
