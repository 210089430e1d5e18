import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TextDecoder } from 'node:util';
import { parse as parseCsv } from 'csv-parse/sync';
import * as v from 'valibot';
import type { CampaignEvent } from '../../src/dataset/event-schema.ts';
import {
  type Campaign,
  campaignSchema,
  type Edition,
  type JobcenterRecord,
  jobcenterSchema,
} from '../../src/dataset/schema.ts';
import type { Story } from '../../src/dataset/story-schema.ts';
import { editionsFile, eventsFile, storiesFile } from './collections.ts';
import { Gazetteer } from './gazetteer.ts';
import { findJsonFault } from './json-fault.ts';
import { fieldName, issueMessage, type Problem, unknownFields } from './problems.ts';

/** A file as it lies in `data/`; `path` begins with `data/` and has slashes on every system. */
export interface SourceFile {
  path: string;
  text: string;
  /** Why there is no text, a German sentence. */
  fault?: string;
}

export type Row = Record<string, string>;

/** Everything that people edit, parsed. */
export interface Data {
  campaign: Campaign;
  jobcenters: JobcenterRecord[];
  editions: Edition[];
  events: CampaignEvent[];
  stories: Story[];
  /** The days on which somebody last went through editions, events and stories. */
  updates: string[];
  kreise: Row[];
  gazetteer: Gazetteer;
  /** Every postcode in which somebody lives, with the keys of its Kreise. */
  postcodes: ReadonlyMap<string, ReadonlySet<string>>;
}

export const CAMPAIGN = 'data/campaign.json';
export const EDITIONS = 'data/editions.json';
export const STORIES = 'data/stories.json';
export const GEO = ['plz', 'gemeinden', 'localities', 'kreise'] as const;
export type GeoName = (typeof GEO)[number];

export const isJobcenterFile = (path: string): boolean => /^data\/jobcenters\/[^/]+\.json$/.test(path);
export const isEventsFile = (path: string): boolean => /^data\/events\/[^/]+\.json$/.test(path);

/** All files that are there. What cannot be read says so in `fault`; `check` tells it, and what is missing. */
export async function readFiles(dataDir: string): Promise<SourceFile[]> {
  const names = [
    ...['campaign.json', 'editions.json', 'stories.json'],
    ...(await filesIn(dataDir, 'jobcenters')),
    ...(await filesIn(dataDir, 'events')),
    ...GEO.map(name => `geo/${name}.csv`),
  ];
  const files = await Promise.all(names.map(name => readSource(`data/${name}`, join(dataDir, name))));
  return files.filter(file => file !== undefined);
}

/** Neither folders nor what an editor or a system keeps for itself: `.DS_Store`, `._peine.json`. */
async function filesIn(dataDir: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(dataDir, folder), { withFileTypes: true }).catch(() => []);
  return entries
    .filter(entry => !entry.isDirectory() && /^[^.].*\.json$/.test(entry.name))
    .map(({ name }) => `${folder}/${name}`)
    .sort();
}

const NOT_UTF8 =
  'Die Datei ist nicht als UTF-8 gespeichert, Umlaute gingen verloren. Im Editor: Speichern unter, Codierung UTF-8.';

/** What an editor leaves of an ä that it could not read. */
const LOST = '\uFFFD';

async function readSource(path: string, file: string): Promise<SourceFile | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    return { path, text: '', fault: `Die Datei lässt sich nicht öffnen (${code}).` };
  }
  try {
    // Takes away the mark (BOM) that some editors put at the beginning.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const fault = `In der Datei steht ${LOST}: Hier ging ein Umlaut oder ein ß verloren. Bitte neu schreiben.`;
    return text.includes(LOST) ? { path, text: '', fault } : { path, text };
  } catch {
    return { path, text: '', fault: NOT_UTF8 };
  }
}

/** One parsed JSON file; `value` is missing when something is wrong with it. */
export interface Parsed<T> {
  file: string;
  /** The record's name, if only that could be read. */
  record?: string | undefined;
  value?: T;
  problems: Problem[];
}

export function parseJson<S extends v.GenericSchema>(file: SourceFile, schema: S): Parsed<v.InferOutput<S>> {
  if (file.fault) return { file: file.path, problems: [{ file: file.path, message: file.fault }] };
  const fault = findJsonFault(file.text);
  if (fault) {
    return {
      file: file.path,
      problems: [{ file: file.path, field: `Zeile ${fault.line}`, message: fault.message }],
    };
  }
  const input: unknown = JSON.parse(file.text);
  const record = nameOf(input);
  const result = v.safeParse(schema, input);
  const problems: Problem[] = (result.issues ?? []).map(issue => ({
    file: file.path,
    record,
    field: fieldName((issue.path ?? []).map(item => (item as { key: unknown }).key)),
    message: issueMessage(issue),
  }));
  for (const path of unknownFields(input, result.output)) {
    const message = 'Dieses Feld gibt es nicht. Bitte prüfen Sie die Schreibweise des Namens.';
    problems.push({ file: file.path, record, field: fieldName(path), message });
  }
  return { file: file.path, record, problems, ...(result.success ? { value: result.output } : {}) };
}

export const parseJobcenters = (files: readonly SourceFile[]): Parsed<JobcenterRecord>[] =>
  files.filter(file => isJobcenterFile(file.path)).map(file => parseJson(file, jobcenterSchema));

/** Rows of one of the tables in `data/geo`; none when the file is not there or no table. */
export function parseTable(files: readonly SourceFile[], name: GeoName): Row[] {
  const file = files.find(({ path }) => path === `data/geo/${name}.csv`);
  return file ? parseCsv<Row>(file.text, { columns: true, skip_empty_lines: true }) : [];
}

/** For files that `check` has found to be right. */
export function parseData(files: readonly SourceFile[]): Data {
  const read = <S extends v.GenericSchema>(path: string, schema: S): v.InferOutput<S> =>
    v.parse(schema, JSON.parse(files.find(file => file.path === path)?.text ?? 'null'));
  const { editions, updated: editionsUpdated } = read(EDITIONS, editionsFile);
  const { stories, updated: storiesUpdated } = read(STORIES, storiesFile);
  const events = files.filter(({ path }) => isEventsFile(path)).map(({ path }) => read(path, eventsFile));
  const plz = parseTable(files, 'plz');
  const kreise = parseTable(files, 'kreise');
  return {
    campaign: read(CAMPAIGN, campaignSchema),
    jobcenters: parseJobcenters(files).flatMap(({ value }) => (value ? [value] : [])),
    editions,
    events: events.flatMap(({ edition, events }) => events.map(event => ({ ...event, edition }))),
    stories,
    updates: [editionsUpdated, storiesUpdated, ...events.map(({ updated }) => updated)],
    kreise,
    gazetteer: new Gazetteer({
      kreise,
      plz,
      gemeinden: parseTable(files, 'gemeinden'),
      localities: () => parseTable(files, 'localities'),
    }),
    postcodes: kreiseOfPostcodes(plz),
  };
}

function kreiseOfPostcodes(rows: readonly Row[]): Map<string, Set<string>> {
  const kreise = new Map<string, Set<string>>();
  for (const { postcode = '', ags_kreis: kreis = '' } of rows)
    kreise.set(postcode, (kreise.get(postcode) ?? new Set()).add(kreis));
  return kreise;
}

const nameOf = (input: unknown): string | undefined => {
  const name = (input as { name?: unknown } | null)?.name;
  return typeof name === 'string' ? name : undefined;
};
