import { decodeKreise, type KreisRow } from './codec.ts';
import { type FetchJson, load } from './load.ts';
import type { Kreis } from './types.ts';

const KREISE = new URL('../../build/data/kreise.json', import.meta.url);

/** All 401 Kreise, in the order to whose indexes the other lookups refer. */
export function loadKreise(fetchWith?: FetchJson): Promise<readonly KreisRow[]> {
  return load(KREISE, decodeKreise, fetchWith);
}

/** What of a row is told outside of this folder. */
export const plainKreis = ({ ags, label, land }: Kreis): Kreis => ({ ags, label, land });
