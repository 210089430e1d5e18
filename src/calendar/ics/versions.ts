import type ICAL from 'ical.js';
import type { Fields, Times } from './entry.ts';
import type { Block } from './split.ts';
import type { Wall } from './zones.ts';

/** An entry that could be read. */
export interface Entry {
  block: Block;
  component: ICAL.Component;
  uid: string;
  sequence: number;
  times: Times;
  fields: Fields;
  /** The date of its series for which this entry stands, in German time. */
  instead: Wall | undefined;
}

/** Entries of one UID; each without one is its own. */
export function groups(entries: readonly Entry[]): Entry[][] {
  const byUid = new Map<string, Entry[]>();
  for (const [index, entry] of entries.entries()) {
    const key = entry.uid ? `uid ${entry.uid}` : `no uid ${index}`;
    const group = byUid.get(key);
    if (group) group.push(entry);
    else byUid.set(key, [entry]);
  }
  return [...byUid.values()];
}

/** Of several versions of one entry the one with the highest number, else the last. */
export function latest(entries: readonly Entry[]): Entry[] {
  const kept: Entry[] = [];
  for (const entry of entries) {
    const index = kept.findIndex(known => isSame(known, entry));
    if (index < 0) kept.push(entry);
    else if (kept[index]!.sequence <= entry.sequence) kept[index] = entry;
  }
  return kept;
}

/** Several entries with one UID and one number are no versions, but of a program that has but one UID. */
function isSame(a: Entry, b: Entry): boolean {
  if (a.instead !== b.instead) return false;
  if (a.instead !== undefined || a.sequence !== b.sequence) return true;
  return a.times.start.wall === b.times.start.wall && a.fields.title === b.fields.title;
}
