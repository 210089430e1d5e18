import ICAL from 'ical.js';
import { type Moment, momentsOf, timeOf, Unreadable, wallOf, type Zones } from './components.ts';
import { moveWall, UTC, type Wall } from './zones.ts';

/** How many dates of one series are shown at most. */
export const MOST_OCCURRENCES = 200;

/** Steps that a whole file may take; 20 daily series since 1970 need half of it. */
export const STEPS = 1_000_000;

/** Steps that one series may take; a daily one of a hundred years needs fewer. */
const STEPS_OF_SERIES = 40_000;

const DAY = 86_400_000;

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

/** The dates of a series between two moments, on the clock of its first date. */
export function occurrences(
  entry: ICAL.Component,
  start: Moment,
  zones: Zones,
  [from, to]: [Wall, Wall],
  budget: Budget,
): Occurrences {
  const here = (moment: Moment): Wall =>
    moment.isDay ? moment.wall : moveWall(moment.wall, moment.zone, start.zone);
  const walls = new Set<Wall>([start.wall, ...momentsOf(entry, 'rdate', zones).map(here)].filter(inside));
  for (const property of entry.getAllProperties('rrule')) {
    for (const wall of expand(property.getFirstValue() as ICAL.Recur, start, to, budget)) {
      if (inside(wall)) walls.add(wall);
      if (walls.size > 2 * MOST_OCCURRENCES) break;
    }
  }
  // Some programs leave out a whole day where they mean the date on it.
  for (const moment of momentsOf(entry, 'exdate', zones)) {
    const gone = here(moment);
    for (const wall of walls) {
      if (wall === gone || ((moment.isDay || start.isDay) && sameDay(wall, gone))) walls.delete(wall);
    }
  }
  const sorted = [...walls].sort((a, b) => a - b);
  return { walls: sorted.slice(0, MOST_OCCURRENCES), more: sorted.length > MOST_OCCURRENCES };

  function inside(wall: Wall): boolean {
    return wall >= from && wall <= to;
  }
}

export const sameDay = (a: Wall, b: Wall): boolean => Math.floor(a / DAY) === Math.floor(b / DAY);

/** All dates of a rule up to a moment, also those before the first that is wanted. */
function* expand(rule: ICAL.Recur, start: Moment, to: Wall, budget: Budget): Generator<Wall> {
  const { plain, keep, count, until } = bounded(rule, start);
  const iterator = plain.iterator(timeOf(start.wall));
  let kept = 0;
  for (let steps = 0; ; steps++) {
    if (steps > STEPS_OF_SERIES || budget.steps-- <= 0) {
      throw new Unreadable('Die Wiederholung hat zu viele Termine.');
    }
    const next = nextOf(iterator);
    const wall = next && wallOf(next);
    if (wall === undefined || wall > Math.min(to, until)) return;
    if (!keep(wall)) continue;
    yield wall;
    if (++kept >= count) return;
  }
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

interface Bounded {
  plain: ICAL.Recur;
  /** Which of the days of the plain rule count. */
  keep: (wall: Wall) => boolean;
  count: number;
  until: Wall;
}

/**
 * A rule that cannot keep the parser busy for ever, as it does with `FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30`: what
 * picks days out of a daily rule is done here, day by day. The end of the series too, since it may be in UTC
 * while the dates are not.
 */
function bounded(rule: ICAL.Recur, start: Moment): Bounded {
  if (!['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'].includes(rule.freq)) {
    throw new Unreadable(`Eine Wiederholung mehrmals am Tag (${rule.freq}) wird nicht gelesen.`);
  }
  if (rule.interval > 1000) throw new Unreadable('Der Abstand der Wiederholung (INTERVAL) ist zu groß.');
  const parts = rule.parts as Record<string, (string | number)[]>;
  if (parts.BYHOUR || parts.BYMINUTE || parts.BYSECOND) {
    throw new Unreadable('Eine Wiederholung zu mehreren Uhrzeiten wird nicht gelesen.');
  }
  const plain = rule.clone();
  plain.count = null as never;
  plain.until = null as never;
  const bound = { plain, count: rule.count || Number.POSITIVE_INFINITY, until: untilOf(rule, start) };
  if (rule.freq !== 'DAILY') return { ...bound, keep: () => true };
  plain.parts = {};
  const { BYMONTH, BYMONTHDAY, BYDAY, ...others } = parts;
  if (Object.keys(others).length > 0) throw new Unreadable('Diese Art der Wiederholung wird nicht gelesen.');
  const allows = (list: (string | number)[] | undefined, ...values: (string | number)[]) =>
    !list || values.some(value => list.includes(value));
  return {
    ...bound,
    keep: wall => {
      const date = new Date(wall);
      const days = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
      return (
        allows(BYMONTH, date.getUTCMonth() + 1) &&
        allows(BYMONTHDAY, date.getUTCDate(), date.getUTCDate() - days - 1) &&
        allows(BYDAY, WEEKDAYS[date.getUTCDay()]!)
      );
    },
  };
}

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

function untilOf({ until }: ICAL.Recur, { zone, isDay }: Moment): Wall {
  if (!until) return Number.POSITIVE_INFINITY;
  const wall = wallOf(until);
  // A day as the end of a series of times: the whole day.
  if (until.isDate) return wall + DAY - 1;
  const utc = until.zone === ICAL.Timezone.utcTimezone;
  return utc && !isDay ? moveWall(wall, UTC, zone) : wall;
}
