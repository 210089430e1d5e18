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
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    try {
      script.text = trusted(text);
    } catch {
      return;
    }
    document.head.append(script);
    this.#script = script;
  }
}

interface Policy {
  createScript(text: string): string;
}
interface Policies {
  trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
}
let policy: Policy | undefined;

/**
 * Under Trusted Types a page may not set the text of a script, of whatever type, and be it by a text node; the
 * data is none that runs. Throws where the page allows no policy of ours either; then search engines learn
 * nothing.
 */
function trusted(text: string): string {
  policy ??= (window as Policies).trustedTypes?.createPolicy('stark-sozial-data', {
    createScript: data => data,
  });
  return policy?.createScript(text) ?? text;
}
