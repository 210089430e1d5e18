import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { jobcenterOfKreis } from '../../dataset/responsible.ts';
import type { Dataset } from '../../dataset/schema.ts';
import type { KreisRow } from '../../places/codec.ts';
import { loadKreise } from '../../places/kreise.ts';
import { loadDetail, loadShapes, loadTowns, type Shapes, type Town } from '../../places/shapes.ts';
import { type MapTexts, mapTexts } from '../../text/finder/map.ts';
import { formatDate } from '../../text/format.ts';
import { addStyles } from '../../ui/adopt.ts';
import { AreaMap } from './area-map.ts';
import { answerTiles, followTiles, tilesGranted } from './consent.ts';
import { TilesConsentNeededEvent } from './consent-event.ts';
import type { Hint } from './gestures.ts';
import type { MapInput } from './map-controller.ts';
import { mapStyles } from './styles.ts';

/** How long a hint about the gestures stays, in milliseconds. */
const HINT = 1800;

type Host = ReactiveControllerHost & HTMLElement;

interface MapData {
  shapes: Shapes;
  towns: readonly Town[];
  kreise: ReadonlyMap<string, KreisRow>;
}

/** Everything that an open map needs, and then its panel. */
export async function loadPanel(host: Host): Promise<MapPanel> {
  const [shapes, kreise, towns] = await Promise.all([
    loadShapes(),
    loadKreise(),
    // Without names the map is poorer, but a map.
    loadTowns().catch(() => []),
  ]);
  addStyles(host.shadowRoot, mapStyles);
  return new MapPanel(host, { shapes, towns, kreise: new Map(kreise.map(row => [row.ags, row])) });
}

/** The open map: the areas, the buttons around them, and what has to stand beside them. */
export class MapPanel {
  #areas: AreaMap | undefined;
  /** What the areas are made of; when it changes, they are made anew. */
  #made: unknown[] = [];
  #hint: Hint | undefined;
  #hintTimer: ReturnType<typeof setTimeout> | undefined;
  #tilesFailed = false;
  #asked = false;
  /** A consent tool of the page asks instead of the button in the map. */
  #askedByPage = false;
  #input: MapInput | undefined;
  #unfollow: (() => void) | undefined;

  constructor(
    private readonly host: Host,
    private readonly data: MapData,
  ) {}

