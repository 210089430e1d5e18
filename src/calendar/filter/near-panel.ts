import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { Places } from '../../places/places.ts';
import { type Located, locateChoice, locatePlace, type Place } from '../../places/position.ts';
import type { Choice, Suggestion } from '../../places/types.ts';
import { nearTexts } from '../../text/calendar/near.ts';
import { shorten } from '../../text/format.ts';
import { addStyles } from '../../ui/adopt.ts';
import { ComboboxController } from '../../ui/combobox.ts';
import { renderSearchBox } from '../../ui/search-box.ts';
import { searchBoxStyles } from '../../ui/search-box-styles.ts';
import type { Near } from '../filters.ts';
import type { FilterContext } from './context.ts';
import { RADII } from './results.ts';

/** Kilometres at first: what one reaches by bus. */
const RADIUS = 25;

/** The search for a place, as in the finder, and the width of the circle around it. */
export class NearPanel {
  #places: { names: unknown; places: Places } | undefined;
  #located: Exclude<Located, Place> | undefined;
  #query = '';
  #unavailable = false;
  #searching = false;
  /** Counts the searches, so that a slow one never replaces a later one. */
  #count = 0;
  readonly #combobox: ComboboxController<Suggestion>;

  /** What stands in the field for the filter that is set. */
  #shown: string | undefined;
  /** As it was at the last rendering. */
  #context!: FilterContext;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    addStyles(host.shadowRoot, searchBoxStyles);
    this.#combobox = new ComboboxController(host, {
      typed: text => void this.#suggest(text),
      chosen: suggestion => void this.#find(suggestion.text, () => locateChoice(this.#search(), suggestion)),
    });
  }

  render(context: FilterContext): TemplateResult {
    this.#context = context;
    const { near } = context.filters;
    // The filter was taken off elsewhere.
    if (this.#shown && !near && this.#combobox.text === this.#shown) this.#combobox.text = '';
    this.#shown = near?.label;
    const texts = nearTexts[context.language];
    const radius = near?.radius ?? RADIUS;
    return html`
      <div id="question" class="visually-hidden">${texts.label}</div>
      ${renderSearchBox({
        ...{ texts, combobox: this.#combobox, searching: this.#searching, slow: this.#searching },
        error: this.#sentence(),
        focus: () => this.#search().preload('postcodes'),
        blur: event => {
          if (!(event.currentTarget as Element).contains(event.relatedTarget as Node | null))
            this.#combobox.close();
        },
        submit: event => {
          event.preventDefault();
          void this.#find(this.#combobox.text, () => locatePlace(this.#search(), this.#combobox.text));
        },
      })}
      ${this.#renderChoices()}
      <p class="visually-hidden" role="status">${this.#announcement()}</p>
      ${
        near
          ? html`<div class="control">
              <label for="radius">${texts.radius}</label>
              <select id="radius" @change=${(event: Event) => this.#set({ ...near, radius: Number((event.target as HTMLSelectElement).value) })}>
                ${RADII.map(km => html`<option value=${km} .selected=${km === radius}>${texts.km(km)}</option>`)}
              </select>
            </div>`
          : nothing
      }
    `;
  }

  #renderChoices() {
    const texts = nearTexts[this.#context.language];
    const located = this.#located;
    if (located?.kind !== 'choose') return nothing;
    return html`<div class="choices" part="choices">
      <p id="which">${texts.choose[located.why](shorten(this.#query))}</p>
      <ul aria-labelledby="which">
        ${located.choices.map(
          choice => html`<li>
            <button class="button" type="button" @click=${() => this.#choose(choice)}>
              ${choice.name}${choice.kreis && choice.kreis !== choice.name ? `, ${choice.kreis}` : ''}
            </button>
          </li>`,
        )}
      </ul>
    </div>`;
  }

  /** The choices are gone once one is taken; the visitor goes on at the number of results. */
  async #choose(choice: Choice): Promise<void> {
    await this.#find(choice.name, () => locateChoice(this.#search(), choice));
    const next = this.#located || this.#unavailable ? '#query' : '.count';
    this.host.shadowRoot?.querySelector<HTMLElement>(next)?.focus();
  }

  /** The places with the names of the jobcenters, made anew once those are known. */
  #search(): Places {
    const names = this.#context.dataset.jobcenters;
    if (!this.#places || this.#places.names !== names) {
      this.#places = { names, places: new Places({ names }) };
    }
    return this.#places.places;
  }

  async #suggest(text: string): Promise<void> {
    const count = ++this.#count;
    this.#located = undefined;
    this.#unavailable = false;
    if (!text.trim()) return this.#combobox.offer([]);
    // Whoever cannot have suggestions can still submit, and is then told what is wrong.
    const suggestions = await this.#search()
      .suggest(text)
      .catch(() => []);
    if (count === this.#count) this.#combobox.offer(suggestions);
  }

  async #find(query: string, locate: () => Promise<Located>): Promise<void> {
    const count = ++this.#count;
    this.#query = query;
    this.#searching = true;
    this.#located = undefined;
    this.#unavailable = false;
    this.#combobox.set(query);
    const located = await locate().catch(() => undefined);
    if (count !== this.#count) return;
    this.#searching = false;
    if (!located) this.#unavailable = true;
    else if (located.kind === 'place') this.#show(located);
    else this.#located = located;
    this.host.requestUpdate();
    await this.host.updateComplete;
    if (located?.kind === 'choose')
      this.host.shadowRoot?.querySelector<HTMLElement>('.choices button')?.focus();
  }

  #show({ label, position, kreise }: Place) {
    this.#combobox.set(label);
    const { near } = this.#context.filters;
    this.#set({ label, position, kreise, radius: near?.radius ?? RADIUS });
  }

  #set(near: Near) {
    this.#context.set({ near });
  }

  #sentence(): string | undefined {
    const texts = nearTexts[this.#context.language];
    if (this.#unavailable) return texts.searchUnavailable;
    return this.#located?.kind === 'unknown'
      ? texts.unknown[this.#located.reason](shorten(this.#query))
      : undefined;
  }

  #announcement(): string {
    const sentence = this.#sentence();
    if (sentence) return sentence;
    const { count } = this.#combobox;
    return count === undefined ? '' : nearTexts[this.#context.language].suggestionCount(count);
  }
}
