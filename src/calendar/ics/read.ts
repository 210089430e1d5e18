import type ICAL from 'ical.js';
import type { CampaignEvent } from '../../dataset/event-schema.ts';
import { momentsOf, parseEntry, textOf, Unreadable, Zones } from './components.ts';
import { daysAndTimes, type Fields, fieldsOf, type Times, timesOf } from './entry.ts';
import { hash } from './hash.ts';
import { type Budget, MOST_OCCURRENCES, occurrences, repeats, STEPS, sameDay } from './occurrences.ts';
import { type Block, split } from './split.ts';
import { type Window, windowFor } from './window.ts';
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

interface Entry {
  block: Block;
  component: ICAL.Component;
  uid: string;
  sequence: number;
  times: Times;
  fields: Fields;
  /** The date of the series that this entry stands for, on the clock of that date. */
  instead: Wall | undefined;
}

/** What is the same for all entries of a file. */
interface Reading {
  zones: Zones;
  windows: readonly Window[];
  budget: Budget;
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
      `Außerhalb der Aktionswoche (ein Monat davor bis ein Monat danach) liegen ${reading.outside} Termine.`,
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

/** Entries of one UID; each without one is its own. */
function groups(entries: readonly Entry[]): Entry[][] {
  const byUid = new Map<string, Entry[]>();
  for (const [index, entry] of entries.entries()) {
    const key = entry.uid ? `uid ${entry.uid}` : `no uid ${index}`;
    byUid.set(key, [...(byUid.get(key) ?? []), entry]);
  }
  return [...byUid.values()];
}

/** A date, or a series with the dates of it that were changed. */
function addGroup(group: Entry[], reading: Reading): void {
  const masters = latest(group.filter(({ instead }) => instead === undefined));
  const changed = latest(group.filter(({ instead }) => instead !== undefined));
  // Some programs give one UID to all of their entries; then it says nothing.
  const own = masters.length > 1;
  for (const master of masters) {
    attempt(master.block, reading, () => addMaster(master, own ? [] : changed, own, reading));
  }
  for (const entry of changed)
    add(entry, entry.times.start.wall, keyOf(entry, entry.instead!), reading, true);
}

/** Of several versions of one entry the one with the highest number, else the last. */
function latest(entries: Entry[]): Entry[] {
  const kept: Entry[] = [];
  for (const entry of entries) {
    const other = kept.findIndex(
      known =>
        (known.sequence !== entry.sequence && known.instead === entry.instead) ||
        (known.instead ?? known.times.start.wall) === (entry.instead ?? entry.times.start.wall),
    );
    if (other < 0) kept.push(entry);
    else if (kept[other]!.sequence <= entry.sequence) kept[other] = entry;
  }
  return kept;
}

function addMaster(entry: Entry, changed: readonly Entry[], own: boolean, reading: Reading): void {
  const { component, times, block } = entry;
  const { start } = times;
  if (!repeats(component)) {
    add(entry, start.wall, own ? contentOf(entry) : keyOf(entry), reading, true);
    return;
  }
  for (const { first, last } of reading.windows) {
    const range: [Wall, Wall] = [Date.parse(first) - times.length - DAY, Date.parse(last) + 2 * DAY];
    const { walls, more } = occurrences(component, start, reading.zones, range, reading.budget);
    if (more) {
      const reason = `Die Wiederholung hat mehr als ${MOST_OCCURRENCES} Termine; gezeigt werden die ersten.`;
      reading.result.problems.push({ entry: nameOf(block), reason, skipped: false });
    }
    for (const wall of walls) {
      const here = moveWall(wall, start.zone, GERMANY);
      const isChanged = ({ instead }: Entry) => instead === here || (start.isDay && sameDay(instead!, here));
      if (!changed.some(isChanged))
        add(entry, wall, own ? contentOf(entry) : keyOf(entry, here), reading, false);
    }
  }
}

const DAY = 86_400_000;

const keyOf = (entry: Entry, date?: Wall): string =>
  entry.uid ? `${entry.uid} ${date === undefined ? '' : momentOf(date)}` : contentOf(entry);

const contentOf = ({ fields: { title, place } }: Entry): string => JSON.stringify([title, place]);

/** Puts a date into the result, if it lies in a window and is not there yet. */
function add(entry: Entry, wall: Wall, key: string, reading: Reading, single: boolean): void {
  const { result, windows, cancelled } = reading;
  const when = daysAndTimes(entry.times, wall);
  const window = windowFor(windows, when.start.slice(0, 10), (when.end ?? when.start).slice(0, 10));
  if (!window) {
    if (single) reading.outside++;
    return;
  }
  const id = `own-${hash(entry.uid && key.startsWith(entry.uid) ? key : `${key} ${when.start} ${when.end ?? ''}`)}`;
  if (result.events.some(event => event.id === id)) return;
  const event = { id, edition: window.edition, ...entry.fields, ...when };
  result.events.push(cancelled ? { ...event, cancelled: true } : event);
}
