// When two pictures count as the same.
import pixelmatch from 'pixelmatch';
import type { Pixels } from './png.ts';

/**
 * How far the colours of a pixel may be apart, from 0 to 1: 0.02 are about five of 256 steps of brightness. Not
 * more, or another shade of a surface would go unseen.
 */
const THRESHOLD = 0.02;
/** So many pixels may differ, however large the picture is: the dot of an i has more. */
export const TOLERATED = 8;

export interface Comparison {
  /** Pixels that differ; edges of letters, which another machine smooths in another way, do not count. */
  differing: number;
  same: boolean;
  /** Before in pale, what differs in red. */
  difference: Pixels;
}

export function compare(before: Pixels, after: Pixels): Comparison {
  const width = Math.max(before.width, after.width);
  const height = Math.max(before.height, after.height);
  const difference = { width, height, data: Buffer.alloc(width * height * 4) };
  const [one, two] = [before, after].map(pixels => onto(pixels, width, height).data) as [Buffer, Buffer];
  const differing = pixelmatch(one, two, difference.data, width, height, { threshold: THRESHOLD });
  const sameSize = before.width === after.width && before.height === after.height;
  return { differing, same: sameSize && differing <= TOLERATED, difference };
}

/** The picture on a larger, empty one. */
function onto(pixels: Pixels, width: number, height: number): Pixels {
  if (pixels.width === width && pixels.height === height) return pixels;
  const data = Buffer.alloc(width * height * 4);
  for (let y = 0; y < pixels.height; y += 1) {
    pixels.data.copy(data, y * width * 4, y * pixels.width * 4, (y + 1) * pixels.width * 4);
  }
  return { width, height, data };
}
