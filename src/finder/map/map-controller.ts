import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Dataset } from '../../dataset/schema.ts';
import type { FinderTable } from '../../text/finder/texts.ts';
import type { Language } from '../../text/language.ts';
import type { MapPanel } from './map-view.ts';

/** What the map takes from the finder, at each update. */
export interface MapInput {
  texts: FinderTable;
  language: Language;
  dataset: Dataset | undefined;
  /** Key of the Kreis that the answer means. */
  selected: string | undefined;
  land: string | null | undefined;
  tiles: boolean;
  choose: (ags: string) => void;
  /** To where the focus goes that leaves the map. */
  skip: () => void;
}

interface Host extends ReactiveControllerHost, HTMLElement {
  map: 'open' | 'button' | 'none';
}

const loadView = () => import('./map-view.ts');

/**
 * The map is closed, or opening, or open, or has failed. All that only an open one needs comes with
 * `map-view.ts`; this here is paid for by everyone who opens the page.
 */
export class MapController implements ReactiveController {
  /** The opening that is wanted now; what an earlier one brings comes too late. */
  #opening: object | undefined;
  #panel: MapPanel | undefined;
  #failed = false;
  /** It was open when the element left the page; whoever moves the element finds it as it was. */
  #reopen = false;

  constructor(
    private readonly host: Host,
    private readonly input: () => MapInput,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    // Beside the dataset, not after it. What fails here is told when the map opens.
    if (this.host.map === 'open') loadView().catch(() => {});
    if (this.#reopen) void this.open();
  }

  hostUpdate(): void {
    const { map } = this.host;
    if (map === 'none' && this.#opening) this.close();
    if (map === 'open' && !this.#failed) void this.open();
  }

  hostUpdated(): void {
    try {
      this.#panel?.sync(this.input());
    } catch {
      this.close();
      this.#failed = true;
    }
  }

  hostDisconnected(): void {
    this.#reopen = !!this.#opening;
    this.close();
  }

  async open(): Promise<void> {
    if (!this.input().dataset || this.#opening) return;
    const opening = {};
    this.#opening = opening;
    this.#failed = false;
    this.host.requestUpdate();
    // Trusted Types forbid Leaflet, or the network fails: the finder says so and goes on.
    const panel = await loadView()
      .then(view => view.loadPanel(this.host))
      .catch(() => undefined);
    if (this.#opening !== opening) return;
    this.#panel = panel;
    this.#failed = !panel;
    if (!panel) this.#opening = undefined;
    this.host.requestUpdate();
  }

  close = (): void => {
    this.#opening = undefined;
    this.#panel?.destroy();
    this.#panel = undefined;
    this.host.requestUpdate();
  };

  #toggle = () => {
    if (this.#opening) this.close();
    else void this.open();
  };

  render(): TemplateResult | typeof nothing {
    const { map } = this.host;
    const input = this.input();
    const { finder, common } = input.texts;
    if (map === 'none') return nothing;
    const shown = this.#opening || (map === 'open' && !this.#failed);
    return html`<div class="map" part="map">
      ${
        map === 'open'
          ? nothing
          : html`<button class="button" type="button" aria-expanded=${shown ? 'true' : 'false'} @click=${this.#toggle}>
            ${shown ? finder.mapHide : finder.mapShow}
          </button>`
      }
      <p role="status">${this.#failed ? finder.mapUnavailable : nothing}</p>
      ${
        shown
          ? html`<div class="map-frame">
            ${this.#panel?.render(input, this.close) ?? html`<p class="muted">${common.loading}</p>`}
          </div>`
          : nothing
      }
    </div>`;
  }
}
