import { css } from 'lit';

/**
 * What Leaflet's stylesheet says about panes, paths and tiles, and the look of our own parts. The whole of it would
 * bring images that a bundler writes out and nobody sees.
 */
/** Added when a map opens; the finder's start does without. */
export const mapStyles = css`
  .map-region {
    position: relative;
    display: flex;
    flex: 1;
    flex-direction: column;
    min-width: 0;
  }
  .skip {
    position: absolute;
    z-index: 5;
    top: 4px;
    inset-inline-start: 4px;
    padding: 9px 12px;
    background: var(--surface);
  }
  .skip:not(:focus) {
    width: 1px;
    height: 1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .map-view {
    position: relative;
    display: flex;
    flex: 1;
    min-height: 18em;
  }
  .areas {
    position: relative;
    isolation: isolate;
    overflow: hidden;
    flex: 1;
    background: var(--soft);
    border-radius: var(--radius) var(--radius) 0 0;
    cursor: grab;
    touch-action: pan-x pan-y;
    user-select: none;
    -webkit-user-select: none;
    -webkit-tap-highlight-color: transparent;
  }
  .areas.dragging {
    cursor: grabbing;
  }
  .areas:focus-visible {
    outline-offset: -3px;
  }
  .leaflet-pane,
  .leaflet-tile,
  .leaflet-tile-container,
  .leaflet-pane > svg,
  .leaflet-layer {
    position: absolute;
    left: 0;
    top: 0;
  }
  .leaflet-map-pane {
    transform-origin: 0 0;
  }
  .leaflet-tile-pane {
    z-index: 1;
    pointer-events: none;
  }
  .leaflet-overlay-pane {
    z-index: 2;
  }
  .leaflet-labels-pane {
    z-index: 3;
    pointer-events: none;
  }
  .leaflet-tile {
    visibility: hidden;
    max-width: none;
    user-select: none;
    mix-blend-mode: plus-lighter;
  }
  .leaflet-tile-loaded {
    visibility: inherit;
  }
  .leaflet-zoom-animated {
    transform-origin: 0 0;
  }
  .leaflet-zoom-anim .leaflet-zoom-animated {
    transition: transform 0.2s cubic-bezier(0, 0, 0.25, 1);
  }
  .leaflet-zoom-anim .leaflet-zoom-hide {
    visibility: hidden;
  }
  path {
    vector-effect: non-scaling-stroke;
  }
  .area {
    fill: var(--surface);
    stroke: var(--line);
    stroke-width: 0.5px;
    pointer-events: auto;
    cursor: pointer;
  }
  .filled {
    fill: color-mix(in srgb, var(--accent) 30%, var(--surface));
    stroke: color-mix(in srgb, var(--accent) 75%, var(--surface));
    stroke-width: 0.75px;
  }
  .area.pointed {
    fill: color-mix(in srgb, var(--accent) 14%, var(--surface));
  }
  .filled.pointed {
    fill: color-mix(in srgb, var(--accent) 46%, var(--surface));
  }
  .area.under {
    fill: var(--surface);
  }
  .laender {
    fill: none;
    stroke: var(--control);
    stroke-opacity: 0.7;
    stroke-width: 1px;
    pointer-events: none;
  }
  .selected {
    fill: color-mix(in srgb, var(--accent) 60%, var(--surface));
    stroke: var(--accent);
    stroke-width: 3px;
    pointer-events: none;
  }
  /* Without color-mix() (Chrome 105 to 110). A plain fill before it would not help: for the sake of the variable in
     it the later one is taken, and then means nothing. */
  @supports not (color: color-mix(in srgb, red, red)) {
    @media (forced-colors: none) {
      .filled {
        fill: var(--accent);
        fill-opacity: 0.3;
        stroke: var(--accent);
      }
      .area.pointed {
        fill: var(--accent);
        fill-opacity: 0.14;
      }
      .filled.pointed {
        fill-opacity: 0.46;
      }
      .area.under {
        fill: var(--surface);
        fill-opacity: 1;
      }
      .selected {
        fill: var(--accent);
        fill-opacity: 0.6;
      }
      .map-foot .legend::before {
        background: var(--accent);
        opacity: 0.3;
      }
    }
  }
  .with-tiles .area {
    fill-opacity: 0;
    stroke-opacity: 0;
  }
  .with-tiles .filled {
    fill-opacity: 0.5;
    stroke-opacity: 1;
  }
  .with-tiles .pointed {
    fill-opacity: 0.6;
  }
  .with-tiles .selected {
    fill-opacity: 0.25;
  }
  .with-tiles .under {
    fill-opacity: 0;
  }
  .with-tiles .leaflet-labels-pane {
    display: none;
  }
  .town,
  .kreis {
    position: absolute;
    left: 0;
    top: 0;
    padding-bottom: 3px;
    color: var(--text);
    font-size: 0.75em;
    line-height: 1.2;
    white-space: nowrap;
    text-shadow:
      0 0 2px var(--surface),
      0 0 2px var(--surface),
      0 0 3px var(--surface),
      0 0 4px var(--surface);
  }
  .kreis {
    font-style: italic;
  }
  .town::after {
    content: '';
    position: absolute;
    bottom: -2px;
    left: calc(50% - 2px);
    width: 4px;
    height: 4px;
    border-radius: 50%;
    background: var(--text);
  }
  .area-name {
    position: absolute;
    z-index: 4;
    left: 0;
    top: 0;
    max-width: 16em;
    padding: 4px 8px;
    border-radius: 4px;
    color: var(--surface);
    background: var(--text);
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.3;
    pointer-events: none;
  }
  .area-name small {
    display: block;
    font-size: 0.875em;
    font-weight: 400;
  }
  .map-zoom {
    position: absolute;
    z-index: 4;
    top: 8px;
    inset-inline-end: 8px;
    display: grid;
    gap: 4px;
  }
  .map-zoom .button {
    width: 44px;
    padding: 0;
    font-size: 1.25em;
    line-height: 1;
  }
  .map-hint {
    position: absolute;
    z-index: 5;
    inset: auto 8px 8px;
    margin-inline: auto;
    width: fit-content;
    padding: 8px 12px;
    border-radius: 4px;
    color: var(--surface);
    background: var(--text);
    font-weight: 600;
    text-align: center;
    pointer-events: none;
  }
  .map-foot {
    display: grid;
    gap: 4px;
    padding: var(--space-2) var(--space-3);
  }
  .map-foot a {
    color: inherit;
  }
  .legend::before {
    content: '';
    display: inline-block;
    width: 1em;
    height: 1em;
    margin-inline-end: 0.5em;
    border: 1px solid var(--accent);
    border-radius: 2px;
    background: color-mix(in srgb, var(--accent) 30%, var(--surface));
    vertical-align: -0.125em;
  }
  .consent {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-4);
    padding-block: 4px;
  }
  .consent p {
    flex: 1 1 18em;
  }
  @media (forced-colors: active) {
    .area {
      fill: Canvas;
      stroke: GrayText;
    }
    .filled,
    .filled.pointed {
      fill: GrayText;
      stroke: Canvas;
    }
    .laender {
      stroke: CanvasText;
    }
    .selected {
      fill: Highlight;
      fill-opacity: 1;
      stroke: CanvasText;
    }
    .legend::before {
      forced-color-adjust: none;
      background: GrayText;
    }
    .town,
    .kreis {
      text-shadow: none;
      background: Canvas;
    }
    .area-name,
    .map-hint {
      border: 1px solid CanvasText;
    }
  }
`;
