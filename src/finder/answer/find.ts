import { jobcenterOfKreis } from '../../dataset/responsible.ts';
import type { Dataset } from '../../dataset/schema.ts';
import type { Places } from '../../places/places.ts';
import type { Choice, Resolution, Suggestion } from '../../places/types.ts';
import { type Answer, type AnswerChoice, AnswerState } from '../answer.ts';
import type { Found, Question } from '../search.ts';

/** With the jobcenters' names of a dataset, which all finders of the page share. */
const named = new WeakMap<Dataset, Places>();

async function placesOf(dataset?: Dataset): Promise<Places> {
  const { Places } = await import('../../places/places.ts');
  const places = (dataset && named.get(dataset)) ?? new Places(dataset ? { names: dataset.jobcenters } : {});
  if (dataset) named.set(dataset, places);
  return places;
}

/** Fails, as `find` does, when what it needs of the places cannot be loaded. */
export async function suggest(
  typed: string,
  dataset: Dataset | undefined,
  signal: AbortSignal,
): Promise<Suggestion[]> {
  return (await placesOf(dataset)).suggest(typed, { signal });
}

/** Finds who is responsible. */
export async function find({ query, ags, place }: Question, dataset: Dataset): Promise<Found> {
  if (ags) {
    // The answer does not depend on the name of the Kreis, which may be out of reach.
    const kreis = await placesOf(dataset)
      .then(places => places.kreis(ags))
      .catch(() => undefined);
    return { answer: answerForKreis(query, ags, dataset), kreis };
  }
  // Nothing of the device's position goes into the answer, which the page may read.
  const resolution = place ?? (await (await placesOf(dataset)).resolve(query));
  const kreis = resolution.kind === 'kreis' ? resolution.kreis : undefined;
  return { answer: answerFor(query, resolution, dataset), kreis };
}

/** Who is responsible in a Kreis. */
function answerForKreis(query: string, ags: string, dataset: Dataset): Answer {
  const jobcenter = jobcenterOfKreis(dataset, ags);
  return jobcenter
    ? { query, state: AnswerState.Found, jobcenter: jobcenter.id, kreis: ags }
    : { query, state: AnswerState.Joint, kreis: ags };
}

function answerFor(query: string, resolution: Resolution, dataset: Dataset): Answer {
  switch (resolution.kind) {
    case 'kreis':
      return answerForKreis(query, resolution.kreis.ags, dataset);
    case 'choose':
      return {
        query,
        state: AnswerState.Choose,
        choices: resolution.choices.map(choice => answerChoice(choice, dataset)),
        why: resolution.why,
      };
    case 'unknown':
      return { query, state: AnswerState.Unknown, reason: resolution.reason };
  }
}

function answerChoice(choice: Choice, dataset: Dataset): AnswerChoice {
  const { ags, name, kreis } = choice;
  const label = kreis && kreis !== name ? `${name}, ${kreis}` : name;
  const jobcenter = jobcenterOfKreis(dataset, ags)?.id;
  return jobcenter ? { ags, label, jobcenter } : { ags, label };
}
