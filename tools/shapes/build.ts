import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { ShapesFile } from '../../src/places/codec-shapes.ts';
import { encodeDetail, encodeShapes } from './encode.ts';
import { addIslands } from './islands.ts';
import { kreiseOf, readTopology } from './topology.ts';
import { chooseTowns, encodeTowns } from './towns.ts';

type Row = Record<string, string>;

/** Writes the shapes of `src/places/shapes.ts` from `dataDir`/geo into `outDir`. */
export function buildShapes({ dataDir, outDir }: { dataDir: string; outDir: string }): void {
  const rows = (file: string): Row[] =>
    parse(readFileSync(join(dataDir, 'geo', file), 'utf8'), { columns: true }) as Row[];
  const keys = rows('kreise.csv')
    .map(row => row.ags!)
    .sort();
  const overview = readTopology(join(dataDir, 'geo/kreise.topojson'), keys);
  const detail = readTopology(join(dataDir, 'geo/kreise-detail.topojson'), keys);

  const details = new Map<string, string>();
  for (const [at, shape] of kreiseOf(detail).entries()) {
    details.set(`${keys[at]}.json`, JSON.stringify(encodeDetail(shape)));
  }
  const hash = createHash('sha256');
  for (const [name, text] of details) hash.update(name).update(text);
  const folder = `kreise-${hash.digest('hex').slice(0, 8)}`;
  const shapes: ShapesFile = {
    details: folder,
    ...encodeShapes(addIslands(overview, kreiseOf(detail))),
    doubts: rows('doubts.csv').map(({ lat, lon, km, drawn, other }) => [
      ...([Number(lat), Number(lon), Number(km)] as [number, number, number]),
      ...([drawn!, other!] as [string, string]),
    ]),
  };

  mkdirSync(outDir, { recursive: true });
  for (const old of readdirSync(outDir, { withFileTypes: true })) {
    if (old.isDirectory() && /^kreise-[0-9a-f]{8}$/.test(old.name)) {
      rmSync(join(outDir, old.name), { recursive: true });
    }
  }
  mkdirSync(join(outDir, folder));
  const write = (file: string, text: string): void => writeFileSync(join(outDir, file), text);
  for (const [name, text] of details) write(join(folder, name), text);
  write('kreise-shapes.json', JSON.stringify(shapes));
  write('towns.json', JSON.stringify(encodeTowns(chooseTowns(rows('gemeinden.csv')))));
}
