import type { Audience, CampaignEvent, Category } from '../dataset/event-schema.ts';
import { isHeldBy } from '../dataset/events.ts';
import type { Jobcenter } from '../dataset/schema.ts';

/** A place in whose neighbourhood one looks. */
export interface Near {
  label: string;
  position: readonly [lat: number, lon: number];
  /** Keys of the Kreise in which it lies: what their jobcenters hold is near, wherever it takes place. */
  kreise: readonly string[];
  /** Kilometres. */
  radius: number;
}

/** What a visitor wants to see; nothing set means everything. */
export interface Filters {
  category?: Category | undefined;
  audience?: Audience | undefined;
  land?: string | undefined;
  /** Id. */
  jobcenter?: string | undefined;
  words?: string | undefined;
  near?: Near | undefined;
  /** Only dates that one can attend. */
  attend?: boolean | undefined;
  /** Only those known to be accessible with a wheelchair. */
  accessible?: boolean | undefined;
  online?: boolean | undefined;
}
export type FilterKey = keyof Filters;

/** An action with all that a filter asks of it, reckoned once. */
export interface Candidate {
  event: CampaignEvent;
  hosts: readonly Jobcenter[];
  /** Ids of all that take part: hosts, and those of a Land or a whole country that holds it together. */
  jobcenters: ReadonlySet<string>;
  lands: ReadonlySet<string>;
  /** Keys of the Kreise of all that take part. */
  kreise: ReadonlySet<string>;
  /** All words that one may look for, reckoned when somebody does. */
  readonly words: string;
  /** Kilometres to the place of the filter, when there is one. */
  distance?: number | undefined;
}

/** Letters only as far as people type them alike: "Münster", "Muenster" and "munster" are one. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/([aou])e/g, '$1');
}

/** The jobcenters by their ids, made once for a thousand actions. */
export type Jobcenters = ReadonlyMap<string, Jobcenter>;

/** `labels` gives what stands on the page for category and audience, so that one can look for it too. */
export function candidateOf(
  event: CampaignEvent,
  jobcenters: Jobcenters,
  labels: (event: CampaignEvent) => readonly string[] = () => [],
): Candidate {
  const hosts = event.hosts.flatMap(id => jobcenters.get(id) ?? []);
  // Most are held by their hosts alone.
  const alone = event.hosts.length > 0 && event.lands.length === 0;
  const held = alone ? hosts : [...jobcenters.values()].filter(jobcenter => isHeldBy(event, jobcenter));
  let words: string | undefined;
  return {
    event,
    hosts,
    jobcenters: new Set([...event.hosts, ...held.map(({ id }) => id)]),
    lands: new Set([...event.lands, ...held.map(({ land }) => land)]),
    kreise: new Set(held.map(({ ags }) => ags)),
    get words() {
      words ??= wordsOf(event, hosts, labels(event));
      return words;
    },
  };
}

function wordsOf(event: CampaignEvent, hosts: readonly Jobcenter[], labels: readonly string[]): string {
  const { title, summary, place, translations } = event;
  const texts = Object.values(translations ?? {}).flatMap(text => [text.title, text.summary]);
  const names = hosts.flatMap(({ name, traeger }) => [name, traeger.name]);
  const where = [place?.name, place?.street, place?.postcode, place?.town];
  return plain([title, summary, ...where, ...texts, ...labels, ...names].join(' '));
}

/** One can go there: it is no publication, it is not cancelled, and it has a place in the world. */
const canAttend = ({ kind, cancelled, online, place }: CampaignEvent): boolean =>
  kind !== 'publication' && !cancelled && (!online || !!place);

/** The values under which an action is found. */
const VALUES = {
  category: ({ event }) => [event.category],
  audience: ({ event }) => event.audience,
  land: ({ lands }) => [...lands],
  jobcenter: ({ jobcenters }) => [...jobcenters],
  attend: ({ event }) => [String(canAttend(event))],
  // Not known is not "no", but it is no promise either.
  accessible: ({ event }) => [String(event.wheelchair === true)],
  online: ({ event }) => [String(event.online === true)],
} satisfies Partial<Record<FilterKey, (candidate: Candidate) => readonly string[]>>;
export type ListedKey = keyof typeof VALUES;

/** Whether an action has one of the values. */
export function has(candidate: Candidate, key: ListedKey, wanted: readonly string[]): boolean {
  const values: readonly string[] = VALUES[key](candidate);
  return wanted.some(value => values.includes(value));
}

type Rule = (candidate: Candidate) => boolean;

/** What the filters ask of an action, but for one that is left aside; made once for a thousand of them. */
function rulesOf(filters: Filters, aside?: FilterKey): Rule[] {
  return activeKeys(filters)
    .filter(key => key !== aside)
    .map(key => {
      if (key === 'words') return wordsRule(filters.words!);
      if (key === 'near') return candidate => isNear(candidate, filters.near!);
      const wanted = [String(filters[key])];
      return candidate => has(candidate, key, wanted);
    });
}

/** The actions that pass all filters, but for one that is left aside. */
export function filtered(
  candidates: readonly Candidate[],
  filters: Filters,
  aside?: FilterKey,
): readonly Candidate[] {
  const rules = rulesOf(filters, aside);
  return rules.length === 0
    ? candidates
    : candidates.filter(candidate => rules.every(rule => rule(candidate)));
}

function wordsRule(wanted: string): Rule {
  const all = plain(wanted.trim()).split(/\s+/);
  return ({ words }) => all.every(word => words.includes(word));
}

/** Within the circle, online, or held by a jobcenter that is responsible there. */
function isNear({ event, distance, kreise: held }: Candidate, { radius, kreise }: Near): boolean {
  if (event.online || (distance !== undefined && distance <= radius)) return true;
  return kreise.some(ags => held.has(ags));
}

/** For each value of a filter how many actions it would leave, beside the other filters. */
export function countValues(
  candidates: readonly Candidate[],
  filters: Filters,
  key: ListedKey,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const candidate of filtered(candidates, filters, key)) {
    for (const value of VALUES[key](candidate)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** Filters that are set, in the order in which they stand on the page. */
export function activeKeys(filters: Filters): FilterKey[] {
  return KEYS.filter(key => filters[key]);
}

const KEYS: readonly FilterKey[] = [
  ...([
    'words',
    'near',
    'category',
    'audience',
    'land',
    'jobcenter',
    'attend',
    'accessible',
    'online',
  ] as const),
];
