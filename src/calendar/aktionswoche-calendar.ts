import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { DatasetController } from '../dataset/controller.ts';
import { type CampaignEvent, EVENT_WORDS, EVENTS } from '../dataset/event-schema.ts';
import { SourceState } from '../dataset/source.ts';
import { calendarTexts } from '../text/calendar/index.ts';
import { Language, LanguageController } from '../text/language.ts';
import { ClockController } from '../ui/clock.ts';
import { controls } from '../ui/controls.ts';
import { StarkSozialElement } from '../ui/element.ts';
import { renderFailure } from '../ui/failure.ts';
import { levelOf } from '../ui/heading.ts';
import { Lazy } from '../ui/lazy.ts';
import { tokens } from '../ui/tokens.ts';
import { type Entry, MOST_DAYS } from './agenda.ts';
import type { CalendarContext } from './context.ts';
import { EventSelectedEvent } from './events.ts';
import type { ExportHost } from './export.ts';
import type { FilterContext } from './filter/context.ts';
import { activeKeys, type Filters } from './filters.ts';
import {
  renderEmpty,
  renderFilterButton,
  renderHeader,
  renderOtherEditions,
  renderViews,
} from './header-view.ts';
import { type List, renderList } from './list-view.ts';
import { PageController } from './page.ts';
import { checkPreset, knownPreset, listed, type Preset, presetKeys, withoutPreset } from './preset.ts';
import { PrintController } from './print.ts';
import { type Selection, Selector } from './selection.ts';
import { calendarStyles } from './styles.ts';
import { WidthController } from './width.ts';

/** From so many actions on, what is out of sight is drawn when it comes into sight. */
const MANY = 100;

