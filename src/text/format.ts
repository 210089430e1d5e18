import type { Language } from './language.ts';

export const LOCALES: Record<Language, string> = { de: 'de-DE', 'de-simple': 'de-DE', en: 'en-GB' };

/** A date as exact as it is known: `2022` → "2022", `2022-06` → "Juni 2022", `2022-06-17` → "17. Juni 2022". */
export function formatDate(date: string, language: Language): string {
  const [year, month, day] = date.split('-').map(Number);
  if (!year || Number.isNaN(year)) return date;
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (month) options.month = 'long';
  if (day) options.day = 'numeric';
  const instant = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  return new Intl.DateTimeFormat(LOCALES[language], options).format(instant);
}

/** What somebody typed, short enough to stand in a sentence. */
export function shorten(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > 40 ? `${trimmed.slice(0, 40)} …` : trimmed;
}
