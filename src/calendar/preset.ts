import { AUDIENCES, CATEGORIES } from '../dataset/event-schema.ts';
import type { Dataset, Edition, Jobcenter } from '../dataset/schema.ts';
import { checkAttribute } from '../ui/attributes.ts';
import { type Candidate, type FilterKey, type Filters, has } from './filters.ts';

/** What a page has chosen for its visitors: the attributes of the element. */
export interface Preset {
  jobcenter?: string | null | undefined;
  land?: string | null | undefined;
  category?: string | null | undefined;
  audience?: string | null | undefined;
}

const KEYS = ['jobcenter', 'land', 'category', 'audience'] as const;

/** `"borken  coesfeld"` → `["borken", "coesfeld"]` */
export function listed(attribute: string | null | undefined): string[] {
  return attribute?.split(/\s+/).filter(Boolean) ?? [];
}

interface Known {
  editions: readonly Edition[];
  jobcenters: readonly Jobcenter[];
}

const valuesOf = ({ editions, jobcenters }: Known): Record<string, readonly string[]> => ({
  edition: editions.map(({ id }) => id),
  jobcenter: jobcenters.map(({ id }) => id),
  land: jobcenters.map(({ land }) => land),
  category: CATEGORIES,
  audience: AUDIENCES,
  view: ['list', 'week'],
});

/** What there is. A slip of the webmaster, who is told of it, must not empty the page. */
export function knownPreset(preset: Preset, jobcenters: readonly Jobcenter[]): Preset {
  const values = valuesOf({ editions: [], jobcenters });
  const known = (key: keyof Preset) => listed(preset[key]).filter(value => values[key]!.includes(value));
  return Object.fromEntries(KEYS.map(key => [key, known(key).join(' ')]));
}

/** Tells the webmaster what of the element's attributes does not exist. */
export function checkPreset(element: Element, dataset: Dataset): void {
  for (const [name, values] of Object.entries(valuesOf(dataset))) checkAttribute(element, name, values);
}

/** What is fixed needs no filter; among several jobcenters one may still choose. */
export function presetKeys(preset: Preset): Set<FilterKey> {
  return new Set(KEYS.filter(key => listed(preset[key]).length === 1));
}

/** Filters of an address, but for those that the page has fixed. */
export function withoutPreset(filters: Filters, preset: Preset): Filters {
  const fixed = presetKeys(preset);
  return Object.fromEntries(Object.entries(filters).filter(([key]) => !fixed.has(key as FilterKey)));
}

export function keepsPreset(candidate: Candidate, preset: Preset): boolean {
  return KEYS.every(key => {
    const wanted = listed(preset[key]);
    return wanted.length === 0 || has(candidate, key, wanted);
  });
}
