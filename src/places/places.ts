import type { ByName } from './by-name.ts';
import type { NamesFile } from './codec-names.ts';
import { loadKreise, plainKreis } from './kreise.ts';
import { type FetchJson, LookupUnavailable, load, until } from './load.ts';
import type { NameLookup } from './lookup.ts';
import { Postcodes } from './postcodes.ts';
import { readQuery } from './query.ts';
import { type Kreis, type Resolution, type Suggestion, Why } from './types.ts';

export { LookupUnavailable };

export interface PlacesOptions {
  /** Further names for a Kreis: those of the jobcenters ("MaßArbeit (Jobcenter Landkreis Osnabrück)"). */
  names?: readonly { name: string; ags: string }[];
  /** For tests: how a lookup file is fetched. */
  fetchJson?: FetchJson;
}

const NAMES = new URL('../../build/data/places-names.json', import.meta.url);

/** From what a visitor types, any German postcode or place, to the Kreise that it may mean. */
export class Places {
  private readonly names: readonly { name: string; ags: string }[];
  /** How its files are fetched; for `position.ts`. */
  readonly fetchWith: FetchJson | undefined;
  private byName?: { lookup: NameLookup; search: ByName };

  constructor({ names = [], fetchJson }: PlacesOptions = {}) {
    this.names = names;
    this.fetchWith = fetchJson;
  }

  /** Starts loading what the first digit needs; errors stay silent here. */
  preload(_kind?: 'postcodes'): void {
    Postcodes.load(this.fetchWith).catch(() => undefined);
  }

  /** Up to `limit` suggestions for what stands in the box so far. */
  suggest(typed: string, options: { limit?: number; signal?: AbortSignal } = {}): Promise<Suggestion[]> {
    return until(this.suggestNow(typed, options.limit ?? 8), options.signal);
  }

  /** What a submitted query means. Throws `LookupUnavailable` when a lookup cannot be loaded. */
  resolve(query: string, signal?: AbortSignal): Promise<Resolution> {
    return until(this.resolveNow(query), signal);
  }

  /** The Kreis of a key. */
  async kreis(ags: string): Promise<Kreis | undefined> {
    const kreis = (await loadKreise(this.fetchWith)).find(row => row.ags === ags);
    return kreis && plainKreis(kreis);
  }

  private async suggestNow(typed: string, limit: number): Promise<Suggestion[]> {
    const query = readQuery(typed);
    const digits =
      query.kind === 'postcode'
        ? query.postcode
        : /^\s*(?:de?[ -]?)?(\d[\d ]*)$/i.exec(typed)?.[1]?.replace(/ /g, '');
    if (digits) return (await Postcodes.load(this.fetchWith)).suggest(digits, limit);
    if (query.kind !== 'place' && query.kind !== 'both') return [];
    const search = await this.loadNames();
    if (query.kind === 'place') return search.suggest(query.text, limit);
    const postcodes = await Postcodes.load(this.fetchWith);
    const within = await search.suggest(query.text, limit, postcodes.kreiseOf(query.postcode));
    return within.length > 0 ? within : postcodes.suggest(query.postcode, limit);
  }

  private async resolveNow(typed: string): Promise<Resolution> {
    const query = readQuery(typed);
    if (query.kind === 'unknown') return query;
    if (query.kind === 'place') {
      return (await this.loadNames()).resolve(query.text, query.otherwise);
    }
    const postcodes = await Postcodes.load(this.fetchWith);
    if (query.kind === 'postcodes') return postcodes.between(query.postcodes);
    if (query.kind === 'postcode') return postcodes.between([query.postcode]);
    // "31224 Peine": each half confirms the other, or both are offered.
    const within = postcodes.kreiseOf(query.postcode);
    const elsewhere = await (await this.loadNames()).resolveWithin(query.text, within);
    if ('kind' in elsewhere) return elsewhere;
    if (elsewhere.length === 0) return postcodes.between([query.postcode]);
    const choices = [...(await postcodes.choices(query.postcode)), ...elsewhere];
    return { kind: 'choose', why: Why.Contradiction, choices };
  }

  /** The part that knows names, loaded with the first letter; for `position.ts`. */
  async loadNames(): Promise<ByName> {
    const code = import('./by-name.ts').catch(error => {
      throw new LookupUnavailable(NAMES, error);
    });
    const kreise = loadKreise(this.fetchWith);
    const read = async (file: NamesFile) => (await code).readNames(file, await kreise, NAMES);
    const [lookup, { ByName }] = await Promise.all([load(NAMES, read, this.fetchWith), code, kreise]);
    if (this.byName?.lookup !== lookup) {
      this.byName = { lookup, search: new ByName(lookup, this.names, this.fetchWith) };
    }
    return this.byName.search;
  }
}
