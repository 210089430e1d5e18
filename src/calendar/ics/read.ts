import type { CampaignEvent } from '../../dataset/event-schema.ts';
import { momentsOf, parseEntry, textOf, Unreadable, Zones } from './components.ts';
import { daysAndTimes, fieldsOf, timesOf } from './entry.ts';
import { hash } from './hash.ts';
import {
  type Budget,
  MOST_OCCURRENCES,
  occurrences,
  type Range,
  repeats,
  STEPS,
  sameDay,
} from './occurrences.ts';
import { type Block, split } from './split.ts';
import { type Entry, groups, latest } from './versions.ts';
import { MARGIN, type Window, windowFor } from './window.ts';
import { GERMANY, momentOf, moveWall, type Wall } from './zones.ts';

/** Something in a file of which the webmaster should know. */
export interface Problem {
  /** The entry by its title and line: `„Tag der offenen Tür“ (Zeile 12)`; empty for the whole file. */
  entry: string;
  /** A German sentence. */
  reason: string;
  /** Whether the entry is missing because of it. */
  skipped: boolean;
}

export interface Calendar {
  events: CampaignEvent[];
  problems: Problem[];
}

/** More is no calendar of a week; in characters, and in entries. */
export const LONGEST = 5_000_000;
export const MOST_ENTRIES = 5000;

/** What is the same for all entries of a file. */
interface Reading {
  zones: Zones;
  windows: readonly Window[];
  budget: Budget;
  ids: Set<string>;
  /** The file is about what does not take place (METHOD:CANCEL). */
  cancelled: boolean;
  result: Calendar;
  /** How many single dates lie outside of every Aktionswoche. */
  outside: number;
}

/**
 * Reads a calendar file as far as it goes: a broken entry costs itself. Dates come out in German time; series
 * are written out within the windows. Ids are the same each time and never those of the shared dataset.
 *
 * @param windows When a date counts, and for which Aktionswoche.
 */
export function readCalendar(text: string, windows: readonly Window[]): Calendar {
  const result: Calendar = { events: [], problems: [] };
  const tell = (reason: string, skipped = true) => void result.problems.push({ entry: '', reason, skipped });
  if (text.length > LONGEST) {
    tell('Die Datei ist größer als 5 MB.');
    return result;
  }
  const { head, blocks, more } = split(text, MOST_ENTRIES);
  if (more > 0) tell(`Nur die ersten ${MOST_ENTRIES} Einträge werden gelesen, ${more} fehlen.`);
  const reading: Reading = {
    zones: new Zones(blocks),
    windows,
    budget: { steps: STEPS },
    ids: new Set(),
    cancelled: head.some(line => /^METHOD:\s*CANCEL\s*$/i.test(line)),
    result,
    outside: 0,
  };
  const entries = blocks
    .filter(({ name }) => name === 'VEVENT')
    .map(block => attempt(block, reading, () => readEntry(block, reading)))
    .filter(entry => entry !== undefined);
  for (const group of groups(entries)) addGroup(group, reading);
  if (reading.outside > 0) {
    tell(
      `Weil mehr als ${MARGIN} Tage vor oder nach der Aktionswoche, fehlen Termine: ${reading.outside}.`,
      false,
    );
  }
  return result;
}

/** Does it, or tells why not. */
function attempt<T>(block: Block, { result }: Reading, work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    const reason = error instanceof Unreadable ? error.message : `Der Eintrag ist nicht zu lesen (${error}).`;
    result.problems.push({ entry: nameOf(block), reason, skipped: true });
    return undefined;
  }
}

function nameOf({ lines, line }: Block): string {
  const title = lines.map(text => /^SUMMARY(?:;[^:]*)?:(.*)$/i.exec(text)?.[1]?.trim()).find(Boolean);
  return title ? `„${title.slice(0, 60)}“ (Zeile ${line})` : `Zeile ${line}`;
}