/**
 * Zeigt die Aktionen einer Aktionswoche: nach Tagen als Liste oder Woche, mit Filtern, Suche in der Nähe und Weg in
 * den eigenen Kalender. Vorher nennt er den Beginn, in der Woche zuerst den heutigen Tag, danach ist er ein Rückblick.
 * Was im Tag steht, ist der Ersatz: Es erscheint ohne Script, und wenn der Datensatz nicht zu laden ist.
 * @example
 * ```html
 * <aktionswoche-calendar jobcenter="peine"><a href="https://example.org/aktionswoche">Aktionswoche</a></aktionswoche-calendar>
 * ```
 * @summary Zeigt die Aktionen der Aktionswoche, auch eigene Termine, mit Filtern und Kalender-Export.
 * @tag aktionswoche-calendar
 * @slot - Link oder Text für Besucher ohne Script; erscheint auch, wenn die Daten nicht erreichbar sind.
 * @fires {EventSelectedEvent} event-selected - Wenn jemand die Einzelheiten einer Aktion öffnet. `detail` hat `id`, `edition`, `title`, `kind` (`date` oder `publication`), `hosts` (Kennungen) und je nachdem `start` und `link`.
 * @csspart calendar - Der Rahmen um alles.
 * @csspart header - Name, Tage und Stand der Aktionswoche.
 * @csspart heading - Der Name der Aktionswoche.
 * @csspart phase - Der Stand: kommt, läuft oder ist vorbei.
 * @csspart filters - Die Filter.
 * @csspart form - Die Suche in der Nähe.
 * @csspart input - Ihr Suchfeld.
 * @csspart button - Ihr Knopf „Suchen“.
 * @csspart suggestions - Ihre Vorschläge.
 * @csspart error - Der Satz zu einer Eingabe, die kein Ort ist.
 * @csspart choices - Die Auswahl mehrerer Orte.
 * @csspart count - Die Zahl der Aktionen.
 * @csspart chips - Die aktiven Filter.
 * @csspart views - Die Wahl zwischen Liste und Woche.
 * @csspart group - Die Aktionen eines Tages.
 * @csspart event - Eine Aktion.
 * @csspart details - Die Einzelheiten einer Aktion.
 * @csspart actions - Kalender, Karte, Link einer Aktion.
 * @csspart week - Die Woche mit ihren Spalten.
 * @csspart empty - Der Hinweis, wenn nichts da ist.
 * @csspart export - Kalender-Datei und Abonnement.
 * @csspart editions - Andere Aktionswochen.
 * @csspart unavailable - Der Ersatz, wenn die Daten nicht erreichbar sind.
 * @cssprop [--stark-sozial-color-accent=#0b5563] - Knöpfe, Links, Fokus, Rand einer Aktion, Linie unter einem Tag (dunkel: mit `-dark`, `#83d4e0`).
 * @cssprop [--stark-sozial-color-on-accent=#fff] - Schrift auf dem Akzent: gewählte Ansicht, heutiger Tag (dunkel: mit `-dark`, `#05282f`).
 * @cssprop [--stark-sozial-color-surface=#fff] - Fläche (dunkel: mit `-dark`, `#12191c`).
 * @cssprop [--stark-sozial-color-surface-soft=#f5f2ea] - Zweite Fläche: Filter, Stand, Hinweise (dunkel: mit `-dark`, `#1c2629`).
 * @cssprop [--stark-sozial-color-text=#17212b] - Schrift (dunkel: mit `-dark`, `#f0f4f4`).
 * @cssprop [--stark-sozial-color-text-muted=#45535c] - Schrift von Nebensachen (dunkel: mit `-dark`, `#bac7cb`).
 * @cssprop [--stark-sozial-color-line=#d3d8da] - Rahmen und Linien (dunkel: mit `-dark`, `#37454a`).
 * @cssprop [--stark-sozial-color-control=#66757d] - Rand von Feldern, Filtern und Schildern (dunkel: mit `-dark`, `#8b9ca3`).
 * @cssprop [--stark-sozial-color-mark=#b4560f] - Marke an Hinweis, Fehler und Absage (dunkel: mit `-dark`, `#f0a862`).
 * @cssprop [--stark-sozial-font-family=inherit] - Schriftart; ohne Angabe die der Seite.
 * @cssprop [--stark-sozial-font-size=medium] - Schriftgröße; alles andere richtet sich danach.
 * @cssprop [--stark-sozial-space=4px] - Stufe der Abstände, auch der Innenränder von Rahmen und Karten: `2px` (eng) bis `6px` (weit). Knöpfe und Felder bleiben, wie sie sind.
 * @cssprop [--stark-sozial-radius=8px] - Ecken von Rahmen und Karten.
 * @cssprop [--stark-sozial-radius-control=6px] - Ecken von Knöpfen und Feldern. Ist der Wert gesetzt, gilt er auch für Filter, Schilder und Wochenkästen; sonst haben diese eigene Ecken.
 */
export class AktionswocheCalendar extends StarkSozialElement {
  static override styles = [tokens, controls, calendarStyles];

  /** Kennung der Aktionswoche, zum Beispiel `2019`; ohne Angabe die laufende, sonst die nächste, sonst die letzte. */
  @property({ reflect: true })
  edition?: string | null;

  /** Kennungen von Jobcentern, durch Leerzeichen getrennt: Nur ihre Aktionen erscheinen, auch gemeinsame. */
  @property({ reflect: true })
  jobcenter?: string | null;

  /** Nur Aktionen in diesem Land, zum Beispiel `DE-NI`. */
  @property({ reflect: true })
  land?: string | null;

  /** Nur diese Arten von Aktionen, durch Leerzeichen getrennt: `information`, `open-day`, `exhibition`, `employer-breakfast`, `youth-meets-employers`, `youth-agency`, `case-management`, `press-visit`, `politics`, `success-story`, `other`. */
  @property({ reflect: true })
  category?: string | null;

  /** Nur Aktionen für diese Gruppen, durch Leerzeichen getrennt: `public`, `clients`, `youth`, `employers`, `professionals`, `politics`, `press`. */
  @property({ reflect: true })
  audience?: string | null;

