import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Dataset } from '../dataset/schema.ts';
import type { CalendarTable } from '../text/calendar/texts.ts';
import type { Language } from '../text/language.ts';
import type { Near } from './filters.ts';
import type { NearPanel } from './near/panel.ts';

/** What the field for a place needs of the element. */
export interface NearHost {
  texts: CalendarTable;
  language: Language;
  dataset: Dataset | undefined;
}

type Host = ReactiveControllerHost & HTMLElement;

/** The button for the search in the neighbourhood; the search itself comes with the first press. */
export class NearController implements ReactiveController {
  #panel: NearPanel | undefined;
  #loading = false;
  #failed = false;

  constructor(
    private readonly host: Host,
    private readonly context: () => NearHost,
    private readonly set: (near: Near | undefined) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {}

  render(near: Near | undefined): TemplateResult {
    const { texts } = this.context();
    if (this.#panel) return html`<div class="near" data-open="true">${this.#panel.render(near)}</div>`;
    return html`<div class="near"><button
        class="button"
        type="button"
        aria-disabled=${this.#loading ? 'true' : 'false'}
        @click=${this.#load}
      >
        ${this.#loading ? texts.common.loading : texts.calendar.filters.nearShow}
      </button>
      <p class="error" role="alert" ?hidden=${!this.#failed}>${texts.calendar.filters.nearFailed}</p></div>`;
  }

  #load = async (): Promise<void> => {
    if (this.#loading) return;
    this.#loading = true;
    this.#failed = false;
    this.host.requestUpdate();
    try {
      const { NearPanel } = await import('./near/panel.ts');
      this.#panel = new NearPanel(this.host, this.context, this.set);
    } catch {
      this.#failed = true;
    }
    this.#loading = false;
    this.host.requestUpdate();
    await this.host.updateComplete;
    // The button is gone; what it brought takes the focus.
    this.host.shadowRoot?.querySelector<HTMLElement>('#query')?.focus();
  };
}