  /** After each update of the finder: the map shows what search and list show. */
  sync(input: MapInput): void {
    this.#input = input;
    const container = this.host.shadowRoot!.querySelector<HTMLElement>('.areas');
    if (!container || !input.dataset) return;
    const made = [container, input.dataset, input.land];
    if (!this.#areas || made.some((part, at) => part !== this.#made[at])) {
      this.destroy();
      this.#made = made;
      this.#areas = this.#create(container, input.dataset);
      this.#unfollow = followTiles(() => this.host.requestUpdate());
    }
    this.#areas.select(input.selected);
    this.#areas.setTiles(input.tiles && tilesGranted() === true, available => {
      if (this.#tilesFailed === !available) return;
      this.#tilesFailed = !available;
      this.host.requestUpdate();
    });
    if (!input.tiles || this.#asked) return;
    this.#asked = true;
    if (tilesGranted() !== undefined) return;
    this.#askedByPage = !this.host.dispatchEvent(new TilesConsentNeededEvent());
    if (this.#askedByPage) this.host.requestUpdate();
  }

  destroy(): void {
    this.#unfollow?.();
    clearTimeout(this.#hintTimer);
    this.#areas?.destroy();
    this.#areas = undefined;
  }

  render(input: MapInput, close: () => void): TemplateResult {
    const texts = mapTexts[input.language];
    const leave = (event: KeyboardEvent) => this.#onKey(event, close);
    return html`<section class="map-region" aria-label=${texts.region} @keydown=${leave}>
      <a class="skip" href="#list" @click=${this.#onSkip}>${texts.skip}</a>
      <div class="map-view">
        <div class="areas" tabindex="0" role="application" aria-label=${texts.view} aria-describedby="map-keys"></div>
        ${this.renderZoom(texts)}
        ${this.#hint ? html`<p class="map-hint" aria-hidden="true">${this.hintText(texts, this.#hint)}</p>` : nothing}
      </div>
      <p id="map-keys" hidden>${texts.keys}</p>
      <div class="map-foot small">
        <p class="legend">${texts.legend}</p>
        ${input.tiles ? this.renderTiles(texts) : nothing}
        <p class="muted">${this.renderAttribution(texts, input)}</p>
      </div>
    </section>`;
  }

  #create(container: HTMLElement, dataset: Dataset): AreaMap {
    const { shapes, towns, kreise } = this.data;
    const { land } = this.#input!;
    const inLand = [...kreise.values()].filter(kreis => land && kreis.land === land);
    return new AreaMap(container, {
      ...{ shapes, towns, detailOf: loadDetail },
      filled: new Set(dataset.jobcenters.map(({ ags }) => ags)),
      home: inLand.map(({ ags }) => ags),
      nameOf: ags => ({
        short: kreise.get(ags)?.name ?? '',
        name: kreise.get(ags)?.label ?? '',
        note: jobcenterOfKreis(dataset, ags)?.name ?? mapTexts[this.#input!.language].joint,
      }),
      choose: ags => this.#input!.choose(ags),
      hint: this.#onHint,
    });
  }

  /** Out of the map by Escape: closed where a button opened it, and then the focus is there again. */
  #onKey(event: KeyboardEvent, close: () => void) {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    const button = this.host.shadowRoot!.querySelector<HTMLElement>('.map > button');
    if (!button) return this.#input?.skip();
    close();
    button.focus();
  }

  #onSkip = (event: Event) => {
    event.preventDefault();
    this.#input?.skip();
  };

  #onHint = (hint: Hint) => {
    clearTimeout(this.#hintTimer);
    this.#hintTimer = setTimeout(() => this.#setHint(undefined), HINT);
    this.#setHint(hint);
  };

  #setHint(hint: Hint | undefined) {
    if (hint === this.#hint) return;
    this.#hint = hint;
    this.host.requestUpdate();
  }

  /** One tab stop for both buttons, as a toolbar has it. */
  #onZoomKey = (event: KeyboardEvent) => {
    if (!/^Arrow/.test(event.key)) return;
    event.preventDefault();
    const buttons = [...(event.currentTarget as Element).querySelectorAll('button')];
    const next = buttons.find(button => button !== event.target)!;
    for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
    next.focus();
  };

  private renderZoom(texts: MapTexts) {
    return html`<div class="map-zoom" role="toolbar" aria-label=${texts.zoom} aria-orientation="vertical" @keydown=${this.#onZoomKey}>
      <button class="button" type="button" aria-label=${texts.zoomIn} @click=${() => this.#areas?.zoom(1)}>+</button>
      <button class="button" type="button" aria-label=${texts.zoomOut} tabindex="-1" @click=${() => this.#areas?.zoom(-1)}>−</button>
    </div>`;
  }

  /** Where the data would go, and the button that decides it; it takes a yes back as well. */
  private renderTiles(texts: MapTexts) {
    const granted = tilesGranted();
    return html`
      ${
        this.#askedByPage
          ? nothing
          : html`<div class="consent" part="consent">
            ${granted ? nothing : html`<p>${texts.tilesWhere}</p>`}
            <button class="button" type="button" @click=${() => answerTiles(!granted)}>
              ${granted ? texts.tilesHide : texts.tilesShow}
            </button>
          </div>`
      }
      <p role="status" class="error" ?hidden=${!(granted && this.#tilesFailed)}>
        ${granted && this.#tilesFailed ? texts.tilesFailed : nothing}
      </p>
    `;
  }

  /** The office asks for this note beside the map, and for the link. */
  private renderAttribution(texts: MapTexts, { tiles, language }: MapInput) {
    const month = formatDate(new Date().toISOString().slice(0, 7), language);
    return html`Grenzen: © GeoBasis-DE / BKG 2017, 2021 (Daten verändert),
      <a href="https://www.bkg.bund.de" rel="noreferrer">www.bkg.bund.de</a>${
        tiles && tilesGranted() ? html`. ${texts.tilesSource}: © basemap.de / BKG ${month}` : nothing
      }`;
  }

  private hintText(texts: MapTexts, hint: Hint): string {
    const key = /Mac|iP(hone|ad|od)/.test(navigator.userAgent) ? '⌘' : texts.ctrl;
    return hint === 'wheel' ? texts.wheelHint(key) : texts.touchHint;
  }
}
