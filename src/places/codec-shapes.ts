import type { MultiPolygon } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { reader } from './codec.ts';

/**
 * The forms of the shapes, and their decoders; the encoders stand in `tools/shapes`. The overview is a
 * topology whose points are steps on a grid as single characters: 25 kB with brotli, as TopoJSON 35 kB.
 */

/** Degrees of longitude and latitude of one step of the overview, both about 130 m. */
export const STEP = [0.0018, 0.0012] as const;
/** Where the grid of the overview begins: in the middle of Germany, so that no number needs three characters. */
export const ORIGIN = [10.4, 51.2] as const;
/** Steps to a degree of the detailed shapes: 7 to 11 m. */
export const DETAIL_STEPS = 10_000;

/** `kreise-shapes.json` */
export interface ShapesFile {
  /** Folder of the detailed shapes. */
  details: string;
  /** Lines between two junctions, in the order in which the rings first need them; a space ends each. */
  arcs: string;
  /**
   * A line for each Kreis: polygons divided by `!`, their rings by a space, and of these the arcs: 0 for the
   * next new one, n for the nth before that one, backwards, for a border belongs to two Kreise at most.
   */
  rings: string;
  /** Areas where the shapes are known to be wrong: latitude, longitude, radius in km, the Kreis that they say, the one that it may be. */
  doubts: [lat: number, lon: number, km: number, drawn: string, other: string][];
}

/** `kreise-<hash>/<ags>.json`: polygons, rings, and for each ring its points as steps from the one before. */
export type DetailFile = number[][][];

/** Numbers of both signs as `encodeNumber` takes them: 0, -1, 1, -2, … */
export const zigzag = (n: number): number => (n < 0 ? -2 * n - 1 : 2 * n);
const zagzig = (n: number): number => (n % 2 ? -(n + 1) / 2 : n / 2);

/** As a topology, whose geometries are the Kreise in the order of their keys. */
export function decodeShapes(file: ShapesFile): Topology<{ kreise: GeometryCollection }> {
  const arcs: number[][][] = [];
  const points = reader(file.arcs);
  let [lon, lat] = [0, 0];
  while (!points.done()) {
    const arc: number[][] = [];
    while (points.peek() !== ' ') {
      lon += zagzig(points.next());
      lat += zagzig(points.next());
      arc.push([ORIGIN[0] + lon * STEP[0], ORIGIN[1] + lat * STEP[1]]);
    }
    points.skip();
    arcs.push(arc);
  }
  let next = 0;
  const ring = (text: string): number[] => {
    const refs: number[] = [];
    for (const numbers = reader(text); !numbers.done(); ) {
      const back = numbers.next();
      // TopoJSON writes an arc that runs backwards as its complement.
      refs.push(back ? ~(next - back) : next++);
    }
    return refs;
  };
  const geometries = file.rings.split('\n').map(line => ({
    type: 'MultiPolygon' as const,
    arcs: line.split('!').map(polygon => polygon.split(' ').map(ring)),
  }));
  return { type: 'Topology', arcs, objects: { kreise: { type: 'GeometryCollection', geometries } } };
}

export function decodeDetail(file: DetailFile): MultiPolygon {
  const coordinates = file.map(polygon =>
    polygon.map(steps => {
      const ring: [number, number][] = [];
      let [lon, lat] = [0, 0];
      for (let at = 0; at < steps.length; at += 2) {
        lon += steps[at]!;
        lat += steps[at + 1]!;
        ring.push([lon / DETAIL_STEPS, lat / DETAIL_STEPS]);
      }
      return ring;
    }),
  );
  return { type: 'MultiPolygon', coordinates };
}

/** `towns.json`: names, then latitude and longitude in hundredths of a degree; a row for each size, from 4 down. */
export type TownsFile = [names: string, ...points: number[]][];

export function decodeTowns(file: TownsFile): { name: string; lat: number; lon: number; size: number }[] {
  return file.flatMap(([names, ...points], row) =>
    names.split(';').map((name, at) => ({
      name,
      lat: points[2 * at]! / 100,
      lon: points[2 * at + 1]! / 100,
      size: file.length - row,
    })),
  );
}
