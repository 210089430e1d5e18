import { shareJson } from './json.ts';
import { readDataset } from './parse.ts';
import { combine, type Part, partUrls } from './parts.ts';
import type { Dataset } from './schema.ts';

export const SourceState = { Idle: 'idle', Loading: 'loading', Ready: 'ready', Failed: 'failed' } as const;
export type SourceState = (typeof SourceState)[keyof typeof SourceState];

/** Pauses before the second, third and fourth try: long enough for a lift or a tunnel, then a button. */
const PAUSES = [1000, 4000, 10_000];
/** How long an address may be silent while there is another one: enough for a phone in the country. */
const PATIENCE = 5000;

export interface SourceOptions {
  /** Gets the JSON at an address; `patience` is how long it may take, in milliseconds. */
  load?: (url: string, signal: AbortSignal, patience?: number) => Promise<unknown>;
  /** Milliseconds that an address may be silent in the first try while there is another one; later longer. */
  patience?: number;
  /** Milliseconds before each further try. */
  pauses?: readonly number[];
  /** Waits that long, and until the page is visible. */
  wait?: (pause: number, signal: AbortSignal) => Promise<void>;
}

/** The addresses of each list, first the one that answered: what else is wanted of it comes from there. */
const lists = new Map<string, string[]>();

/**
 * One dataset, with some of its parts: loaded once, whoever asks; tried again by itself, then on demand. It
 * may lie at several addresses, of which the first that gives all of it counts.
 */
export class DatasetSource {
  state: SourceState = SourceState.Idle;
  dataset: Dataset | undefined;
  /** Where it lies: the address that answered, then those that stand in for it. */
  readonly urls: string[];
  /** Tries that failed since the loading began. */
  failures = 0;
  readonly #listeners = new Set<() => void>();
  #abort: AbortController | undefined;
  readonly #options: Required<SourceOptions>;

  constructor(
    /** Addresses with a space in between. */
    list: string,
    readonly parts: readonly Part[] = [],
    options: SourceOptions = {},
  ) {
    this.urls = lists.get(list) ?? list.split(' ');
    lists.set(list, this.urls);
    this.#options = { load: shareJson, patience: PATIENCE, pauses: PAUSES, wait: waitVisible, ...options };
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
    const { patience, pauses, wait } = this.#options;
    let urls = [...this.urls];
    for (let attempt = 1; ; attempt++) {
      const pause = pauses[attempt - 1];
      const again: string[] = [];
      for (const url of urls) {
        try {
          // A line that is slow for all addresses gets its time in the end.
          return await this.#fetch(url, signal, url === urls.at(-1) ? undefined : patience * attempt);
        } catch (error) {
          if (signal.aborted) return undefined;
          if (pause !== undefined && !(error as { final?: boolean }).final) again.push(url);
          else console.warn(`stark-sozial: ${url} ist nicht zu laden.`, error);
        }
      }
      if (again.length === 0) return undefined;
      urls = again;
      this.failures = attempt;
      this.#become(SourceState.Loading);
      await wait(pause!, signal);
      if (signal.aborted) return undefined;
    }
  }

  async #fetch(url: string, signal: AbortSignal, patience?: number): Promise<Dataset> {
    const { load } = this.#options;
    const core = await load(url, signal, patience);
    const parts = partUrls(core, this.parts, url).map(part => load(part, signal));
    const { dataset, problems } = readDataset(combine(core, await Promise.all(parts)), this.parts);
    if (problems.length > 0) console.warn(`stark-sozial: ${url} hat Fehler:`, problems);
    if (!dataset) throw new Error('no dataset');
    this.urls.sort((a, b) => Number(b === url) - Number(a === url));
    return dataset;
  }

  #become(state: SourceState) {
    this.state = state;
    for (const listener of [...this.#listeners]) listener();
  }
}

const sources = new Map<string, DatasetSource>();

/** The one source on this page for a list of addresses and the parts that an element needs. */
export function datasetSource(list: string, parts: readonly Part[] = []): DatasetSource {
  const key = [list, ...parts.map(({ name }) => name)].join(' ');
  let source = sources.get(key);
  if (!source) {
    source = new DatasetSource(list, parts);
    sources.set(key, source);
  }
  return source;
}

/** A hidden page asks nobody; a device that comes back online does not wait any longer. */
function waitVisible(pause: number, signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const over = new AbortController();
    const listen = (target: EventTarget, type: string) =>
      target.addEventListener(type, check, { signal: over.signal });
    function check() {
      if (document.visibilityState === 'hidden' && !signal.aborted)
        return listen(document, 'visibilitychange');
      over.abort();
      resolve();
    }
    setTimeout(check, pause);
    listen(window, 'online');
    listen(signal, 'abort');
  });
}
