import { Phase, phaseOf } from '../dataset/editions.ts';
import type { CampaignEvent } from '../dataset/event-schema.ts';
import { type Days, daysOf } from '../dataset/events.ts';
import type { Edition } from '../dataset/schema.ts';
import { germanOrder } from '../text/collate.ts';

export const GroupKind = {
  /** Before the first day of the week. */
  Prelude: 'prelude',
  Day: 'day',
  /** Several days. */
  Span: 'span',
  /** Some time in the week; the day is not known. */
  Open: 'open',
  After: 'after',
} as const;
export type GroupKind = (typeof GroupKind)[keyof typeof GroupKind];

/** An action with its days, as a list shows it. */
export interface Entry {
  event: CampaignEvent;
  days: Days;
  /** All of its days have passed. */
  past: boolean;
}

export interface Group {
  kind: GroupKind;
  /** The day, where it is the group of one. */
  day?: string;
  entries: Entry[];
  past: boolean;
}

type Timed = Pick<Entry, 'event' | 'days'>;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By day, dates before publications, then by time, then by title. */
function byTime(a: Timed, b: Timed): number {
  return (
    compare(a.days.first, b.days.first) ||
    Number(a.event.kind === 'publication') - Number(b.event.kind === 'publication') ||
    compare(a.event.start ?? '', b.event.start ?? '') ||
    germanOrder(a.event.title, b.event.title)
  );
}

/** Actions in the order of time. */
export function inOrder<T extends Pick<Entry, 'event'>>(all: readonly T[], edition: Edition): T[] {
  const timed = all.map(item => ({ item, event: item.event, days: daysOf(item.event, edition) }));
  return timed.sort(byTime).map(({ item }) => item);
}

/**
 * The actions of an edition in groups, in the order in which one wants to read them: by day; while the week
 * runs, today first and what has passed last.
 */
export function agenda(events: readonly CampaignEvent[], edition: Edition, today: string): Group[] {
  const groups = new Map<string, Group>();
  const entries = events.map(event => entryOf(event, edition, today)).sort(byTime);
  const running = phaseOf(edition, today) === Phase.Running;
  for (const entry of entries) {
    const kind = kindOf(entry.days, edition);
    const day = kind === GroupKind.Day ? entry.days.first : undefined;
    // Of what lasts several days, some is over while the rest goes on.
    const key = `${day ?? kind}${running && entry.past}`;
    const group = groups.get(key) ?? { kind, entries: [], past: true, ...(day ? { day } : {}) };
    group.entries.push(entry);
    group.past &&= entry.past;
    groups.set(key, group);
  }
  const rank = (group: Group): string => {
    if (!running) return order(group, edition.start);
    if (group.day === today) return '0';
    return group.past ? `9${order(group, edition.start)}` : `1${order(group, today)}`;
  };
  return [...groups.values()].sort((a, b) => compare(rank(a), rank(b)));
}

export function entryOf(event: CampaignEvent, edition: Edition, today: string): Entry {
  const days = daysOf(event, edition);
  return { event, days, past: days.last < today };
}

function kindOf({ first, last, known }: Days, edition: Edition): GroupKind {
  if (!known) return GroupKind.Open;
  if (last < edition.start) return GroupKind.Prelude;
  if (first > edition.end) return GroupKind.After;
  return first === last ? GroupKind.Day : GroupKind.Span;
}

/** A key to sort by: what lasts several days stands before the day on which one reads of it. */
function order({ kind, day }: Group, from: string): string {
  switch (kind) {
    case GroupKind.Prelude:
      return '0';
    case GroupKind.Span:
      return `1${from}`;
    case GroupKind.Day:
      return `1${day} `;
    case GroupKind.Open:
      return '2';
    default:
      return '3';
  }
}

/** More days than this do not fit beside each other. */
export const MOST_DAYS = 7;

/** The days of an edition, at most two weeks of them. */
export function daysOfEdition({ start, end }: Edition): string[] {
  const days: string[] = [];
  for (let time = Date.parse(`${start}T00:00Z`); days.length < 14; time += 86_400_000) {
    const day = new Date(time).toISOString().slice(0, 10);
    if (day > end) break;
    days.push(day);
  }
  return days;
}
