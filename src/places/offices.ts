import { fold, isLinkWord, plain, wide, wordsOf } from './fold.ts';

const words = (text: string): Set<string> => new Set(text.split(' '));

/** Words that stand in many names of jobcenters and single out none. */
const GENERIC = words(
  'agentur amt aoer arbeit center der des die eigenbetrieb fachdienst fuer im job jobcenter kommunale kommunales kreis kreisjobcenter landkreis stadt und',
);

/** Ordinary words, alone or as a pair: that only one name has them makes them no name. */
export const ORDINARY = words(
  'arbeitsfoerderung beschaeftigung beschaeftigungsagentur integration kommunalearbeitsfoerderung kreisagentur land neue pro regionale regionaleintegration vermittlungsagentur wege zentrum',
);

/** Another way to a Kreis: the name of its jobcenter, or its own word by word. */
export interface Alias {
  name: string;
  kreis: number;
  key: string;
  words: Set<string>;
}

const allWords = (name: string): string[] => wordsOf(plain(name)).map(wide);

export function makeAlias(name: string, kreis: number): Alias {
  const all = allWords(name);
  // Neighbours also as one word: "Pro Arbeit" and "ProArbeit", "job-com" and "jobcom".
  const pairs = all.slice(1).map((word, at) => all[at]! + word);
  const own = new Set([...all.filter(word => !GENERIC.has(word)), ...pairs]);
  return { name, kreis, key: fold(name).key, words: own };
}

/** Aliases that hold every telling word; with `partly` the last one may be half typed. */
export function findAliases(aliases: readonly Alias[], text: string, partly = false): Alias[] {
  const all = allWords(text);
  const telling = all.filter(word => !GENERIC.has(word) && !isLinkWord(word));
  const last = telling[telling.length - 1];
  if (!last) return [];
  const joined = all.join('');
  const holds = ({ words }: Alias, word: string): boolean =>
    words.has(word) ||
    (partly && word === last && word.length > 2 && [...words].some(own => own.startsWith(word)));
  return aliases.filter(alias => alias.words.has(joined) || telling.every(word => holds(alias, word)));
}

/** Whether a word of the text can only come from the name of a jobcenter: "MaßArbeit", not "Ruhr" or "Zentrum". */
export function isDistinct(text: string, { words }: Alias, kreisWords: ReadonlySet<string>): boolean {
  const all = allWords(text);
  return [...all, all.join('')].some(word => words.has(word) && !ORDINARY.has(word) && !kreisWords.has(word));
}

export const kreisWordsOf = (labels: readonly string[]): Set<string> => new Set(labels.flatMap(allWords));
