import type { DatasetController } from '../dataset/controller.ts';
import type { Dataset, Jobcenter } from '../dataset/schema.ts';
import type { Places } from '../places/places.ts';
import type { Kreis, Resolution } from '../places/types.ts';
import { type Answer, AnswerState, answerFor, answerForKreis } from './answer.ts';

/** An answer with the Kreis that it speaks of. */
export interface Found {
  answer: Answer;
  kreis?: Kreis | undefined;
}

/** Finds answers; knows nothing of how they are shown. What cannot be loaded is an answer as well. */
export class FinderSearch {
  #loaded: { names: Jobcenter[] | undefined; places: Places } | undefined;

  constructor(private readonly data: DatasetController) {}

  /** The search of places, loaded when somebody needs it; made anew once the jobcenters' names are known. */
  async places(): Promise<Places> {
    const { Places } = await import('../places/places.ts');
    const names = this.data.value?.jobcenters;
    if (!this.#loaded || this.#loaded.names !== names) {
      this.#loaded = { names, places: new Places(names ? { names } : {}) };
    }
    return this.#loaded.places;
  }

  /** What somebody typed. */
  byQuery(query: string): Promise<Found> {
    return this.#find(query, async dataset => {
      const resolution = await (await this.places()).resolve(query);
      return this.#answer(query, resolution, dataset);
    });
  }

  /** A Kreis that the visitor chose. Its answer does not depend on its name, which may be out of reach. */
  byKreis(query: string, ags: string): Promise<Found> {
    return this.#find(query, async dataset => {
      const kreis = await this.places()
        .then(places => places.kreis(ags))
        .catch(() => undefined);
      return { answer: answerForKreis(query, ags, dataset), kreis };
    });
  }

  /** Where the device is; nothing of the position goes into the answer, which the page may read. */
  byPlace(place: Resolution): Promise<Found> {
    return this.#find('', async dataset => this.#answer('', place, dataset));
  }

  #answer(query: string, resolution: Resolution, dataset: Dataset): Found {
    const kreis = resolution.kind === 'kreis' ? resolution.kreis : undefined;
    return { answer: answerFor(query, resolution, dataset), kreis };
  }

  async #find(query: string, find: (dataset: Dataset) => Promise<Found>): Promise<Found> {
    try {
      const dataset = this.data.value ?? (await this.data.settled());
      if (dataset) return await find(dataset);
    } catch {
      // Told below.
    }
    return { answer: { query, state: AnswerState.Unavailable } };
  }
}
