import { Task } from '@lit/task';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query as queryNode, state } from 'lit/decorators.js';
import { DatasetController } from '../dataset/controller.ts';
import { CONTACTS } from '../dataset/parts.ts';
import { jobcenterById } from '../dataset/responsible.ts';
import type { Jobcenter } from '../dataset/schema.ts';
import { SourceState } from '../dataset/source.ts';
import type { Suggestion } from '../places/types.ts';
import { finderTexts } from '../text/finder/index.ts';
import { shorten } from '../text/format.ts';
import { LanguageController } from '../text/language.ts';
import { checkAttribute } from '../ui/attributes.ts';
import { ComboboxController } from '../ui/combobox.ts';
import { controls } from '../ui/controls.ts';
import { StarkSozialElement } from '../ui/element.ts';
import { renderFailure } from '../ui/failure.ts';
import { renderHeading } from '../ui/heading.ts';
import { renderSearchBox } from '../ui/search-box.ts';
import { searchBoxStyles } from '../ui/search-box-styles.ts';
import { renderSources } from '../ui/sources.ts';
import { tokens } from '../ui/tokens.ts';
import { type Answer, AnswerState } from './answer.ts';
import { renderAnswer, renderCard } from './answer-view.ts';
import { JobcenterAnswerEvent } from './events.ts';
import { renderList } from './list.ts';
import { LocationController, renderLocation } from './location.ts';
import { answerTiles } from './map/consent.ts';
import { MapController } from './map/map-controller.ts';
import { FinderSearch, type Found } from './search.ts';
import { finderStyles } from './styles.ts';

/** Milliseconds after which a search says that it is under way; most are over by then. */
const PATIENCE = 400;

/**
 * Nennt zu jeder Postleitzahl und jedem Ort in Deutschland das zuständige Jobcenter und wie man es erreicht.
 *
 * Was im Tag steht, ist der Ersatz: Es erscheint ohne Script, und wenn der Datensatz nicht zu laden ist.
 *
 * @example
 * ```html
 * <jobcenter-finder jobcenter="peine"><a href="https://example.org/jobcenter">Jobcenter finden</a></jobcenter-finder>
 * ```
 *
 * @summary Findet das zuständige Jobcenter zu jeder Postleitzahl und jedem Ort in Deutschland.
 * @tag jobcenter-finder
 * @slot - Link oder Text für Besucher ohne Script; erscheint auch, wenn die Daten nicht erreichbar sind.
 * @fires {JobcenterAnswerEvent} jobcenter-answer - Nach jeder Antwort. `detail` hat `query`, `state` (`found`, `joint`, `choose`, `unknown`, `unavailable`) und je nachdem `jobcenter` (Kennung), `kreis` (AGS), `choices` (`[{ ags, label, jobcenter? }]`) oder `reason`.
 * @fires {TilesConsentNeededEvent} tiles-consent-needed - Wenn die Karte mit `tiles` aufgeht und noch niemand zugestimmt hat. `detail` hat `provider` (`basemap-de`) und `answer(granted)`; `preventDefault()` blendet den eigenen Knopf aus.
 * @csspart finder - Der Rahmen um alles.
 * @csspart search - Frage und Suchfeld.
 * @csspart form - Das Formular.
 * @csspart input - Das Suchfeld.
 * @csspart button - Der Knopf „Suchen“.
 * @csspart locate - Der Knopf „Meinen Standort verwenden“.
 * @csspart suggestions - Die Liste der Vorschläge.
 * @csspart error - Der Satz zu einer Eingabe, die kein Ort ist, oder zu einem Standort, der nicht zu finden war.
 * @csspart answer - Der Bereich der Antwort.
 * @csspart card - Die Karte eines Jobcenters.
 * @csspart actions - Anrufen, schreiben, Website, Karte.
 * @csspart details - Adresse, Standorte, Öffnungszeiten.
 * @csspart note - Der Hinweis eines Jobcenters.
 * @csspart choices - Die Auswahl mehrerer Orte.
 * @csspart map - Die Karte mit ihrem Knopf.
 * @csspart consent - Satz und Knopf zum Kartenhintergrund.
 * @csspart list - Die Liste aller Jobcenter.
 * @csspart sources - Die Quellen der Ortsdaten.
 * @csspart unavailable - Der Ersatz, wenn die Daten nicht erreichbar sind.
 * @cssprop [--stark-sozial-color-accent=#0b5563] - Knöpfe, Links, Fokus (dunkel: `--stark-sozial-color-accent-dark`).
 * @cssprop [--stark-sozial-color-on-accent=#fff] - Schrift auf dem Akzent (dunkel: mit `-dark`).
 * @cssprop [--stark-sozial-color-surface=#fff] - Fläche (dunkel: mit `-dark`).
 * @cssprop [--stark-sozial-color-surface-soft=#f5f2ea] - Zweite Fläche für Hinweise (dunkel: mit `-dark`).
 * @cssprop [--stark-sozial-color-text=#17212b] - Schrift (dunkel: mit `-dark`).
 * @cssprop [--stark-sozial-color-text-muted=#45535c] - Schrift von Nebensachen (dunkel: mit `-dark`).
 * @cssprop [--stark-sozial-color-line=#d3d8da] - Linien (dunkel: mit `-dark`).
 * @cssprop [--stark-sozial-color-control=#66757d] - Rand von Feldern (dunkel: mit `-dark`).
 * @cssprop [--stark-sozial-color-mark=#b4560f] - Zeichen für Hinweis und Fehler (dunkel: mit `-dark`).
 * @cssprop [--stark-sozial-font-family=inherit] - Schriftart; ohne Angabe die der Seite.
 * @cssprop [--stark-sozial-font-size=medium] - Schriftgröße; alles andere richtet sich danach.
 * @cssprop [--stark-sozial-radius=8px] - Ecken von Karten.
 * @cssprop [--stark-sozial-radius-control=6px] - Ecken von Knöpfen und Feldern.
 */
