import type { Place } from '../../src/dataset/event-schema.ts';
import type { Row } from './read.ts';

type Position = [lat: number, lon: number];

/** Where to look first: keys of the Kreise of the hosts, and Länder (`DE-NI`) that hold it together. */
export interface Area {
  kreise: readonly string[];
  lands: readonly string[];
}

/** Finds out where a town lies, for "in der Nähe". A name that may mean several towns is no answer. */
export class Gazetteer {
  readonly #gemeinden: readonly Row[];
  readonly #postcodes: readonly Row[];
  readonly #localities: () => readonly Row[];
  /** `DE-NI` and the two digits with which its keys begin: `03`. */
  readonly #digits: ReadonlyMap<string, string>;

  constructor(tables: { kreise: Row[]; gemeinden: Row[]; plz: Row[]; localities: () => Row[] }) {
    this.#gemeinden = tables.gemeinden;
    this.#postcodes = tables.plz;
    this.#localities = once(tables.localities);
    this.#digits = new Map(tables.kreise.map(({ land = '', ags = '' }) => [land, ags.slice(0, 2)]));
  }

  /** Latitude and longitude to two decimals, about a kilometre: it is the town that is known, not the door. */
  positionOf({ postcode, town }: Place, area: Area): Position | undefined {
    const row = (postcode && this.#byPostcode(postcode, area)) || (town && this.#byTown(town, area));
    return row ? [round(row.lat), round(row.lon)] : undefined;
  }

  #byPostcode(postcode: string, { kreise }: Area): Row | undefined {
    const rows = this.#postcodes.filter(row => row.postcode === postcode);
    const largest = [...rows].sort((a, b) => Number(b.share) - Number(a.share));
    return largest.find(row => kreise.includes(row.ags_kreis ?? '')) ?? largest[0];
  }

  #byTown(town: string, { kreise, lands }: Area): Row | undefined {
    const nearby = (rows: readonly Row[]) => rows.filter(row => kreise.includes(row.ags_kreis ?? ''));
    const named = this.#gemeinden.filter(row => isNamed(row, town));
    return (
      only(nearby(named)) ??
      only(nearby(this.#localities()).filter(row => isNamed(row, town))) ??
      this.#partOfTown(town, nearby(this.#gemeinden)) ??
      only(named.filter(row => this.#isIn(row, kreise, lands)))
    );
  }

  /** `Schortens-Roffhausen`: Roffhausen in the Gemeinde Schortens. */
  #partOfTown(town: string, gemeinden: readonly Row[]): Row | undefined {
    const gemeinde = gemeinden.find(({ name = '' }) => town.startsWith(`${name}-`));
    if (!gemeinde) return undefined;
    const part = town.slice((gemeinde.name ?? '').length + 1);
    const parts = this.#localities().filter(row => row.gemeinde_ags === gemeinde.gemeinde_ags);
    return only(parts.filter(row => isNamed(row, part))) ?? gemeinde;
  }

  /** In the Länder of the hosts or in those that hold it; anywhere where all of Germany does. */
  #isIn({ ags_kreis: kreis = '' }: Row, kreise: readonly string[], lands: readonly string[]): boolean {
    const digits = [...kreise.map(key => key.slice(0, 2)), ...lands.map(land => this.#digits.get(land))];
    return digits.length === 0 || digits.includes(kreis.slice(0, 2));
  }
}

/** Sorbian names stand behind a stroke: `Forst (Lausitz)/Baršć (Łužyca)`. */
const isNamed = ({ name = '' }: Row, town: string): boolean => name === town || name.split('/')[0] === town;

const only = (rows: readonly Row[]): Row | undefined => (rows.length === 1 ? rows[0] : undefined);

const round = (degrees: string | undefined): number => Math.round(Number(degrees) * 100) / 100;

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
