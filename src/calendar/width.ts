import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Wide enough for a column a day, in em of the element. */
const WIDE = 44;

/** Whether the element, not the window, is wide enough for the week. */
export class WidthController implements ReactiveController {
  wide = false;
  readonly #observer = new ResizeObserver(() => this.#measure());

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
    const wide = this.host.clientWidth >= WIDE * em;
    if (wide === this.wide) return;
    this.wide = wide;
    this.host.requestUpdate();
  }
}
