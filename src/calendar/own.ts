import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CampaignEvent } from '../dataset/event-schema.ts';
import type { Edition } from '../dataset/schema.ts';
import { loadOwnEvents, type OwnEventsOptions } from './own-events.ts';
import { listed } from './preset.ts';

/** The page's own dates. */
export class OwnEvents implements ReactiveController {
  events: readonly CampaignEvent[] = [];
  /** Some of the files could not be had; the console tells the webmaster which. */
  failed = false;
  loading = false;
  #key = '';
  #abort: AbortController | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    this.#key = '';
  }

  /** Loads anew when the addresses, the page's jobcenters or the editions change. */
  follow(
    addresses: string | null | undefined,
    jobcenters: string | null | undefined,
    editions: readonly Edition[],
  ): void {
    const urls = listed(addresses);
    const hosts = listed(jobcenters);
    const key = urls.length > 0 && editions.length > 0 ? JSON.stringify([urls, hosts, editions]) : '';
    if (key === this.#key) return;
    this.#key = key;
    this.#abort?.abort();
    this.#abort = new AbortController();
    this.events = [];
    this.failed = false;
    this.loading = key !== '';
    if (key) void this.#load(urls, { editions, hosts, signal: this.#abort.signal });
  }

  async #load(urls: string[], options: OwnEventsOptions): Promise<void> {
    const { signal } = options;
    const { events, failed } = await loadOwnEvents(urls, options);
    if (signal.aborted) return;
    this.events = events;
    this.failed = failed.length > 0;
    this.loading = false;
    this.host.requestUpdate();
  }
}
