// How pictures are kept in git: with a palette, and light and dark in one file. That is a tenth of what a browser
// writes, and there are hundreds. Any viewer shows the light one.
import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

/** Four bytes a pixel: red, green, blue, and opaque. */
export interface Pixels {
  width: number;
  height: number;
  data: Buffer;
}

interface Chunk {
  type: string;
  body: Buffer;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** What a palette of one byte has room for. */
const MOST = 256;
/** So many are kept in any case. */
const FEW = 64;
/** Pixels of one colour that lie on the edges of round things, of which there are hundreds of colours. */
const RARE = 16;
/** A chunk of our own: the same pixels in the colours of the second picture. */
const SECOND_PALETTE = 'daRK';
/** Key of the text that says from which screenshots the file was made. */
const SOURCE = 'Source\0';

export const decode = (file: Buffer): Pixels => PNG.sync.read(file);

export function encode({ width, height, data }: Pixels): Buffer {
  const png = new PNG({ width, height });
  data.copy(png.data);
  return PNG.sync.write(png);
}

/** One file for screenshots of the same size, at most two. */
export function keep(screenshots: readonly Buffer[]): Buffer {
  const pictures = screenshots.map(decode);
  const { width, height } = pictures[0]!;
  const { used, keys } = colourUse(pictures);
  const palette = paletteOf(used);
  const indexes = new Map([...used].map(([key, { colours }]) => [key, nearest(palette, colours)]));
  const palettes = pictures.map((_, which) =>
    Buffer.from(palette.flatMap(colours => bytes(colours[which]!))),
  );
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  // Each row begins with the number of its filter: none, for indexes have no neighbours.
  const rows = Buffer.alloc((width + 1) * height);
  for (const [pixel, key] of keys.entries()) {
    rows[Math.floor(pixel / width) * (width + 1) + 1 + (pixel % width)] = indexes.get(key)!;
  }
  return join([
    { type: 'IHDR', body: header },
    { type: 'tEXt', body: Buffer.from(SOURCE + fingerprint(screenshots), 'latin1') },
    ...palettes.map((body, second) => ({ type: second ? SECOND_PALETTE : 'PLTE', body })),
    { type: 'IDAT', body: deflateSync(rows, { level: 9, memLevel: 9 }) },
    { type: 'IEND', body: Buffer.alloc(0) },
  ]);
}

/** The pictures of a file, in the order in which they were given. */
export function kept(file: Buffer): Pixels[] {
  const chunks = split(file);
  const second = chunks.find(({ type }) => type === SECOND_PALETTE);
  if (!second) return [decode(file)];
  const swapped = chunks.map(({ type, body }) => ({ type, body: type === 'PLTE' ? second.body : body }));
  return [decode(file), decode(join(swapped))];
}

/** Whether a file was made from just these bytes; quicker than to look at each pixel. */
export function isMadeFrom(file: Buffer, screenshots: readonly Buffer[]): boolean {
  const text = split(file)
    .find(({ type }) => type === 'tEXt')
    ?.body.toString('latin1');
  return text === SOURCE + fingerprint(screenshots);
}

const fingerprint = (screenshots: readonly Buffer[]): string =>
  screenshots.map(file => createHash('sha256').update(file).digest('base64url')).join(' ');

/** Colours of one pixel: light, and dark where there are both. */
type Colours = readonly number[];

interface Used {
  count: number;
  colours: Colours;
}

/** The most frequent colours, with all surfaces and letters among them. */
function paletteOf(used: ReadonlyMap<number, Used>): Colours[] {
  const sorted = [...used].sort(([a, { count: one }], [b, { count: two }]) => two - one || a - b);
  const frequent = sorted.filter(([, { count }]) => count > RARE).length;
  return sorted.slice(0, Math.min(Math.max(frequent, FEW), MOST)).map(([, { colours }]) => colours);
}

/** Which colours there are, and which each pixel has. */
function colourUse(pictures: readonly Pixels[]): { used: Map<number, Used>; keys: Float64Array } {
  const keys = new Float64Array(pictures[0]!.data.length / 4);
  const used = new Map<number, Used>();
  for (let pixel = 0; pixel < keys.length; pixel += 1) {
    let key = 0;
    for (const { data } of pictures) key = key * 2 ** 24 + data.readUIntBE(pixel * 4, 3);
    keys[pixel] = key;
    const entry = used.get(key);
    if (entry) entry.count += 1;
    else used.set(key, { count: 1, colours: pictures.map(({ data }) => data.readUIntBE(pixel * 4, 3)) });
  }
  return { used, keys };
}

/**
 * Screenshots as they would be kept beside this file: what it could not keep, it shall not be asked for. A colour
 * that is neither in its palette nor rare stays as it is, for it is a surface that changed.
 */
export function likeKept(file: Buffer, screenshots: readonly Pixels[]): Pixels[] {
  const chunks = split(file);
  const palettes = ['PLTE', SECOND_PALETTE].flatMap(wanted =>
    chunks.filter(({ type }) => type === wanted).map(({ body }) => body),
  );
  const palette = Array.from({ length: palettes[0]!.length / 3 }, (_, index) =>
    palettes.map(colours => colours.readUIntBE(index * 3, 3)),
  );
  const { used, keys } = colourUse(screenshots);
  const known = new Set(palette.map(colours => colours.join()));
  const changes = new Map<number, Colours>();
  for (const [key, { count, colours }] of used) {
    if (count > RARE || known.has(colours.join())) continue;
    changes.set(key, palette[nearest(palette, colours)]!);
  }
  return screenshots.map(({ width, height, data }, which) => {
    const changed = Buffer.from(data);
    for (const [pixel, key] of keys.entries()) {
      const colours = changes.get(key);
      if (colours) changed.writeUIntBE(colours[which]!, pixel * 4, 3);
    }
    return { width, height, data: changed };
  });
}

function nearest(all: readonly Colours[], colours: Colours): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, others] of all.entries()) {
    let distance = 0;
    for (const [which, colour] of colours.entries()) {
      for (const shift of [16, 8, 0])
        distance += (((others[which]! >> shift) & 255) - ((colour >> shift) & 255)) ** 2;
    }
    if (distance < least) [best, least] = [index, distance];
  }
  return best;
}

const bytes = (colour: number): number[] => [colour >> 16, (colour >> 8) & 255, colour & 255];

function split(file: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at < file.length; ) {
    const end = at + 8 + file.readUInt32BE(at);
    chunks.push({ type: file.toString('latin1', at + 4, at + 8), body: file.subarray(at + 8, end) });
    at = end + 4;
  }
  return chunks;
}

function join(chunks: readonly Chunk[]): Buffer {
  const parts = chunks.map(({ type, body }) => {
    const typed = Buffer.concat([Buffer.from(type, 'latin1'), body]);
    const out = Buffer.alloc(typed.length + 8);
    out.writeUInt32BE(body.length, 0);
    out.set(typed, 4);
    out.writeUInt32BE(crc32(typed), typed.length + 4);
    return out;
  });
  return Buffer.concat([SIGNATURE, ...parts]);
}