export class JobcenterFinder extends StarkSozialElement {
  static override styles = [tokens, controls, searchBoxStyles, finderStyles];

  /** Kennung des eigenen Jobcenters, zum Beispiel `peine`: Seine Karte steht zuerst. */
  @property({ reflect: true })
  jobcenter?: string | null;

  /** Postleitzahl oder Ort, nach dem sofort gesucht wird. */
  @property({ reflect: true })
  query?: string | null;

  /** Beschränkt die Liste und die Karte auf ein Land, zum Beispiel `DE-NI`. Die Suche kennt weiter ganz Deutschland. */
  @property({ reflect: true })
  land?: string | null;

  /** Karte: `button` (hinter einem Knopf), `open` (gleich offen) oder `none` (keine). */
  @property({ reflect: true })
  map: 'open' | 'button' | 'none' = 'button';

  /** Kartenhintergrund: `none` (keiner) oder `basemap-de` (von basemap.de, geladen erst nach Zustimmung). */
  @property({ reflect: true })
  tiles: 'none' | 'basemap-de' = 'none';

  @state() private found: Found | undefined;
  @state() private typed = '';
  @state() private searching = false;
  /** The search takes so long that the visitor should know. */
  @state() private slow = false;
  @state() private retrying = false;
  @state() private allChoices = false;
  /** What a screen reader is told besides the number of suggestions. */
  @state() private status = '';

  @queryNode('#query') private input!: HTMLInputElement | null;

