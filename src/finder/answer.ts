import { jobcenterOfKreis } from '../dataset/responsible.ts';
import type { Dataset } from '../dataset/schema.ts';
import type { Choice, Resolution, UnknownReason, Why } from '../places/types.ts';

/** What came out of a search. */
export const AnswerState = {
  /** A kommunales Jobcenter is responsible. */
  Found: 'found',
  /** The Kreis has a joint jobcenter (gemeinsame Einrichtung), none of the 104. */
  Joint: 'joint',
  /** The query means several Kreise, or was corrected: the visitor decides. */
  Choose: 'choose',
  /** The query means no place in Germany. */
  Unknown: 'unknown',
  /** Data could not be loaded. */
  Unavailable: 'unavailable',
} as const;
export type AnswerState = (typeof AnswerState)[keyof typeof AnswerState];

/** One of several areas that a query may mean. */
export interface AnswerChoice {
  /** Key of the Kreis, five digits. */
  ags: string;
  /** The place with its Kreis: `Edemissen, Landkreis Peine`. */
  label: string;
  /** Id of the kommunales Jobcenter there, if it has one. */
  jobcenter?: string;
}

/** The answer of the method `search()` and the detail of the event `jobcenter-answer`. */
export interface Answer {
  /** What was asked. */
  query: string;
  state: AnswerState;
  /** With `found`: the id of the jobcenter. */
  jobcenter?: string;
  /** With `choose`: what the visitor can choose from. */
  choices?: AnswerChoice[];
  /** With `choose`: why it has to be asked. */
  why?: Why;
  /** With `found` and `joint`: the key (AGS) of the Kreis, five digits. */
  kreis?: string;
  /** With `unknown`: why. */
  reason?: UnknownReason;
}

/** Who is responsible in a Kreis. */
export function answerForKreis(query: string, ags: string, dataset: Dataset): Answer {
  const jobcenter = jobcenterOfKreis(dataset, ags);
  return jobcenter
    ? { query, state: AnswerState.Found, jobcenter: jobcenter.id, kreis: ags }
    : { query, state: AnswerState.Joint, kreis: ags };
}

export function answerFor(query: string, resolution: Resolution, dataset: Dataset): Answer {
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
