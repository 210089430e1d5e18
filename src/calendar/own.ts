import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CampaignEvent } from '../dataset/event-schema.ts';
import type { Edition } from '../dataset/schema.ts';
import { listed } from './preset.ts';

/** The page's own dates, loaded with all that reads them when a page has some. */
export class OwnEventsController implements ReactiveController {
  events: readonly CampaignEvent[] = [];
  /** Some of the files could not be had; the console tells the webmaster which. */
  failed = false;
  #key = '';
  #abort: AbortController | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    this.#key = '';
  }

  /** Loads anew when the addresses or the edition change. */
  follow(addresses: string | null | undefined, edition: Edition | undefined): void {
    const urls = listed(addresses);
    const key = edition && urls.length > 0 ? [edition.id, ...urls].join(' ') : '';
    if (key === this.#key) return;
    this.#key = key;
    this.#abort?.abort();
    this.#abort = new AbortController();
    this.events = [];
    this.failed = false;
    if (edition && key) void this.#load(urls, edition, this.#abort.signal);
  }

  async #load(urls: string[], edition: Edition, signal: AbortSignal): Promise<void> {
    try {
      const { loadOwnEvents } = await import('./own-events.ts');
      const { events, failed } = await loadOwnEvents(urls, edition, signal);
      if (signal.aborted) return;
      this.events = events;
      this.failed = failed.length > 0;
    } catch (error) {
      if (signal.aborted) return;
      console.warn('stark-sozial: Die eigenen Termine sind nicht zu laden.', error);
      this.failed = true;
    }
    this.host.requestUpdate();
  }
}
