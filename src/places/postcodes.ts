import { decodePostcodes, type PostcodesFile, type SplitsFile } from './codec.ts';
import { loadKreise, plainKreis } from './kreise.ts';
import { type FetchJson, load } from './load.ts';
import { type Choice, type Resolution, type Suggestion, UnknownReason, Why } from './types.ts';

// Literal URLs: the bundler emits the files under hashed names, a server of the sources serves them as is.
const POSTCODES = new URL('../../build/data/places-postcodes.json', import.meta.url);
const SPLITS = new URL('../../build/data/places-splits.json', import.meta.url);

/** Digits from which on postcodes are suggested: before, the eight shown would be eight of hundreds. */
const SUGGEST_FROM = 3;

export class Postcodes {
  constructor(
    readonly codes: ReadonlyMap<string, readonly number[]>,
    private readonly fetchWith?: FetchJson,
  ) {}

  static load(fetchWith?: FetchJson): Promise<Postcodes> {
    const read = (file: PostcodesFile) => new Postcodes(decodePostcodes(file), fetchWith);
    return load(POSTCODES, read, fetchWith);
  }

  /** Indexes of the Kreise of a postcode, the largest share first. */
  kreiseOf(postcode: string): readonly number[] {
    return this.codes.get(postcode) ?? [];
  }

  /** A line for each Gemeinde where the postcode lies in several Kreise, else one for the postcode itself. */
  async choices(postcode: string): Promise<Choice[]> {
    const all = await loadKreise(this.fetchWith);
    const kreise = this.kreiseOf(postcode).map(kreis => all[kreis]!);
    if (kreise.length < 2) return kreise.map(({ ags, label }) => ({ ags, name: postcode, kreis: label }));
    const splits = await load(SPLITS, (file: SplitsFile) => file, this.fetchWith);
    return splits[postcode]!.split(';').map(entry => {
      const { ags, label } = kreise[Number(entry[0])]!;
      return { ags, name: entry.slice(1), kreis: label };
    });
  }

  /** What one postcode means, or several that were typed together: the Kreis if it is the same for all. */
  async between(postcodes: readonly string[]): Promise<Resolution> {
    const kreise = new Set(postcodes.flatMap(postcode => this.kreiseOf(postcode)));
    const [first] = kreise;
    if (first === undefined) return { kind: 'unknown', reason: UnknownReason.NobodyLivesThere };
    if (kreise.size === 1 && postcodes.every(postcode => this.codes.has(postcode))) {
      return { kind: 'kreis', kreis: plainKreis((await loadKreise(this.fetchWith))[first]!) };
    }
    const choices = (await Promise.all(postcodes.map(postcode => this.choices(postcode)))).flat();
    return { kind: 'choose', why: postcodes.length > 1 ? Why.Contradiction : Why.Postcode, choices };
  }

  /** Lines for the beginning of a postcode, or for a whole one. */
  async suggest(digits: string, limit: number): Promise<Suggestion[]> {
    if (this.kreiseOf(digits).length > 0) {
      return (await this.choices(digits)).slice(0, limit).map(choice => ({
        ...choice,
        text: choice.name === digits ? digits : `${digits} ${choice.name}, ${choice.kreis}`,
      }));
    }
    const found: Suggestion[] = [];
    if (digits.length < SUGGEST_FROM) return found;
    const kreise = await loadKreise(this.fetchWith);
    for (const [code, list] of this.codes) {
      if (!code.startsWith(digits)) continue;
      // Choosing one of several Kreise asks again, so the line names them all.
      const labels = list.map(kreis => kreise[kreis]!.label).join(' / ');
      const { ags } = kreise[list[0]!]!;
      found.push({
        ags,
        name: code,
        kreis: labels,
        text: code,
        ...(list.length > 1 ? { several: true } : {}),
      });
      if (found.length === limit) break;
    }
    return found;
  }
}
