import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { filterTexts } from '../../text/calendar/filters.ts';
import { Lazy } from '../../ui/lazy.ts';
import type { FilterContext } from './context.ts';
import type { NearPanel } from './near-panel.ts';

type Host = ReactiveControllerHost & HTMLElement;

/** The button for the search in the neighbourhood; the search itself comes with the first press. */
export class NearSearch {
  readonly #panel: Lazy<NearPanel>;
  #loading = false;

  constructor(private readonly host: Host) {
    this.#panel = new Lazy(host, async () => new (await import('./near-panel.ts')).NearPanel(host));
  }

  render(context: FilterContext): TemplateResult {
    const { value: panel, failed } = this.#panel;
    const { texts, language } = context;
    const words = filterTexts[language];
    if (panel) return html`<div class="near" data-open="true">${panel.render(context)}</div>`;
    return html`<div class="near">
      <button class="button" type="button" aria-disabled=${this.#loading ? 'true' : 'false'} @click=${this.#open}>
        ${this.#loading ? texts.common.loading : words.nearShow}
      </button>
      <p class="error" role="alert" ?hidden=${!failed}>${words.nearFailed}</p>
    </div>`;
  }

  #open = async (): Promise<void> => {
    if (this.#loading) return;
    this.#loading = true;
    this.host.requestUpdate();
    await this.#panel.fetch();
    this.#loading = false;
    this.host.requestUpdate();
    await this.host.updateComplete;
    // The button is gone; what it brought takes the focus.
    this.host.shadowRoot?.querySelector<HTMLElement>('#query')?.focus();
  };
}
