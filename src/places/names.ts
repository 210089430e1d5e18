import { type Folded, fold } from './fold.ts';
import { keysOf, Rank } from './keys.ts';
import { oneOff } from './near.ts';

export const Kind = { Gemeinde: 0, Kreis: 1, Locality: 2 } as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

/** A name and the indexes of the Kreise that have a place so called. */
export interface Row {
  name: string;
  kreise: readonly number[];
  kind: Kind;
  /** The bigger comes first. */
  size: number;
}

/** How well a name fits; smaller is better. */
export const Fit = {
  Exact: 0,
  /** But for "Bad". */
  Bare: 1,
  /** Umlauts and ß are plain letters. */
  Slim: 2,
  /** The suffix is shortened or written out ("Frankfurt/O.", "Halle Westfalen"). */
  Short: 3,
  Beginning: 4,
  /** One letter off. */
  Near: 5,
  NearBeginning: 6,
} as const;
export type Fit = (typeof Fit)[keyof typeof Fit];

export interface Hit {
  row: Row;
  kreis: number;
  fit: Fit;
  size: number;
}

/** Size class of about 10,000 inhabitants. */
export const TOWN = 5;

/** Names shorter than this are not found with a letter wrong: too many others are as near. */
const NEAR_FROM = 6;

/** Names with all their keys in parallel arrays: the scan for a keystroke touches nothing else. */
export class Names {
  private keys: string[] = [];
  private bases: number[] = [];
  private ranks: Rank[] = [];
  readonly rows: Row[] = [];
  private parts?: Map<string, Row[]>;

  constructor(rows: readonly Row[]) {
    for (const row of rows) this.add(row, row.name);
  }

  /** Makes a row findable under a name. */
  add(row: Row, name: string): void {
    for (const { key, base, rank } of keysOf(name)) {
      this.keys.push(key);
      this.bases.push(base);
      this.ranks.push(rank);
      this.rows.push(row);
    }
  }

  /** Rows that fit as they are, down to `worst`. */
  find({ key: typed, ends }: Folded, worst: Fit): Hit[] {
    const found = new Map<Row, Fit>();
    const keys = this.keys;
    const length = typed.length;
    if (!length) return [];
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i]!;
      const base = this.bases[i]!;
      const rank = this.ranks[i]!;
      if (rank === Rank.Weak && key.length !== length) continue;
      let fit: Fit;
      if (key.length < length) {
        if (!base || !typed.startsWith(key) || !ends.includes(base)) continue;
        fit = Fit.Short;
      } else if (!key.startsWith(typed)) continue;
      else if (key.length === length) fit = rank === Rank.Weak ? Fit.Slim : rank;
      else fit = base && length > base && ends.includes(base) ? Fit.Short : Fit.Beginning;
      if (fit > worst) continue;
      const row = this.rows[i]!;
      if (fit < (found.get(row) ?? 9)) found.set(row, fit);
    }
    return toHits(found);
  }

  /** Bigger places whose first or last word this is: "Gmünd" for Schwäbisch Gmünd, "Kamp" for Kamp-Lintfort. */
  findPart({ key }: Folded): Hit[] {
    this.parts ??= partsOf(this.rows);
    return toHits(new Map(this.parts.get(key)?.map(row => [row, Fit.Exact])));
  }

  /** Rows with one letter off; with `partly` of what is typed so far. */
  findNear({ forms }: Folded, partly = false): Hit[] {
    const found = new Map<Row, Fit>();
    const keys = this.keys;
    const typed = forms.filter(form => form.length >= NEAR_FROM - 1);
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i]!;
      if (key.length < NEAR_FROM) continue;
      for (const form of typed) {
        const long = partly && form.length >= NEAR_FROM;
        if (!oneOff(form, key, long)) continue;
        const fit = long && !oneOff(form, key) ? Fit.NearBeginning : Fit.Near;
        const row = this.rows[i]!;
        if (fit < (found.get(row) ?? 9)) found.set(row, fit);
      }
    }
    return toHits(found);
  }
}

/** The bigger places by the key of their first and of their last word. */
function partsOf(rows: readonly Row[]): Map<string, Row[]> {
  const parts = new Map<string, Row[]>();
  for (const row of new Set(rows)) {
    const words = row.name.replace(/ \(.*/, '').split(/[ -]/);
    if (row.size < TOWN || words.length < 2) continue;
    for (const word of [words[0]!, words[words.length - 1]!]) {
      const { key } = fold(word);
      parts.set(key, [...(parts.get(key) ?? []), row]);
    }
  }
  return parts;
}

function toHits(found: Map<Row, Fit>): Hit[] {
  const hits: Hit[] = [];
  for (const [row, fit] of found)
    for (const kreis of row.kreise) hits.push({ row, kreis, fit, size: row.size });
  return hits;
}

/** Better fit first, then Gemeinden before the villages, the bigger before the smaller. */
export function inOrder(hits: Hit[]): Hit[] {
  return hits.sort(
    (a, b) =>
      a.fit - b.fit ||
      Number(a.row.kind === Kind.Locality) - Number(b.row.kind === Kind.Locality) ||
      // The city before the Landkreis around it.
      (a.fit < Fit.Beginning ? a.row.kind - b.row.kind : 0) ||
      b.size - a.size ||
      (a.row.name < b.row.name ? -1 : a.row.name > b.row.name ? 1 : a.kreis - b.kreis),
  );
}
