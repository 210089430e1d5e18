import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { jsonLd } from './json-ld.ts';
import type { Selection } from './selection.ts';

/** Tells search engines what is to come; nothing while nothing is. */
export class RichData implements ReactiveController {
  #script: HTMLScriptElement | undefined;
  #candidates: unknown;
  #edition: unknown;
  #today = '';

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#script?.remove();
    this.#script = undefined;
    this.#candidates = undefined;
  }

  /** All that the page shows before a visitor filters it. */
  follow(selection: Selection | undefined, today: string): void {
    // An element that was removed while this code was loading leaves nothing in the page.
    if (!selection?.edition || !this.host.isConnected) return;
    const { candidates, edition } = selection;
    if (candidates === this.#candidates && edition === this.#edition && today === this.#today) return;
    this.#candidates = candidates;
    this.#edition = edition;
    this.#today = today;
    this.#write(selection, today);
  }

  #write({ edition, candidates }: Selection, today: string): void {
    this.#script?.remove();
    this.#script = undefined;
    if (edition!.end < today || candidates.length === 0) return;
    const text = jsonLd(candidates, edition!, today);
    if (!text) return;
    this.#script = document.createElement('script');
    this.#script.type = 'application/ld+json';
    // A text node, for under Trusted Types a page may not set the text of a script, of whatever type.
    this.#script.append(text);
    document.head.append(this.#script);
  }
}
