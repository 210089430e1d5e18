import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

export type Point = [lon: number, lat: number];
/** Polygons, rings, points. */
export type Shape = Point[][][];

/** Points in degrees, and the rings of each Kreis as references to arcs: `~n` is the arc n backwards. */
export interface Arcs {
  arcs: Point[][];
  /** Kreise in the order of their keys, polygons, rings, references. */
  kreise: number[][][][];
}

type Source = Topology<{ kreise: GeometryCollection<{ ags: string }> }>;

/** Reads a TopoJSON file, whose Kreise must be just those with these keys. */
export function readTopology(path: string, keys: readonly string[]): Arcs {
  const topology = JSON.parse(readFileSync(path, 'utf8')) as Source;
  const { scale, translate } = topology.transform!;
  const arcs = topology.arcs.map(arc => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]): Point => {
      x += dx!;
      y += dy!;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
  const byKey = new Map(
    topology.objects.kreise.geometries.map(geometry => {
      if (geometry.type === 'Polygon') return [geometry.properties!.ags, [geometry.arcs]];
      if (geometry.type === 'MultiPolygon') return [geometry.properties!.ags, geometry.arcs];
      throw new Error(`A ${geometry.type} among the Kreise in ${path}`);
    }),
  );
  if (byKey.size !== keys.length) throw new Error(`${byKey.size} Kreise in ${path}, ${keys.length} expected`);
  const kreise = keys.map(key => {
    const rings = byKey.get(key);
    if (!rings) throw new Error(`No Kreis ${key} in ${path}`);
    return rings;
  });
  return { arcs, kreise };
}

/** The outline of each Kreis. */
export function kreiseOf({ arcs, kreise }: Arcs): Shape[] {
  const geometries = kreise.map(rings => ({ type: 'MultiPolygon' as const, arcs: rings }));
  const topology: Topology<{ kreise: GeometryCollection }> = {
    type: 'Topology',
    arcs,
    objects: { kreise: { type: 'GeometryCollection', geometries } },
  };
  return feature(topology, topology.objects.kreise).features.map(
    ({ geometry }) => (geometry as { coordinates: unknown }).coordinates as Shape,
  );
}
