/** A point on the map in degrees (WGS 84), as events have it. */
export type Position = readonly [lat: number, lon: number];

/** Kilometres from the middle of the earth. */
const RADIUS = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Kilometres as the crow flies, by the formula of haversines: within Germany right to 0.3 %. */
export function distance([latA, lonA]: Position, [latB, lonB]: Position): number {
  const north = Math.sin(radians(latB - latA) / 2) ** 2;
  const east = Math.sin(radians(lonB - lonA) / 2) ** 2;
  const arc = north + Math.cos(radians(latA)) * Math.cos(radians(latB)) * east;
  return 2 * RADIUS * Math.asin(Math.sqrt(arc));
}