  /** Adressen eigener Kalender-Dateien (.ics oder .json), durch Leerzeichen getrennt; ihre Termine kommen hinzu. */
  @property({ reflect: true })
  events?: string | null;

  /** Nur die Termine aus `events`, nicht die gemeinsamen. */
  @property({ reflect: true, type: Boolean, attribute: 'only-own' })
  onlyOwn = false;

  /** Ansicht zu Beginn: `list` (Liste) oder `week` (Woche, wo der Platz reicht). */
  @property({ reflect: true })
  view: 'list' | 'week' = 'list';

  /** Filter stehen in der Adresse der Seite und folgen „Zurück“ und „Vor“. Was jemand eintippt, steht dort nie. */
  @property({ reflect: true, type: Boolean, attribute: 'sync-url' })
  syncUrl = false;

  /** Die Uhr; für Tests und Beispiele austauschbar. */
  @property({ attribute: false })
  now: () => Date = () => new Date();

  @state() private filters: Filters = {};
  @state() private filtersOpen = false;
  /** The edition that a visitor chose instead of the page's. */
  @state() private chosenEdition: string | undefined;
  /** Id of the action whose details are open. */
  @state() private open: string | undefined;
  @state() private whole: ReadonlySet<string> = new Set();
  /** The visitor wants to see what the page's presets hide. */
  @state() private everything = false;
  @state() private retrying = false;

