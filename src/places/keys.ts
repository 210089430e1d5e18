import { canonical, changes, isLinkWord, plain, single, slim, wide, wordsOf } from './fold.ts';

/** One way to write a name. */
export interface Key {
  key: string;
  /** Length of the part before a suffix: 5 in `hallesaale`; 0 without one. */
  base: number;
  rank: Rank;
}

/** What a name found under a key is worth; smaller is better. */
export const Rank = {
  /** As written, or without its suffix. */
  Proper: 0,
  /** Without "Bad". */
  Bare: 1,
  /** Umlauts as plain letters. */
  Slim: 2,
  /** Link words kept, ß as one s: as good as `Slim` for the whole name, no beginning of one. */
  Weak: 3,
} as const;
export type Rank = (typeof Rank)[keyof typeof Rank];

/** First words that people leave out. */
const OPTIONAL = new Set(
  'bad lutherstadt hansestadt ostseebad nordseebad seebad heilbad kurort insel stadt gemeinde'.split(' '),
);

/** What the world calls them. */
const EXONYMS = new Map(
  Object.entries({
    muenchen: 'munich',
    koeln: 'cologne',
    nuernberg: 'nuremberg',
    hannover: 'hanover',
    braunschweig: 'brunswick',
  }),
);

/**
 * Every key under which a name is found: with and without its suffix, with and without "Bad", `St.` and
 * `Sankt`, umlauts as two letters and as one, and each half of a German and Sorbian name.
 */
export function keysOf(name: string): Key[] {
  const keys: Key[] = [];
  // Nine of ten names have nothing to leave out or to write out.
  if (/^[A-Za-zÄÖÜäöüß -]+$/.test(name)) {
    const words = name.toLowerCase().split(/[ -]+/);
    if (words.length === 1 || !words.some(isSpecial)) {
      addForms(keys, words.join(''), '', Rank.Proper);
      const exonym = EXONYMS.get(keys[0]!.key);
      if (exonym) add(keys, exonym, 0, Rank.Proper);
      return keys;
    }
  }
  const text = plain(name);
  addName(keys, text);
  for (const part of sorbianParts(name)) addName(keys, plain(part));
  return keys;
}

const isSpecial = (word: string): boolean => OPTIONAL.has(word) || word === 'st' || changes(word);

/** `Cottbus/Chóśebuz`, `Kamenz / Kamjenc`: two names of one place; `Mühlberg/Elbe` is not. */
function sorbianParts(name: string): string[] {
  if (name.includes(' / ')) return name.split(' / ');
  const parts = name.split('/');
  return parts.length === 2 && /[^ -~äöüßÄÖÜ]/.test(parts[1]!) ? parts : [];
}

function addName(keys: Key[], text: string): void {
  const head = text.split(/[(/,]/)[0]!;
  const words = wordsOf(text);
  const headWords = wordsOf(head);
  const link = headWords.findIndex((word, at) => at > 0 && isLinkWord(word));
  if (link > 0 && !isLinkWord(headWords[0]!)) headWords.length = link;
  for (const start of firstWords(words[0] ?? '')) {
    const rank = start.length > 0 ? Rank.Proper : Rank.Bare;
    const full = canonical([...start, ...words.slice(1)]);
    if (full.length === 0) continue;
    const base = canonical([...start, ...headWords.slice(1)]);
    const suffixed = base.length > 0 && base.length < full.length;
    addForms(keys, full.join(''), suffixed ? base.join('') : '', rank);
    if (suffixed) addForms(keys, base.join(''), '', rank);
  }
  const literal = words.join('');
  add(keys, wide(literal), 0, Rank.Weak);
  add(keys, single(literal), 0, Rank.Weak);
}

function firstWords(word: string): string[][] {
  if (word === 'st' || word === 'sankt') return [['st'], ['sankt']];
  return OPTIONAL.has(word) ? [[word], []] : [[word]];
}

function addForms(keys: Key[], word: string, base: string, rank: Rank): void {
  add(keys, wide(word), wide(base).length, rank);
  if (!/[äöüß]/.test(word)) return;
  add(keys, slim(word), slim(base).length, Rank.Slim);
  add(keys, single(word), 0, Rank.Weak);
}

function add(keys: Key[], key: string, base: number, rank: Rank): void {
  if (key && !keys.some(other => other.key === key)) keys.push({ key, base, rank });
}
