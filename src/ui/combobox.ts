import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Text field with a list of suggestions, as the ARIA pattern "combobox with list autocomplete" has it: focus
 * stays in the field, the arrow keys move the active option, Enter takes it, Escape closes the list and then
 * empties the field. Nothing is ever chosen for the visitor: without an active option Enter submits the form.
 */
export class ComboboxController<T> implements ReactiveController {
  /** What stands in the field. */
  text = '';
  open = false;
  /** Index of the active option, or -1. */
  active = -1;
  /** Whether options for what was typed are still awaited. */
  pending = false;
  /** How many options there are for what stands in the field; undefined once that is no longer the question. */
  count: number | undefined;
  #options: readonly T[] = [];
  #field: HTMLInputElement | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly on: { typed: (text: string) => void; chosen: (option: T) => void },
  ) {
    host.addController(this);
  }

  /** The template sets a text only when it is another than the last one that it set, whatever was typed since. */
  hostUpdated(): void {
    if (this.#field && this.#field.value !== this.text) this.#field.value = this.text;
  }

  get options(): readonly T[] {
    return this.#options;
  }

  /** New options for what was typed; they open the list, unless the visitor has gone on by then. */
  offer(options: readonly T[]): void {
    if (!this.pending) return;
    this.pending = false;
    this.count = options.length;
    this.#options = options;
    this.active = -1;
    this.open = options.length > 0;
    this.host.requestUpdate();
  }

  close(): void {
    this.pending = false;
    this.count = undefined;
    this.open = false;
    this.active = -1;
    this.host.requestUpdate();
  }

  /** Puts a text into the field without asking for suggestions. */
  set(text: string): void {
    this.text = text;
    this.#options = [];
    this.close();
  }

  input = (event: Event): void => {
    this.#field = event.target as HTMLInputElement;
    this.text = this.#field.value;
    this.pending = true;
    this.count = undefined;
    this.on.typed(this.text);
    this.host.requestUpdate();
  };

  keydown = (event: KeyboardEvent): void => {
    // While an input method composes a character, the keys are its own.
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        this.#move(event.key === 'ArrowDown' ? 1 : -1, event);
        break;
      case 'Enter':
        this.#take(event);
        break;
      case 'Escape':
        this.#escape(event);
        break;
      case 'Tab':
        this.close();
    }
  };

  choose(option: T): void {
    this.close();
    this.on.chosen(option);
  }

  #move(step: 1 | -1, event: KeyboardEvent) {
    if (this.#options.length === 0) return;
    event.preventDefault();
    this.pending = false;
    // One place beyond either end is the field itself.
    const places = this.#options.length + 1;
    this.active = this.open ? ((this.active + 1 + step + places) % places) - 1 : step > 0 ? 0 : places - 2;
    this.open = true;
    this.host.requestUpdate();
  }

  #take(event: KeyboardEvent) {
    const option = this.#options[this.active];
    if (!this.open || !option) return;
    event.preventDefault();
    this.choose(option);
  }

  #escape(event: KeyboardEvent) {
    if (this.open) this.close();
    else if (this.text) {
      this.set('');
      this.on.typed('');
    } else return;
    // The key was meant for the field, not for a dialogue of the page around it.
    event.preventDefault();
    event.stopPropagation();
  }
}
