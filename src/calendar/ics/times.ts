import { addDays } from '../../dataset/editions.ts';
import type { CampaignEvent } from '../../dataset/event-schema.ts';
import { daysOf } from '../../dataset/events.ts';
import type { Edition } from '../../dataset/schema.ts';
import { compact } from './lines.ts';
import { ZONE } from './timezone.ts';

const hasTime = (moment: string): boolean => moment.includes('T');

/** Whether the first and the last moment are known to the minute, or the first alone, on one day. */
export function isTimed({ start, end }: Pick<CampaignEvent, 'start' | 'end'>): boolean {
  if (!start || !hasTime(start)) return false;
  return !end || hasTime(end) || end <= start.slice(0, 10);
}

/** An end that is a time and lies behind the start. */
export function endOf({ start, end }: Pick<CampaignEvent, 'start' | 'end'>): string | undefined {
  return start && end && hasTime(end) && end > start ? end : undefined;
}

/**
 * The lines that say when. Times are of German clocks, with their zone. Days are days: the end is the first day
 * on which it is over. RFC 5545 allows no mixture; where only one of both has a time, they become days.
 */
export function timesOf(event: CampaignEvent, edition: Edition | undefined): string[] {
  const { start } = event;
  if (start && isTimed(event)) {
    const end = endOf(event);
    return [`DTSTART${moment(start)}`, ...(end ? [`DTEND${moment(end)}`] : [])];
  }
  // Without a start there is an edition: others are left out.
  const { first, last } = daysOf(event, edition ?? NO_EDITION);
  return [`DTSTART;VALUE=DATE:${compact(first)}`, `DTEND;VALUE=DATE:${compact(addDays(last, 1))}`];
}

const moment = (value: string): string => `;TZID=${ZONE}:${compact(value)}00`;

const NO_EDITION = { start: '', end: '' } as Edition;
