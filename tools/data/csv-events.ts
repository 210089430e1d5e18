import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { type CampaignEvent, eventSchema } from '../../src/dataset/event-schema.ts';
import type { Edition } from '../../src/dataset/schema.ts';
import { COLUMNS, type Column, columnFor, columnOf, type Heading, plain } from './csv-columns.ts';
import { hostReader, type NamedJobcenter } from './csv-hosts.ts';
import { readRow } from './csv-row.ts';
import type { SourceFile } from './files.ts';
import { fieldName, found, type Problem } from './problems.ts';
import { readSheet, type Sheet, type SheetRow } from './spreadsheet.ts';

export interface EventContext {
  jobcenters: readonly NamedJobcenter[];
  editions: readonly Edition[];
}

/** An event with the place where it stands, for those who have to put it right. */
export interface EventEntry {
  file: string;
  record: string;
  event: CampaignEvent;
  /** Day on which somebody last went through it, where the file says so. */
  updated?: string | undefined;
  /** What to call a field of it: `events.3.start` or `Zeile 4, Beginn`. */
  where(field: string): string;
}

export interface EventsRead {
  entries: EventEntry[];
  /** When somebody last went through a file, or a row of a table. */
  updates: { file: string; field: string; updated: string }[];
  problems: Problem[];
  /** What was mended, and what somebody should look at; no fault. */
  notes: Problem[];
}

export const NOTHING: EventsRead = { entries: [], updates: [], problems: [], notes: [] };

/** More than this many faults of one file are one fault: a wrong file. */
const ENOUGH = 20;

/** Reads a table of events as spreadsheets export it. */
export function parseEventTable({ path, text, fault }: SourceFile, context: EventContext): EventsRead {
  const failed = (message: string, line?: number): EventsRead => {
    const problem = { file: path, field: line === undefined ? undefined : `Zeile ${line}`, message };
    return { ...NOTHING, problems: [problem] };
  };
  if (fault) return failed(fault);
  const sheet = readSheet(text);
  if (!('rows' in sheet)) return failed(sheet.message, sheet.line);
  const wrong = headingFaults(sheet);
  if (wrong.length) {
    const problems = wrong.map(message => ({ file: path, field: `Zeile ${sheet.line}`, message }));
    return { ...NOTHING, problems };
  }
  if (sheet.rows.length === 0) return failed('Unter den Überschriften steht keine Aktion.');
  const hosts = hostReader(context.jobcenters);
  const read = sheet.rows.map(row => parseRow(path, row, context.editions, hosts));
  const problems = read.flatMap(one => one.problems);
  const rest = problems.length - ENOUGH;
  const more = { file: path, message: `${rest} weitere Fehler in dieser Datei.` };
  return {
    entries: read.flatMap(one => one.entries),
    updates: read.flatMap(one => one.updates),
    problems: rest > 0 ? [...problems.slice(0, ENOUGH), more] : problems,
    notes: read.flatMap(one => one.notes),
  };
}

function headingFaults({ headings }: Sheet): string[] {
  const columns = headings.map(columnOf);
  const faults = headings
    .filter((_, index) => !columns[index])
    .map(
      heading =>
        `Die Spalte „${heading}“ gibt es nicht. Bitte prüfen Sie die Schreibweise. Es gibt: ${COLUMNS.map(column => column.heading).join(', ')}.`,
    );
  for (const column of new Set(columns)) {
    const names = headings.filter((_, index) => column && columns[index] === column);
    if (names.length > 1) faults.push(`Die Spalten „${names.join('“ und „')}“ bedeuten dasselbe.`);
  }
  const missing = (COLUMNS as readonly Column[]).filter(
    column => column.required && !columns.includes(column),
  );
  if (missing.length) faults.push(`Es fehlen Spalten: ${missing.map(({ heading }) => heading).join(', ')}.`);
  return faults;
}

function parseRow(
  file: string,
  { line, cells }: SheetRow,
  editions: readonly Edition[],
  hosts: ReturnType<typeof hostReader>,
): EventsRead {
  const byHeading = new Map([...cells].map(([name, text]) => [columnOf(name)!.heading as Heading, text]));
  const record = byHeading.get('Titel') || undefined;
  const at = (heading: string, message: string): Problem => ({
    file,
    record,
    field: `Zeile ${line}, ${heading}`,
    message,
  });
  const problems: Problem[] = [];
  const notes: Problem[] = [];
  const raw = readRow(byHeading, {
    hosts,
    edition: text => editions.find(({ id, name }) => [id, name].map(plain).includes(plain(text)))?.id,
    tell: (heading, message) => problems.push(at(heading, message)),
    note: (heading, message) => notes.push(at(heading, message)),
  });
  const told = new Set(problems.map(({ field }) => field));
  const result = v.safeParse(eventSchema, { ...raw, id: raw.id ?? idOf(raw) });
  for (const { path = [], input } of result.issues ?? []) {
    const column = columnFor(fieldName(path.map(item => (item as { key: unknown }).key)));
    const problem = at(column?.heading ?? '', `erwartet ${column?.expected}, gefunden ${found(input)}.`);
    // What could not be read is missing now, and told already.
    if (!told.has(problem.field)) problems.push(problem);
    told.add(problem.field);
  }
  if (problems.length || !result.success) return { ...NOTHING, problems, notes };
  const where = (field: string) => `Zeile ${line}, ${columnFor(field)?.heading ?? field}`;
  const event = result.output;
  const updates = event.date ? [{ file, field: where('date'), updated: event.date }] : [];
  return { entries: [{ file, record: event.title, event, where }], updates, problems, notes };
}

/**
 * The same for as long as Aktionswoche, title, beginning and hosts are the same, so that a subscribed calendar
 * knows the event again. Neither the row nor the file matters.
 */
function idOf({ edition, title, start, hosts, lands }: Record<string, unknown>): string {
  const sorted = [hosts, lands].map(list => (Array.isArray(list) ? [...list].sort() : []));
  const key = JSON.stringify([edition, title, start ?? '', ...sorted]);
  return `${edition}-${createHash('sha256').update(key).digest('hex').slice(0, 10)}`;
}
