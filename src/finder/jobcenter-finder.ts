import { Task } from '@lit/task';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query as queryNode, state } from 'lit/decorators.js';
import { jobcenterById } from '../dataset/responsible.ts';
import type { Jobcenter } from '../dataset/schema.ts';
import { SourceState } from '../dataset/source.ts';
import type { Places } from '../places/places.ts';
import type { Kreis, Suggestion } from '../places/types.ts';
import { controls } from '../ui/controls.ts';
import { StarkSozialElement } from '../ui/element.ts';
import { renderHeading } from '../ui/heading.ts';
import { renderSources } from '../ui/sources.ts';
import { tokens } from '../ui/tokens.ts';
import { type Answer, AnswerState, answerFor, answerForKreis } from './answer.ts';
import { renderAnswer, renderCard } from './answer-view.ts';
import { ComboboxController } from './combobox.ts';
import { JobcenterAnswerEvent } from './events.ts';
import { renderList } from './list.ts';
import { LocationController, renderLocation } from './location.ts';
import { answerTiles } from './map/consent.ts';
import { MapController } from './map/map-controller.ts';
import { renderSearchBox } from './search-box.ts';
import { finderStyles } from './styles.ts';

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
  static override styles = [tokens, controls, finderStyles];

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

  @state() private answer: Answer | undefined;
  @state() private kreis: Kreis | undefined;
  @state() private searching = false;
  @state() private allChoices = false;
  /** What a screen reader is told about the suggestions. */
  @state() private status = '';

  @queryNode('#query') private input!: HTMLInputElement | null;

  readonly #combobox = new ComboboxController<Suggestion>(this, {
    typed: text => {
      this.typed = text;
    },
    chosen: suggestion => void this.#choose(suggestion.text, suggestion.ags),
  });
  @state() private typed = '';
  readonly #location = new LocationController(this);

  protected readonly suggestions = new Task(this, {
    args: () => [this.typed] as const,
    task: async ([typed], { signal }) => {
      if (!typed.trim()) return [];
      return (await this.#places()).suggest(typed, { signal });
    },
    onComplete: suggestions => {
      if (!this.#combobox.pending) return;
      this.#combobox.offer(suggestions);
      this.status = this.typed && this.language.texts.finder.suggestionCount(suggestions.length);
    },
    // Whoever cannot have suggestions can still submit, and is then told what is wrong.
    onError: () => this.#combobox.close(),
  });

  readonly #map: MapController = new MapController(this, () => ({
    ...{ texts: this.language.texts, language: this.language.language, dataset: this.data.value },
    ...{ land: this.land, tiles: this.tiles === 'basemap-de', skip: this.#onSkipMap },
    selected: this.answer ? this.answer.kreis : this.own?.ags,
    choose: ags => void this.#choose('', ags),
  }));

  /** Counts the searches, so that a slow answer never replaces a later one. */
  #searches = 0;
  readonly #warned = new Set<string>();
  #loadedPlaces: { names: Jobcenter[] | undefined; places: Places } | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('query') && this.query) void this.search(this.query);
    this.#warnAboutAttributes();
  }

  protected override updated(): void {
    // The focus stays in the field, so nothing else brings the active option into view.
    this.renderRoot.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }

  protected override render(): TemplateResult {
    const { texts, language } = this.language;
    const { answer, kreis, allChoices, data } = this;
    const { own } = this;
    // Below the own card the search is its neighbour, not its chapter.
    const level = Math.round(this.headingLevel) || 2;
    return html`
      <section class="root" part="finder" lang=${language} aria-labelledby="question">
        ${own ? renderCard(own, { texts, language, level }) : this.renderPlaceholder()}
        <div class="search" part="search">
          ${renderHeading(level, own ? texts.finder.elsewhere : texts.finder.question, {
            id: 'question',
            className: own ? 'medium' : 'large',
          })}
          ${renderSearchBox({
            texts: texts.finder,
            combobox: this.#combobox,
            searching: this.searching,
            error: this.#sentence(),
            focus: this.#onFocus,
            blur: this.#onBlur,
            submit: this.#onSubmit,
          })}
          ${renderLocation({ texts: texts.finder, language, locate: this.#onLocate }, this.#location)}
          <p class="visually-hidden" role="status">${this.status}</p>
        </div>
        <div class="answer" part="answer" aria-busy=${this.searching ? 'true' : 'false'}>
          ${renderAnswer({
            ...{ answer, kreis, allChoices, texts, language, dataset: data.value, level: level + 1 },
            choose: this.#choose,
            showAll: this.#onShowAll,
            again: this.#onAgain,
            retry: this.#onRetry,
          })}
        </div>
        ${data.state === SourceState.Failed ? nothing : this.#map.render()} ${this.renderData()}
        ${data.state === SourceState.Failed ? nothing : renderSources(texts.common.sources, data.value?.campaign.attribution ?? [])}
      </section>
    `;
  }

  /**
   * Sucht, als hätte jemand es eingegeben; der Fokus bleibt, wo er ist.
   * @param query Postleitzahl, Ort, Kreis oder Jobcenter
   * @returns die Antwort, die auch angezeigt und als `jobcenter-answer` gemeldet wird; schlägt nie fehl
   */
  async search(query: string): Promise<Answer> {
    const search = ++this.#searches;
    this.#combobox.set(query);
    this.searching = true;
    const [answer, kreis] = await this.#find(query);
    if (search === this.#searches) this.#show(answer, kreis);
    return answer;
  }

  /**
   * Antwortet für ein Consent-Tool auf die Frage nach dem Kartenhintergrund; gilt für alle Finder der Seite, bis sie neu geladen wird.
   * @param granted ob Kacheln von basemap.de geladen werden dürfen
   */
  tilesConsent(granted: boolean): void {
    answerTiles(granted === true);
  }

  async #find(query: string): Promise<[Answer, Kreis?]> {
    const unavailable: Answer = { query, state: AnswerState.Unavailable };
    try {
      const dataset = this.data.value ?? (await this.data.settled());
      if (!dataset) return [unavailable];
      const resolution = await (await this.#places()).resolve(query);
      const kreis = resolution.kind === 'kreis' ? resolution.kreis : undefined;
      return [answerFor(query, resolution, dataset), kreis];
    } catch {
      return [unavailable];
    }
  }

  /** Answers for a Kreis that the visitor chose from suggestions or choices. */
  #choose = async (query: string, ags: string): Promise<void> => {
    const search = ++this.#searches;
    this.#combobox.set(query);
    this.searching = true;
    const dataset = this.data.value ?? (await this.data.settled());
    const kreis = await this.#places()
      .then(places => places.kreis(ags))
      .catch(() => undefined);
    if (search !== this.#searches) return;
    const answer: Answer = dataset
      ? answerForKreis(query, ags, dataset)
      : { query, state: AnswerState.Unavailable };
    this.#show(answer, kreis);
    await this.#focusAnswer();
  };

  #show(answer: Answer, kreis: Kreis | undefined) {
    this.answer = answer;
    this.kreis = kreis;
    this.searching = false;
    this.allChoices = false;
    this.typed = '';
    this.status = '';
    this.#location.reset();
    this.#combobox.close();
    this.dispatchEvent(new JobcenterAnswerEvent(answer));
  }

  /** To the answer's heading, which is then read out; an error leaves the visitor in the field. */
  async #focusAnswer() {
    await this.updateComplete;
    const target =
      this.answer?.state === AnswerState.Unknown
        ? this.input
        : this.renderRoot.querySelector<HTMLElement>('.answer .heading');
    target?.focus();
  }

  /** The search of places, loaded when somebody needs it; made anew once the jobcenters' names are known. */
  async #places(): Promise<Places> {
    const { Places } = await import('../places/places.ts');
    const names = this.data.value?.jobcenters;
    if (!this.#loadedPlaces || this.#loadedPlaces.names !== names) {
      this.#loadedPlaces = { names, places: new Places(names ? { names } : {}) };
    }
    return this.#loadedPlaces.places;
  }

  #sentence(): string | undefined {
    const { reason, query = '' } = this.answer ?? {};
    return reason && this.language.texts.finder.unknown[reason](query.trim());
  }

  #onFocus = () => {
    void this.#places()
      .then(places => places.preload('postcodes'))
      .catch(() => {});
  };

  #onBlur = (event: FocusEvent) => {
    if (!(event.currentTarget as Element).contains(event.relatedTarget as Node | null))
      this.#combobox.close();
  };

  #onSubmit = async (event: Event) => {
    event.preventDefault();
    const search = this.#searches + 1;
    await this.search(this.#combobox.text);
    if (search === this.#searches) await this.#focusAnswer();
  };

  #onLocate = async () => {
    const search = ++this.#searches;
    this.searching = false;
    if (this.answer?.state === AnswerState.Unknown) this.answer = undefined;
    this.status = this.language.texts.finder.locating;
    const found = await this.#location.locate();
    const dataset = found && (this.data.value ?? (await this.data.settled()));
    if (search !== this.#searches) return;
    this.status = '';
    if (!found) return;
    // Nothing of the position itself goes into the answer, which the page may read.
    this.#combobox.set('');
    const answer = dataset ? answerFor('', found, dataset) : { query: '', state: AnswerState.Unavailable };
    this.#show(answer, found.kind === 'kreis' ? found.kreis : undefined);
    await this.#focusAnswer();
  };

  #onSelect = (jobcenter: Jobcenter) => void this.#choose('', jobcenter.ags);

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
    this.answer = undefined;
    await this.updateComplete;
    this.input?.focus();
  };

  #onRetry = async () => {
    if (!this.data.value) this.data.retry();
    await this.search(this.#combobox.text);
    await this.#focusAnswer();
  };

  /** Tells the webmaster, once for each value, what stands in an attribute and does not exist. */
  #warnAboutAttributes() {
    const { jobcenters } = this.data.value ?? {};
    if (!jobcenters) return;
    const known = { jobcenter: jobcenters.map(({ id }) => id), land: jobcenters.map(({ land }) => land) };
    for (const name of ['jobcenter', 'land'] as const) {
      const value = this[name];
      if (!value || known[name].includes(value) || this.#warned.has(name + value)) continue;
      this.#warned.add(name + value);
      console.warn(
        `<jobcenter-finder>: ${name}="${value}" gibt es nicht. Möglich ist: ${[...new Set(known[name])].join(', ')}`,
      );
    }
  }

  private get own(): Jobcenter | undefined {
    return this.jobcenter && this.data.value ? jobcenterById(this.data.value, this.jobcenter) : undefined;
  }

  /** The list; before it is there its place, and without a dataset what the webmaster put into the tag. */
  private renderData() {
    const { texts } = this.language;
    const dataset = this.data.value;
    if (dataset) {
      const selected = this.answer ? this.answer.jobcenter : this.own?.id;
      return renderList({ texts, dataset, land: this.land, selected, select: this.#onSelect });
    }
    if (this.data.state !== SourceState.Failed) return html`<p class="all muted">${texts.common.loading}</p>`;
    return html`<div class="failed" part="unavailable" role="group">
      <p>${texts.common.unavailable} ${texts.common.unavailableHint}</p>
      <slot></slot>
      <button class="button" type="button" @click=${this.data.retry}>${texts.common.retry}</button>
    </div>`;
  }

  /** Keeps the place of the own card, so that nothing jumps when the dataset comes. */
  private renderPlaceholder() {
    if (!this.jobcenter || this.data.state !== SourceState.Loading) return nothing;
    return html`<div class="card placeholder" aria-hidden="true"></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'jobcenter-finder': JobcenterFinder;
  }
}
