import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { drawSilhouette, type Silhouette } from '../../tools/shapes/silhouette.ts';

const dataDir = fileURLToPath(new URL('../../data', import.meta.url));
let silhouette: Silhouette;

type Corner = [x: number, y: number];

/** The rings of a path in the form that the tool writes: `M1 2l3-4 5 6z`. */
function rings(path: string): Corner[][] {
  return path.split('z').flatMap(ring => {
    const [first, rest = ''] = ring.replace(/^M/, '').split('l');
    const numbers = (text = '') => (text.match(/-?\d+/g) ?? []).map(Number);
    const steps = numbers(rest);
    let [x, y] = numbers(first) as Corner;
    if (x === undefined || y === undefined) return [];
    const corners: Corner[] = [[x, y]];
    for (let i = 0; i < steps.length; i += 2) {
      [x, y] = [x + steps[i]!, y + steps[i + 1]!];
      corners.push([x, y]);
    }
    return [corners];
  });
}

function inside([x, y]: Corner, path: string): boolean {
  let odd = false;
  for (const ring of rings(path)) {
    for (const [i, [ax, ay]] of ring.entries()) {
      const [bx, by] = ring[(i + 1) % ring.length]!;
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd;
    }
  }
  return odd;
}

before(() => {
  silhouette = drawSilhouette(dataDir);
});

describe('The silhouette', () => {
  it('stays below 10 kB', () => {
    const { length } = brotliCompressSync(JSON.stringify(silhouette));
    assert.ok(length <= 10_000, `${length}`);
  });

  it('has the area of each of the 104 jobcenters, by its id', () => {
    const ids = readdirSync(join(dataDir, 'jobcenters')).map(name => name.replace('.json', ''));
    assert.deepEqual(Object.keys(silhouette.areas), ids.sort());
    assert.equal(ids.length, 104);
  });

  it('draws rings of at least three corners inside its frame', () => {
    for (const path of [silhouette.outline, ...Object.values(silhouette.areas)]) {
      assert.match(path, /^(?:M\d+ \d+l[-\d ]+z)+$/);
      for (const ring of rings(path)) {
        assert.ok(ring.length >= 3, path);
        for (const [x, y] of ring) {
          assert.ok(x >= 0 && x <= silhouette.width && y >= 0 && y <= silhouette.height, `${x} ${y}`);
        }
      }
    }
  });

  it('shows most towns where they are: in the area of their own jobcenter and in Germany', () => {
    const csv = readFileSync(join(dataDir, 'geo/kreise.csv'), 'utf8');
    const kreise = parse(csv, { columns: true }) as { ags: string; lat: string; lon: string }[];
    const project = place();
    let found = 0;
    let abroad = 0;
    for (const [id, path] of Object.entries(silhouette.areas)) {
      const { ags } = JSON.parse(readFileSync(join(dataDir, 'jobcenters', `${id}.json`), 'utf8'));
      const kreis = kreise.find(kreis => kreis.ags === ags)!;
      const corner = project(Number(kreis.lon), Number(kreis.lat));
      if (inside(corner, path)) found++;
      if (!inside(corner, silhouette.outline)) abroad++;
    }
    assert.ok(found >= 85, `${found} of 104`);
    assert.ok(abroad <= 1, `${abroad}`);
  });
});

/** Degrees on the picture, reckoned from the outermost points of Germany and not from the tool. */
function place(): (lon: number, lat: number) => Corner {
  const [west, east, north] = [5.8663, 15.0419, 55.0585];
  const mercator = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * (180 / Math.PI);
  const scale = silhouette.width / (east - west);
  return (lon, lat) => [(lon - west) * scale, (mercator(north) - mercator(lat)) * scale];
}
