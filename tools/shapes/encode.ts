import {
  DETAIL_STEPS,
  type DetailFile,
  ORIGIN,
  type ShapesFile,
  STEP,
  zigzag,
} from '../../src/places/codec-shapes.ts';
import { encodeNumber } from '../places/encode.ts';
import type { Arcs, Point, Shape } from './topology.ts';

/** The other half of `src/places/codec-shapes.ts`, where the forms are described. */

export function encodeShapes({ arcs, kreise }: Arcs): Pick<ShapesFile, 'arcs' | 'rings'> {
  let text = '';
  let at: Point = [0, 0];
  /** Arc of the source → its number in the file. */
  const numbers = new Map<number, { number: number; backwards: boolean }>();
  const reference = (ref: number): string => {
    const backwards = ref < 0;
    const arc = backwards ? ~ref : ref;
    const known = numbers.get(arc);
    if (known) {
      if (known.backwards === backwards) throw new Error(`Two Kreise run along arc ${arc} in one direction`);
      return encodeNumber(numbers.size - known.number);
    }
    numbers.set(arc, { number: numbers.size, backwards });
    const points = backwards ? [...arcs[arc]!].reverse() : arcs[arc]!;
    for (const point of thin(points.map(toGrid))) {
      text += encodeNumber(zigzag(point[0] - at[0])) + encodeNumber(zigzag(point[1] - at[1]));
      at = point;
    }
    text += ' ';
    return encodeNumber(0);
  };
  const rings = kreise
    .map(polygons =>
      polygons.map(polygon => polygon.map(ring => ring.map(reference).join('')).join(' ')).join('!'),
    )
    .join('\n');
  return { arcs: text, rings };
}

const toGrid = ([lon, lat]: Point): Point => [
  Math.round((lon - ORIGIN[0]) / STEP[0]),
  Math.round((lat - ORIGIN[1]) / STEP[1]),
];

/** Without points that have become the one before, or lie on the way from the one before to the next. */
function thin(points: Point[]): Point[] {
  const kept = points.filter(([x, y], i) => i === 0 || x !== points[i - 1]![0] || y !== points[i - 1]![1]);
  // TopoJSON wants two ends even where an arc is shorter than the grid.
  if (kept.length === 1) return [kept[0]!, kept[0]!];
  return kept.filter((point, i) => {
    const before = kept[i - 1];
    const after = kept[i + 1];
    if (!before || !after) return true;
    const [ax, ay] = [point[0] - before[0], point[1] - before[1]];
    const [bx, by] = [after[0] - point[0], after[1] - point[1]];
    return ax * by !== ay * bx || ax * bx + ay * by < 0;
  });
}

/** Every point on one grid for all Kreise, so that the borders of neighbours stay the same. */
export function encodeDetail(shape: Shape): DetailFile {
  return shape.map(polygon =>
    polygon.map(ring => {
      const steps: number[] = [];
      let [x, y] = [0, 0];
      for (const point of ring) {
        const [lon, lat] = [Math.round(point[0] * DETAIL_STEPS), Math.round(point[1] * DETAIL_STEPS)];
        if (steps.length > 0 && lon === x && lat === y) continue;
        steps.push(lon - x, lat - y);
        [x, y] = [lon, lat];
      }
      return steps;
    }),
  );
}
