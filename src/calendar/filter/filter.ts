import { noChange, type nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
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
  readonly nothing = renderNothing;
  /** What the controls were drawn for, or will be in the next frame. */
  #filters: Filters | undefined;
  #late = false;

  constructor(private readonly element: ReactiveControllerHost & HTMLElement) {
    addStyles(element.shadowRoot, filterStyles);
    this.#near = new NearSearch(element);
  }

  /**
   * After a step of a filter controls and chips stay as they are for one frame: the visitor waits for the list,
   * and to count a thousand actions for a hundred values takes as long as to draw it.
   */
  controls(context: FilterContext): TemplateResult | typeof noChange {
    const { filters } = context;
    this.#late = this.#filters !== undefined && this.#filters !== filters;
    this.#filters = filters;
    if (!this.#late) return renderControls(context, this.#near.render(context));
    afterFrame(() => this.element.requestUpdate());
    return noChange;
  }

  chips(context: FilterContext): TemplateResult | typeof noChange | typeof nothing {
    return this.#late ? noChange : renderChips(context);
  }
}

/** A hidden page has no frames. */
function afterFrame(work: () => void): void {
  if (document.hidden) setTimeout(work);
  else requestAnimationFrame(() => setTimeout(work));
}
