import type { LitElement, ReactiveController } from 'lit';

/** In em of the element; the styles know the first one as well. */
const MEDIUM = 36;
/** Enough for a column a day. */
const WIDE = 44;

/** How wide the element is, not the window. */
export class WidthController implements ReactiveController {
  /** The filters stand open. */
  medium = false;
  /** There is room for the week. */
  wide = false;
  // What changes its size again while a browser tells of sizes, it reports to the page's error handler as a
  // "ResizeObserver loop". So nothing is drawn before the next frame, and what is watched has a width only: the
  // element's height may change at any time, when a part of its code arrives.
  readonly #observer = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));
  readonly #watched = document.createElement('div');

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.renderRoot.append(this.#watched);
    this.#observer.observe(this.#watched);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #measure() {
    const em = Number.parseFloat(getComputedStyle(this.host).fontSize) || 16;
    const medium = this.host.clientWidth >= MEDIUM * em;
    const wide = this.host.clientWidth >= WIDE * em;
    if (medium === this.medium && wide === this.wide) return;
    Object.assign(this, { medium, wide });
    this.host.requestUpdate();
  }
}
