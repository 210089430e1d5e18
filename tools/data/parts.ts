import { createHash } from 'node:crypto';
import type { PublishedDataset } from '../../src/dataset/dataset-schema.ts';
import type { Part } from '../../src/dataset/parts.ts';
import type { JobcenterRecord } from '../../src/dataset/schema.ts';

/**
 * The dataset once more, for our own elements: a core with an address that stays, and the parts under names
 * that change with their content, so that a browser keeps them for ever. Nothing stands in two files.
 */
export function splitDataset({ campaign, jobcenters, events, stories, ...rest }: PublishedDataset) {
  const { attribution, ...figures } = campaign;
  const parts: Record<Part['name'], object> = {
    areas: { jobcenters: jobcenters.map(({ id, inhabitants }) => ({ id, inhabitants })) },
    contacts: { campaign: { attribution }, jobcenters: jobcenters.map(contactsOf) },
    events: { events: events.map(germanOf) },
    'event-words': { events: events.flatMap(wordsOf) },
    stories: { stories: stories.map(germanOf) },
    'story-words': { stories: stories.flatMap(wordsOf) },
  };
  const files = Object.entries(parts).map(([part, content]) => {
    const json = JSON.stringify(content);
    const hash = createHash('sha256').update(json).digest('hex').slice(0, 8);
    return { part, name: `part-${part}-${hash}.json`, json };
  });
  const core = {
    ...rest,
    campaign: figures,
    jobcenters: jobcenters.map(briefOf),
    parts: Object.fromEntries(files.map(({ part, name }) => [part, name])),
  };
  return [{ name: 'stark-sozial.core.json', json: JSON.stringify(core) }, ...files];
}

/** What every element may speak of: name, place and website. */
function briefOf({ id, name, land, ags, website, traeger }: JobcenterRecord) {
  const site = website ? undefined : traeger.website;
  return { id, name, land, ags, website, traeger: { ...titleOf(traeger), website: site } };
}

const titleOf = ({ name, kind }: JobcenterRecord['traeger']) => ({ name, kind });

/** The rest. */
function contactsOf(jobcenter: JobcenterRecord) {
  const { name: _name, land: _land, ags: _ags, inhabitants: _inhabitants, website, ...more } = jobcenter;
  const { name: _traeger, kind: _kind, website: site, ...contacts } = jobcenter.traeger;
  return { ...more, traeger: { ...contacts, ...(website && site ? { website: site } : {}) } };
}

type Translated = { id: string; translations?: object | undefined };

const germanOf = <T extends Translated>({ translations: _translations, ...german }: T) => german;

const wordsOf = ({ id, translations }: Translated) => (translations ? [{ id, translations }] : []);
