import type { Language } from './language.ts';

export const LOCALES: Record<Language, string> = { de: 'de-DE', 'de-simple': 'de-DE', en: 'en-GB' };

/** A date as exact as it is known: `2022` → "2022", `2022-06` → "Juni 2022", `2022-06-17` → "17. Juni 2022". */
export function formatDate(date: string, language: Language): string {
  const [year, month, day] = date.split('-').map(Number);
  if (!year || Number.isNaN(year)) return date;
  const options: Intl.DateTimeFormatOptions = { year: 'numeric' };
  if (month) options.month = 'long';
  if (day) options.day = 'numeric';
  const instant = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  return dayFormat(language, options).format(instant);
}

/** What somebody typed, short enough to stand in a sentence. */
export function shorten(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > 40 ? `${trimmed.slice(0, 40)} …` : trimmed;
}

/** A day of a week: "Montag, 26. August"; with `year` "Montag, 26. August 2019". */
export function formatDay(day: string, language: Language, year = false): string {
  return dayFormat(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(year ? { year: 'numeric' } : {}),
  }).format(Date.parse(`${day}T00:00Z`));
}

/** For a column: "Mo., 26.08." */
export function formatShortDay(day: string, language: Language): string {
  return dayFormat(language, { weekday: 'short', day: 'numeric', month: 'numeric' }).format(
    Date.parse(`${day}T00:00Z`),
  );
}

/** "26.–30. August 2019"; one day alone where both are the same. */
export function formatDays(first: string, last: string, language: Language): string {
  if (first === last) return formatDate(first, language);
  const key = language + first + last;
  const known = ranges.get(key);
  if (known) return known;
  const format = dayFormat(language, { day: 'numeric', month: 'long', year: 'numeric' });
  const range = format.formatRange(Date.parse(`${first}T00:00Z`), Date.parse(`${last}T00:00Z`));
  ranges.set(key, range);
  return range;
}

/** A week has few of them, and a list says them often. */
const ranges = new Map<string, string>();

const formats = new Map<string, Intl.DateTimeFormat>();

/** To make one costs a hundred times as much as to use it. */
function dayFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + Object.entries(options).join();
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(LOCALES[language], { timeZone: 'UTC', ...options });
  formats.set(key, format);
  return format;
}
