import type { LeafletMap } from './leaflet.ts';

/** Which gesture would have moved the map, had the visitor meant it and not the page. */
export type Hint = 'wheel' | 'touch';

/** A mouse may tremble that much in a click. */
const TREMBLE = 3;
/** Pixels of the wheel for one zoom level. */
const WHEEL = 160;

/**
 * Moving the map without taking anything from the page: the mouse drags, one finger and the plain wheel scroll
 * the page, two fingers and the wheel with Ctrl or Cmd move the map. Leaflet's own handlers listen at the
 * window and the document and write classes into the page; these listen at the map alone.
 */
export class Gestures {
  /** True from the first movement of a drag until after the click that ends it. */
  dragged = false;
  readonly #abort = new AbortController();
  readonly #element: HTMLElement;
  #from: { x: number; y: number } | undefined;
  #pinch:
    | { distance: number; x: number; y: number; now: { scale: number; x: number; y: number } }
    | undefined;
  #zoom: number | undefined;
  #frame = 0;

  constructor(
    private readonly map: LeafletMap,
    private readonly hint: (hint: Hint) => void,
  ) {
    this.#element = map.getContainer();
    const { signal } = this.#abort;
    this.#element.addEventListener('pointerdown', this.#onDown, { signal });
    this.#element.addEventListener('pointermove', this.#onMove, { signal });
    this.#element.addEventListener('pointerup', this.#onUp, { signal });
    this.#element.addEventListener('pointercancel', this.#onUp, { signal });
    this.#element.addEventListener('wheel', this.#onWheel, { signal, passive: false });
    this.#element.addEventListener('touchstart', this.#onTouch, { signal, passive: false });
    this.#element.addEventListener('touchmove', this.#onTouch, { signal, passive: false });
    this.#element.addEventListener('touchend', this.#onTouchEnd, { signal });
    this.#element.addEventListener('touchcancel', this.#onTouchEnd, { signal });
    this.#element.addEventListener('keydown', this.#onKey, { signal });
  }

  destroy(): void {
    this.#abort.abort();
    cancelAnimationFrame(this.#frame);
  }

  #onDown = (event: PointerEvent) => {
    this.dragged = false;
    if (event.pointerType !== 'mouse' || event.button !== 0) return;
    this.#from = { x: event.clientX, y: event.clientY };
  };

  #onMove = (event: PointerEvent) => {
    const from = this.#from;
    if (!from || event.pointerType !== 'mouse') return;
    // The button may have been let go outside of the window.
    if (event.buttons === 0) return this.#onUp();
    const x = from.x - event.clientX;
    const y = from.y - event.clientY;
    if (!this.dragged && Math.hypot(x, y) < TREMBLE) return;
    if (!this.dragged) {
      this.dragged = true;
      this.#element.setPointerCapture(event.pointerId);
      this.#element.classList.add('dragging');
    }
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#from = { x: event.clientX, y: event.clientY };
      this.map.panBy([x, y], { animate: false });
    });
  };

  #onUp = () => {
    this.#from = undefined;
    // The click comes in the same task or the next; it is no choice.
    setTimeout(() => {
      this.dragged = false;
    });
    this.#element.classList.remove('dragging');
  };

  #onWheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return this.hint('wheel');
    event.preventDefault();
    // A line is about 20 pixels, a page about 400.
    const pixels = event.deltaY * ([1, 20, 400][event.deltaMode] ?? 1);
    const { map } = this;
    this.#zoom = clamp((this.#zoom ?? map.getZoom()) - pixels / WHEEL, map.getMinZoom(), map.getMaxZoom());
    const point = map.mouseEventToContainerPoint(event);
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => map.setZoomAround(point, this.#zoom!, { animate: false }));
    // What the steps of the zoom leave over is kept while the wheel turns, not for the next time.
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      this.#zoom = undefined;
    }, 400);
  };
  #rest: ReturnType<typeof setTimeout> | undefined;

  /** With two fingers the picture is stretched and shifted; the map is drawn anew when they leave. */
  #onTouch = (event: TouchEvent) => {
    const [a, b] = event.touches;
    if (!a || !b) {
      if (event.type === 'touchmove') this.hint('touch');
      return;
    }
    if (event.cancelable) event.preventDefault();
    const box = this.#element.getBoundingClientRect();
    const x = (a.clientX + b.clientX) / 2 - box.left;
    const y = (a.clientY + b.clientY) / 2 - box.top;
    const distance = Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) || 1;
    this.#pinch ??= { distance, x, y, now: { scale: 1, x, y } };
    const pinch = this.#pinch;
    const zoom = clamp(
      this.map.getScaleZoom(distance / pinch.distance),
      this.map.getMinZoom(),
      this.map.getMaxZoom(),
    );
    pinch.now = { scale: this.map.getZoomScale(zoom), x, y };
    const { style } = this.map.getPane('mapPane')!;
    style.translate = `${x - pinch.now.scale * pinch.x}px ${y - pinch.now.scale * pinch.y}px`;
    style.scale = String(pinch.now.scale);
  };

  #onTouchEnd = (event: TouchEvent) => {
    const pinch = this.#pinch;
    if (!pinch || event.touches.length > 1) return;
    this.#pinch = undefined;
    const { style } = this.map.getPane('mapPane')!;
    style.translate = '';
    style.scale = '';
    const { scale, x, y } = pinch.now;
    const middle = this.map.getSize().divideBy(2);
    const center = this.map.containerPointToLatLng([
      pinch.x + (middle.x - x) / scale,
      pinch.y + (middle.y - y) / scale,
    ]);
    this.map.setView(center, this.map.getScaleZoom(scale), { animate: false });
  };

  #onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = PAN[event.key];
    if (step) this.map.panBy(step);
    else if (event.key === '+' || event.key === '=') this.map.zoomIn();
    else if (event.key === '-') this.map.zoomOut();
    else return;
    event.preventDefault();
  };
}

const PAN: Record<string, [number, number]> = {
  ArrowLeft: [-80, 0],
  ArrowRight: [80, 0],
  ArrowUp: [0, -80],
  ArrowDown: [0, 80],
};

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}
