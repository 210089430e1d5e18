import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Part } from './parts.ts';
import type { Dataset } from './schema.ts';
import { type DatasetSource, datasetSource, SourceState } from './source.ts';
import { parseUrl } from './url.ts';

/** The build writes the file under this name, without a hash, so that its content can change on its own. */
const DEFAULT_URL = new URL('../../build/data/stark-sozial.core.json', import.meta.url).href;

interface Host extends ReactiveControllerHost {
  datasetUrl?: string | null | undefined;
}

/** Gives an element the shared dataset, and a new rendering at each change of its state. */
export class DatasetController implements ReactiveController {
  #source: DatasetSource | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(
    private readonly host: Host,
    /** What the element needs besides the core; may depend on its state. */
    private readonly parts: () => readonly Part[] = () => [],
  ) {
    host.addController(this);
  }

  get state(): SourceState {
    return this.#source?.state ?? SourceState.Idle;
  }

  get value(): Dataset | undefined {
    return this.#source?.dataset;
  }

  /** Whether a try has failed already, so that the page's own fallback should stand in. */
  get delayed(): boolean {
    return (this.#source?.failures ?? 0) > 0;
  }

  /** Where the element's dataset lies: the address that answered, before that the first. */
  get url(): string {
    return this.#wanted.urls[0]!;
  }

  retry = (): void => void this.#source?.load();

  /** Resolves when the loading has come to an end, good or bad. */
  settled(): Promise<Dataset | undefined> {
    const source = this.#wanted;
    return new Promise(resolve => {
      const check = () => {
        if (source.state === SourceState.Loading || source.state === SourceState.Idle) return;
        queueMicrotask(() => unsubscribe());
        resolve(source.dataset);
      };
      const unsubscribe = source.subscribe(check);
      check();
    });
  }

  hostConnected(): void {
    this.#follow();
  }

  hostUpdate(): void {
    if (this.#unsubscribe && this.#source !== this.#wanted) this.#follow();
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  get #wanted(): DatasetSource {
    return datasetSource(this.#list, this.parts());
  }

  /** The element's addresses; relative ones count from the page. */
  get #list(): string {
    const urls = this.host.datasetUrl?.match(/\S+/g);
    // What is no address cannot be fetched either, and so ends in the state "failed".
    return urls?.map(url => parseUrl(url, document.baseURI)?.href ?? url).join(' ') ?? DEFAULT_URL;
  }

  #follow() {
    this.#unsubscribe?.();
    this.#source = this.#wanted;
    this.#unsubscribe = this.#source.subscribe(() => this.host.requestUpdate());
  }
}