  protected readonly language = new LanguageController(this, finderTexts);
  protected readonly data = new DatasetController(this, () => [CONTACTS]);
  readonly #search = new FinderSearch(this.data);
  readonly #location = new LocationController(this);
  readonly #combobox = new ComboboxController<Suggestion>(this, {
    typed: text => {
      this.typed = text;
      this.status = '';
    },
    chosen: ({ text, ags, several }) => void (several ? this.#submit(text) : this.#choose(text, ags)),
  });

  protected readonly suggestions = new Task(this, {
    args: () => [this.typed] as const,
    task: async ([typed], { signal }) => {
      if (!typed.trim()) return [];
      return (await this.#search.places()).suggest(typed, { signal });
    },
    onComplete: suggestions => this.#combobox.offer(suggestions),
    // Whoever cannot have suggestions can still submit, and is then told what is wrong.
    onError: () => this.#combobox.close(),
  });

  readonly #map: MapController = new MapController(this, () => ({
    ...{ texts: this.language.texts, language: this.language.language, dataset: this.data.value },
    ...{ land: this.land, tiles: this.tiles === 'basemap-de', skip: this.#onSkipMap },
    selected: this.found ? this.found.answer.kreis : this.own?.ags,
    choose: ags => void this.#choose('', ags),
  }));

  /** Counts the searches, so that a slow answer never replaces a later one. */
  #searches = 0;
  #state: SourceState = SourceState.Idle;

  protected override willUpdate(changed: PropertyValues<this>): void {
    // An answer from another dataset means nothing in this one.
    if (changed.has('datasetUrl')) this.found = undefined;
    if (changed.has('query') && this.query) void this.search(this.query);
    if (this.data.state !== this.#state) {
      this.#state = this.data.state;
      if (this.#state === SourceState.Failed) this.status = this.language.texts.finder.unavailable;
    }
  }

  protected override updated(): void {
    const { jobcenters = [] } = this.data.value ?? {};
    if (jobcenters.length > 0) {
      checkAttribute(
        this,
        'jobcenter',
        jobcenters.map(({ id }) => id),
      );
      checkAttribute(
        this,
        'land',
        jobcenters.map(({ land }) => land),
      );
    }
    // The focus stays in the field, so nothing else brings the active option into view.
    this.renderRoot.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }

  protected override render(): TemplateResult {
    const { texts, language } = this.language;
    const { own, data, found, allChoices } = this;
    // Before the data are there, the page's word for its own jobcenter counts, so that nothing jumps.
    const below = own ?? (this.jobcenter && !data.value);
    // Below the own card the search is its neighbour, not its chapter.
    const level = Math.round(this.headingLevel) || 2;
    const failed = data.state === SourceState.Failed || this.retrying;
    return html`
      <section class="root" part="finder" lang=${language} aria-label=${texts.finder.question}>
        ${own ? renderCard(own, { texts, language, level }) : this.renderPlaceholder()}
        <div class="search" part="search">
          ${renderHeading(level, below ? texts.finder.elsewhere : texts.finder.question, {
            id: 'question',
            className: below ? 'medium' : 'large',
          })}
          ${renderSearchBox({
            texts: texts.finder,
            combobox: this.#combobox,
            searching: this.searching,
            slow: this.slow,
            error: this.#sentence(),
            focus: this.#onFocus,
            blur: this.#onBlur,
            submit: this.#onSubmit,
          })}
          ${renderLocation({ texts: texts.finder, language, locate: this.#onLocate }, this.#location)}
          <p class="visually-hidden" role="status">${this.#announcement()}</p>
        </div>
        <div class="answer" part="answer" aria-busy=${this.searching ? 'true' : 'false'}>
          ${renderAnswer({
            ...{ ...found, allChoices, texts, language, dataset: data.value, level: level + 1 },
            choose: this.#choose,
            showAll: this.#onShowAll,
            again: this.#onAgain,
            retry: this.#onSearchAgain,
          })}
        </div>
        ${failed ? nothing : this.#map.render()} ${this.renderData(failed)}
        ${failed ? nothing : renderSources(texts.finder.sources, data.value?.campaign.attribution ?? [])}
      </section>
    `;
  }

  /**
   * Sucht, als hätte jemand es eingegeben; der Fokus bleibt, wo er ist.
   * @param query Postleitzahl, Ort, Kreis oder Jobcenter
   * @returns die Antwort, die auch angezeigt und als `jobcenter-answer` gemeldet wird; schlägt nie fehl
   */
  search(query: string): Promise<Answer> {
    // Frameworks and scripts without types pass numbers as well.
    const text = String(query ?? '');
    this.#combobox.set(text);
    return this.#run(this.#search.byQuery(text), false);
  }

  /**
   * Antwortet für ein Consent-Tool auf die Frage nach dem Kartenhintergrund; gilt für alle Finder der Seite, bis sie neu geladen wird.
   * @param granted ob Kacheln von basemap.de geladen werden dürfen
   */
  tilesConsent(granted: boolean): void {
    answerTiles(granted === true);
  }

  /** Waits for an answer, shows it if nothing newer was asked, and takes a visitor to it. */
  async #run(finding: Promise<Found>, visitor: boolean): Promise<Answer> {
    const search = ++this.#searches;
    this.searching = true;
    this.slow = false;
    setTimeout(() => {
      if (search === this.#searches && this.searching) this.slow = true;
    }, PATIENCE);
    const found = await finding;
    if (search === this.#searches) {
      this.#show(found);
      if (visitor) await this.#focusAnswer();
    }
    return found.answer;
  }

  /** A visitor's own search: the focus follows to the answer. */
  #submit(query: string): Promise<Answer> {
    this.#combobox.set(query);
    return this.#run(this.#search.byQuery(query), true);
  }

  /** Answers for a Kreis that the visitor chose from suggestions, choices, list or map. */
  #choose = (query: string, ags: string): void => {
    this.#combobox.set(query);
    void this.#run(this.#search.byKreis(query, ags), true);
  };

  #show(found: Found) {
    this.found = found;
    this.searching = false;
    this.slow = false;
    this.allChoices = false;
    this.typed = '';
    this.status = '';
    this.#location.reset();
    this.#combobox.close();
    this.dispatchEvent(new JobcenterAnswerEvent(found.answer));
  }

  /** To the answer's heading, which is then read out; an error leaves the visitor in the field. */
  async #focusAnswer() {
    await this.updateComplete;
    if (this.found?.answer.state !== AnswerState.Unknown) {
      this.renderRoot.querySelector<HTMLElement>('.answer .heading')?.focus();
    } else if (this.shadowRoot?.activeElement === this.input) {
      // A field that keeps the focus is not read again, so the sentence is spoken by itself.
      this.status = this.#sentence() ?? '';
    } else {
      this.input?.focus();
    }
  }

  #sentence(): string | undefined {
    const { reason, query = '' } = this.found?.answer ?? {};
    return reason && this.language.texts.finder.unknown[reason](shorten(query));
  }

  #announcement(): string {
    const { finder } = this.language.texts;
    if (this.status) return this.status;
    if (this.slow) return finder.searching;
    const { count } = this.#combobox;
    return count === undefined ? '' : finder.suggestionCount(count);
  }

  #onFocus = () => {
    void this.#search
      .places()
      .then(places => places.preload('postcodes'))
      .catch(() => {});
  };

  #onBlur = (event: FocusEvent) => {
    if (!(event.currentTarget as Element).contains(event.relatedTarget as Node | null))
      this.#combobox.close();
  };

  #onSubmit = (event: Event) => {
    event.preventDefault();
    void this.#submit(this.#combobox.text);
  };

  #onLocate = async () => {
    const search = ++this.#searches;
    this.searching = false;
    if (this.found?.answer.state === AnswerState.Unknown) this.found = undefined;
    this.status = this.language.texts.finder.locating;
    const place = await this.#location.locate();
    if (search !== this.#searches) return;
    this.status = '';
    if (!place) return;
    this.#combobox.set('');
    await this.#run(this.#search.byPlace(place), true);
  };

  #onSelect = (jobcenter: Jobcenter) => this.#choose('', jobcenter.ags);

  #onSkipMap = () => this.renderRoot.querySelector<HTMLElement>('.all summary')?.focus();

  #onShowAll = async () => {
    const next = this.renderRoot.querySelectorAll('.choices li').length;
    this.allChoices = true;
    await this.updateComplete;
    // The button is gone; its first new choice takes the focus.
    this.renderRoot.querySelectorAll<HTMLElement>('.choices button')[next]?.focus();
  };

  #onAgain = async () => {
    this.#searches++;
    this.#combobox.set('');
    this.#location.reset();
    this.found = undefined;
    await this.updateComplete;
    this.input?.focus();
  };

  #onSearchAgain = () => void this.#submit(this.#combobox.text);

  /** The button stays while the next tries run, for it has the focus; when they succeed, the field gets it. */
  #onRetry = async () => {
    if (this.retrying) return;
    this.retrying = true;
    this.data.retry();
    const dataset = await this.data.settled();
    this.retrying = false;
    if (!dataset) return;
    this.found = undefined;
    await this.updateComplete;
    this.input?.focus();
  };

  private get own(): Jobcenter | undefined {
    return this.jobcenter && this.data.value ? jobcenterById(this.data.value, this.jobcenter) : undefined;
  }

  /** The list; before it is there its place, and without a dataset what the webmaster put into the tag. */
  private renderData(failed: boolean) {
    const { texts } = this.language;
    const { value: dataset, delayed } = this.data;
    if (failed) {
      const sentence = `${texts.finder.unavailable} ${texts.finder.unavailableHint}`;
      return renderFailure({ texts: texts.common, sentence, retrying: this.retrying, retry: this.#onRetry });
    }
    if (dataset) {
      const selected = this.found ? this.found.answer.jobcenter : this.own?.id;
      return renderList({ texts, dataset, land: this.land, selected, select: this.#onSelect });
    }
    return html`<p class="all muted">${texts.common.loading}</p>
      ${delayed ? html`<slot></slot>` : nothing}`;
  }

  /** Keeps the place of the own card, so that nothing jumps when the dataset comes. */
  private renderPlaceholder() {
    if (!this.jobcenter || this.data.state !== SourceState.Loading || this.retrying) return nothing;
    return html`<div class="card placeholder" aria-hidden="true"></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'jobcenter-finder': JobcenterFinder;
  }
}
