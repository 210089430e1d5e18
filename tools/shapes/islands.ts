import { distanceToShape } from '../../src/places/geometry.ts';
import { type Arcs, kreiseOf, type Point, type Shape } from './topology.ts';

/** Metres from the rest of the Kreis from which on a part of it must not be missing. */
const FAR = 2_000;

/**
 * Adds the islands and exclaves that the overview leaves out for their size, Helgoland among them: without
 * them it would not tell which Kreise are near.
 */
export function addIslands(overview: Arcs, detail: Shape[]): Arcs {
  const arcs = [...overview.arcs];
  const kreise = overview.kreise.map(polygons => polygons.map(polygon => [...polygon]));
  const shapes = kreiseOf(overview);
  const distance = ([lon, lat]: Point, coordinates: Shape) =>
    distanceToShape({ lat, lon }, { type: 'MultiPolygon', coordinates });
  for (const [kreis, parts] of detail.entries()) {
    for (const [shore] of parts) {
      if (shore!.some(point => distance(point, shapes[kreis]!) <= FAR)) continue;
      const arc = arcs.push(shore!) - 1;
      kreise[kreis]!.push([[arc]]);
      // An exclave is a hole in the Kreis around it.
      const around = shapes
        .flatMap((polygons, neighbour) => polygons.map((polygon, at) => ({ neighbour, at, polygon })))
        .map(place => ({
          ...place,
          inside: shore!.filter(point => distance(point, [place.polygon]) < 0).length,
        }))
        .sort((a, b) => b.inside - a.inside)[0]!;
      if (around.inside > 0) kreise[around.neighbour]![around.at]!.push([~arc]);
    }
  }
  return { arcs, kreise };
}
