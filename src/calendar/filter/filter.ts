import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { addStyles } from '../../ui/adopt.ts';
import type { Filters } from '../filters.ts';
import type { FilterContext } from './context.ts';
import { renderControls } from './controls.ts';
import { NearSearch } from './near.ts';
import { renderChips, renderNothing } from './results.ts';
import { filterStyles } from './styles.ts';

/** The filters of one calendar. They come when it is wide enough to show them, or when somebody asks for them. */
export class FilterPart {
  readonly #near: NearSearch;
  readonly chips = renderChips;
  readonly nothing = renderNothing;

  #controls: TemplateResult | undefined;
  #filters: Filters | undefined;

  constructor(private readonly element: ReactiveControllerHost & HTMLElement) {
    addStyles(element.shadowRoot, filterStyles);
    this.#near = new NearSearch(element);
  }

  /**
   * After a step of a filter the controls stay as they are for one frame: the visitor waits for the list, and to
   * count a thousand actions for a hundred values takes as long as to draw it.
   */
  controls(context: FilterContext): TemplateResult {
    const { filters } = context;
    if (this.#controls && this.#filters !== filters) {
      this.#filters = filters;
      afterFrame(() => {
        this.#controls = undefined;
        this.element.requestUpdate();
      });
      return this.#controls;
    }
    this.#filters = filters;
    this.#controls = renderControls(context, this.#near.render(context));
    return this.#controls;
  }
}

/** A hidden page has no frames. */
function afterFrame(work: () => void): void {
  if (document.hidden) setTimeout(work);
  else requestAnimationFrame(() => setTimeout(work));
}
