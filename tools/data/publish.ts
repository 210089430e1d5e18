import { toJsonSchema } from '@valibot/to-json-schema';
import { datasetSchema, type PublishedDataset } from '../../src/dataset/dataset-schema.ts';
import type { CampaignEvent } from '../../src/dataset/event-schema.ts';
import { type JobcenterRecord, type Office, SCHEMA_VERSION } from '../../src/dataset/schema.ts';
import type { Data, Row } from './read.ts';

type Provenance = { source?: string | undefined; doubt?: string | undefined };

/** What visitors get: without sources, and without the facts that nobody should rely on. */
export function publish(data: Data): PublishedDataset {
  const { campaign, jobcenters, editions, stories, updates, kreise } = data;
  const collator = new Intl.Collator('de');
  const inhabitants = new Map(kreise.map(row => [row.ags, inhabitantsOf(row)]));
  return {
    schemaVersion: SCHEMA_VERSION,
    // Not the clock: the same data give the same file, byte for byte.
    generated: [...updates, ...jobcenters.map(({ updated }) => updated)].sort().at(-1) ?? '1970-01-01',
    campaign,
    // Shown in spite of a doubt: a `note` tells visitors that the sources disagree.
    editions: [...editions].sort((a, b) => collator.compare(a.start, b.start)).map(bare),
    jobcenters: [...jobcenters]
      .sort((a, b) => collator.compare(a.land, b.land) || collator.compare(a.name, b.name))
      .map(jobcenter => ({
        ...publishJobcenter(jobcenter),
        inhabitants: inhabitants.get(jobcenter.ags),
      })),
    events: publishEvents(data),
    stories: stories.filter(isSure).map(bare),
    // From `data/`, where both forms of the dataset lie.
    feeds: '../feeds/',
  };
}

const inhabitantsOf = ({ population, population_date: date = '' }: Row) => ({
  value: Number(population),
  date,
});

/** Sorted by the day on which they begin; where it is not known, by the first day of their Aktionswoche. */
function publishEvents({ events, editions, jobcenters, gazetteer }: Data): CampaignEvent[] {
  const firstDays = new Map(editions.map(({ id, start }) => [id, start]));
  const kreise = new Map(jobcenters.map(({ id, ags }) => [id, ags]));
  const key = ({ start, edition, id }: CampaignEvent) => `${start ?? firstDays.get(edition)} ${id}`;
  return events
    .filter(isSure)
    .sort((a, b) => (key(a) < key(b) ? -1 : 1))
    .map(event => {
      const area = { kreise: event.hosts.flatMap(host => kreise.get(host) ?? []), lands: event.lands };
      const position = event.place && gazetteer.positionOf(event.place, area);
      const place = event.place && compact({ ...event.place, position });
      return compact({ ...bare(event), place });
    });
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

const isSure = ({ doubt }: Provenance): boolean => doubt === undefined;

const ifSure = <T extends Provenance>(fact: T | undefined): T | undefined =>
  fact && isSure(fact) ? bare(fact) : undefined;

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
    description:
      'Die kommunalen Jobcenter, die Aktionswochen mit ihren Aktionen, die Geschichten und die Zahlen der Kampagne, wie die Widgets sie lesen.',
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
