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
  /** All forms in which a single wrong letter is looked for. */
  forms: string[];
}

/** "a. d.", "an der", "b.", "ob der", also half typed: they differ from sign to sign and say nothing. */
const LINK_WORDS = new Set(
  'a an am auf b be bei beim d de den dem der die i im in o ob u unt unter v vo vom von vor'.split(' '),
);

/** Abbreviations of words; those with a dot only stand before another word. */
const WORDS: Record<string, string> = {
  opf: 'oberpfalz',
  ofr: 'oberfranken',
  nb: 'niederbayern',
  oldb: 'oldenburg',
  hannoversch: 'hann',
  hannoversche: 'hann',
};
const WORDS_BEFORE_ANOTHER: Record<string, string> = { gr: 'gross', kl: 'klein', skt: 'st' };

const WIDE: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
const SLIM: Record<string, string> = { ä: 'a', ö: 'o', ü: 'u', ß: 'ss' };

/** As a German keyboard without umlauts writes it: `muenchen`. */
export const wide = (word: string): string => word.replace(/[äöüß]/g, sign => WIDE[sign]!);
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

/** Abbreviations written out, link words (never the first word) left out. */
export function canonical(words: readonly string[]): string[] {
  const kept: string[] = [];
  words.forEach((word, at) => {
    const first = at === 0;
    if (!first && LINK_WORDS.has(word)) return;
    if (at < words.length - 1) {
      if (first && word === 'b') return kept.push('bad');
      if (WORDS_BEFORE_ANOTHER[word]) return kept.push(WORDS_BEFORE_ANOTHER[word]);
    }
    // A first "Sankt" stays: names carry both spellings, so that neither needs the other's shard.
    kept.push(!first && word === 'sankt' ? 'st' : (WORDS[word] ?? word));
  });
  return kept;
}

export function fold(text: string): Folded {
  const words = wordsOf(plain(text));
  const kept = canonical(words);
  const ends: number[] = [];
  let key = '';
  for (const word of kept) ends.push((key += wide(word)).length);
  const bare = kept.join('');
  const literal = words.join('');
  return { key, ends, forms: [...new Set([key, single(bare), wide(literal), single(literal)])] };
}
