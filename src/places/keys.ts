import { canonical, isLinkWord, plain, single, slim, wide, wordsOf } from './fold.ts';

/** One way to write a name. */
export interface Key {
  key: string;
  /** Length of the part before a suffix: 5 in `hallesaale`; 0 without one. */
  base: number;
  /** Only for comparing with a letter wrong: too loose or too literal to count as correct. */
  weak?: boolean;
}

/** First words that people leave out. */
const OPTIONAL = new Set(
  'bad lutherstadt hansestadt ostseebad nordseebad seebad heilbad kurort insel'.split(' '),
);

/** What the world calls them. */
const EXONYMS: Record<string, string> = {
  muenchen: 'munich',
  koeln: 'cologne',
  nuernberg: 'nuremberg',
  hannover: 'hanover',
  braunschweig: 'brunswick',
};

/**
 * Every key under which a name is found: with and without its suffix, with and without "Bad", `St.` and
 * `Sankt`, umlauts as two letters and as one, and each half of a German and Sorbian name.
 */
export function keysOf(name: string): Key[] {
  const keys: Key[] = [];
  if (/^[A-Za-zÄÖÜäöüß]+$/.test(name)) {
    const word = name.toLowerCase();
    addForms(keys, word, 0);
    const exonym = EXONYMS[keys[0]!.key];
    if (exonym) add(keys, exonym, 0);
    return keys;
  }
  const text = plain(name);
  addName(keys, text);
  for (const part of sorbianParts(name)) addName(keys, plain(part));
  return keys;
}

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
    const full = canonical([...start, ...words.slice(1)]);
    if (full.length === 0) continue;
    const base = canonical([...start, ...headWords.slice(1)]);
    const suffixed = base.length > 0 && base.length < full.length;
    addForms(keys, full.join(''), suffixed ? base.join('') : 0);
    if (suffixed) addForms(keys, base.join(''), 0);
  }
  const literal = words.join('');
  add(keys, wide(literal), 0, true);
  add(keys, single(literal), 0, true);
}

function firstWords(word: string): string[][] {
  if (word === 'st' || word === 'sankt') return [['st'], ['sankt']];
  return OPTIONAL.has(word) ? [[word], []] : [[word]];
}

function addForms(keys: Key[], word: string, base: string | 0): void {
  add(keys, wide(word), base && wide(base).length);
  if (!/[äöüß]/.test(word)) return;
  add(keys, slim(word), base && slim(base).length);
  add(keys, single(word), 0, true);
}

function add(keys: Key[], key: string, base: number, weak?: boolean): void {
  if (key && !keys.some(other => other.key === key))
    keys.push(weak ? { key, base, weak } : { key, base });
}
