import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { adoptStyles } from '../../ui/adopt.ts';
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

  constructor(element: ReactiveControllerHost & HTMLElement) {
    adoptStyles(element, filterStyles);
    this.#near = new NearSearch(element);
  }

  controls(context: FilterContext): TemplateResult {
    return renderControls(context, this.#near.render(context));
  }
}