  protected readonly language = new LanguageController(this, calendarTexts);
  protected readonly data: DatasetController = new DatasetController(this, () =>
    this.language.language === Language.German ? [EVENTS] : [EVENTS, EVENT_WORDS],
  );
  readonly #clock = new ClockController(this);
  readonly #width = new WidthController(this);
  readonly #print = new PrintController(this);
  readonly #page = new PageController(this, filters => (this.filters = withoutPreset(filters, this)));
  // What not every visitor needs comes when one does.
  readonly #filter = new Lazy(this, async () => new (await import('./filter/filter.ts')).FilterPart(this));
  readonly #details = new Lazy(this, async () => (await import('./details/details.ts')).detailsFor(this));
  readonly #week = new Lazy(this, async () => (await import('./week/week.ts')).weekFor(this));
  readonly #export = new Lazy(this, async () => {
    const { ExportPart } = await import('./export.ts');
    return new ExportPart(this, () => this.#exportHost());
  });
  readonly #selector = new Selector();
  #selection: Selection | undefined;
  /** The attributes that choose, without what does not exist. */
  #preset: Preset = {};

  override connectedCallback(): void {
    super.connectedCallback();
    // What came back into the page is drawn anew, for its parts forgot what they did there.
    if (this.hasUpdated) this.requestUpdate();
  }

  /** Not in `willUpdate`: only after that do clock and dataset say what they are in this rendering. */
  protected override update(changed: PropertyValues<this>): void {
    if (changed.has('edition')) this.chosenEdition = undefined;
    const { value: dataset } = this.data;
    this.#preset = this.everything ? {} : knownPreset(this, dataset?.jobcenters ?? []);
    this.#page.followOwn(dataset?.editions ?? []);
    this.#selection = dataset && this.#select(dataset);
    this.#page.follow(this.#selection, this.#clock.today);
    super.update(changed);
  }

  protected override updated(): void {
    if (this.data.value) checkPreset(this, this.data.value);
  }

  protected override render(): TemplateResult {
    const { texts, language } = this.language;
    const failed = this.data.state === SourceState.Failed || this.retrying;
    return html`
      <section
        class="root"
        part="calendar"
        lang=${language}
        aria-label=${texts.calendar.title}
        @pointerover=${this.#prepare}
        @focusin=${this.#prepare}
      >
        ${failed ? this.renderFailed() : this.#selection ? this.renderCalendar(this.#selection) : this.renderLoading()}
      </section>
    `;
  }

  #select(dataset: NonNullable<DatasetController['value']>): Selection {
    return this.#selector.select({
      dataset,
      own: this.#page.events,
      onlyOwn: this.onlyOwn,
      today: this.#clock.today,
      edition: this.chosenEdition ?? this.edition,
      preset: this.#preset,
      filters: this.filters,
      texts: this.language.texts,
    });
  }

  #set(change: Filters, typed = false): void {
    this.filters = { ...this.filters, ...change };
    this.#page.push(this.filters, typed);
  }

  #onSet = (change: Filters): void => this.#set(change, 'words' in change);

  /** The control that was used is gone; whoever used it goes on at the number of results. */
  #onTake = async (change: Filters): Promise<void> => {
    this.#set(change);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.count')?.focus();
  };

  #onClear = (): Promise<void> =>
    this.#onTake(Object.fromEntries(Object.keys(this.filters).map(key => [key, undefined])));

  #onToggle = (event: CampaignEvent): void => {
    this.open = this.open === event.id ? undefined : event.id;
    void this.#details.fetch();
    if (this.open) this.dispatchEvent(new EventSelectedEvent(event));
  };

  /** Whoever comes near will open details, or print them. */
  #prepare = (): void => void (this.data.value && this.#details.fetch());

  #onEdition = async (id: string): Promise<void> => {
    this.chosenEdition = id;
    if (activeKeys(this.filters).length > 0) this.#page.push({}, false);
    this.filters = {};
    this.open = undefined;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.heading')?.focus();
  };

  /** The button stays while the next tries run, for it has the focus; when they succeed, the title gets it. */
  #onRetry = async (): Promise<void> => {
    if (this.retrying) return;
    this.retrying = true;
    this.data.retry();
    const dataset = await this.data.settled();
    this.retrying = false;
    if (!dataset) return;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.heading')?.focus();
  };

  private renderCalendar(selection: Selection): TemplateResult {
    const { texts, language } = this.language;
    const { value: dataset } = this.data;
    const { edition, candidates } = selection;
    const level = levelOf(this.headingLevel);
    const { today } = this.#clock;
    const { failed, loading } = this.#page;
    const fixed = dataset!.editions.some(({ id }) => id === this.edition);
    const names = dataset!.jobcenters
      .filter(({ id }) => listed(this.#preset.jobcenter).includes(id))
      .map(({ name }) => name);
    return html`
      ${renderHeader({ texts, language, edition, today, level, names })}
      ${failed ? html`<p class="notice">${texts.calendar.ownFailed}</p>` : nothing}
      ${candidates.length > 0 ? this.renderActions(selection) : loading ? this.renderLoading() : edition ? html`${renderEmpty({ texts, edition, today, hidden: selection.hidden, showAll: this.#onEverything })} ${this.#export.wanted?.render(selection)}` : nothing}
      ${renderOtherEditions({ texts, language, editions: fixed ? [] : selection.others, choose: this.#onEdition })}
    `;
  }

  /** Filters, results and the way out. */
  private renderActions(selection: Selection): TemplateResult {
    const { texts } = this.language;
    const { candidates, shown, groups, days } = selection;
    const active = activeKeys(this.filters).length;
    const filter = this.#width.medium || this.filtersOpen || active > 0 ? this.#filter.wanted : undefined;
    const filters = this.#filterContext(selection);
    const context = this.#context(selection);
    const list: List = { groups, whole: this.whole, showWhole: this.#onWhole };
    const wide = this.#width.wide && days <= MOST_DAYS;
    // Until the week is loaded, and where it cannot be, there is the list; paper has no room for columns.
    const week = wide && this.view === 'week' && !this.#print.printing ? this.#week.wanted : undefined;
    const { count, countOf } = texts.calendar;
    return html`
      ${renderFilterButton({ texts, active, open: this.filtersOpen, part: this.#filter, toggle: this.#onFilters })}
      <div class="filters">${filter?.controls(filters)}</div>
      <div class="bar">
        <p class="count" role="status" part="count" tabindex="-1">
          ${active > 0 ? countOf(shown.length, candidates.length) : count(shown.length)}
        </p>
        ${filter?.chips(filters)} ${wide ? renderViews(texts, this.view === 'week' ? 'week' : 'list', this.#onView) : nothing}
      </div>
      <p class="notice" role="alert" ?hidden=${!(this.#week.failed && this.view === 'week')}>${texts.calendar.weekFailed}</p>
      <div class="groups ${candidates.length > MANY ? 'many' : ''}">
        ${shown.length === 0 ? filter?.nothing(filters) : (week ?? renderList)(list, context)}
      </div>
      ${this.#export.wanted?.render(selection)}
    `;
  }

  #exportHost(): ExportHost {
    const { texts, language } = this.language;
    const { onlyOwn, jobcenter } = this;
    const { value: dataset, url } = this.data;
    return { texts, language, dataset, url, own: this.#page.events, onlyOwn, jobcenter };
  }

  #filterContext({ candidates, shown }: Selection): FilterContext {
    const { texts, language } = this.language;
    return {
      ...{ texts, language, dataset: this.data.value!, candidates, shown },
      ...{ filters: this.filters, preset: presetKeys(this.#preset), open: this.filtersOpen },
      ...{ set: this.#onSet, take: this.#onTake, clear: this.#onClear },
    };
  }

  #onEverything = async (): Promise<void> => {
    this.everything = true;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.count')?.focus();
  };

  #onFilters = (): void => {
    this.filtersOpen = !this.filtersOpen;
    if (this.filtersOpen) void this.#filter.fetch();
  };

  #onView = (view: 'list' | 'week'): void => {
    this.view = view;
    if (view === 'week') void this.#week.fetch();
  };

  #onWhole = async (key: string): Promise<void> => {
    const group = () =>
      this.renderRoot.querySelectorAll<HTMLElement>(`[aria-labelledby="group-${key}"] :is(.opener, .cell)`);
    const next = group().length;
    this.whole = new Set([...this.whole, key]);
    await this.updateComplete;
    // The button is gone; the first action that it brought takes the focus.
    group()[next]?.focus();
  };

  #context({ edition, shown }: Selection): CalendarContext {
    const { texts, language } = this.language;
    const { value: out } = this.#export;
    const context: CalendarContext = {
      ...{ texts, language, dataset: this.data.value!, edition: edition!, today: this.#clock.today },
      level: levelOf(this.headingLevel),
      candidates: new Map(shown.map(candidate => [candidate.event.id, candidate])),
      open: this.open,
      printing: this.#print.printing,
      toggle: this.#onToggle,
      details: entry => this.renderDetails(entry, context),
      save: out?.canSave ? event => void out.save([event], event.title) : undefined,
      fileOf: event => out?.fileOf(event),
    };
    return context;
  }

  private renderDetails(entry: Entry, context: CalendarContext): TemplateResult {
    const details = this.#details.wanted;
    if (details) return details(entry, context);
    // Paper does not wait for what is loading.
    if (this.#print.printing) return html``;
    const { common, calendar } = this.language.texts;
    return html`<p class="muted" role="status">
      ${this.#details.failed ? calendar.event.detailsFailed : common.loading}
    </p>`;
  }

  private renderFailed(): TemplateResult {
    const { texts } = this.language;
    return renderFailure({
      ...{ texts: texts.common, sentence: texts.calendar.unavailable },
      ...{ retrying: this.retrying, retry: this.#onRetry },
    });
  }

  /** Keeps the place of what comes; when that takes longer, the page's own word stands in. */
  private renderLoading(): TemplateResult {
    return html`<p class="loading muted">${this.language.texts.common.loading}</p>
      ${this.data.delayed ? html`<slot></slot>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'aktionswoche-calendar': AktionswocheCalendar;
  }
}
