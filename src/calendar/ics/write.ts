import { daysBetween } from '../../dataset/editions.ts';
import type { CampaignEvent, Category } from '../../dataset/event-schema.ts';
import { daysOf } from '../../dataset/events.ts';
import type { Edition } from '../../dataset/schema.ts';
import { categoriesDe } from '../../text/calendar/categories.ts';
import { type CalendarIcsTexts, calendarIcsTexts } from '../../text/calendar/ics.ts';
import type { Language } from '../../text/language.ts';
import { descriptionOf, locationOf, titleOf } from './describe.ts';
import { compact, escapeText, fold, webUrl } from './lines.ts';
import { timesOf } from './times.ts';
import { VTIMEZONE, ZONE } from './timezone.ts';

/** What a calendar needs beside its events. */
export interface CalendarContext {
  /** Name of the calendar, as it stands in the list of calendars of whoever subscribes. */
  name: string;
  editions: readonly Edition[];
  /** Names of the jobcenters by their ids. */
  jobcenters: ReadonlyMap<string, string>;
  /** Names of the Länder by their keys: `texts.lands`. */
  lands?: Readonly<Record<string, string>>;
  /** Day of the dataset, `dataset.generated`: the same dataset gives the same file. */
  stamp: string;
  /** Language of titles and descriptions; default German. */
  language?: Language;
  /** Names of the kinds of actions in that language; default German. */
  categories?: Readonly<Record<Category, string>>;
  /** A calendar to subscribe to, which asks for news once a day, not a file to take over once. */
  feed?: boolean;
}

/** The part of the UID behind the `@`. It never changes: the calendars of visitors know events by it. */
export const UID_HOST = 'stark-sozial-vor-ort';

/** The context with what is left out filled in, for the parts that write an event. */
export interface Writing extends CalendarContext {
  language: Language;
  texts: CalendarIcsTexts;
}

/**
 * Events as a calendar file (RFC 5545), in the order of their days. An event without a day whose edition is not
 * known has no place in a calendar and is left out.
 */
export function writeCalendar(events: readonly CampaignEvent[], context: CalendarContext): string {
  const language = context.language ?? 'de';
  const writing = { ...context, language, texts: calendarIcsTexts[language] };
  const entries = events
    .map(event => ({ event, edition: context.editions.find(({ id }) => id === event.edition) }))
    .filter(({ event, edition }) => event.start || edition)
    .map(({ event, edition }) => ({
      event,
      edition,
      first: edition ? daysOf(event, edition).first : event.start!,
    }))
    .sort(
      (a, b) =>
        compare(a.event.start ?? a.first, b.event.start ?? b.first) || compare(a.event.id, b.event.id),
    );
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Stark. Sozial. Vor Ort.//Aktionswoche//${language === 'en' ? 'EN' : 'DE'}`,
    'CALSCALE:GREGORIAN',
    ...(context.feed ? feedLines(context.name) : []),
    // Also in a calendar without events, which must not be without any component.
    ...VTIMEZONE,
    ...entries.flatMap(({ event, edition }) => entryLines(event, edition, writing)),
    'END:VCALENDAR',
  ];
  return lines.map(line => `${fold(line)}\r\n`).join('');
}

/** By code unit, so that every computer sorts alike. */
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** NAME and REFRESH-INTERVAL are of RFC 7986; Outlook, Apple and Google know the older X- ones. */
function feedLines(name: string): string[] {
  const text = escapeText(name);
  return [
    'METHOD:PUBLISH',
    `NAME:${text}`,
    `X-WR-CALNAME:${text}`,
    `X-WR-TIMEZONE:${ZONE}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
  ];
}

function entryLines(event: CampaignEvent, edition: Edition | undefined, writing: Writing): string[] {
  const stamp = stampOf(writing.stamp);
  const category = (writing.categories ?? categoriesDe)[event.category];
  const url = webUrl(event.link);
  const text = (name: string, value: string) => (value ? [`${name}:${escapeText(value)}`] : []);
  return [
    'BEGIN:VEVENT',
    `UID:${event.id}@${UID_HOST}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    // Whoever takes over the file again gets what changed since, also a cancellation.
    `SEQUENCE:${daysBetween('2019-01-01', writing.stamp.slice(0, 10)) || 0}`,
    ...timesOf(event, edition),
    ...text('SUMMARY', titleOf(event, writing)),
    ...text('LOCATION', locationOf(event, writing)),
    ...text('DESCRIPTION', descriptionOf(event, writing)),
    ...text('CATEGORIES', category),
    ...(url ? [`URL:${url}`] : []),
    `STATUS:${statusOf(event)}`,
    // Whoever takes over a whole week is not busy the whole week. Outlook looks at its own field.
    'TRANSP:TRANSPARENT',
    'X-MICROSOFT-CDO-BUSYSTATUS:FREE',
    'END:VEVENT',
  ];
}

function statusOf({ cancelled, status, start }: CampaignEvent): string {
  if (cancelled) return 'CANCELLED';
  return status === 'reported' || !start ? 'TENTATIVE' : 'CONFIRMED';
}

function stampOf(day: string): string {
  return `${/^\d{4}-\d\d-\d\d/.test(day) ? compact(day.slice(0, 10)) : '19700101'}T000000Z`;
}
