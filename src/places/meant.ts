import type { Folded } from './fold.ts';
import type { NameLookup } from './lookup.ts';
import { Fit, type Hit, Kind, type Names } from './names.ts';
import type { UnknownReason } from './types.ts';

/** What a name may mean. */
export interface Found {
  hits: Hit[];
  /** Good enough to answer without asking back, if all hits lie in one Kreis. */
  sure: boolean;
  /** Why there is none. */
  reason?: UnknownReason;
}

/**
 * The best hits, and what is typed the same way: "Essen" may be Bad Essen, and who has no ü on the keyboard
 * types "Munster" for Münster as well. Of these only Gemeinden: a hamlet would ask at every other name.
 */
export function meant(hits: Hit[]): Hit[] {
  const fit = hits.reduce((least: number, hit) => Math.min(least, hit.fit), 9);
  return hits
    .filter(
      hit => hit.fit <= Math.max(fit, Fit.Bare) || (hit.fit === Fit.Slim && hit.row.kind === Kind.Gemeinde),
    )
    .map(hit => (hit.fit === Fit.Slim && fit < Fit.Slim ? { ...hit, fit: Fit.Exact } : hit));
}

/** With towns of which this is one word, where the whole name is only that of villages. */
export function withTowns(hits: Hit[], gemeinden: Names, typed: Folded): Hit[] {
  const villages = hits.every(({ row, fit }) => row.kind === Kind.Locality && fit <= Fit.Slim);
  return villages ? [...hits, ...gemeinden.findPart(typed)] : hits;
}

/** A part of a big city before hamlets of the same name: most who type "Kreuzberg" live in Berlin. */
export function rankVillages(hits: Hit[], { citySizes }: NameLookup): Hit[] {
  return hits.map(hit => (hit.row.kind === Kind.Locality ? { ...hit, size: citySizes[hit.kreis]! } : hit));
}

export function kreisHit({ kreise }: NameLookup, kreis: number, name = kreise[kreis]!.label): Hit {
  return { row: { name, kreise: [kreis], kind: Kind.Kreis, size: 0 }, kreis, fit: Fit.Exact, size: 0 };
}
