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
