/**
 * Spellings of one name made alike. Everything is compared as a run of plain letters:
 * `Frankfurt (Oder)`, `frankfurt/oder` and `Frankfurt an der Oder` are all `frankfurtoder`.
 */

/** A typed name, ready to be compared with the keys of `keys.ts`. */
export interface Folded {
  /** The usual form: ä as ae, ß as ss, without the words that people leave out. */
  key: string;
  /** Where its words end, as lengths of the key: a suffix may be shortened only after a whole word. */
  ends: number[];
  /** The key with a last word that may be a link word or a shortened suffix: "Frankfurt/O." */
  open?: string;
  /** All forms in which a single wrong letter is looked for. */
  forms: string[];
}

/** "a. d.", "an der", "b.", "ob der", also half typed: they differ from sign to sign and say nothing. */
const LINK_WORDS = new Set(
  'a an am auf b be bei beim d de den dem der die i im in o ob u unt unter v vo vom von vor'.split(' '),
);

/** Abbreviations of words; those with a dot only stand before another word. */
const WORDS = new Map(
  Object.entries({
    opf: 'oberpfalz',
    ofr: 'oberfranken',
    nb: 'niederbayern',
    oldb: 'oldenburg',
    hannoversch: 'hann',
    hannoversche: 'hann',
  }),
);
const WORDS_BEFORE_ANOTHER = new Map(Object.entries({ gr: 'gross', kl: 'klein', skt: 'st' }));

const UMLAUT = /[äöüß]/;
const WIDE: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
const SLIM: Record<string, string> = { ä: 'a', ö: 'o', ü: 'u', ß: 'ss' };

/** As a German keyboard without umlauts writes it: `muenchen`. */
export const wide = (word: string): string =>
  UMLAUT.test(word) ? word.replace(/[äöüß]/g, sign => WIDE[sign]!) : word;
/** As a foreign keyboard writes it: `munchen`. */
export const slim = (word: string): string => word.replace(/[äöüß]/g, sign => SLIM[sign]!);
/** One letter for one letter, so that a slip at an umlaut counts as one. */
export const single = (word: string): string => slim(word.replace(/ß/g, 's'));

/** Small letters a to z and äöüß, other accents gone, signs kept. */
export function plain(text: string): string {
  const small = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’‘`´]/g, '')
    .replace(/\bo\. ?l\b/g, 'oberlausitz');
  if (!/[^ -~äöüß]/.test(small)) return small;
  return small.replace(/[^ -~äöüß]/g, sign =>
    sign === 'ł' ? 'l' : sign.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
  );
}

/** The words of a plain text. */
export const wordsOf = (text: string): string[] => text.match(/[a-z0-9äöüß]+/g) ?? [];

export const isLinkWord = (word: string): boolean => LINK_WORDS.has(word);

/** Whether `canonical` may change or drop this word. */
export const changes = (word: string): boolean =>
  LINK_WORDS.has(word) || WORDS.has(word) || WORDS_BEFORE_ANOTHER.has(word) || word === 'sankt';

/** Abbreviations written out, link words (never the first word) left out. */
export function canonical(words: readonly string[]): string[] {
  const kept: string[] = [];
  for (const [at, word] of words.entries()) {
    const first = at === 0;
    const last = at === words.length - 1;
    if (!first && LINK_WORDS.has(word)) continue;
    if (first && word === 'b' && !last) kept.push('bad');
    // A first "Sankt" stays: names carry both spellings, so that neither needs the other's shard.
    else if (!first && word === 'sankt') kept.push('st');
    else kept.push((last ? undefined : WORDS_BEFORE_ANOTHER.get(word)) ?? WORDS.get(word) ?? word);
  }
  return kept;
}

export function fold(text: string): Folded {
  const words = wordsOf(plain(text));
  const kept = canonical(words);
  const ends: number[] = [];
  let key = '';
  for (const word of kept) {
    key += wide(word);
    ends.push(key.length);
  }
  const bare = kept.join('');
  const literal = words.join('');
  const last = words[words.length - 1]!;
  const open = words.length > 1 && LINK_WORDS.has(last) ? { open: key + last } : {};
  return { key, ends, ...open, forms: [...new Set([key, single(bare), wide(literal), single(literal)])] };
}
