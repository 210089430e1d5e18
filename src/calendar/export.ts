import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { CampaignEvent } from '../dataset/event-schema.ts';
import type { Dataset } from '../dataset/schema.ts';
import { parseUrl } from '../dataset/url.ts';
import { exportTexts } from '../text/calendar/export.ts';
import type { CalendarTable } from '../text/calendar/texts.ts';
import type { Language } from '../text/language.ts';
import { calendarIcon } from '../ui/icons.ts';
import { eventUrl, feedUrls, SaveWay, saveWay } from './ics/links.ts';
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
    const { texts, language, jobcenter, onlyOwn } = this.context();
    const words = exportTexts[language];
    const coming = groups
      .flatMap(({ entries }) => entries)
      .filter(({ past, days }) => !past && days.known)
      .map(({ event }) => event);
    const [only, ...more] = listed(jobcenter);
    const feeds = onlyOwn ? undefined : this.#feeds;
    const feed = feeds && feedUrls(feeds, more.length > 0 ? undefined : only);
    const canList = coming.length > 0 && this.canSave;
    const title = edition?.name ?? texts.calendar.title;
    if (!canList && !feed) return html``;
    return html`<section class="export" part="export" aria-label=${words.title}>
      <ul class="actions">
        ${
          canList
            ? html`<li>
                <button class="button" type="button" @click=${() => this.save(coming, title)}>
                  ${calendarIcon}${words.list(coming.length)}
                </button>
              </li>`
            : nothing
        }
        ${feed ? html`<li><a class="button" href=${feed.webcal}>${calendarIcon}${words.subscribe}</a></li>` : nothing}
      </ul>
      ${feed ? html`<p class="muted small">${words.subscribeHint}</p>` : nothing}
      ${this.#way === SaveWay.Browser ? html`<p class="small">${words.openInBrowser}</p>` : nothing}
      <p class="error" role="alert" ?hidden=${!this.#failed}>${words.failed}</p>
    </section>`;
  }

  /** Whether a file that the page makes reaches the visitor. */
  get canSave(): boolean {
    return this.#way === SaveWay.File;
  }

  /** Address of the file with this action alone; the page's own dates have none. */
  fileOf(event: CampaignEvent): string | undefined {
    const feeds = this.#feeds;
    return feeds && !this.context().own.includes(event) ? eventUrl(feeds, event.id) : undefined;
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
