import ICAL from 'ical.js';
import { type Moment, momentsOf, timeOf, Unreadable, wallOf, type Zones } from './components.ts';
import { moveWall, UTC, type Wall } from './zones.ts';

/** How many dates of one series are shown for one Aktionswoche at most. */
export const MOST_OCCURRENCES = 200;

/** Steps that a whole file may take, each up to a twentieth of a millisecond. */
export const STEPS = 20_000;

/** Steps that one series may take: every weekday since 1990. */
const STEPS_OF_SERIES = 10_000;

const DAY = 86_400_000;

export type Range = readonly [from: Wall, to: Wall];

export interface Budget {
  steps: number;
}

export interface Occurrences {
  /** On the clock of the first date, in order. */
  walls: Wall[];
  /** There are more than are shown. */
  more: boolean;
}

export const repeats = (entry: ICAL.Component): boolean =>
  entry.hasProperty('rrule') || entry.hasProperty('rdate');

/** The dates of a series that lie in one of the ranges, on the clock of its first date. */
export function occurrences(
  entry: ICAL.Component,
  start: Moment,
  zones: Zones,
  ranges: readonly Range[],
  budget: Budget,
): Occurrences {
  const most = MOST_OCCURRENCES * ranges.length;
  const inside = (wall: Wall): boolean => ranges.some(([from, to]) => wall >= from && wall <= to);
  const here = ({ wall, zone, isDay }: Moment): Wall => (isDay ? wall : moveWall(wall, zone, start.zone));
  const walls = new Set<Wall>([start.wall, ...momentsOf(entry, 'rdate', zones).map(here)].filter(inside));
  for (const property of entry.getAllProperties('rrule')) {
    for (const wall of expand(property.getFirstValue() as ICAL.Recur, start, ranges, budget)) {
      if (inside(wall)) walls.add(wall);
      if (walls.size > most) break;
    }
  }
  for (const moment of momentsOf(entry, 'exdate', zones)) {
    const gone = here(moment);
    walls.delete(gone);
    // Some programs leave out a whole day where they mean the date on it.
    if (!moment.isDay && !start.isDay) continue;
    for (const wall of walls) if (sameDay(wall, gone)) walls.delete(wall);
  }
  const sorted = [...walls].sort((a, b) => a - b);
  return { walls: sorted.slice(0, most), more: sorted.length > most };
}

export const sameDay = (a: Wall, b: Wall): boolean => Math.floor(a / DAY) === Math.floor(b / DAY);

/** The dates of a rule up to the last that is wanted. */
function* expand(rule: ICAL.Recur, start: Moment, ranges: readonly Range[], budget: Budget): Generator<Wall> {
  const from = Math.min(...ranges.map(([first]) => first));
  const to = Math.min(Math.max(...ranges.map(([, last]) => last)), untilOf(rule, start));
  const count = rule.count || Number.POSITIVE_INFINITY;
  let found = 0;
  let steps = 0;
  for (const wall of rule.freq === 'DAILY'
    ? daily(rule, start.wall, from, to)
    : others(rule, start.wall, to)) {
    if (++steps > STEPS_OF_SERIES || budget.steps-- <= 0) {
      throw new Unreadable('Die Wiederholung hat zu viele Termine.');
    }
    if (wall === undefined) continue;
    // The first date counts, also where the rule itself does not give it.
    if (found === 0 && wall !== start.wall) found++;
    if (wall > to || found >= count) return;
    yield wall;
    found++;
  }
}

/**
 * Rules by week, month and year are the parser's. Those that it would search for ever, or that no programme of a
 * week has, are refused.
 */
function* others(rule: ICAL.Recur, start: Wall, to: Wall): Generator<Wall> {
  check(rule);
  const wanted = rule.clone();
  wanted.count = null as never;
  // Its own end may be in UTC while the dates are not, and without one the parser looks until the year 20000.
  wanted.until = timeOf(Math.max(start, to) + DAY);
  const iterator = wanted.iterator(timeOf(start));
  for (;;) {
    const next = nextOf(iterator);
    if (!next) return;
    yield wallOf(next);
  }
}

/**
 * Day by day, for the parser never comes back from `FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30`. Gives undefined for a
 * day that the rule leaves out.
 */
function* daily(rule: ICAL.Recur, start: Wall, from: Wall, to: Wall): Generator<Wall | undefined> {
  check(rule);
  const { BYMONTH, BYMONTHDAY, BYDAY } = partsOf(rule);
  const step = Math.max(1, rule.interval) * DAY;
  // Whoever does not count need not go through the years before.
  const skipped = rule.count ? 0 : Math.max(0, Math.floor((from - start) / step));
  for (let wall = start + skipped * step; wall <= to; wall += step) {
    const date = new Date(wall);
    const [month, day] = [date.getUTCMonth() + 1, date.getUTCDate()];
    const days = new Date(Date.UTC(date.getUTCFullYear(), month, 0)).getUTCDate();
    const held =
      allows(BYMONTH, month) &&
      allows(BYMONTHDAY, day, day - days - 1) &&
      allows(BYDAY, WEEKDAYS[date.getUTCDay()]!);
    yield held ? wall : undefined;
  }
}

type Parts = Record<string, (string | number)[]>;

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

const partsOf = (rule: ICAL.Recur): Parts => rule.parts as Parts;

const allows = (list: Parts[string] | undefined, ...values: (string | number)[]): boolean =>
  !list || values.some(value => list.includes(value));

/** What calendar programs write. Of other parts, `FREQ=WEEKLY;BYWEEKNO=46` for one, the parser never comes back. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  DAILY: ['BYMONTH', 'BYMONTHDAY', 'BYDAY'],
  WEEKLY: ['BYDAY', 'BYMONTH'],
  MONTHLY: ['BYDAY', 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS'],
  YEARLY: ['BYDAY', 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS'],
};

function check(rule: ICAL.Recur): void {
  const known = KNOWN[rule.freq];
  if (!known) throw new Unreadable(`Eine Wiederholung mehrmals am Tag (${rule.freq}) wird nicht gelesen.`);
  if (rule.interval > 1000) throw new Unreadable('Der Abstand der Wiederholung (INTERVAL) ist zu groß.');
  const unknown = Object.keys(partsOf(rule)).find(part => !known.includes(part));
  if (unknown) throw new Unreadable(`Eine Wiederholung mit ${rule.freq} und ${unknown} wird nicht gelesen.`);
}

function nextOf(iterator: ReturnType<ICAL.Recur['iterator']>): ICAL.Time | undefined {
  try {
    return iterator.next() ?? undefined;
  } catch (error) {
    throw new Unreadable(
      `Die Wiederholung ist nicht zu lesen (${error instanceof Error ? error.message : error}).`,
    );
  }
}

function untilOf({ until }: ICAL.Recur, { zone, isDay }: Moment): Wall {
  if (!until) return Number.POSITIVE_INFINITY;
  const wall = wallOf(until);
  // A day as the end of a series of times: the whole day.
  if (until.isDate) return wall + DAY - 1;
  const utc = until.zone === ICAL.Timezone.utcTimezone;
  return utc && !isDay ? moveWall(wall, UTC, zone) : wall;
}
