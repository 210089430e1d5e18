import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { feature, merge } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Topology } from 'topojson-specification';
import { type Point, readTopology, type Shape } from './topology.ts';

/** A picture of Germany with the areas of the kommunale Jobcenter: paths of SVG, for decoration only. */
export interface Silhouette {
  width: number;
  height: number;
  outline: string;
  /** Id of the jobcenter → its area. */
  areas: Record<string, string>;
}

/** Units from west to east: about what a hero has in pixels, so that a unit is hardly seen. */
const WIDTH = 600;
/** Square units: a corner that takes less from an outline is left out, and so is an island of that size. */
const CORNER = 2;
const ISLAND = 8;

/** Writes `silhouette.json` from `dataDir` into `outDir`. */
export function buildSilhouette({ dataDir, outDir }: { dataDir: string; outDir: string }): void {
  writeFileSync(join(outDir, 'silhouette.json'), JSON.stringify(drawSilhouette(dataDir)));
}

export function drawSilhouette(dataDir: string): Silhouette {
  const csv = readFileSync(join(dataDir, 'geo/kreise.csv'), 'utf8');
  const keys = (parse(csv, { columns: true }) as { ags: string }[]).map(({ ags }) => ags).sort();
  const { arcs, kreise } = readTopology(join(dataDir, 'geo/kreise.topojson'), keys);
  const { project, height } = projection(arcs.flat());
  const geometries = kreise.map(rings => ({ type: 'MultiPolygon' as const, arcs: rings }));
  const topology: Topology<{ kreise: GeometryCollection }> = {
    type: 'Topology',
    // Each border once, so that neighbours still fit.
    arcs: arcs.map(arc => onGrid(simplify(arc.map(project)))),
    objects: { kreise: { type: 'GeometryCollection', geometries } },
  };
  const shapes = feature(topology, topology.objects.kreise).features.map(
    ({ geometry }) => (geometry as { coordinates: unknown }).coordinates as Shape,
  );
  const outline = merge(topology, geometries as MultiPolygon[]).coordinates as Shape;
  const areas = jobcenters(dataDir).map(({ id, ags }) => [id, toPath(shapes[keys.indexOf(ags)]!)]);
  return { width: WIDTH, height, outline: toPath(outline), areas: Object.fromEntries(areas) };
}

function jobcenters(dataDir: string): { id: string; ags: string }[] {
  const dir = join(dataDir, 'jobcenters');
  const files = readdirSync(dir).filter(name => name.endsWith('.json'));
  return files.sort().map(name => JSON.parse(readFileSync(join(dir, name), 'utf8')));
}

/** Mercator: every Kreis keeps the form that people know from maps. */
function projection(points: Point[]): { project: (point: Point) => Point; height: number } {
  const plane = ([lon, lat]: Point): Point => [
    (lon * Math.PI) / 180,
    -Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)),
  ];
  const [xs, ys] = [points.map(point => plane(point)[0]), points.map(point => plane(point)[1])];
  const [west, north] = [Math.min(...xs), Math.min(...ys)];
  const scale = WIDTH / (Math.max(...xs) - west);
  return {
    project: point => {
      const [x, y] = plane(point);
      return [(x - west) * scale, (y - north) * scale];
    },
    height: Math.ceil((Math.max(...ys) - north) * scale),
  };
}

/** After Visvalingam: again and again the corner goes that makes the smallest triangle; both ends stay. */
function simplify(line: Point[]): Point[] {
  const points = [...line];
  // An island is one arc that comes back to its beginning; three corners must be left of it.
  const least = `${line[0]}` === `${line.at(-1)}` ? 4 : 2;
  while (points.length > least) {
    let at = 0;
    let smallest = CORNER;
    for (let i = 1; i < points.length - 1; i++) {
      const size = triangle(points[i - 1]!, points[i]!, points[i + 1]!);
      if (size < smallest) [at, smallest] = [i, size];
    }
    if (at === 0) break;
    points.splice(at, 1);
  }
  return points;
}

const triangle = (a: Point, b: Point, c: Point): number =>
  Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;

const onGrid = (points: Point[]): Point[] => points.map(([x, y]) => [Math.round(x), Math.round(y)]);

/** Steps from corner to corner, which are shorter than places. */
function toPath(shape: Shape): string {
  const rings = shape.flat().map(withoutRepeats);
  const largest = Math.max(...rings.map(area));
  return rings
    .filter(ring => area(ring) >= Math.min(ISLAND, largest))
    .map(ring => {
      const [first, ...rest] = ring.slice(0, -1);
      let [x, y] = first!;
      const steps = rest.map(point => {
        const step = [point[0] - x, point[1] - y];
        [x, y] = point;
        return step;
      });
      return `M${pack(first!)}l${steps.map(pack).join(' ')}z`.replace(/ -/g, '-');
    })
    .join('');
}

const pack = ([x, y]: number[]): string => `${x} ${y}`;

const withoutRepeats = (ring: Point[]): Point[] =>
  ring.filter((point, i) => i === 0 || `${point}` !== `${ring[i - 1]}`);

function area(ring: Point[]): number {
  let sum = 0;
  for (const [i, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(i + 1) % ring.length]!;
    sum += x * nextY - nextX * y;
  }
  return Math.abs(sum) / 2;
}
