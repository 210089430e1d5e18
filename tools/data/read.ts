import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import * as v from 'valibot';
import { type Campaign, campaignSchema, type Jobcenter, jobcenterSchema } from '../../src/dataset/schema.ts';
import { findJsonFault } from './json-fault.ts';
import { fieldName, issueMessage, type Problem, unknownFields } from './problems.ts';

/** A file as it lies in `data/`; `path` begins with `data/` and has slashes on every system. */
export interface SourceFile {
  path: string;
  text: string;
}

export type Row = Record<string, string>;

/** Everything that people edit, parsed. */
export interface Data {
  campaign: Campaign;
  jobcenters: Jobcenter[];
  /** Every postcode in which somebody lives. */
  postcodes: ReadonlySet<string>;
}

export const CAMPAIGN = 'data/campaign.json';
export const GEO = ['plz', 'gemeinden', 'localities', 'kreise'] as const;
export type GeoName = (typeof GEO)[number];

export const isJobcenterFile = (path: string): boolean => /^data\/jobcenters\/[^/]+\.json$/.test(path);

export async function readFiles(dataDir: string): Promise<SourceFile[]> {
  const jobcenters = (await readdir(join(dataDir, 'jobcenters'))).sort().map(name => `jobcenters/${name}`);
  const names = ['campaign.json', ...jobcenters, ...GEO.map(name => `geo/${name}.csv`)];
  return Promise.all(
    names.map(async name => ({ path: `data/${name}`, text: await readFile(join(dataDir, name), 'utf8') })),
  );
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

export const parseJobcenters = (files: readonly SourceFile[]): Parsed<Jobcenter>[] =>
  files.filter(file => isJobcenterFile(file.path)).map(file => parseJson(file, jobcenterSchema));

/** Rows of one of the tables in `data/geo`; none when the file is not there or no table. */
export function parseTable(files: readonly SourceFile[], name: GeoName): Row[] {
  const file = files.find(({ path }) => path === `data/geo/${name}.csv`);
  return file ? parseCsv<Row>(file.text, { columns: true, bom: true, skip_empty_lines: true }) : [];
}

/** For files that `check` has found to be right. */
export function parseData(files: readonly SourceFile[]): Data {
  const campaign = files.find(file => file.path === CAMPAIGN);
  return {
    campaign: v.parse(campaignSchema, JSON.parse(campaign?.text ?? 'null')),
    jobcenters: parseJobcenters(files).flatMap(({ value }) => (value ? [value] : [])),
    postcodes: new Set(parseTable(files, 'plz').map(row => row.postcode ?? '')),
  };
}

const nameOf = (input: unknown): string | undefined => {
  const name = (input as { name?: unknown } | null)?.name;
  return typeof name === 'string' ? name : undefined;
};
