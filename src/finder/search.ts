import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DatasetController } from '../dataset/controller.ts';
import type { Kreis, Resolution, Suggestion } from '../places/types.ts';
import { addStyles } from '../ui/adopt.ts';
import { type Answer, AnswerState } from './answer.ts';

type Code = typeof import('./answer/answers.ts');

/** What is asked. */
export interface Question {
  /** What somebody typed, or the name of what they chose. */
  query: string;
  /** The Kreis that the visitor chose, from suggestions, choices, list or map. */
  ags?: string;
  /** Where the device is. */
  place?: Resolution;
}

/** An answer with the Kreis that it speaks of. */
export interface Found {
  answer: Answer;
  kreis?: Kreis | undefined;
  /** Whether the visitor wants to see all the choices. */
  all?: boolean;
}

/** The places beside the code that asks them, not after it. */
const loadPlaces = () => import('../places/places.ts');

interface Host extends ReactiveControllerHost {
  readonly shadowRoot: ShadowRoot | null;
  jobcenter?: string | null;
}

/**
 * Finds answers. Nobody who only opens the page pays for how that is done, nor for the strings and the styles of
 * answers: they come when one is near, or at once for the card of the page's own jobcenter.
 */
export class FinderSearch implements ReactiveController {
  /** What shows answers; there with the first answer that was found. */
  code: Code | undefined;
  /** The last try to load the code failed. It stays so during the next one, so that its sentence does not flicker. */
  failed = false;
  loading: Promise<Code> | undefined;
  #styled = false;

  constructor(
    private readonly host: Host,
    private readonly data: DatasetController,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.hostUpdate();
  }

  hostUpdate(): void {
    const { jobcenter, shadowRoot } = this.host;
    if (jobcenter && !this.code && !this.failed) this.load().catch(() => {});
    if (!this.code || !shadowRoot || this.#styled) return;
    this.#styled = true;
    addStyles(shadowRoot, this.code.answerStyles);
  }

  /**
   * Loads the code, unless that is done or under way. After a failure it is tried again, but some browsers hold
   * on to the failure until the page itself is loaded again, and a bundler allows no other address.
   */
  async load(): Promise<Code> {
    if (this.code) return this.code;
    this.loading ??= import('./answer/answers.ts');
    // Whoever tries again sees that something happens.
    this.host.requestUpdate();
    try {
      this.code = await this.loading;
      return this.code;
    } finally {
      this.loading = undefined;
      this.failed = !this.code;
      this.host.requestUpdate();
    }
  }

  /** Loads what nearly every answer needs. What fails here is told when an answer is wanted. */
  prepare(): void {
    this.load().catch(() => {});
    loadPlaces()
      .then(({ Places }) => new Places().preload('postcodes'))
      .catch(() => {});
  }

  /** Fails when the places cannot be had. */
  async suggest(typed: string, signal: AbortSignal): Promise<Suggestion[]> {
    return (await this.load()).suggest(typed, this.data.value, signal);
  }

  /** What cannot be loaded for an answer is an answer as well. */
  async find(question: Question): Promise<Found> {
    loadPlaces().catch(() => {});
    try {
      const { find } = await this.load();
      const dataset = this.data.value ?? (await this.data.settled());
      if (dataset) return await find(question, dataset);
    } catch {
      // Told below.
    }
    return { answer: { query: question.query, state: AnswerState.Unavailable } };
  }
}
