import { UnknownReason } from './types.ts';

/** What a visitor has typed, before anything is looked up. */
export type Query =
  | { kind: 'postcode'; postcode: string }
  /** Each once: "31224 oder 38100". */
  | { kind: 'postcodes'; postcodes: string[] }
  | { kind: 'both'; postcode: string; text: string }
  /** `otherwise`: the reason to give when there is no such place. */
  | { kind: 'place'; text: string; otherwise: UnknownReason }
  | { kind: 'unknown'; reason: UnknownReason };

const unknown = (reason: UnknownReason): Query => ({ kind: 'unknown', reason });

/** Postcodes begin with none of these. */
const NO_REGION = /^(00|05|43|62)/;

const COUNTRIES =
  'österreich|oesterreich|austria|schweiz|suisse|switzerland|polen|polska|poland|frankreich|france|niederlande|nederland|netherlands|belgien|dänemark|tschechien|luxemburg|liechtenstein|italien|türkei';

const IS_COUNTRY = new RegExp(`^(${COUNTRIES})$`, 'i');

const FOREIGN = [
  // A-1010, CH 8001, F-75001; not D
  /^(a|at|b|be|ch|dk|fl|l|li|lu|nl)[ -]\d{4}(?!\d)/i,
  /^(f|fr|i|it|cz|pl)[ -]\d{5}(?!\d)/i,
  /^(at|be|ch|dk|li|lu|nl)\d{4}(?!\d)/i,
  // London, Amsterdam, Warsaw
  /^[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}(?![a-z])/i,
  /^\d{4} ?[A-Z]{2}(?![\p{L}])/u,
  /^\d{2}-\d{3}(?!\d)/,
  new RegExp(`[,(] *(${COUNTRIES})\\)?$`, 'i'),
];

/** "Am Markt 1, Peine", "Peine, Am Markt 1"; without a comma only what is plainly a street: "Hauptstr. 12 Peine" */
const STREET =
  /^[^,\d]+ \d{1,3} ?[a-z]?, *(?=.*\p{L}{2})|,[^,\d]+ \d{1,3} ?[a-z]?$|(?:^| )\S*(?:str\.?|stra(?:ß|ss)e|weg|platz|allee) \d{1,3} ?[a-z]?(?= |$)/iu;
const PHONE = /[ ,;]*\b(?:tel(?:efon)?|fax|handy|mobil)\b[ .:]*[\d+(].*$/i;

export function readQuery(typed: string): Query {
  const visible = typed
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\p{Nd}/gu, plainDigit)
    .replace(/\s+/g, ' ')
    .trim();
  if (!visible) return unknown(UnknownReason.Empty);
  const text = visible.replace(PHONE, '').replace(/^[*#^~$%|_+ ]+|[*#^~$%|_+ ]+$/g, '');
  if (!text) return unknown(visible.match(PHONE) ? UnknownReason.NoSuchPlace : UnknownReason.NoName);
  if (/\bpostfach\b|\bpf\.? ?\d/i.test(text)) return unknown(UnknownReason.PoBox);
  if (FOREIGN.some(form => form.test(text))) return unknown(UnknownReason.Foreign);
  if (/[<>{}[\]=\\|@#$%^*~]|:\/\//.test(text)) return unknown(UnknownReason.NoName);
  const postcodes = text.match(/(?<!\d)\d{5}(?!\d)/g) ?? [];
  if (postcodes.length > 1) return { kind: 'postcodes', postcodes: [...new Set(postcodes)] };
  const german = text.replace(/^de?[ -]?(?=o?\d)/i, '');
  return onlyDigits(german) ?? withLetters(german);
}

/** Every script's digits stand in a row from 0 to 9. */
function plainDigit(sign: string): string {
  const code = sign.codePointAt(0)!;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
}

/** "31224", "31 224", "3l224", "O1067", "312" */
function onlyDigits(text: string): Query | undefined {
  const joined = text.replace(/[ .,-]/g, '');
  // Two real digits at least: "lO" is no slip of a postcode.
  if (!/^[\doil|]+$/i.test(joined) || (/\D/.test(joined) && joined.replace(/\D/g, '').length < 2))
    return undefined;
  const digits = joined.replace(/o/gi, '0').replace(/\D/g, '1');
  if (digits.length < 5) return unknown(UnknownReason.ShortPostcode);
  if (digits.length > 5) return unknown(UnknownReason.LongPostcode);
  if (NO_REGION.test(digits)) return unknown(UnknownReason.NoSuchPostcode);
  return { kind: 'postcode', postcode: digits };
}

/** "31224 Peine", "Peine (31224)", "Hauptstraße 5, 31224 Peine", "1010 Wien", "Peine" */
function withLetters(text: string): Query {
  const parts = /^(.*?)(?:\bde?[ -]?)?(?:(\d{5})|(\d{2}) (\d{3}))(?!\d)(.*)$/i.exec(text);
  if (parts && !/\d$/.test(parts[1]!)) {
    const postcode = parts[2] ?? parts[3]! + parts[4]!;
    // The place stands behind the postcode; before it may stand a street.
    const place = [parts[5]!, parts[1]!].map(letters).find(Boolean);
    if (place && NO_REGION.test(postcode)) return placeIn(place, UnknownReason.NoSuchPostcode);
    if (place)
      return isLatin(place) ? { kind: 'both', postcode, text: place } : unknown(UnknownReason.OtherScript);
    return onlyDigits(postcode)!;
  }
  const longest = Math.max(0, ...(text.match(/\d+/g) ?? []).map(digits => digits.length));
  const otherwise =
    longest > 5
      ? UnknownReason.LongPostcode
      : (longest === 4 && /^\d/.test(text)) || IS_COUNTRY.test(text)
        ? UnknownReason.Foreign
        : UnknownReason.NoSuchPlace;
  const address = text.replace(STREET, '');
  if (!address) return unknown(UnknownReason.NoSuchPlace);
  const place = letters(address);
  return place ? placeIn(place, otherwise) : unknown(UnknownReason.NoName);
}

const placeIn = (text: string, otherwise: UnknownReason): Query =>
  isLatin(text) ? { kind: 'place', text, otherwise } : unknown(UnknownReason.OtherScript);

const isLatin = (text: string): boolean => !/[^\P{L}\p{Script=Latin}]/u.test(text);

/** The text without numbers and outer signs; empty when no letter is left. */
function letters(text: string): string {
  const bare = text
    .replace(/\d+/g, ' ')
    .replace(/ +/g, ' ')
    .replace(/^[^\p{L}]+|[^\p{L}.)]+$/gu, '')
    .replace(/^[^(]*\)$/, part => part.slice(0, -1));
  return /\p{L}/u.test(bare) ? bare : '';
}
