import * as v from 'valibot';
import { type Campaign, campaignSchema, type Dataset, type Jobcenter, jobcenterSchema } from './schema.ts';

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
 * costs itself; a later `schemaVersion` is tried all the same, since a later form only adds fields.
 */
export function readDataset(raw: unknown): Reading {
  if (!isRecord(raw) || !Array.isArray(raw.jobcenters)) {
    return { dataset: undefined, problems: ['Die Datei ist kein Datensatz der Kampagne.'] };
  }
  const problems: string[] = [];
  const jobcenters = readAll(jobcenterSchema, raw.jobcenters, 'jobcenters', problems) as Jobcenter[];
  if (jobcenters.length === 0) return { dataset: undefined, problems };
  const campaign = mend(campaignSchema, raw.campaign, 'campaign', problems) as Campaign | undefined;
  return {
    dataset: {
      schemaVersion: Number(raw.schemaVersion) || 0,
      generated: String(raw.generated ?? ''),
      campaign: campaign ?? CAMPAIGN_OF_LAST_RESORT,
      jobcenters,
    },
    problems,
  };
}

function readAll(schema: v.GenericSchema, records: unknown[], name: string, problems: string[]): unknown[] {
  return records
    .map((record, index) => mend(schema, record, `${name}[${index}]`, problems))
    .filter(record => record !== undefined);
}

/** Parses a record; takes out what breaks it, one field after the other, as long as a valid rest can be left. */
function mend(schema: v.GenericSchema, record: unknown, name: string, problems: string[]): unknown {
  const copy = structuredClone(record);
  for (;;) {
    const result = v.safeParse(schema, copy);
    if (result.success) return result.output;
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

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
