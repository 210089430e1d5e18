import type { Town } from '../../places/shapes.ts';
import type { LeafletMap } from './leaflet.ts';

/** The name of an area, at its middle. */
export interface AreaLabel {
  ags: string;
  name: string;
  at: () => { lat: number; lng: number };
}

interface Label {
  element: HTMLElement;
  at: () => { lat: number; lng: number };
  /** Zoom from which on it is shown. */
  from: number;
  ags?: string;
  width: number;
  height: number;
}

type Box = [left: number, top: number, right: number, bottom: number];

/** Sizes 4 to 1: the largest on the map of the country, the smallest where one looks at a single Kreis. */
const FROM = [0, 8, 7, 5.5, 0];
const AREAS_FROM = 8.25;
/** From here on the labels may stand closer. */
const NEAR = 7;

/** Names of towns and areas, so that one finds one's way without any tile: the larger first, none over another. */
export class Labels {
  readonly #labels: Label[];
  #selected: string | undefined;

  constructor(
    private readonly map: LeafletMap,
    towns: readonly Town[],
    areas: readonly AreaLabel[],
  ) {
    const pane = map.createPane('labels');
    pane.classList.add('leaflet-zoom-hide');
    const names = new Set(towns.map(({ name }) => name));
    this.#labels = [
      ...[...towns]
        .sort((a, b) => b.size - a.size)
        .map(({ name, size, lat, lon }) => label('town', name, FROM[size] ?? 0, () => ({ lat, lng: lon }))),
      // A town stands for the area of the same name.
      ...areas
        .filter(({ name }) => !names.has(name))
        .map(({ ags, name, at }) => ({ ...label('kreis', name, AREAS_FROM, at), ags })),
    ];
    pane.append(...this.#labels.map(({ element }) => element));
    map.on('moveend', this.#place);
    this.#place();
  }

  /** The name of this area comes before all others. */
  select(ags: string | undefined): void {
    if (ags === this.#selected) return;
    this.#selected = ags;
    this.#place();
  }

  /** At the present view: the pane moves with the map, but a name that is cut off at its edge is no help. */
  readonly #place = (): void => {
    const zoom = this.map.getZoom();
    const gap = zoom < NEAR ? 10 : 4;
    const view = this.map.getSize();
    const { x: left, y: top } = this.map.containerPointToLayerPoint([0, 0]);
    const selected = this.#labels.filter(({ ags }) => ags && ags === this.#selected);
    const near = [...selected, ...this.#labels.filter(one => !selected.includes(one))]
      .map(one => ({ one, at: this.map.latLngToLayerPoint(one.at()) }))
      .filter(({ one: { from }, at: { x, y } }) => {
        return zoom >= from && x > left && x < left + view.x && y > top && y < top + view.y;
      });
    for (const { element } of this.#labels) element.hidden = true;
    for (const { one } of near) one.element.hidden = false;
    // All at once, for reading a width after writing makes the browser lay out anew.
    for (const { one } of near) {
      one.width ||= one.element.offsetWidth;
      one.height ||= one.element.offsetHeight;
    }
    // The buttons for the zoom stand in this corner.
    const taken: Box[] = [[left + view.x - 60, top, left + view.x, top + 108]];
    for (const { one, at } of near) {
      const x = Math.round(at.x - one.width / 2);
      const y = Math.round(at.y - one.height);
      const box: Box = [x - gap, y - gap / 2, x + one.width + gap, y + one.height + gap / 2];
      const fits = x > left && x + one.width < left + view.x && y > top && y + one.height < top + view.y;
      one.element.hidden = !fits || taken.some(other => overlaps(box, other));
      if (one.element.hidden) continue;
      taken.push(box);
      one.element.style.translate = `${x}px ${y}px`;
    }
  };
}

function overlaps(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

function label(className: string, name: string, from: number, at: Label['at']): Label {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = name;
  return { element, at, from, width: 0, height: 0 };
}
