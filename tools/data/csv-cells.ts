import { plain } from './csv-columns.ts';

/** What stands in a cell of a spreadsheet, as the dataset writes it; `undefined` where it cannot be read. */

/** `26.08.2019` or `2019-08-26`. Two digits for a year are not enough. */
export function readDay(text: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text) ?? [];
  if (year) return `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;
}

/** `10:00`, `10.00`, `10 Uhr`, and `10:00:00` as spreadsheets save it. */
export function readTime(text: string): string | undefined {
  const [, hour, minute = '00'] = /^(\d{1,2})(?:[:.](\d{2})(?::00)?)?(?: ?Uhr)?$/i.exec(text) ?? [];
  if (!hour || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, '0')}:${minute}`;
}

export interface Moment {
  day?: string | undefined;
  time?: string | undefined;
}

/** A day, a day with a time, or only a time. */
export function readMoment(text: string): Moment | undefined {
  const day = readDay(text);
  if (day) return { day };
  const [, front = '', back = ''] = /^([\d.-]+)(?:T|,? +)(\d.*)$/.exec(text) ?? [];
  const moment = { day: readDay(front), time: readTime(back) };
  if (moment.day && moment.time) return moment;
  const time = /:|Uhr/i.test(text) ? readTime(text) : undefined;
  return time ? { time } : undefined;
}

export function readYesNo(text: string): boolean | undefined {
  if (/^(ja|j|x|wahr|1)$/i.test(text)) return true;
  return /^(nein|n|falsch|0)$/i.test(text) ? false : undefined;
}

/** Nobody knows: the same as an empty cell. */
export const isUnknown = (text: string): boolean => /^(|\?|-|–|unbekannt|nicht bekannt)$/i.test(text);

/** `#NAME?`, `#WERT!` or `#####`: what a spreadsheet shows where it cannot show the content. */
export const isSheetError = (text: string): boolean => /^#([A-ZÜ/0-9]+[!?]|NV|N\/A|#+)$/.test(text);

/** `05171/401-234` becomes `+49 5171 401 234`. Without the area code's 0 nobody can tell what it is. */
export function readPhone(text: string): string | undefined {
  const digits = text.replace(/\(0\)/g, ' ').replace(/^00/, '+');
  const spaced = digits
    .replace(/[/()\-–.]/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
  if (!/^\+?[\d ]{6,}$/.test(spaced)) return undefined;
  const german = spaced.replace(/^0(?=[1-9])/, '+49 ').replace(/^\+49 ?0?/, '+49 ');
  return german.startsWith('+') ? german : undefined;
}

/** Spreadsheets take postcodes for numbers: `1067` is Dresden's `01067`. */
export function readPostcode(text: string): { postcode: string; mended: boolean } | undefined {
  if (/^\d{5}$/.test(text)) return { postcode: text, mended: false };
  return /^\d{4}$/.test(text) ? { postcode: `0${text}`, mended: true } : undefined;
}

/** Names that people use beside those of the Unicode register. */
const LANGUAGE_NAMES: Record<string, string> = { farsi: 'fa', tigrinisch: 'ti', kurmandschi: 'kmr' };

/** The tag of a language: `Ukrainisch` and `uk` are both `uk`. */
export function readLanguage(text: string): string | undefined {
  const wanted = plain(text);
  return LANGUAGE_NAMES[wanted] ?? languageTags().get(wanted);
}

let tags: Map<string, string> | undefined;

function languageTags(): Map<string, string> {
  if (tags) return tags;
  const names = new Intl.DisplayNames('de', { type: 'language', fallback: 'none' });
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const all = [...letters.flatMap(one => letters.map(two => one + two)), 'prs'];
  const known = all.flatMap(tag => {
    const name = names.of(tag);
    // Withdrawn tags (`iw`) have the name of the one in use.
    return name && Intl.getCanonicalLocales(tag)[0] === tag ? [[plain(name), tag] as const] : [];
  });
  tags = new Map([...known, ...known.map(([, tag]) => [tag, tag] as const)]);
  return tags;
}

/** Several things in one cell. */
export const splitCell = (text: string): string[] =>
  text
    .split(/[,;|\n]/)
    .map(part => part.trim())
    .filter(Boolean);
