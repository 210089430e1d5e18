// A picture of an element with its parts outlined, drawn from the shadow DOM that is really there.
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { Documented } from './manifest.ts';
import { prose } from './words.ts';

interface Box {
  name: string;
  /** The first of its name has the number. */
  first: boolean;
  left: number;
  top: number;
  width: number;
  height: number;
}

interface Badge {
  number: string;
  x: number;
  y: number;
  width: number;
}

/** Shows what it is given in `picture`, with the names of its parts and slots beside. */
export class PartsPicture extends LitElement {
  static override properties = {
    documented: { attribute: false },
    picture: { attribute: false },
    boxes: { state: true },
    shown: { state: true },
  };

  declare documented: Documented;
  declare picture: TemplateResult;
  declare boxes: Box[];
  /** The part that alone is outlined. */
  declare shown: string | undefined;

  #observed: Element | undefined;
  #waiting = false;
  readonly #sizes = new ResizeObserver(() => this.#later());
  readonly #nodes = new MutationObserver(() => this.#later());

  constructor() {
    super();
    this.boxes = [];
  }

  /** The stylesheet of the page is meant for it as well. */
  protected override createRenderRoot(): this {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
    this.#nodes.disconnect();
    this.#observed = undefined;
  }

  protected override updated(_changes: PropertyValues): void {
    const element = this.#element;
    if (!element?.shadowRoot || this.#observed === element) return;
    this.#observed = element;
    this.#sizes.observe(element);
    this.#nodes.observe(element.shadowRoot, { subtree: true, childList: true, attributes: true });
    this.#later();
  }

  get #element(): HTMLElement | null {
    return this.querySelector<HTMLElement>(this.documented.tagName);
  }

  /** Once for all that changes before the next frame. */
  #later(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    requestAnimationFrame(() => {
      this.#waiting = false;
      const boxes = this.#measure();
      if (JSON.stringify(boxes) !== JSON.stringify(this.boxes)) this.boxes = boxes;
    });
  }

  /** Of each part all that can be seen; of slots, what the page has put there. */
  #measure(): Box[] {
    const root = this.#element?.shadowRoot;
    const frame = this.querySelector('.stage')?.getBoundingClientRect();
    if (!root || !frame) return [];
    const boxes = (name: string, nodes: Iterable<Element>): Box[] =>
      [...nodes]
        .map(node => node.getBoundingClientRect())
        .filter(({ width, height }) => width > 1 && height > 1)
        .map(({ left, top, width, height }, index) => {
          return { name, first: index === 0, left: left - frame.left, top: top - frame.top, width, height };
        });
    const parts = this.documented.cssParts.flatMap(({ name }) =>
      boxes(name, root.querySelectorAll(`[part~="${name}"]`)),
    );
    const slots = this.documented.slots.flatMap(({ name }) => {
      const slot = root.querySelector<HTMLSlotElement>(name ? `slot[name="${name}"]` : 'slot:not([name])');
      return boxes(`slot ${name}`, slot?.assignedElements() ?? []);
    });
    return [...parts, ...slots];
  }

  protected override render(): TemplateResult {
    const { tagName, cssParts, slots } = this.documented;
    return html`<div class="parts">
      <div class="stage">
        ${this.picture}
        <svg class="outlines" aria-hidden="true">${this.renderBoxes()}</svg>
      </div>
      <div class="names">
        <h3>Parts</h3>
        <ol>
          ${cssParts.map(({ name, description }) => this.renderName(name, `${tagName}::part(${name})`, description))}
        </ol>
        <h3>Slots</h3>
        <ol>
          ${slots.map(({ name, description }) => this.renderName(`slot ${name}`, name ? `slot="${name}"` : 'ohne Namen', description))}
        </ol>
      </div>
    </div>`;
  }

  /** All of the chosen part; else the first of each, each with its number beside those that begin there too. */
  private renderBoxes(): TemplateResult {
    const { shown } = this;
    const boxes = this.boxes.filter(({ name, first }) => (shown === undefined ? first : name === shown));
    const taken: Badge[] = [];
    for (const { name, left, top } of boxes) {
      const number = String(this.#numberOf(name));
      const badge = { number, x: left - 6, y: top - 10, width: number.length * 8 + 8 };
      const beside = (other: Badge) =>
        Math.abs(other.y - badge.y) < 18 &&
        other.x < badge.x + badge.width &&
        badge.x < other.x + other.width;
      for (let other = taken.find(beside); other; other = taken.find(beside)) {
        badge.x = other.x + other.width + 1;
      }
      taken.push(badge);
    }
    // The numbers last, so that no line crosses them.
    return html`${boxes.map(box => renderBox(box, shown !== undefined))}${taken.map(renderBadge)}`;
  }

  #numberOf(name: string): number {
    const { cssParts, slots } = this.documented;
    return [...cssParts.map(part => part.name), ...slots.map(slot => `slot ${slot.name}`)].indexOf(name) + 1;
  }

  private renderName(name: string, code: string, description: string): TemplateResult {
    const seen = this.boxes.some(box => box.name === name);
    const choose = () => (this.shown = this.shown === name ? undefined : name);
    return html`<li value=${this.#numberOf(name)}>
      ${
        seen
          ? html`<button type="button" aria-pressed=${this.shown === name ? 'true' : 'false'} @click=${choose}>${code}</button>`
          : html`<code>${code}</code>`
      }
      ${prose(description)} ${seen ? '' : html`<em>Hier gerade nicht zu sehen.</em>`}
    </li>`;
  }
}

function renderBox({ left, top, width, height }: Box, chosen: boolean): TemplateResult {
  return html`<svg class="outline" data-chosen=${String(chosen)}>
    <rect class="halo" x=${left} y=${top} width=${width} height=${height} />
    <rect class="line" x=${left} y=${top} width=${width} height=${height} />
  </svg>`;
}

function renderBadge({ number, x, y, width }: Badge): TemplateResult {
  return html`<svg class="outline">
    <rect class="badge" x=${x} y=${y} width=${width} height="18" />
    <text x=${x + 4} y=${y + 13}>${number}</text>
  </svg>`;
}

if (!customElements.get('gestalten-parts')) customElements.define('gestalten-parts', PartsPicture);

declare global {
  interface HTMLElementTagNameMap {
    'gestalten-parts': PartsPicture;
  }
}
