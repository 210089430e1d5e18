import type { LitElement, ReactiveController } from 'lit';

/** Whether the page is being printed: on paper everything is open. */
export class PrintController implements ReactiveController {
  printing = false;
  /** What was closed, and is to be closed again; what a visitor had opened stays open. */
  #opened: HTMLDetailsElement[] = [];

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#follow);
    window.addEventListener('afterprint', this.#follow);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#follow);
    window.removeEventListener('afterprint', this.#follow);
  }

  #follow = async (event: Event): Promise<void> => {
    this.printing = event.type === 'beforeprint';
    this.host.requestUpdate();
    for (const details of this.#opened) details.open = false;
    this.#opened = [];
    if (!this.printing) return;
    await this.host.updateComplete;
    this.#opened = [...this.host.renderRoot.querySelectorAll<HTMLDetailsElement>('.past:not([open])')];
    for (const details of this.#opened) details.open = true;
  };
}
