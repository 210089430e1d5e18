import type { CampaignEvent } from './event-schema.ts';
import type { Edition, Jobcenter } from './schema.ts';

/** The days on which something takes place, both included; `known` is false for "some time in the week". */
export interface Days {
  first: string;
  last: string;
  known: boolean;
}

export function daysOf({ start, end }: Pick<CampaignEvent, 'start' | 'end'>, edition: Edition): Days {
  if (!start) return { first: edition.start, last: edition.end, known: false };
  const first = start.slice(0, 10);
  const last = endsInNight(start, end) ? first : (lastDayOf(end) ?? first);
  return { first, last: last < first ? first : last, known: true };
}

/** An evening that goes on past midnight is still that evening: until six, and within a day of its start. */
function endsInNight(start: string, end: string | undefined): boolean {
  const [startClock, endClock] = [start.slice(11) || '24:00', end?.slice(11)];
  if (!endClock || endClock >= '06:00' || endClock >= startClock) return false;
  return Date.parse(end!.slice(0, 10)) - Date.parse(start.slice(0, 10)) === 86_400_000;
}

/** Whoever ends at midnight does not last until the next day. */
function lastDayOf(end: string | undefined): string | undefined {
  if (!end?.endsWith('T00:00')) return end?.slice(0, 10);
  return new Date(Date.parse(`${end}Z`) - 1).toISOString().slice(0, 10);
}

/** Id of nobody, for dates of a page that does not say whose they are. */
export const UNKNOWN_HOST = '-';

/** Whether a jobcenter takes part: as a host, with its Land, or with all of Germany. */
export function isHeldBy(event: CampaignEvent, { id, land }: Pick<Jobcenter, 'id' | 'land'>): boolean {
  const { hosts, lands } = event;
  return hosts.length + lands.length === 0 || hosts.includes(id) || lands.includes(land);
}

/** What one can go to or follow on a day; a publication and a day unknown do not count as "today". */
export function datesOn(events: readonly CampaignEvent[], edition: Edition, day: string): CampaignEvent[] {
  return events.filter(event => {
    if (event.edition !== edition.id || event.kind === 'publication' || event.cancelled) return false;
    const { first, last, known } = daysOf(event, edition);
    return known && first <= day && day <= last;
  });
}
