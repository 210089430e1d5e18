import { reader } from './codec.ts';
import type { Position } from './distance.ts';

/**
 * The forms of the positions, and their decoders; the encoders stand in `tools/places/encode-positions.ts`.
 * None of them repeats a name: a position is found by the place of its name in another lookup.
 */

/** Degrees of latitude and longitude of one step, both about 1.6 km: enough for what is near. */
export const STEP = [0.015, 0.0225] as const;
/** The south-western corner, so that no index is below 0. */
export const ORIGIN = [47, 5.5] as const;
/** Character of the index 0 in a shard. */
export const FIRST = 0x100;

/**
 * `places-positions-postcodes.json`, in the order of the postcodes, and `places-positions-names.json`, in that
 * of the Gemeinden: for each the steps from where `Guess` expects it.
 */
export interface PositionsFile {
  lats: string;
  lons: string;
}

/** A shard `p<n>.json` beside the head shard `h<n>.json`: a character for each Kreis of each name. */
export type ShardPositionsFile = PositionsFile;

const toPosition = (lat: number, lon: number): Position => [
  ORIGIN[0] + lat * STEP[0],
  ORIGIN[1] + lon * STEP[1],
];

/** Where the next place of a Kreis is likely to be: in the middle of those before it. */
export class Guess {
  private readonly sums = new Map<number, [lat: number, lon: number, count: number]>();
  private last: [lat: number, lon: number] = [0, 0];

  of(kreis: number): [lat: number, lon: number] {
    const sum = this.sums.get(kreis);
    return sum ? [Math.round(sum[0] / sum[2]), Math.round(sum[1] / sum[2])] : this.last;
  }

  learn(kreis: number, lat: number, lon: number): void {
    const [lats, lons, count] = this.sums.get(kreis) ?? [0, 0, 0];
    this.sums.set(kreis, [lats + lat, lons + lon, count + 1]);
    this.last = [lat, lon];
  }
}

/** `kreise`: the Kreis of each position. */
export function decodePositions(file: PositionsFile, kreise: readonly number[]): Position[] {
  const [lats, lons] = [reader(file.lats), reader(file.lons)];
  const guess = new Guess();
  const zagzig = (n: number): number => (n % 2 ? -(n + 1) / 2 : n / 2);
  return kreise.map(kreis => {
    const [lat, lon] = guess.of(kreis);
    const [y, x] = [lat + zagzig(lats.next()), lon + zagzig(lons.next())];
    guess.learn(kreis, y, x);
    return toPosition(y, x);
  });
}

export function decodeShardPositions({ lats, lons }: ShardPositionsFile): Position[] {
  return [...lats].map((sign, at) => toPosition(sign.charCodeAt(0) - FIRST, lons.charCodeAt(at) - FIRST));
}
