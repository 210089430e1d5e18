/** A year, a month or a day that the calendar has: no 2019-13, no 2026-02-30. A time behind the day is left aside. */
export function isRealDate(date: string): boolean {
  const full = `${date.slice(0, 10)}-01-01`.slice(0, 10);
  const time = new Date(`${full}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(full);
}

export const noSuchDate = (date: string): string =>
  `erwartet ein Datum, das es im Kalender gibt, gefunden "${date}".`;

export const notAfterToday = (date: string, today: string): string =>
  `erwartet ein Tag bis heute (${today}), gefunden "${date}".`;
