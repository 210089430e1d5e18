import type { UnknownReason, Why } from '../places/types.ts';

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
