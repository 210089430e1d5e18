import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { CampaignEvent } from '../dataset/event-schema.ts';
import type { Dataset } from '../dataset/schema.ts';
import { parseUrl } from '../dataset/url.ts';
import { exportTexts } from '../text/calendar/export.ts';
import type { CalendarTable } from '../text/calendar/texts.ts';
import type { Language } from '../text/language.ts';
import { calendarIcon } from '../ui/icons.ts';
import { eventUrl, type FeedUrls, feedUrls, SaveWay, saveWay } from './ics/links.ts';
import { listed } from './preset.ts';
import type { Selection } from './selection.ts';

/** What the way into the visitor's own calendar needs of the element. */
export interface ExportHost {
  texts: CalendarTable;
  language: Language;
  dataset: Dataset | undefined;
  /** Where the dataset lies; its feeds count from there. */
  url: string;
  /** The page's own dates, of which no server has files. */
  own: readonly CampaignEvent[];
  onlyOwn: boolean;
  jobcenter: string | null | undefined;
}

/** Calendar files and subscriptions, below the list. What writes a file is loaded with the first press. */
export class ExportPart {
  #failed = false;
  readonly #way = saveWay(navigator.userAgent, window.self !== window.top);

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly context: () => ExportHost,
  ) {}

  render({ edition, groups }: Selection): TemplateResult {
    const { texts, language } = this.context();
    const words = exportTexts[language];
    const coming = groups
      .flatMap(({ entries }) => entries)
      .filter(({ past, days, event }) => !past && days.known && event.kind === 'date' && !event.cancelled)
      .map(({ event }) => event);
    const feeds = this.#feedLinks();
    const title = edition?.name ?? texts.calendar.title;
    const inApp = this.#way === SaveWay.Browser;
    if (coming.length + feeds.length === 0) return html``;
    return html`<section class="export" part="export" aria-label=${words.title}>
      ${
        inApp
          ? html`<p>${words.openInBrowser}</p>`
          : html`<ul class="actions">
                ${
                  coming.length > 0 && this.canSave
                    ? html`<li>
                        <button class="button" type="button" @click=${() => this.save(coming, title)}>
                          ${calendarIcon}${words.list(coming.length)}
                        </button>
                      </li>`
                    : nothing
                }
                ${feeds.map(
                  ({ label, webcal }) =>
                    html`<li><a class="button" href=${webcal}>${calendarIcon}${label}</a></li>`,
                )}
              </ul>
              ${feeds.length > 0 ? this.#renderAddresses(feeds) : nothing}`
      }
      <p class="error" role="alert" ?hidden=${!this.#failed}>${words.failed}</p>
    </section>`;
  }

  /** Not every device knows what to do with a subscription; every calendar takes its address. */
  #renderAddresses(feeds: readonly FeedUrls[]): TemplateResult {
    const words = exportTexts[this.context().language];
    return html`<p class="muted small">${words.subscribeHint}</p>
      <p class="muted small">
        ${words.subscribeAddress}
        ${feeds.map(({ https }) => html`<a class="address" href=${https}>${https}</a> `)}
      </p>`;
  }

  /** A calendar for each of the page's jobcenters; else that of all, and it says so. */
  #feedLinks(): (FeedUrls & { label: string })[] {
    const { language, dataset, jobcenter, onlyOwn } = this.context();
    const words = exportTexts[language];
    const folder = onlyOwn ? undefined : this.#feeds;
    if (!folder) return [];
    const known = listed(jobcenter).flatMap(id => dataset?.jobcenters.find(one => one.id === id) ?? []);
    if (known.length === 0) return [{ ...feedUrls(folder), label: words.subscribeAll }];
    return known.map(({ id, name }) => ({
      ...feedUrls(folder, id),
      label: known.length === 1 ? words.subscribe : words.subscribeTo(name),
    }));
  }

  /** Whether a file that the page makes reaches the visitor. */
  get canSave(): boolean {
    return this.#way === SaveWay.File;
  }

  /** Address of the file with this action alone; the page's own dates have none. */
  fileOf(event: CampaignEvent): string | undefined {
    const feeds = this.#feeds;
    if (!feeds || this.#way === SaveWay.Browser || this.context().own.includes(event)) return undefined;
    return eventUrl(feeds, event.id);
  }

  /** Hands a calendar file with these actions to the visitor. */
  async save(events: readonly CampaignEvent[], title: string): Promise<void> {
    const { texts, language, dataset } = this.context();
    if (!dataset) return;
    try {
      const [{ writeCalendar }, { fileNameOf, saveCalendar }] = await Promise.all([
        import('./ics/write.ts'),
        import('./ics/download.ts'),
      ]);
      const text = writeCalendar(events, {
        ...{ name: title, language, lands: texts.lands, categories: texts.calendar.categories },
        editions: dataset.editions,
        jobcenters: new Map(dataset.jobcenters.map(({ id, name }) => [id, name])),
        stamp: dataset.generated,
      });
      saveCalendar(text, fileNameOf(title));
      this.#failed = false;
    } catch (error) {
      console.warn('stark-sozial: Die Kalender-Datei ließ sich nicht schreiben.', error);
      this.#failed = true;
    }
    this.host.requestUpdate();
  }

  get #feeds(): string | undefined {
    const { dataset, url } = this.context();
    return dataset?.feeds === undefined ? undefined : parseUrl(dataset.feeds, url)?.href;
  }
}
