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
import { renderSearchBox } from './search-box.ts';
import { finderStyles } from './styles.ts';

/**
 * Answers which jobcenter is responsible for a place in Germany, and how to reach it.
 *
 * What stands inside the tag is the fallback: it is shown without script, and when the dataset cannot be had.
 *
 * @example
 * ```html
 * <jobcenter-finder jobcenter="peine"><a href="https://example.org/jobcenter">Jobcenter finden</a></jobcenter-finder>
 * ```
 *
 * @summary Findet das zuständige Jobcenter zu jeder Postleitzahl und jedem Ort in Deutschland.
 * @tag jobcenter-finder
 * @slot - Link oder Text für Besucher ohne Script; erscheint auch, wenn die Daten nicht erreichbar sind.
 * @fires {JobcenterAnswerEvent} jobcenter-answer - Nach jeder Antwort; `detail` ist die Antwort.
 */
export class JobcenterFinder extends StarkSozialElement {
  static override styles = [tokens, controls, finderStyles];

  /** Id of the page's own jobcenter, for example `peine`: its card stands first. */
  @property({ reflect: true })
  jobcenter?: string | null;

  /** A postcode or a place that is searched at once. */
  @property({ reflect: true })
  query?: string | null;

  /** Limits the list to one Land, for example `DE-NI`. The search still knows all of Germany. */
  @property({ reflect: true })
  land?: string | null;

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

  protected readonly suggestions = new Task(this, {
    args: () => [this.typed] as const,
    task: async ([typed], { signal }) => {
      if (!typed.trim()) return [];
      return (await this.#places()).suggest(typed, { signal });
    },
    onComplete: suggestions => {
      if (!this.typed) return;
      this.#combobox.offer(suggestions);
      this.status = this.language.texts.finder.suggestionCount(suggestions.length);
    },
    // Whoever cannot have suggestions can still submit, and is then told what is wrong.
    onError: () => this.#combobox.close(),
  });

  /** Counts the searches, so that a slow answer never replaces a later one. */
  #searches = 0;
  readonly #warned = new Set<string>();
  #loadedPlaces: { names: Jobcenter[] | undefined; places: Places } | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('query') && this.query) void this.search(this.query);
    this.#warnAboutAttributes();
  }

  protected override render(): TemplateResult {
    const { texts, language } = this.language;
    const { answer, kreis, allChoices, data } = this;
    const own = this.jobcenter && data.value ? jobcenterById(data.value, this.jobcenter) : undefined;
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
        ${this.renderData()}
        ${data.state === SourceState.Failed ? nothing : renderSources(texts.common.sources, data.value?.campaign.attribution ?? [])}
      </section>
    `;
  }

  /**
   * Searches as if a visitor had typed it and pressed Enter, without moving the focus.
   * @param query a postcode, a place, a Kreis or a jobcenter
   * @returns the answer, which the element also shows and tells as `jobcenter-answer`; never rejects
   */
  async search(query: string): Promise<Answer> {
    const search = ++this.#searches;
    this.#combobox.set(query);
    this.searching = true;
    const [answer, kreis] = await this.#find(query);
    if (search === this.#searches) this.#show(answer, kreis);
    return answer;
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

  #onSelect = (jobcenter: Jobcenter) => void this.#choose('', jobcenter.ags);

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

  /** The list; before it is there its place, and without a dataset what the webmaster put into the tag. */
  private renderData() {
    const { texts } = this.language;
    const dataset = this.data.value;
    if (dataset) {
      const selected = this.answer?.jobcenter;
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
