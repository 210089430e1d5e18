import * as v from 'valibot';
import { isRecord, type Part } from './parts.ts';
import {
  type Campaign,
  campaignSchema,
  type Dataset,
  type Edition,
  editionSchema,
  type Jobcenter,
  readJobcenterSchema,
} from './schema.ts';

/** Used only when a dataset has no readable campaign: the answer "joint" must still lead somewhere. */
export const CAMPAIGN_OF_LAST_RESORT: Campaign = {
  claim: 'Stark. Sozial. Vor Ort.',
  figures: [],
  officeSearch: { url: 'https://web.arbeitsagentur.de/portal/metasuche/suche/dienststellen?in=jobcenter' },
  attribution: [],
};

/** What could be read, and what had to be left out, in words for a webmaster. */
export interface Reading {
  dataset: Dataset | undefined;
  problems: string[];
}

/**
 * Reads a dataset as far as it goes. Foreign fields are ignored, a broken field costs itself, a broken record
 * costs itself; a later `schemaVersion` is tried all the same, since a later form only adds fields. Events and
 * stories are read where they are wanted.
 */
export function readDataset(raw: unknown, parts: readonly Part[] = []): Reading {
  if (!isRecord(raw) || !Array.isArray(raw.jobcenters)) {
    return { dataset: undefined, problems: ['Die Datei ist kein Datensatz der Kampagne.'] };
  }
  const problems: string[] = [];
  const list = <T>(schema: v.GenericSchema, name: string): T[] => readAll(schema, raw[name], name, problems);
  const jobcenters = list<Jobcenter>(readJobcenterSchema, 'jobcenters');
  if (jobcenters.length === 0) return { dataset: undefined, problems };
  const campaign = mend(campaignSchema, raw.campaign, 'campaign', problems) as Campaign | undefined;
  const lists = parts.flatMap(({ name, schema }) => (schema ? [[name, list(schema, name)]] : []));
  return {
    dataset: {
      schemaVersion: Number(raw.schemaVersion) || 0,
      generated: String(raw.generated ?? ''),
      campaign: campaign ?? CAMPAIGN_OF_LAST_RESORT,
      editions: list<Edition>(editionSchema, 'editions'),
      jobcenters,
      events: [],
      stories: [],
      feeds: typeof raw.feeds === 'string' ? raw.feeds : undefined,
      ...Object.fromEntries(lists),
    },
    problems,
  };
}

/** Reads a list of records; none where there is no list. Events of other files come through here as well. */
export function readAll<T>(schema: v.GenericSchema, records: unknown, name: string, problems: string[]): T[] {
  if (!Array.isArray(records)) return [];
  return records
    .map((record, index) => mend(schema, record, `${name}[${index}]`, problems))
    .filter(record => record !== undefined) as T[];
}

/** Parses a record; takes out what breaks it, one field after the other, as long as a valid rest can be left. */
function mend(schema: v.GenericSchema, record: unknown, name: string, problems: string[]): unknown {
  let copy: unknown;
  for (;;) {
    const result = v.safeParse(schema, copy ?? record);
    if (result.success) return result.output;
    // Most records are right; only a broken one is worth the copy.
    copy ??= structuredClone(record);
    const issue = result.issues[0];
    const path = (issue.path ?? []).map(step => step.key as string | number);
    problems.push(`${[name, ...path].join('.')}: ${issue.message}`);
    if (!takeOut(copy, path)) return undefined;
  }
}

/** Removes what stands at the path, or, where nothing stands there, the nearest thing around it. */
function takeOut(root: unknown, path: (string | number)[]): boolean {
  for (let depth = path.length; depth > 0; depth--) {
    const key = path[depth - 1]!;
    const parent = path.slice(0, depth - 1).reduce<unknown>((node, step) => (node as never)?.[step], root);
    if (Array.isArray(parent)) return parent.splice(Number(key), 1).length > 0;
    if (isRecord(parent) && Object.hasOwn(parent, key)) return delete parent[key];
  }
  return false;
}
