import type { ReactiveController, ReactiveControllerHost } from 'lit';

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
  // In the next frame, for what is drawn anew here changes the height: the browser would tell the page's error
  // handler of a "ResizeObserver loop".
  readonly #observer = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.host);
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
