import type { Edition } from './schema.ts';

/** Where an Aktionswoche stands on a day. */
export const Phase = { Before: 'before', Running: 'running', Over: 'over' } as const;
export type Phase = (typeof Phase)[keyof typeof Phase];

/** The Swedish way to write a date is the one of ISO 8601. */
const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });

/** The day in Germany, `2019-08-26`, whatever time zone the device is in. */
export function dayInGermany(instant: Date): string {
  return day.format(instant);
}

export function phaseOf({ start, end }: Pick<Edition, 'start' | 'end'>, today: string): Phase {
  if (today < start) return Phase.Before;
  return today <= end ? Phase.Running : Phase.Over;
}

/** The wanted Aktionswoche; else the running one, else the next announced, else the last. */
export function editionFor(
  editions: readonly Edition[],
  today: string,
  wanted?: string | null,
): Edition | undefined {
  const sorted = [...editions].sort((a, b) => a.start.localeCompare(b.start));
  return (
    sorted.find(({ id }) => id === wanted) ??
    sorted.find(edition => phaseOf(edition, today) === Phase.Running) ??
    sorted.find(edition => phaseOf(edition, today) === Phase.Before) ??
    sorted.at(-1)
  );
}

/** How many days lie between two days; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000);
}

/** The day so many days later. */
export function addDays(from: string, count: number): string {
  return new Date(Date.parse(`${from}T00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}
