import {
  FIRST,
  Guess,
  ORIGIN,
  type PositionsFile,
  type ShardPositionsFile,
  STEP,
} from '../../src/places/codec-positions.ts';
import { zigzag } from '../../src/places/codec-shapes.ts';
import type { Position } from '../../src/places/distance.ts';
import { encodeNumber } from './encode.ts';

/** The other half of `src/places/codec-positions.ts`, where the forms are described. */

const steps = (position: Position): [lat: number, lon: number] => [
  Math.round((position[0] - ORIGIN[0]) / STEP[0]),
  Math.round((position[1] - ORIGIN[1]) / STEP[1]),
];

export function encodePositions(places: Iterable<{ kreis: number; position: Position }>): PositionsFile {
  const file: PositionsFile = { lats: '', lons: '' };
  const guess = new Guess();
  for (const { kreis, position } of places) {
    const [lat, lon] = steps(position);
    const [guessedLat, guessedLon] = guess.of(kreis);
    file.lats += encodeNumber(zigzag(lat - guessedLat));
    file.lons += encodeNumber(zigzag(lon - guessedLon));
    guess.learn(kreis, lat, lon);
  }
  return file;
}

export function encodeShardPositions(positions: Iterable<Position>): ShardPositionsFile {
  const file: ShardPositionsFile = { lats: '', lons: '' };
  for (const position of positions) {
    const [lat, lon] = steps(position);
    file.lats += String.fromCharCode(FIRST + lat);
    file.lons += String.fromCharCode(FIRST + lon);
  }
  return file;
}
