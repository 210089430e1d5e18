import { addDays } from '../../dataset/editions.ts';
import type { Edition } from '../../dataset/schema.ts';

/** The days, both included, in which an own date counts as one of an Aktionswoche. */
export interface Window {
  /** Id of the Aktionswoche. */
  edition: string;
  start: string;
  end: string;
  first: string;
  last: string;
}

/** In days, for preludes and follow-ups: a month before and after. Whoever gives their whole calendar means no more. */
export const MARGIN = 31;

export function windowOf({ id, start, end }: Pick<Edition, 'id' | 'start' | 'end'>): Window {
  return { edition: id, start, end, first: addDays(start, -MARGIN), last: addDays(end, MARGIN) };
}

/** The Aktionswoche to which the days from `first` to `last` belong: the nearest, if any is near. */
export function windowFor(windows: readonly Window[], first: string, last = first): Window | undefined {
  return windows
    .filter(window => first <= window.last && last >= window.first)
    .sort((a, b) => distance(a, first, last) - distance(b, first, last))[0];
}

function distance({ start, end }: Window, first: string, last: string): number {
  return Math.max(0, Date.parse(start) - Date.parse(last), Date.parse(first) - Date.parse(end));
}
