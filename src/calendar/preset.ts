import { AUDIENCES, CATEGORIES } from '../dataset/event-schema.ts';
import type { Dataset, Jobcenter } from '../dataset/schema.ts';
import { checkAttribute } from '../ui/attributes.ts';
import { type Candidate, type FilterKey, has } from './filters.ts';

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

/** What there is. A slip of the webmaster, who is told of it, must not empty the page. */
export function knownPreset(preset: Preset, jobcenters: readonly Jobcenter[]): Preset {
  const keep = (key: keyof Preset, known: readonly string[]) =>
    listed(preset[key])
      .filter(value => known.includes(value))
      .join(' ');
  return {
    jobcenter: keep(
      'jobcenter',
      jobcenters.map(({ id }) => id),
    ),
    land: keep(
      'land',
      jobcenters.map(({ land }) => land),
    ),
    category: keep('category', CATEGORIES),
    audience: keep('audience', AUDIENCES),
  };
}

/** Tells the webmaster what of the element's attributes does not exist. */
export function checkPreset(element: Element, { editions, jobcenters }: Dataset): void {
  const known = {
    edition: editions.map(({ id }) => id),
    jobcenter: jobcenters.map(({ id }) => id),
    land: jobcenters.map(({ land }) => land),
    category: CATEGORIES,
    audience: AUDIENCES,
    view: ['list', 'week'],
  };
  for (const [name, values] of Object.entries(known)) checkAttribute(element, name, values);
}

/** What is fixed needs no filter; among several jobcenters one may still choose. */
export function presetKeys(preset: Preset): Set<FilterKey> {
  return new Set(KEYS.filter(key => listed(preset[key]).length === 1));
}

export function keepsPreset(candidate: Candidate, preset: Preset): boolean {
  return KEYS.every(key => {
    const wanted = listed(preset[key]);
    return wanted.length === 0 || has(candidate, key, wanted);
  });
}
