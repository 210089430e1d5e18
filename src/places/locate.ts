import { distanceBetween, distanceToShape, type Point } from './geometry.ts';
import { loadKreise, plainKreis } from './kreise.ts';
import type { FetchJson } from './load.ts';
import { loadDetail, loadShapes } from './shapes.ts';
import { type Choice, type Kreis, Why } from './types.ts';

/** Where a device is, as it tells itself. */
export interface Position extends Point {
  /** Metres within which the place is likely to be. */
  accuracy: number;
}

/** In which Kreis a position lies. */
export type Located =
  | { kind: 'kreis'; kreis: Kreis }
  /** Too near to a border, nearest Kreis first. */
  | { kind: 'choose'; why: typeof Why.Location; choices: Choice[] }
  | { kind: 'outside' }
  /** So inexact that a list of what is in reach would help nobody. */
  | { kind: 'vague' };

/** So far, in metres, the overview may be off; a test measures it. */
export const COARSE = 7_000;
/** So far the detailed borders are taken to be off: they are simplified too, by how much is not known. */
const FINE = 100;
/** So far from the shore one is still asked: the shapes leave out water, small islands and quays. */
const SHORE = 1_500;
/** A position less exact than this is never an answer, only a choice. */
const INEXACT = 20_000;
/** More than these are no choice. */
const MOST = 8;

/** Finds the Kreis of a position on the device; only outlines of the Kreise around it are loaded. */
export async function locate(position: Position, fetchWith?: FetchJson): Promise<Located> {
  const { kreise: shapes, doubts } = await loadShapes(fetchWith);
  const away = [...shapes].map(([ags, shape]) => ({ ags, metres: distanceToShape(position, shape) }));
  const accuracy = Math.max(position.accuracy, FINE);
  if (away.filter(({ metres }) => metres <= position.accuracy).length > MOST) return { kind: 'vague' };

  /** The Kreise within so many metres, nearest first, by their detailed shapes. */
  const within = async (reach: number) => {
    const candidates = away.filter(({ metres }) => metres <= reach + COARSE);
    const exact = candidates.map(async ({ ags }) => {
      return { ags, metres: distanceToShape(position, await loadDetail(ags, fetchWith)) };
    });
    return (await Promise.all(exact)).filter(({ metres }) => metres <= reach);
  };

  let found = await within(accuracy);
  if (found.length === 0) found = await within(SHORE);
  const inside = found.some(({ metres }) => metres < 0);
  for (const { drawn, other, radius, ...middle } of doubts) {
    const wrong = found.find(({ ags }) => ags === drawn);
    if (!wrong || found.some(({ ags }) => ags === other)) continue;
    if (distanceBetween(position, middle) <= radius + accuracy) found.push({ ...wrong, ags: other });
  }
  found.sort((a, b) => a.metres - b.metres);
  const all = await loadKreise(fetchWith);
  const [first, ...more] = found.map(({ ags }) => plainKreis(all.find(kreis => kreis.ags === ags)!));
  if (!first) return { kind: 'outside' };
  if (more.length >= MOST) return { kind: 'vague' };
  if (inside && more.length === 0 && position.accuracy <= INEXACT) return { kind: 'kreis', kreis: first };
  const choices = [first, ...more].map(({ ags, label }) => ({ ags, name: label }));
  return { kind: 'choose', why: Why.Location, choices };
}
