import type ICAL from 'ical.js';
import { CATEGORIES, type CampaignEvent, type Category } from '../../dataset/event-schema.ts';
import { parseUrl } from '../../dataset/url.ts';
import { categoriesDe } from '../../text/calendar/categories.ts';
import { type Moment, momentsOf, textOf, Unreadable, type Zones } from './components.ts';
import { plainText, whereOf } from './plain.ts';
import { dayOf, GERMANY, momentOf, moveWall, type Wall } from './zones.ts';

const DAY = 86_400_000;
const LONGEST_TITLE = 300;
const LONGEST_SUMMARY = 5000;

/** Where an entry lies and for how long, on the clock of its own zone. */
export interface Times {
  start: Moment;
  /** Milliseconds on that clock; 0 where no end is said. */
  length: number;
  allDay: boolean;
}

export function timesOf(entry: ICAL.Component, zones: Zones): Times {
  const start = momentsOf(entry, 'dtstart', zones)[0];
  if (!start) throw new Unreadable('Der Beginn fehlt (DTSTART).');
  const length = lengthOf(entry, start, zones);
  // Outlook writes whole days as times from midnight to midnight, in its own zone.
  const midnight = start.wall % DAY === 0 && length % DAY === 0;
  const allDay = start.isDay || (midnight && /^TRUE$/i.test(textOf(entry, 'x-microsoft-cdo-alldayevent')));
  return { start, length, allDay };
}

function lengthOf(entry: ICAL.Component, start: Moment, zones: Zones): number {
  const end = momentsOf(entry, 'dtend', zones)[0];
  if (end) return Math.max(0, moveWall(end.wall, end.zone, start.zone) - start.wall);
  const duration = entry.getFirstPropertyValue('duration') as ICAL.Duration | null;
  const seconds = duration?.toSeconds?.() ?? 0;
  return Number.isFinite(seconds) ? Math.max(0, seconds * 1000) : 0;
}

/** `start` and `end` as the dataset has them: German clocks, and days without the one on which it is over. */
export function daysAndTimes({ start, length, allDay }: Times, wall: Wall): { start: string; end?: string } {
  if (allDay) {
    const first = dayOf(wall);
    const last = dayOf(wall + Math.max(0, length - 1));
    return last > first ? { start: first, end: last } : { start: first };
  }
  const from = momentOf(moveWall(wall, start.zone, GERMANY));
  const to = momentOf(moveWall(wall + length, start.zone, GERMANY));
  return to > from ? { start: from, end: to } : { start: from };
}

export type Fields = Omit<CampaignEvent, 'id' | 'edition' | 'start' | 'end'>;

/** Everything but when. Names and addresses of people (ORGANIZER, ATTENDEE) are never read. */
export function fieldsOf(entry: ICAL.Component): Fields {
  if (/^(?:PRIVATE|CONFIDENTIAL)$/i.test(textOf(entry, 'class'))) {
    throw new Unreadable('Der Eintrag ist als privat gekennzeichnet (CLASS).');
  }
  const title = plainText(textOf(entry, 'summary')).replaceAll('\n', ' ').slice(0, LONGEST_TITLE);
  if (!title) throw new Unreadable('Der Titel fehlt (SUMMARY).');
  const summary = plainText(textOf(entry, 'description')).slice(0, LONGEST_SUMMARY);
  const { link: meeting, ...where } = whereOf(textOf(entry, 'location'));
  const link = linkOf(textOf(entry, 'url')) ?? linkOf(meeting ?? '');
  return {
    title,
    hosts: [],
    lands: [],
    kind: 'date',
    category: categoryOf(entry),
    audience: [],
    // Said by whoever runs the page.
    status: 'confirmed',
    ...where,
    ...(summary ? { summary } : {}),
    ...(link ? { link } : {}),
    ...(/^CANCELLED$/i.test(textOf(entry, 'status')) ? { cancelled: true } : {}),
  };
}

function linkOf(value: string): string | undefined {
  return /^https?:\/\/[^\s/]+\.[^\s/]+/i.test(value) ? parseUrl(value)?.href : undefined;
}

function categoryOf(entry: ICAL.Component): Category {
  const said = entry.getAllProperties('categories').flatMap(property => property.getValues().map(String));
  const words = said.map(word => word.trim().toLowerCase());
  const found = CATEGORIES.find(id => words.includes(id) || words.includes(categoriesDe[id].toLowerCase()));
  return found ?? 'other';
}
