import type { Kreis } from './types.ts';

/**
 * The forms of the lookup files, and their decoders; the encoders stand in `tools/places/encode.ts`. JSON
 * carries them, so one request and `JSON.parse` do the reading. The columns of small numbers as single
 * characters are what brotli packs best: postcodes as plain JSON take 13 kB, so 6.4 kB.
 */

/** Lands in the order of their official numbers 01 to 16. */
export const LANDS = 'SH HH NI HB NW HE RP BW BY SL BE BB MV SN ST TH'.split(' ');

export interface KreisRow extends Kreis {
  /** Without "Landkreis", "Kreis" and "(Stadt)". */
  name: string;
  /** A kreisfreie Stadt. */
  city: boolean;
}

/** `places-postcodes.json` */
export interface PostcodesFile {
  kreise: string;
  /** A space and a number for each change of Kreis, then the gaps between the postcodes. */
  runs: string;
  /** Kreise in the order in which the postcodes first meet them. */
  order: string;
  /** Postcodes in several Kreise: gap, number of further Kreise, these. */
  splits: string;
}

/** `places-names.json` */
export interface NamesFile {
  kreise: string;
  /** One line for each Kreis: `>` and a size class, then the names of this class. */
  places: string;
  /** Folder of the shards beside this file. */
  shards: string;
  /** First beginnings of the head shards, and of the tail shards (read backwards). */
  heads: string;
  tails: string;
}

/** `places-splits.json`: postcode → position of the Kreis and name of the Gemeinde, strongest first. */
export type SplitsFile = Record<string, string>;

/** A shard of the localities. */
export interface ShardFile {
  /** A sign 0 to @ for the letters shared with the name before (0 to 16), then the rest of the name. */
  names: string;
  /** A character for each Kreis of a name: `LAST + index` for its last one, `MORE + index` before it. */
  kreise: string;
}

export const LAST = 0x100;
export const MORE = 0x400;
/** Where the signs for shared letters begin: names hold no digits and none of `:;<=>?@`. */
export const SHARED = 0x30;

/** Kreise sorted by key: the step from the key before, where it is not 1; `-` Kreis, `=` as is, `!` city. */
export function decodeKreise(text: string): KreisRow[] {
  let number = 0;
  return text.split('\n').map(line => {
    const [, step, sign, name, city] = /^(\d*)([-=]?)(.*?)(!?)$/.exec(line)!;
    number += Number(step || 1);
    const ags = String(number).padStart(5, '0');
    const prefix = city || sign === '=' ? '' : sign ? 'Kreis ' : 'Landkreis ';
    return {
      ags,
      label: prefix + name + (city ? ' (Stadt)' : ''),
      land: `DE-${LANDS[Number(ags.slice(0, 2)) - 1]}`,
      name: name!,
      city: city === '!',
    };
  });
}

/** Reads numbers that `encodeNumber` has written: one sign each up to 85, `~` and two signs above. */
function reader(text: string): { done(): boolean; peek(): string; skip(): void; next(): number } {
  let at = 0;
  const digit = () => {
    const code = text.charCodeAt(at++);
    return code > 92 ? code - 36 : code - 35;
  };
  return {
    done: () => at >= text.length,
    peek: () => text[at]!,
    skip: () => void at++,
    next: () => (text[at] === '~' ? (at++, digit() * 90 + digit()) : digit()),
  };
}

/** Postcode → indexes of its Kreise, the largest share first. */
export function decodePostcodes(file: PostcodesFile): Map<string, number[]> {
  const postcodes: { code: string; kreise: number[] }[] = [];
  const runs = reader(file.runs);
  const order = reader(file.order);
  /** Kreise met so far, the latest first: the next one is nearly always among the first few. */
  const recent: number[] = [];
  let code = 0;
  while (!runs.done()) {
    if (runs.peek() === ' ') {
      runs.skip();
      const place = runs.next();
      recent.unshift(place ? recent.splice(place - 1, 1)[0]! : order.next());
    }
    code += runs.next() + 1;
    postcodes.push({ code: String(code).padStart(5, '0'), kreise: [recent[0]!] });
  }
  const splits = reader(file.splits);
  let at = 0;
  while (!splits.done()) {
    at += splits.next();
    for (let more = splits.next(); more > 0; more--) postcodes[at]!.kreise.push(splits.next());
  }
  return new Map(postcodes.map(({ code, kreise }) => [code, kreise]));
}

/** Calls back for every Gemeinde: name, index of its Kreis, size class (0 smallest). */
export function decodePlaces(text: string, each: (name: string, kreis: number, size: number) => void): void {
  text.split('\n').forEach((line, kreis) => {
    for (const group of line.split('>').slice(1)) {
      const size = Number.parseInt(group[0]!, 36);
      for (const name of group.slice(1).split(';')) each(name, kreis, size);
    }
  });
}

/** The names of a shard with the indexes of their Kreise; those of a tail shard are written backwards. */
export function decodeShard(file: ShardFile, backwards: boolean): { name: string; kreise: number[] }[] {
  let at = 0;
  let written = '';
  return (file.names.match(/[0-@][^0-@]*/g) ?? []).map(entry => {
    written = written.slice(0, entry.charCodeAt(0) - SHARED) + entry.slice(1);
    const kreise: number[] = [];
    let code: number;
    do {
      code = file.kreise.charCodeAt(at++);
      kreise.push(code >= MORE ? code - MORE : code - LAST);
    } while (code >= MORE);
    return { name: backwards ? reverse(written) : written, kreise };
  });
}

/** Index of the shard whose range holds the key; `starts` are sorted. */
export function shardOf(starts: readonly string[], key: string): number {
  let at = starts.length - 1;
  while (at > 0 && starts[at]! > key) at--;
  return at;
}

export const reverse = (text: string): string => [...text].reverse().join('');
