import type { MultiPolygon, Polygon as PolygonShape, Position } from 'geojson';
import type { Shapes, Town } from '../../places/shapes.ts';
import { Gestures, type Hint } from './gestures.ts';
import { Labels } from './labels.ts';
import { LeafletMap, Polygon, Polyline, SVG } from './leaflet.ts';
import { PointerName } from './pointer-name.ts';
import { addTiles } from './tiles.ts';

export interface AreaName {
  /** On the map. */
  short: string;
  /** Beside the pointer. */
  name: string;
  note: string;
}

export interface AreaMapOptions {
  shapes: Shapes;
  towns: readonly Town[];
  /** Keys of the Kreise that have a kommunales Jobcenter; they are filled. */
  filled: ReadonlySet<string>;
  /** Keys of the Kreise to be seen as long as none is selected; all without it. */
  home: readonly string[];
  nameOf: (ags: string) => AreaName;
  detailOf: (ags: string) => Promise<PolygonShape | MultiPolygon>;
  choose: (ags: string) => void;
  hint: (hint: Hint) => void;
}

/** Colours come from the stylesheet, so that they follow theme and forced colours. */
const LOOK = { fill: true, fillOpacity: 1, weight: 1, interactive: false, smoothFactor: 0.7 };

/** The areas of the jobcenters in one container. */
export class AreaMap {
  readonly #map: LeafletMap;
  readonly #renderer = new SVG({ padding: 0.3 });
  readonly #gestures: Gestures;
  readonly #paths = new Map<string, Polygon>();
  readonly #labels: Labels;
  readonly #pointer: PointerName;
  readonly #resized = new ResizeObserver(() => this.#onResize());
  #selected: { ags: string; shape: Polygon } | undefined;
  #removeTiles: (() => void) | undefined;

  constructor(
    private readonly container: HTMLElement,
    private readonly options: AreaMapOptions,
  ) {
    const moves = isMotionWelcome();
    this.#map = new LeafletMap(container, {
      ...{ attributionControl: false, zoomControl: false, trackResize: false },
      ...{ zoomAnimation: moves, fadeAnimation: moves, markerZoomAnimation: false },
      ...{ zoomSnap: 0.25, minZoom: 4.5, maxZoom: 14 },
      maxBounds: [
        [44, 0],
        [58, 21],
      ],
    });
    this.#map.getPane('mapPane')!.setAttribute('aria-hidden', 'true');
    this.#fit(false);
    this.#draw();
    const areas = [...this.#paths].map(([ags, path]) => ({
      ags,
      name: options.nameOf(ags).short,
      at: () => path.getCenter(),
    }));
    this.#labels = new Labels(this.#map, options.towns, areas);
    this.#gestures = new Gestures(this.#map, options.hint);
    this.#pointer = new PointerName(container, options.nameOf, () => this.#gestures.dragged);
    container.addEventListener('click', this.#onClick);
    this.#resized.observe(container);
  }

  /** Marks an area and shows it, or the country when there is none. */
  select(ags: string | undefined): void {
    if (ags === this.#selected?.ags) return;
    this.#unmark();
    const overview = ags && this.options.shapes.kreise.get(ags);
    if (ags && overview) {
      const shape = this.#polygon(overview, 'selected').addTo(this.#map);
      this.#selected = { ags, shape };
      this.#paths.get(ags)?.getElement()?.classList.add('under');
      // Without the details the overview stays: coarser, and still right.
      void this.options
        .detailOf(ags)
        .then(detail => {
          if (this.#selected?.shape !== shape) return;
          shape.setLatLngs(latLngs(detail));
          this.#fit(false);
        })
        .catch(() => {});
    }
    this.#labels.select(ags);
    this.#fit(isMotionWelcome());
  }

  /** Shows tiles below the areas, or takes them away. Calls back with whether they can be had. */
  setTiles(shown: boolean, known: (available: boolean) => void): void {
    if (shown === !!this.#removeTiles) return;
    this.#removeTiles?.();
    this.container.classList.remove('with-tiles');
    const seen = (available: boolean) => {
      // Only then do the areas let the background through.
      this.container.classList.toggle('with-tiles', available);
      known(available);
    };
    this.#removeTiles = shown ? addTiles(this.#map, seen) : undefined;
  }

  zoom(levels: number): void {
    this.#map.setZoom(this.#map.getZoom() + levels, { animate: isMotionWelcome() });
  }

  destroy(): void {
    this.container.removeEventListener('click', this.#onClick);
    this.#pointer.destroy();
    this.#resized.disconnect();
    this.#gestures.destroy();
    this.#removeTiles?.();
    // Leaflet ends a zoom by a timer that outlives the map and then throws, unless there is none to end.
    (this.#map as unknown as { _animatingZoom: boolean })._animatingZoom = false;
    this.#map.remove();
  }

  #draw() {
    const { kreise, laender } = this.options.shapes;
    // The filled ones later, so that no neighbour's border lies over theirs.
    const isFilled = (ags: string) => this.options.filled.has(ags);
    const sorted = [...kreise].sort(([a], [b]) => Number(isFilled(a)) - Number(isFilled(b)));
    for (const [ags, shape] of sorted) {
      const path = this.#polygon(shape, isFilled(ags) ? 'area filled' : 'area').addTo(this.#map);
      this.#paths.set(ags, path);
      (path.getElement() as SVGElement).dataset.ags = ags;
    }
    const lines = laender.coordinates.map(line => line.map(latLng));
    new Polyline(lines, { ...LOOK, fill: false, className: 'laender', renderer: this.#renderer }).addTo(
      this.#map,
    );
  }

  #polygon(shape: PolygonShape | MultiPolygon, className: string): Polygon {
    return new Polygon(latLngs(shape), { ...LOOK, className, renderer: this.#renderer });
  }

  #unmark() {
    if (!this.#selected) return;
    this.#selected.shape.remove();
    this.#paths.get(this.#selected.ags)?.getElement()?.classList.remove('under');
    this.#selected = undefined;
  }

  /** Also called once at the start, when nothing has changed. */
  #onResize() {
    const { x, y } = this.#map.getSize();
    if (x !== this.container.clientWidth || y !== this.container.clientHeight) this.#fit(false);
  }

  /** The selected area, else the Land, else the country, as large as there is room for. */
  #fit(animate: boolean) {
    this.#map.invalidateSize({ animate: false });
    const bounds = this.#selected?.shape.getBounds() ?? this.#home();
    const padding: [number, number] = this.#selected ? [32, 32] : [8, 8];
    this.#map.fitBounds(bounds, { padding, maxZoom: 11, animate, duration: 0.2 });
  }

  #home() {
    const { shapes, home } = this.options;
    const all = home.length > 0 ? home : [...shapes.kreise.keys()];
    return new Polygon(all.flatMap(ags => latLngs(shapes.kreise.get(ags)!))).getBounds();
  }

  #onClick = (event: MouseEvent) => {
    const ags = (event.target as SVGElement).dataset.ags;
    if (ags && !this.#gestures.dragged) this.options.choose(ags);
  };
}

function latLngs(shape: PolygonShape | MultiPolygon): [number, number][][][] {
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  return polygons.map(rings => rings.map(ring => ring.map(latLng)));
}

const latLng = ([lon, lat]: Position): [number, number] => [lat!, lon!];

const isMotionWelcome = () => !matchMedia('(prefers-reduced-motion: reduce)').matches;
