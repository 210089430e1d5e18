// The contrast of each pair of colours in a live element, measured while one looks at it.
import { html, LitElement, type TemplateResult } from 'lit';
import { type Measured, measure } from './measure.ts';

export class ContrastTable extends LitElement {
  static override properties = {
    picture: { attribute: false },
    tag: { attribute: false },
    measured: { state: true },
  };

  declare picture: TemplateResult;
  /** Of the element in the picture. */
  declare tag: string;
  declare measured: Measured[];

  #observed: Element | undefined;
  #waiting = false;
  readonly #nodes = new MutationObserver(() => this.#later());

  constructor() {
    super();
    this.measured = [];
  }

  /** The stylesheet of the page is meant for it as well. */
  protected override createRenderRoot(): this {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#nodes.disconnect();
    this.#observed = undefined;
  }

  protected override updated(): void {
    // The theme of the page may have changed around it.
    this.#later();
    const element = this.querySelector(this.tag);
    if (!element?.shadowRoot || this.#observed === element) return;
    this.#observed = element;
    this.#nodes.observe(element.shadowRoot, { subtree: true, childList: true, characterData: true });
    this.#nodes.observe(element, { attributes: true });
  }

  #later(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    requestAnimationFrame(() => {
      this.#waiting = false;
      const element = this.querySelector<HTMLElement>(this.tag);
      const measured = element ? measure(element) : [];
      if (JSON.stringify(measured) !== JSON.stringify(this.measured)) this.measured = measured;
    });
  }

  protected override render(): TemplateResult {
    return html`<h2>&lt;${this.tag}&gt;</h2>
      <div class="wide" tabindex="0" role="region" aria-label="Kontraste in ${this.tag}">
        <table>
          <thead>
            <tr>
              <th scope="col">Was</th>
              <th scope="col">Farbe</th>
              <th scope="col">auf</th>
              <th scope="col">Kontrast</th>
              <th scope="col">Mindestens</th>
              <th scope="col">Part</th>
            </tr>
          </thead>
          <tbody>
            ${this.measured.map(renderPair)}
          </tbody>
        </table>
      </div>
      ${this.picture}`;
  }
}

function renderPair({ kind, front, back, ratio, least, sample, part }: Measured): TemplateResult {
  const enough = ratio >= least;
  const words = sample.replace(/\s+/g, ' ');
  return html`<tr>
    <td>${kind}: <small>„${words.length > 40 ? `${words.slice(0, 39)}…` : words}“</small></td>
    <td>${renderSwatch(front)}<code>${front}</code></td>
    <td>${renderSwatch(back)}<code>${back}</code></td>
    <td><strong>${rounded(ratio)} : 1</strong> ${enough ? 'genügt' : 'zu wenig'}</td>
    <td>${rounded(least)} : 1</td>
    <td>${part ? html`<code>${part}</code>` : ''}</td>
  </tr>`;
}

/** Never better than it is. */
const rounded = (ratio: number) => (Math.floor(ratio * 10) / 10).toLocaleString('de-DE');

const renderSwatch = (colour: string) =>
  html`<svg class="swatch" viewBox="0 0 1 1" aria-hidden="true"><rect width="1" height="1" fill=${colour} /></svg>`;

if (!customElements.get('gestalten-contrast')) customElements.define('gestalten-contrast', ContrastTable);

declare global {
  interface HTMLElementTagNameMap {
    'gestalten-contrast': ContrastTable;
  }
}
