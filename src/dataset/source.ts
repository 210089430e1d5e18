import { readDataset } from './parse.ts';
import type { Dataset } from './schema.ts';

export const SourceState = { Idle: 'idle', Loading: 'loading', Ready: 'ready', Failed: 'failed' } as const;
export type SourceState = (typeof SourceState)[keyof typeof SourceState];

/** Pauses before the second, third and fourth try: long enough for a lift or a tunnel, then a button. */
const PAUSES = [1000, 4000, 10_000];
const TIMEOUT = 20_000;

export interface SourceOptions {
  fetch?: typeof globalThis.fetch;
  /** Milliseconds before each further try. */
  pauses?: readonly number[];
  /** Waits that long, and until the page is visible. */
  wait?: (pause: number, signal: AbortSignal) => Promise<void>;
}

/** One dataset at one URL: loaded once, whoever asks; tried again by itself, then on demand. */
export class DatasetSource {
  state: SourceState = SourceState.Idle;
  dataset: Dataset | undefined;
  /** Tries that failed since the loading began. */
  failures = 0;
  readonly #listeners = new Set<() => void>();
  #abort: AbortController | undefined;
  readonly #options: Required<SourceOptions>;

  constructor(
    readonly url: string,
    options: SourceOptions = {},
  ) {
    // `fetch` is looked up at the call, so that a page's own wrapper around it keeps working.
    this.#options = { fetch: (...args) => fetch(...args), pauses: PAUSES, wait: waitVisible, ...options };
  }

  /** Calls back at each change of state. The first listener starts the loading, the last one ends it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    if (this.state === SourceState.Idle) void this.load();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0 && this.state === SourceState.Loading) {
        this.#abort?.abort();
        this.state = SourceState.Idle;
      }
    };
  }

  /** Loads, unless that is done or under way. */
  async load(): Promise<void> {
    if (this.state === SourceState.Ready || this.state === SourceState.Loading) return;
    const abort = new AbortController();
    this.#abort = abort;
    this.failures = 0;
    this.#become(SourceState.Loading);
    const dataset = await this.#tryAll(abort.signal);
    if (abort.signal.aborted) return;
    this.dataset = dataset;
    this.#become(dataset ? SourceState.Ready : SourceState.Failed);
  }

  async #tryAll(signal: AbortSignal): Promise<Dataset | undefined> {
    for (let attempt = 0; !signal.aborted; attempt++) {
      try {
        return await this.#fetch(signal);
      } catch (error) {
        const pause = this.#options.pauses[attempt];
        if (signal.aborted) return undefined;
        if (pause === undefined) {
          console.warn(`stark-sozial: ${this.url} ist nicht zu laden.`, error);
          return undefined;
        }
        this.failures = attempt + 1;
        this.#become(SourceState.Loading);
        await this.#options.wait(pause, signal);
      }
    }
    return undefined;
  }

  async #fetch(signal: AbortSignal): Promise<Dataset> {
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), TIMEOUT);
    const stop = () => late.abort();
    signal.addEventListener('abort', stop);
    try {
      const init: RequestInit = { credentials: 'omit', referrerPolicy: 'no-referrer', signal: late.signal };
      const response = await this.#options.fetch(this.url, init);
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
      const { dataset, problems } = readDataset(await response.json());
      if (problems.length > 0) console.warn(`stark-sozial: ${this.url} hat Fehler:`, problems);
      if (!dataset) throw new Error('no dataset');
      return dataset;
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
    }
  }

  #become(state: SourceState) {
    this.state = state;
    for (const listener of [...this.#listeners]) listener();
  }
}

const sources = new Map<string, DatasetSource>();

/** The one source for a URL on this page. */
export function datasetSource(url: string): DatasetSource {
  let source = sources.get(url);
  if (!source) {
    source = new DatasetSource(url);
    sources.set(url, source);
  }
  return source;
}

/** A hidden page asks nobody; a device that comes back online does not wait any longer. */
function waitVisible(pause: number, signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(check, pause);
    function check() {
      if (document.visibilityState === 'hidden' && !signal.aborted) {
        document.addEventListener('visibilitychange', check, { once: true });
        return;
      }
      clearTimeout(timer);
      window.removeEventListener('online', check);
      document.removeEventListener('visibilitychange', check);
      signal.removeEventListener('abort', check);
      resolve();
    }
    window.addEventListener('online', check);
    signal.addEventListener('abort', check);
  });
}
