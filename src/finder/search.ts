import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { DatasetController } from '../dataset/controller.ts';
import { CONTACTS } from '../dataset/parts.ts';
import type { Dataset } from '../dataset/schema.ts';
import { SourceState } from '../dataset/source.ts';
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
const loadCode = () => import('./answer/answers.ts');

async function there(data: DatasetController): Promise<void> {
  if (!(await data.settled())) throw new Error('no dataset');
}

interface Host extends ReactiveControllerHost {
  readonly shadowRoot: ShadowRoot | null;
  datasetUrl?: string | null;
  jobcenter?: string | null;
}

/**
 * Finds answers. Nobody who only opens the page pays for how that is done, nor for the strings and the styles of
 * answers, nor for the contacts of the jobcenters: they come when an answer is near, or at once for the card of
 * the page's own jobcenter.
 */
export class FinderSearch implements ReactiveController {
  /** The last try to load failed. It stays so during the next one, so that its sentence does not flicker. */
  failed = false;
  loading: Promise<Code> | undefined;
  #code: Code | undefined;
  /** The dataset once more, with the contacts; there is none before somebody needs them. */
  #contacts: DatasetController | undefined;
  #styled = false;

  constructor(
    private readonly host: Host,
    private readonly data: DatasetController,
  ) {
    host.addController(this);
  }

  /** What shows answers; there with the first answer that was found, and never without the contacts. */
  get code(): Code | undefined {
    return this.#contacts?.value && this.#code;
  }

  /** The dataset, with the contacts as soon as they are there. */
  get dataset(): Dataset | undefined {
    return this.#contacts?.value ?? this.data.value;
  }

  hostConnected(): void {
    if (this.host.jobcenter) loadCode().catch(() => {});
  }

  hostUpdate(): void {
    const { jobcenter, shadowRoot } = this.host;
    if (jobcenter && this.data.value && !this.code && !this.failed) this.load().catch(() => {});
    if (!this.code || !shadowRoot || this.#styled) return;
    this.#styled = true;
    addStyles(shadowRoot, this.code.answerStyles);
  }

  /** What failed with another dataset, or while there was none, may be had now. */
  forget(): void {
    this.loading = undefined;
    this.failed = false;
  }

  /**
   * Loads code and contacts, unless that is done or under way. After a failure it is tried again, but some
   * browsers hold on to that of the code until the page itself is loaded again, and a bundler allows no other
   * address.
   */
  async load(): Promise<Code> {
    if (this.code) return this.code;
    this.loading ??= this.#load();
    // Whoever tries again sees that something happens.
    this.host.requestUpdate();
    return this.loading;
  }

  async #load(): Promise<Code> {
    this.#contacts ??= new DatasetController(this.host, () => [CONTACTS]);
    const contacts = this.#contacts;
    if (this.failed) contacts.retry();
    try {
      const [code] = await Promise.all([loadCode(), there(this.data), there(contacts)]);
      this.#code = code;
      return code;
    } finally {
      this.loading = undefined;
      this.failed = !this.#code || contacts.state === SourceState.Failed;
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
    return (await loadCode()).suggest(typed, this.dataset, signal);
  }

  /** What cannot be loaded for an answer is an answer as well. */
  async find(question: Question): Promise<Found> {
    loadPlaces().catch(() => {});
    try {
      const { find } = await this.load();
      const dataset = await this.#contacts?.settled();
      if (dataset) return await find(question, dataset);
    } catch {
      // Told below.
    }
    return { answer: { query: question.query, state: AnswerState.Unavailable } };
  }
}
