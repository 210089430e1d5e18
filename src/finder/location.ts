import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { FinderTexts } from '../text/finder/texts.ts';
import type { Language } from '../text/language.ts';
import { locateIcon } from '../ui/icons.ts';
import type { Place, Problem } from './location/ask-device.ts';

/** Not part of TypeScript's DOM: only Chromium tells, under the older of two names. */
interface Policy {
  allowsFeature(name: string): boolean;
}
type Policed = Document & { permissionsPolicy?: Policy; featurePolicy?: Policy };

/** Asks the device where it is, on the visitor's click only, and keeps nothing of it. */
export class LocationController implements ReactiveController {
  waiting = false;
  /** `offline`: what it takes could not be loaded. */
  problem: Problem | 'offline' | undefined;
  /** Counts the questions, so that a late position does not answer a newer one. */
  #turn = 0;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.reset();
  }

  /** Where the page may not ask, no button promises it. Without https it is there and says why it cannot. */
  get offered(): boolean {
    const { permissionsPolicy, featurePolicy } = document as Policed;
    const allowed = (permissionsPolicy ?? featurePolicy)?.allowsFeature('geolocation') ?? true;
    return allowed && (!isSecureContext || 'geolocation' in navigator);
  }

  /** Resolves to undefined when there is a problem, or when something else has been asked since. */
  async locate(): Promise<Place | undefined> {
    const turn = this.#become(true);
    const found = await import('./location/ask-device.ts')
      .then(({ askDevice }) => askDevice())
      .catch(() => 'offline' as const);
    if (turn !== this.#turn) return undefined;
    const place = typeof found === 'object' ? found : undefined;
    this.#become(false, typeof found === 'object' ? undefined : found);
    return place;
  }

  reset(): void {
    this.#become(false);
  }

  #become(waiting: boolean, problem?: LocationController['problem']): number {
    this.waiting = waiting;
    this.problem = problem;
    this.host.requestUpdate();
    return ++this.#turn;
  }

  render(texts: FinderTexts, language: Language, locate: () => void): TemplateResult | typeof nothing {
    const { waiting, problem } = this;
    if (!this.offered) return nothing;
    const sentence = problem === 'offline' ? texts.searchUnavailable : problem?.(language);
    return html`
      <p class="locate">
        <button class="button" part="locate" type="button" @click=${locate}>
          ${locateIcon}${waiting ? texts.locating : texts.locate}
        </button>
      </p>
      <div role="alert">
        ${sentence ? html`<p class="error" part="error">${sentence}</p>` : nothing}
      </div>
    `;
  }
}
