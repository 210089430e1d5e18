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
import { editionsFile, storiesFile } from './collections.ts';
import { parseEvents } from './events.ts';
import { CAMPAIGN, EDITIONS, type GeoName, isJobcenterFile, type SourceFile, STORIES } from './files.ts';
import { Gazetteer } from './gazetteer.ts';
import { type Parsed, parseJson } from './parse-json.ts';
import type { Problem } from './problems.ts';

export { readFiles, type SourceFile } from './files.ts';

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
  /** What was mended in tables of events. */
  notes: Problem[];
  kreise: Row[];
  gazetteer: Gazetteer;
  /** Every postcode in which somebody lives, with the keys of its Kreise. */
  postcodes: ReadonlyMap<string, ReadonlySet<string>>;
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
  const jobcenters = parseJobcenters(files).flatMap(({ value }) => (value ? [value] : []));
  const { entries, updates, notes } = parseEvents(files, { jobcenters, editions });
  const plz = parseTable(files, 'plz');
  const kreise = parseTable(files, 'kreise');
  return {
    campaign: read(CAMPAIGN, campaignSchema),
    jobcenters,
    editions,
    events: entries.map(({ event }) => event),
    stories,
    updates: [editionsUpdated, storiesUpdated, ...updates.map(({ updated }) => updated)],
    notes,
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
