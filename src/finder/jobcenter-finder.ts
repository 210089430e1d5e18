import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { DatasetController } from '../dataset/controller.ts';
import { jobcenterById } from '../dataset/responsible.ts';
import type { Jobcenter } from '../dataset/schema.ts';
import { SourceState } from '../dataset/source.ts';
import { finderTexts } from '../text/finder/index.ts';
import { LanguageController } from '../text/language.ts';
import { checkAttribute } from '../ui/attributes.ts';
import { controls } from '../ui/controls.ts';
import { StarkSozialElement } from '../ui/element.ts';
import { renderFailure } from '../ui/failure.ts';
import { renderHeading } from '../ui/heading.ts';
import { searchBoxStyles } from '../ui/search-box-styles.ts';
import { renderSources } from '../ui/sources.ts';
import { tokens } from '../ui/tokens.ts';
import { type Answer, AnswerState } from './answer.ts';
import { Asking } from './asking.ts';
import { JobcenterAnswerEvent } from './events.ts';
import { renderList } from './list.ts';
import { LocationController } from './location.ts';
import { answerTiles } from './map/consent.ts';
import { MapController } from './map/map-controller.ts';
import { FinderSearch, type Found, type Question } from './search.ts';
import { SearchField } from './search-field.ts';
import { finderStyles } from './styles.ts';
import { renderUnavailable } from './unavailable.ts';

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
 * @csspart heading - Jede Überschrift: Frage, Name eines Jobcenters, Auswahl.
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
 * @cssprop [--stark-sozial-color-accent=#0b5563] - Knöpfe, Links, Fokus, Rand der Antwort, Gebiete der Karte (dunkel: mit `-dark`, `#83d4e0`).
 * @cssprop [--stark-sozial-color-on-accent=#fff] - Schrift auf dem Akzent: Knopf „Suchen“, gewählter Vorschlag (dunkel: mit `-dark`, `#05282f`).
 * @cssprop [--stark-sozial-color-surface=#fff] - Fläche (dunkel: mit `-dark`, `#12191c`).
 * @cssprop [--stark-sozial-color-surface-soft=#f5f2ea] - Zweite Fläche: Hinweise, Fehler, Grund der Karte (dunkel: mit `-dark`, `#1c2629`).
 * @cssprop [--stark-sozial-color-text=#17212b] - Schrift (dunkel: mit `-dark`, `#f0f4f4`).
 * @cssprop [--stark-sozial-color-text-muted=#45535c] - Schrift von Nebensachen (dunkel: mit `-dark`, `#bac7cb`).
 * @cssprop [--stark-sozial-color-line=#d3d8da] - Rahmen und Linien (dunkel: mit `-dark`, `#37454a`).
 * @cssprop [--stark-sozial-color-control=#66757d] - Rand von Feldern und Auswahlknöpfen (dunkel: mit `-dark`, `#8b9ca3`).
 * @cssprop [--stark-sozial-color-mark=#b4560f] - Marke an Hinweis und Fehler (dunkel: mit `-dark`, `#f0a862`).
 * @cssprop [--stark-sozial-font-family=inherit] - Schriftart; ohne Angabe die der Seite.
 * @cssprop [--stark-sozial-font-size=medium] - Schriftgröße; alles andere richtet sich danach.
 * @cssprop [--stark-sozial-space=4px] - Stufe der Abstände, auch der Innenränder von Rahmen und Karten: `2px` (eng) bis `6px` (weit). Knöpfe und Felder bleiben, wie sie sind.
 * @cssprop [--stark-sozial-radius=8px] - Ecken von Rahmen und Karten.
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

  @state() private retrying = false;
  /** What a screen reader is told besides the number of suggestions. */
  @state() private status = '';

  protected readonly language = new LanguageController(this, finderTexts);
  protected readonly data = new DatasetController(this);
  readonly #search = new FinderSearch(this, this.data);
  readonly #asking = new Asking(this, this.#search);
  readonly #location = new LocationController(this);
  readonly #field = new SearchField(this, this.#search, {
    typed: () => {
      this.status = '';
    },
    submit: query => void this.#ask({ query }),
    choose: (query, ags) => void this.#ask({ query, ags }),
  });
  readonly #map: MapController = new MapController(this, () => ({
    ...{ texts: this.language.texts, language: this.language.language, dataset: this.data.value },
    ...{ land: this.land, tiles: this.tiles === 'basemap-de', skip: this.#onSkipMap },
    selected: this.found ? this.found.answer.kreis : this.own?.ags,
    choose: ags => void this.#ask({ query: '', ags }),
  }));

  #state: SourceState = SourceState.Idle;

  protected override willUpdate(changed: PropertyValues<this>): void {
    // An answer from another dataset means nothing in this one.
    if (changed.has('datasetUrl')) this.#forget();
    if (changed.has('query') && this.query) void this.search(this.query);
    if (this.data.state !== this.#state) {
      this.#state = this.data.state;
      if (this.#state === SourceState.Failed) this.status = this.language.texts.finder.unavailable;
    }
  }

  protected override updated(): void {
    const { jobcenters } = this.data.value ?? {};
    if (jobcenters) {
      for (const [name, key] of [
        ['jobcenter', 'id'],
        ['land', 'land'],
      ] as const) {
        checkAttribute(
          this,
          name,
          jobcenters.map(jobcenter => jobcenter[key]),
        );
      }
    }
    // The focus stays in the field, so nothing else brings the active option into view.
    this.renderRoot.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }

  protected override render(): TemplateResult {
    const { texts, language } = this.language;
    const { own, data } = this;
    const { searching, slow } = this.#asking;
    // Before the data are there, the page's word for its own jobcenter counts, so that nothing jumps.
    const below = own ?? (this.jobcenter && !data.value);
    // Below the own card the search is its neighbour, not its chapter.
    const level = Math.round(this.headingLevel) || 2;
    const failed = data.state === SourceState.Failed || this.retrying;
    return html`
      <section class="root" part="finder" lang=${language} aria-label=${texts.finder.question}>
        ${this.renderOwn(level)}
        <div class="search" part="search">
          ${renderHeading(level, below ? texts.finder.elsewhere : texts.finder.question, {
            id: 'question',
            className: below ? 'medium' : 'large',
          })}
          ${this.#field.render({ texts: texts.finder, searching, slow, error: this.#sentence() })}
          ${this.#location.render(texts.finder, language, this.#onLocate)}
          <p class="visually-hidden" role="status">${this.#announcement()}</p>
        </div>
        <div class="answer" part="answer" aria-busy=${searching ? 'true' : 'false'}>
          ${this.renderAnswer(level + 1)}
        </div>
        ${failed ? nothing : this.#map.render()} ${this.renderData(failed)}
        ${failed ? nothing : this.renderSources()}
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
    return this.#ask({ query: String(query ?? '') }, false);
  }

  /**
   * Antwortet für ein Consent-Tool auf die Frage nach dem Kartenhintergrund; gilt für alle Finder der Seite, bis sie neu geladen wird.
   * @param granted ob Kacheln von basemap.de geladen werden dürfen
   */
  tilesConsent(granted: boolean): void {
    answerTiles(granted === true);
  }

  /** A visitor's own question takes the focus to the answer; one of the page leaves it where it is. */
  async #ask(question: Question, visitor = true): Promise<Answer> {
    this.#field.set(question.query);
    let last = false;
    const { answer } = await this.#asking.ask(question, found => {
      last = true;
      this.#onAnswer(found);
    });
    if (last && visitor) await this.#focusAnswer();
    return answer;
  }

  #onAnswer({ answer }: Found) {
    this.status = '';
    this.#location.reset();
    this.#field.close();
    this.dispatchEvent(new JobcenterAnswerEvent(answer));
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
    return this.found && this.#search.code?.unknownSentence(this.found.answer, this.language.texts);
  }

  #announcement(): string {
    const { finder } = this.language.texts;
    if (this.status) return this.status;
    if (this.#asking.slow) return finder.searching;
    return this.#field.announcement(finder);
  }

  #onLocate = async () => {
    const turn = this.#asking.begin();
    if (this.found?.answer.state === AnswerState.Unknown) this.#asking.forget();
    this.#search.load().catch(() => {});
    this.status = this.language.texts.finder.locating;
    const place = await this.#location.locate();
    if (!this.#asking.isLast(turn)) return;
    this.status = '';
    if (place) await this.#ask({ query: '', place });
  };

  #forget() {
    this.#asking.forget();
    this.#search.forget();
  }

  #onSkipMap = () => this.renderRoot.querySelector<HTMLElement>('.all summary')?.focus();

  #onAgain = async () => {
    this.#asking.begin();
    this.#asking.forget();
    this.#field.set('');
    this.#location.reset();
    await this.updateComplete;
    this.input?.focus();
  };

  /** The button stays while the next tries run, for it has the focus; when they succeed, the field gets it. */
  #onRetry = async () => {
    if (this.retrying) return;
    this.retrying = true;
    this.data.retry();
    const dataset = await this.data.settled();
    this.retrying = false;
    if (!dataset) return;
    this.#forget();
    await this.updateComplete;
    this.input?.focus();
  };

  /** The sentence and the button stay during the try; then comes the card, or the sentence is spoken again. */
  #onRetryOwn = async () => {
    this.status = '';
    const code = await this.#search.load().catch(() => undefined);
    await this.updateComplete;
    if (!code) this.status = this.language.texts.finder.unavailable;
    else this.renderRoot.querySelector<HTMLElement>('.card .heading')?.focus();
  };

  private get input(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  private get found(): Found | undefined {
    return this.#asking.found;
  }

  private get own(): Jobcenter | undefined {
    const { dataset } = this.#search;
    return this.jobcenter && dataset ? jobcenterById(dataset, this.jobcenter) : undefined;
  }

  /** The list; before it is there its place, and without a dataset what the webmaster put into the tag. */
  private renderData(failed: boolean) {
    const { texts } = this.language;
    const { value: dataset, delayed } = this.data;
    if (failed) return this.renderFailure(this.retrying, this.#onRetry);
    if (dataset) {
      const selected = this.found ? this.found.answer.jobcenter : this.own?.id;
      return renderList({
        texts,
        dataset,
        land: this.land,
        selected,
        select: ({ ags }) => void this.#ask({ query: '', ags }),
      });
    }
    return html`<p class="all muted">${texts.common.loading}</p>
      ${delayed ? html`<slot></slot>` : nothing}`;
  }

  /** The card of the page's own jobcenter; before it can be shown its place, so that nothing jumps. */
  private renderOwn(level: number) {
    const { own, data } = this;
    const { code, failed, loading } = this.#search;
    const { texts, language } = this.language;
    if (own && code) return code.renderCard(own, { texts, language, level });
    if (own && failed) return this.renderFailure(!!loading, this.#onRetryOwn);
    if (!own && (!this.jobcenter || data.state !== SourceState.Loading || this.retrying)) return nothing;
    return html`<div class="card placeholder" aria-hidden="true"></div>`;
  }

  private renderFailure(retrying: boolean, retry: () => void) {
    const { common, finder } = this.language.texts;
    const sentence = `${finder.unavailable} ${finder.unavailableHint}`;
    return renderFailure({ texts: common, sentence, retrying, retry });
  }

  /** Whose data the answers come from; they come with the contacts, or when somebody wants to know. */
  private renderSources() {
    const { common, finder } = this.language.texts;
    const { dataset, failed } = this.#search;
    return renderSources({
      title: finder.sources,
      attribution: dataset?.campaign.attribution ?? [],
      missing: failed ? finder.unavailable : common.loading,
      toggle: () => this.#search.load().catch(() => {}),
    });
  }

  private renderAnswer(level: number) {
    const { found } = this;
    const { texts, language } = this.language;
    const about = { texts, language, level, dataset: this.#search.dataset };
    if (found?.answer.state === AnswerState.Unavailable) {
      return renderUnavailable({ ...about, retry: () => void this.#ask(this.#asking.question) });
    }
    const choose = (query: string, ags: string) => void this.#ask({ query, ags });
    return (
      found && this.#search.code?.renderAnswer({ ...about, host: this, found, choose, again: this.#onAgain })
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'jobcenter-finder': JobcenterFinder;
  }
}
