import type * as v from 'valibot';
import { parseUrl } from './url.ts';

/**
 * A part of the dataset that not every element needs. The published dataset has two forms: the whole in one
 * file, and a core that names the files of its parts, so that a banner does not pay for a thousand events.
 * With an element comes only the schema of what it reads.
 */
export interface Part {
  name: 'areas' | 'contacts' | 'events' | 'event-words' | 'stories' | 'story-words';
  /** How a record of the list of this name is read; the other parts are fields of records that are there. */
  schema?: v.GenericSchema;
}

/** Addresses, telephones, offices and notes of the jobcenters, and whose data on places this is. */
export const CONTACTS: Part = { name: 'contacts' };
/** How many people live in the areas. */
export const AREAS: Part = { name: 'areas' };

type Json = Record<string, unknown>;

export const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Addresses of the wanted parts, as the core names them; a whole dataset names none. */
export function partUrls(core: unknown, wanted: readonly Part[], base: string): string[] {
  const parts = isRecord(core) && isRecord(core.parts) ? core.parts : {};
  return wanted.flatMap(({ name }) => {
    const path = Object.hasOwn(parts, name) && parts[name];
    return (typeof path === 'string' && parseUrl(path, base)?.href) || [];
  });
}

/** The core with its parts: lists are added, and what two files say of one thing comes together. */
export function combine(core: unknown, parts: readonly unknown[]): unknown {
  if (!isRecord(core)) return core;
  const whole = { ...core };
  for (const [name, more] of parts.filter(isRecord).flatMap(part => Object.entries(part))) {
    whole[name] = join(whole[name], more);
  }
  return whole;
}

function join(records: unknown, more: unknown): unknown {
  if (isRecord(records) && isRecord(more)) return { ...records, ...more };
  if (!Array.isArray(records) || !Array.isArray(more)) return more;
  const byId = new Map(more.filter(isRecord).map(record => [record.id, record]));
  return records.map(record => {
    const rest = isRecord(record) ? byId.get(record.id) : undefined;
    if (!rest) return record;
    const traeger = isRecord(rest.traeger) ? { traeger: join(record.traeger, rest.traeger) } : {};
    return { ...record, ...rest, ...traeger };
  });
}
