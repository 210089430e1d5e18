import type { Kreis } from './types.ts';

/**
 * The forms of the lookup files, and their decoders; the encoders stand in `tools/places/encode.ts`. JSON
 * carries them, so one request and `JSON.parse` do the reading. The columns of small numbers as single
 * characters are what brotli packs best: postcodes as plain JSON take 13 kB, so less than 7 kB. Here stands what a
 * postcode needs; `codec-names.ts` loads with the names.
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
  /** A space and a number for each change of Kreis, then the gaps between the postcodes. */
  runs: string;
  /** Kreise in the order in which the postcodes first meet them. */
  order: string;
  /** Postcodes in several Kreise: gap, number of further Kreise, these. */
  splits: string;
}

/** `places-splits.json`: postcode → position of the Kreis and name of the Gemeinde, strongest first. */
export type SplitsFile = Record<string, string>;

/** `kreise.json`: a line each, sorted by key: the step from the key before, where it is not 1; `-` Kreis, `=` as is, `!` city. */
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

/** Reads numbers that `encodeNumber` has written: one sign below 90, else `~` and two signs. */
export function reader(text: string): { done(): boolean; peek(): string; skip(): void; next(): number } {
  let at = 0;
  const digit = () => {
    const code = text.charCodeAt(at++);
    return code > 92 ? code - 36 : code - 35;
  };
  return {
    done: () => at >= text.length,
    peek: () => text[at]!,
    skip: () => void at++,
    next: () => {
      if (text[at] !== '~') return digit();
      at++;
      return digit() * 90 + digit();
    },
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
