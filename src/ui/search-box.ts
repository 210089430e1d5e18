import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Suggestion } from '../places/types.ts';
import type { PlaceSearchTexts } from '../text/texts.ts';
import type { ComboboxController } from './combobox.ts';
import { searchIcon } from './icons.ts';

export interface SearchBox {
  texts: Pick<PlaceSearchTexts, 'submit' | 'searching' | 'suggestions' | 'corrected'> & {
    label: string;
    hint: string;
  };
  combobox: ComboboxController<Suggestion>;
  searching: boolean;
  /** It takes so long that the visitor should see that something happens. */
  slow: boolean;
  /** The sentence that tells what is wrong with what was entered. */
  error: string | undefined;
  focus: () => void;
  blur: (event: FocusEvent) => void;
  submit: (event: Event) => void;
}

/** The field for a postcode or a place, with its suggestions. The root holds an element with the id `question`. */
export function renderSearchBox(box: SearchBox): TemplateResult {
  const { texts, combobox } = box;
  return html`
    <form role="search" aria-labelledby="question" novalidate @submit=${box.submit} part="form">
      <label for="query">${texts.label}</label>
      <p id="hint" class="muted small">${box.slow ? texts.searching : texts.hint}</p>
      <div class="row">
        <div class="field" @focusout=${box.blur}>
          <input
            id="query"
            name="query"
            part="input"
            type="text"
            role="combobox"
            autocomplete="off"
            autocapitalize="words"
            autocorrect="off"
            spellcheck="false"
            enterkeyhint="search"
            maxlength="200"
            aria-autocomplete="list"
            aria-expanded=${combobox.open ? 'true' : 'false'}
            aria-controls="suggestions"
            aria-activedescendant=${ifDefined(combobox.active >= 0 ? `option-${combobox.active}` : undefined)}
            aria-describedby=${box.error ? 'error hint' : 'hint'}
            aria-invalid=${box.error ? 'true' : 'false'}
            .value=${combobox.text}
            @input=${combobox.input}
            @keydown=${combobox.keydown}
            @focus=${box.focus}
          />
          ${renderSuggestions(box)}
        </div>
        <button class="button primary" part="button" type="submit" aria-disabled=${box.searching ? 'true' : 'false'}>
          ${searchIcon}${texts.submit}
        </button>
      </div>
      ${box.error ? html`<p id="error" class="error" part="error">${box.error}</p>` : nothing}
    </form>
  `;
}

/** The list is always there for `aria-controls`; a press on it must not take the focus out of the field. */
function renderSuggestions({ texts, combobox }: SearchBox): TemplateResult {
  return html`
    <ul
      id="suggestions"
      part="suggestions"
      role="listbox"
      aria-label=${texts.suggestions}
      aria-busy=${combobox.pending ? 'true' : 'false'}
      ?hidden=${!combobox.open}
      @mousedown=${(event: Event) => event.preventDefault()}
    >
      ${combobox.options.map(
        (option, index) => html`
          <li
            id="option-${index}"
            role="option"
            aria-selected=${index === combobox.active ? 'true' : 'false'}
            @click=${() => combobox.choose(option)}
          >
            <span class="name">${option.name}</span>
            ${option.kreis && option.kreis !== option.name ? html`<span class="muted">${option.kreis}</span>` : nothing}
            ${option.corrected ? html`<span class="muted small">${texts.corrected}</span>` : nothing}
          </li>
        `,
      )}
    </ul>
  `;
}
