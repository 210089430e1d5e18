import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { LANDS } from '../../src/places/codec.ts';
import type { Position } from '../../src/places/distance.ts';

export type Row = Record<string, string>;

/** The tables under `data/geo` in the order in which the lookups number them. */
export interface Sources {
  kreise: { ags: string; name: string; label: string }[];
  /** Postcode → its Kreise, largest share first, weak slivers last. */
  postcodes: Map<string, { kreis: number }[]>;
  /** Rows of a postcode in several Kreise, strongest Gemeinde first, weak slivers last. */
  splits: Map<string, { kreis: number; name: string }[]>;
  gemeinden: { name: string; kreis: number; population: number; position: Position }[];
  /** Name → indexes of its Kreise. */
  localities: Map<string, number[]>;
}

/** A Kreis whose share of a postcode is estimated below this and that no second source names is weak. */
const WEAK_SHARE = 0.05;

/** A table of `dataDir`/geo. */
export const readRows = (dataDir: string, table: string): Row[] =>
  parse(readFileSync(join(dataDir, 'geo', `${table}.csv`), 'utf8'), { bom: true, columns: true }) as Row[];

export function readSources(dataDir: string): Sources {
  const kreise = readRows(dataDir, 'kreise')
    .map(row => ({ ags: row.ags!, name: row.name!, label: row.label!, land: row.land! }))
    .sort((a, b) => (a.ags < b.ags ? -1 : 1));
  for (const { ags, land } of kreise) {
    if (land !== `DE-${LANDS[Number(ags.slice(0, 2)) - 1]}`) throw new Error(`Kreis ${ags} in ${land}?`);
  }
  const index = new Map(kreise.map(({ ags }, at) => [ags, at]));
  const kreisOf = (row: Row): number => {
    const kreis = index.get(row.ags_kreis!);
    if (kreis === undefined) throw new Error(`Unknown Kreis ${row.ags_kreis}`);
    return kreis;
  };

  const localities = new Map<string, number[]>();
  for (const row of readRows(dataDir, 'localities')) {
    const kreis = kreisOf(row);
    const known = localities.get(row.name!);
    if (!known) localities.set(row.name!, [kreis]);
    else if (!known.includes(kreis)) known.push(kreis);
  }
  for (const list of localities.values()) list.sort((a, b) => a - b);

  return {
    kreise,
    ...readPostcodes(readRows(dataDir, 'plz'), kreisOf),
    gemeinden: readRows(dataDir, 'gemeinden').map(row => ({
      name: row.name!,
      kreis: kreisOf(row),
      population: Number(row.population),
      position: [Number(row.lat), Number(row.lon)],
    })),
    localities,
  };
}

function readPostcodes(rows: Row[], kreisOf: (row: Row) => number): Pick<Sources, 'postcodes' | 'splits'> {
  const byPostcode = new Map<string, Row[]>();
  for (const row of rows) {
    const list = byPostcode.get(row.postcode!);
    if (list) list.push(row);
    else byPostcode.set(row.postcode!, [row]);
  }
  const postcodes: Sources['postcodes'] = new Map();
  const splits: Sources['splits'] = new Map();
  for (const [postcode, list] of [...byPostcode].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const found = new Map<number, { kreis: number; share: number; sure: boolean }>();
    for (const row of list) {
      const kreis = kreisOf(row);
      const entry = found.get(kreis) ?? { kreis, share: 0, sure: false };
      entry.share += Number(row.share);
      // A row without a share has been put in by hand: it is no sliver.
      entry.sure ||= row.confirmed === '1' || row.share === '';
      found.set(kreis, entry);
    }
    const weak = (kreis: number): boolean => !found.get(kreis)!.sure && found.get(kreis)!.share < WEAK_SHARE;
    const rank = (a: { kreis: number; share: number }, b: { kreis: number; share: number }): number =>
      Number(weak(a.kreis)) - Number(weak(b.kreis)) || b.share - a.share;
    postcodes.set(postcode, [...found.values()].sort(rank));
    if (found.size > 1) {
      const places = list.map(row => ({ kreis: kreisOf(row), name: row.place!, share: Number(row.share) }));
      splits.set(postcode, places.sort(rank));
    }
  }
  return { postcodes, splits };
}
