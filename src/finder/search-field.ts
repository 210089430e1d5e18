import type { LitElement, TemplateResult } from 'lit';
import type { Suggestion } from '../places/types.ts';
import type { FinderTexts } from '../text/finder/texts.ts';
import { ComboboxController } from '../ui/combobox.ts';
import { renderSearchBox } from '../ui/search-box.ts';
import type { FinderSearch } from './search.ts';

/** What the field tells the finder. */
export interface SearchFieldEvents {
  typed: () => void;
  submit: (text: string) => void;
  choose: (text: string, ags: string) => void;
}

/** What the field shows besides its text and its suggestions. */
export interface SearchFieldState {
  texts: FinderTexts;
  searching: boolean;
  slow: boolean;
  error: string | undefined;
}

/** The field with its suggestions. */
export class SearchField {
  readonly #combobox: ComboboxController<Suggestion>;
  /** Ends the search for what was typed before. */
  #abort = new AbortController();

  constructor(
    private readonly host: LitElement,
    private readonly search: FinderSearch,
    private readonly on: SearchFieldEvents,
  ) {
    this.#combobox = new ComboboxController<Suggestion>(host, {
      typed: text => {
        on.typed();
        void this.#suggest(text);
      },
      chosen: ({ text, ags, several }) => (several ? on.submit(text) : on.choose(text, ags)),
    });
  }

  /** Puts a text into the field without asking for suggestions. */
  set(text: string): void {
    this.#combobox.set(text);
  }

  /** Ends the suggestions: what was typed has been answered. */
  close(): void {
    this.#abort.abort();
    this.#combobox.close();
  }

  /** What a screen reader is told of the suggestions. */
  announcement(texts: FinderTexts): string {
    const { count } = this.#combobox;
    return count === undefined ? '' : texts.suggestionCount(count);
  }

  render(state: SearchFieldState): TemplateResult {
    return renderSearchBox({
      ...state,
      combobox: this.#combobox,
      focus: this.#onFocus,
      blur: this.#onBlur,
      submit: this.#onSubmit,
    });
  }

  async #suggest(typed: string) {
    this.#abort.abort();
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    // The count is empty in between, so that a screen reader says it anew after each letter.
    await this.host.updateComplete;
    try {
      const suggestions = typed.trim() ? await this.search.suggest(typed, signal) : [];
      if (!signal.aborted) this.#combobox.offer(suggestions);
    } catch {
      // Whoever cannot have suggestions can still submit, and is then told what is wrong.
      if (!signal.aborted) this.#combobox.close();
    }
  }

  #onFocus = () => this.search.prepare();

  #onBlur = (event: FocusEvent) => {
    if (!(event.currentTarget as Element).contains(event.relatedTarget as Node | null))
      this.#combobox.close();
  };

  #onSubmit = (event: Event) => {
    event.preventDefault();
    this.on.submit(this.#combobox.text);
  };
}
