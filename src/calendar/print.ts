import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether the page is being printed: on paper everything is open. */
export class PrintController implements ReactiveController {
  printing = false;

  constructor(private readonly host: ReactiveControllerHost) {
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

  #follow = (event: Event): void => {
    this.printing = event.type === 'beforeprint';
    this.host.requestUpdate();
  };
}
