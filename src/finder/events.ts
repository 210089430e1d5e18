import type { Answer } from './answer.ts';

/** Told by `<jobcenter-finder>` after each answer, whoever asked for it. */
export class JobcenterAnswerEvent extends CustomEvent<Answer> {
  static readonly type = 'jobcenter-answer';

  constructor(answer: Answer) {
    super(JobcenterAnswerEvent.type, { detail: answer, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'jobcenter-answer': JobcenterAnswerEvent;
  }
}
