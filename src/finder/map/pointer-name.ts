/** Width of the zoom buttons with the space around them, in pixels. */
const BUTTONS = 64;

/** Names the area at the mouse pointer; a finger has no place to stay without touching. */
export class PointerName {
  readonly #label = document.createElement('p');
  readonly #abort = new AbortController();
  #pointed: SVGElement | undefined;

  constructor(
    private readonly container: HTMLElement,
    private readonly nameOf: (ags: string) => { name: string; note: string },
    /** While the map is dragged, nothing is pointed at. */
    private readonly isDragged: () => boolean,
  ) {
    this.#label.className = 'area-name';
    // The list names all areas; this would only be said a second time.
    this.#label.setAttribute('aria-hidden', 'true');
    this.#label.hidden = true;
    container.append(this.#label);
    const { signal } = this.#abort;
    container.addEventListener('pointermove', this.#onMove, { signal });
    container.addEventListener('pointerleave', () => this.#point(undefined), { signal });
  }

  destroy(): void {
    this.#abort.abort();
    this.#label.remove();
  }

  #onMove = (event: PointerEvent) => {
    if (event.pointerType !== 'mouse') return;
    const target = event.target as SVGElement;
    this.#point(target.dataset.ags && !this.isDragged() ? target : undefined);
    if (this.#pointed) this.#place(event);
  };

  #point(path: SVGElement | undefined) {
    if (path === this.#pointed) return;
    this.#pointed?.classList.remove('pointed');
    path?.classList.add('pointed');
    this.#pointed = path;
    this.#label.hidden = !path;
    if (!path) return;
    const { name, note } = this.nameOf(path.dataset.ags!);
    const small = document.createElement('small');
    small.textContent = note;
    this.#label.replaceChildren(name, small);
  }

  /** Beside the pointer, within the map and beside its buttons. */
  #place(event: PointerEvent) {
    const box = this.container.getBoundingClientRect();
    const { offsetWidth, offsetHeight } = this.#label;
    const x = Math.max(0, Math.min(event.clientX - box.left + 12, box.width - offsetWidth - BUTTONS));
    const above = event.clientY - box.top - offsetHeight - 12;
    const y = above > 4 ? above : event.clientY - box.top + 20;
    this.#label.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
  }
}