function readEntry(block: Block, { zones }: Reading): Entry {
  if (!block.whole) throw new Unreadable('Der Eintrag hat kein Ende (END:VEVENT).');
  const component = parseEntry(block);
  const fields = fieldsOf(component);
  const times = timesOf(component, zones);
  const instead = momentsOf(component, 'recurrence-id', zones)[0];
  return {
    block,
    component,
    uid: textOf(component, 'uid'),
    sequence: Number(textOf(component, 'sequence')) || 0,
    times,
    fields,
    instead: instead && moveWall(instead.wall, instead.zone, GERMANY),
  };
}

/** A date, or a series with the dates of it that were changed. */
function addGroup(group: Entry[], reading: Reading): void {
  const masters = latest(group.filter(({ instead }) => instead === undefined));
  const changed = latest(group.filter(({ instead }) => instead !== undefined));
  // Some programs give one UID to all of their entries; then it says nothing.
  const byContent = masters.length > 1;
  for (const master of masters) {
    attempt(master.block, reading, () => addMaster(master, byContent ? [] : changed, byContent, reading));
  }
  for (const entry of changed) {
    attempt(entry.block, reading, () =>
      add(entry, entry.times.start.wall, reading, { instead: entry.instead }),
    );
  }
}

function addMaster(entry: Entry, changed: readonly Entry[], byContent: boolean, reading: Reading): void {
  const { component, times, block } = entry;
  const { start, length } = times;
  if (!repeats(component)) {
    add(entry, start.wall, reading, { byContent });
    return;
  }
  const ranges = reading.windows.map(
    ({ first, last }): Range => [Date.parse(first) - length - DAY, Date.parse(last) + 2 * DAY],
  );
  const { walls, more } = occurrences(component, start, reading.zones, ranges, reading.budget);
  if (more) {
    const reason = `Die Wiederholung hat mehr als ${MOST_OCCURRENCES} Termine; gezeigt werden die ersten.`;
    reading.result.problems.push({ entry: nameOf(block), reason, skipped: false });
  }
  for (const wall of walls) {
    const instead = moveWall(wall, start.zone, GERMANY);
    const isHere = (other: Entry) =>
      other.instead === instead || (start.isDay && sameDay(other.instead!, instead));
    if (!changed.some(isHere)) add(entry, wall, reading, { instead, byContent });
  }
}

const DAY = 86_400_000;

interface Which {
  /** Of a series: the date that the rule gives, in German time. */
  instead?: Wall | undefined;
  /** The UID says nothing. */
  byContent?: boolean;
}

/** Puts a date into the result, if it lies in a window and is not there yet. */
function add(entry: Entry, wall: Wall, reading: Reading, which: Which): void {
  const { result, windows, cancelled, ids } = reading;
  const when = daysAndTimes(entry.times, wall);
  const window = windowFor(windows, when.start.slice(0, 10), (when.end ?? when.start).slice(0, 10));
  if (!window) {
    // Of a series nobody expects every date.
    if (which.instead === undefined) reading.outside++;
    return;
  }
  const id = idOf(entry, when, which);
  if (ids.has(id)) return;
  if (ids.size >= MOST_ENTRIES) throw new Unreadable(`Die Datei hat mehr als ${MOST_ENTRIES} Termine.`);
  ids.add(id);
  const event = { id, edition: window.edition, ...entry.fields, ...when };
  result.events.push(cancelled ? { ...event, cancelled: true } : event);
}

/** By the UID, so that a changed entry stays the same; else by what is written. */
function idOf({ uid, fields }: Entry, when: { start: string; end?: string }, which: Which): string {
  const { instead, byContent } = which;
  const date = instead === undefined ? '' : momentOf(instead);
  const content = [fields.title, fields.place, when.start, when.end];
  return `own-${hash(uid && !byContent ? `${uid} ${date}` : JSON.stringify(content))}`;
}
