import { shareJson } from './json.ts';
import { readDataset } from './parse.ts';
import { combine, type Part, partUrls } from './parts.ts';
import type { Dataset } from './schema.ts';

export const SourceState = { Idle: 'idle', Loading: 'loading', Ready: 'ready', Failed: 'failed' } as const;
export type SourceState = (typeof SourceState)[keyof typeof SourceState];

/** Pauses before the second, third and fourth try: long enough for a lift or a tunnel, then a button. */
const PAUSES = [1000, 4000, 10_000];

export interface SourceOptions {
  /** Gets the JSON at an address. */
  load?: (url: string, signal: AbortSignal) => Promise<unknown>;
  /** Milliseconds before each further try. */
  pauses?: readonly number[];
  /** Waits that long, and until the page is visible. */
  wait?: (pause: number, signal: AbortSignal) => Promise<void>;
}

/** One dataset at one URL, with some of its parts: loaded once, whoever asks; tried again by itself, then on demand. */
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
    readonly parts: readonly Part[] = [],
    options: SourceOptions = {},
  ) {
    this.#options = { load: shareJson, pauses: PAUSES, wait: waitVisible, ...options };
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
    const { load } = this.#options;
    const core = await load(this.url, signal);
    const urls = partUrls(core, this.parts, this.url);
    const raw = combine(core, await Promise.all(urls.map(url => load(url, signal))));
    const { dataset, problems } = readDataset(raw, this.parts);
    if (problems.length > 0) console.warn(`stark-sozial: ${this.url} hat Fehler:`, problems);
    if (!dataset) throw new Error('no dataset');
    return dataset;
  }

  #become(state: SourceState) {
    this.state = state;
    for (const listener of [...this.#listeners]) listener();
  }
}

const sources = new Map<string, DatasetSource>();

/** The one source on this page for a URL and the parts that an element needs. */
export function datasetSource(url: string, parts: readonly Part[] = []): DatasetSource {
  const key = [url, ...parts.map(({ name }) => name)].join(' ');
  let source = sources.get(key);
  if (!source) {
    source = new DatasetSource(url, parts);
    sources.set(key, source);
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
