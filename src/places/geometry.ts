import type { MultiPolygon } from 'geojson';

/** Metres of a degree of latitude, and of longitude at the equator. */
const DEGREE = 111_200;

export interface Point {
  lat: number;
  lon: number;
}

/** Metres between two points; flat, which is exact enough for what is near. */
export function distanceBetween(a: Point, b: Point): number {
  const shrink = Math.cos((a.lat * Math.PI) / 180);
  return DEGREE * Math.hypot(b.lat - a.lat, (b.lon - a.lon) * shrink);
}

/** Metres to the nearest border of a shape, negative inside it. */
export function distanceToShape({ lat, lon }: Point, { coordinates }: MultiPolygon): number {
  const shrink = Math.cos((lat * Math.PI) / 180);
  let inside = false;
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of coordinates.flat()) {
    let [ax, ay] = [0, 0];
    ring.forEach((point, at) => {
      // The point looked at is the origin.
      const bx = (point[0]! - lon) * shrink;
      const by = point[1]! - lat;
      if (at > 0) {
        const [dx, dy] = [bx - ax, by - ay];
        // A ray to the east meets the border an odd number of times from inside; holes and islands included.
        if (ay > 0 !== by > 0 && ax - (ay * dx) / dy > 0) inside = !inside;
        const along = Math.min(1, Math.max(0, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)));
        nearest = Math.min(nearest, (ax + along * dx) ** 2 + (ay + along * dy) ** 2);
      }
      [ax, ay] = [bx, by];
    });
  }
  return (inside ? -1 : 1) * DEGREE * Math.sqrt(nearest);
}
