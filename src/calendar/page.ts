import type { ReactiveControllerHost } from 'lit';
import type { CampaignEvent } from '../dataset/event-schema.ts';
import type { Edition } from '../dataset/schema.ts';
import { Lazy } from '../ui/lazy.ts';
import type { Filters } from './filters.ts';
import type { OwnEvents } from './own.ts';
import type { RichData } from './rich-data.ts';
import type { Selection } from './selection.ts';
import type { UrlSync } from './url.ts';

interface Host extends ReactiveControllerHost, HTMLElement {
  events?: string | null;
  jobcenter?: string | null;
  syncUrl: boolean;
}

const NONE: readonly CampaignEvent[] = [];

/** What ties the calendar to its page. Each part is loaded when a page has a use for it. */
export class PageController {
  readonly #own: Lazy<OwnEvents>;
  readonly #url: Lazy<UrlSync>;
  readonly #richData: Lazy<RichData>;

  /** `restore`: the visitor went back or forward. */
  constructor(
    private readonly host: Host,
    restore: (filters: Filters) => void,
  ) {
    this.#own = new Lazy(host, async () => new (await import('./own.ts')).OwnEvents(host));
    this.#url = new Lazy(host, async () => new (await import('./url.ts')).UrlSync(host, restore));
    this.#richData = new Lazy(host, async () => new (await import('./rich-data.ts')).RichData(host));
  }

  /** The page's own dates. */
  get events(): readonly CampaignEvent[] {
    return this.#own.value?.events ?? NONE;
  }

  /** Some of them could not be had. */
  get failed(): boolean {
    return this.#own.failed || !!this.#own.value?.failed;
  }

  get loading(): boolean {
    return !!this.host.events && !this.#own.failed && (this.#own.value?.loading ?? true);
  }

  followOwn(editions: readonly Edition[]): void {
    const own = this.host.events ? this.#own.wanted : this.#own.value;
    own?.follow(this.host.events, this.host.jobcenter, editions);
  }

  /** The page's address, and what search engines read on it. */
  follow(selection: Selection | undefined, today: string): void {
    if (this.host.syncUrl) void this.#url.wanted;
    const { edition } = selection ?? {};
    const coming = edition && edition.end >= today;
    const richData = coming ? this.#richData.wanted : this.#richData.value;
    richData?.follow(selection, today);
  }

  /** Filters were set; `typing` while each letter sets them. */
  push(filters: Filters, typing = false): void {
    this.#url.value?.push(filters, typing);
  }
}
