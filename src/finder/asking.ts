import type { ReactiveControllerHost } from 'lit';
import type { FinderSearch, Found, Question } from './search.ts';

/** Milliseconds after which a search says that it is under way; most are over by then. */
const PATIENCE = 400;

/** What was asked and what came out of it: the last question counts, whichever answer comes back last. */
export class Asking {
  found: Found | undefined;
  searching = false;
  /** The search takes so long that the visitor should know. */
  slow = false;
  /** The last question, for another try. */
  question: Question = { query: '' };
  /** Counts the questions, so that a slow answer never replaces a later one. */
  #turn = 0;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly search: FinderSearch,
  ) {}

  /** Ends what is under way. The number tells later whether anything has been asked since. */
  begin(): number {
    this.#wait(false);
    return ++this.#turn;
  }

  isLast(turn: number): boolean {
    return turn === this.#turn;
  }

  /** Calls back with the answer, unless something else was asked by then. */
  async ask(question: Question, shown: (found: Found) => void): Promise<Found> {
    const turn = this.begin();
    this.question = question;
    this.#wait(true);
    setTimeout(() => {
      if (this.isLast(turn) && this.searching) this.#wait(true, true);
    }, PATIENCE);
    const found = await this.search.find(question);
    if (this.isLast(turn)) {
      this.found = found;
      this.#wait(false);
      shown(found);
    }
    return found;
  }

  /** The answer means nothing any more; what is being looked for still comes. */
  forget(): void {
    this.found = undefined;
    this.host.requestUpdate();
  }

  #wait(searching: boolean, slow = false) {
    this.searching = searching;
    this.slow = slow;
    this.host.requestUpdate();
  }
}
