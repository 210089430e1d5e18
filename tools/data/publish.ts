import { toJsonSchema } from '@valibot/to-json-schema';
import { datasetSchema, type PublishedDataset } from '../../src/dataset/dataset-schema.ts';
import { type JobcenterRecord, type Office, SCHEMA_VERSION } from '../../src/dataset/schema.ts';
import type { Data } from './read.ts';

type Provenance = { source?: string | undefined; doubt?: string | undefined };

/** What visitors get: without sources, and without the facts that nobody should rely on. */
export function publish({ campaign, jobcenters }: Data): PublishedDataset {
  const collator = new Intl.Collator('de');
  return {
    schemaVersion: SCHEMA_VERSION,
    // Not the clock: the same data give the same file, byte for byte.
    generated:
      jobcenters
        .map(({ updated }) => updated)
        .sort()
        .at(-1) ?? '1970-01-01',
    campaign,
    editions: [],
    events: [],
    stories: [],
    jobcenters: [...jobcenters]
      .sort((a, b) => collator.compare(a.land, b.land) || collator.compare(a.name, b.name))
      .map(publishJobcenter),
  };
}

function publishJobcenter({
  nameSource: _source,
  nameDoubt: _doubt,
  ...jobcenter
}: JobcenterRecord): JobcenterRecord {
  const { traeger, website, phone, email, openingHours, offices = [], ...rest } = jobcenter;
  const shown = offices.map(publishOffice).filter(office => office !== undefined);
  return compact({
    ...rest,
    traeger: compact({
      ...traeger,
      // The one fact that stays in spite of a doubt: `date` and `status` tell how old it is.
      address: bare(traeger.address),
      phone: ifSure(traeger.phone),
      email: ifSure(traeger.email),
      website: ifSure(traeger.website),
    }),
    website: ifSure(website),
    phone: ifSure(phone),
    email: ifSure(email),
    openingHours: ifSure(openingHours),
    offices: shown.length ? shown : undefined,
  }) as JobcenterRecord;
}

function publishOffice({ address, phone, email, openingHours, ...rest }: Office): Office | undefined {
  const facts = compact({
    address: ifSure(address),
    phone: ifSure(phone),
    email: ifSure(email),
    openingHours: ifSure(openingHours),
  });
  return Object.keys(facts).length ? { ...rest, ...facts } : undefined;
}

const ifSure = <T extends Provenance>(fact: T | undefined): T | undefined =>
  fact && fact.doubt === undefined ? bare(fact) : undefined;

function bare<T extends Provenance>({ source: _source, doubt: _doubt, ...fact }: T): T {
  return fact as T;
}

const compact = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as T;

/** JSON Schema of what `publish` writes, for those who read the dataset without our script. */
export function publishedSchema(): object {
  const schema = toJsonSchema(datasetSchema, { typeMode: 'input', errorMode: 'ignore' });
  return {
    ...(withoutUnpublished(schema) as object),
    title: 'Stark. Sozial. Vor Ort.',
    description: 'Die kommunalen JobcenterRecord und die Zahlen der Kampagne, wie die Widgets sie lesen.',
  };
}

/** `source` is a text in `data/` only; the `source` of a figure is an object with name and url and stays. */
function withoutUnpublished(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutUnpublished);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key, value]) => !(isUnpublished(key) && (value as { type?: string }).type === 'string'))
      .map(([key, value]) => [key, withoutUnpublished(value)]),
  );
}

const isUnpublished = (key: string): boolean => ['source', 'doubt', 'nameSource', 'nameDoubt'].includes(key);
