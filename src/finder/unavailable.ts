import { html, nothing, type TemplateResult } from 'lit';
import { CAMPAIGN_OF_LAST_RESORT } from '../dataset/parse.ts';
import type { Dataset } from '../dataset/schema.ts';
import type { FinderTable } from '../text/finder/texts.ts';
import { renderHeading } from '../ui/heading.ts';

export interface Unavailable {
  dataset: Dataset | undefined;
  texts: FinderTable;
  /** Level of the heading, which says what is wrong. */
  level: number;
  retry: () => void;
}

/** Instead of an answer, when the places, the dataset or the code that shows it cannot be loaded. */
export function renderUnavailable(view: Unavailable): TemplateResult {
  const { dataset, texts, level, retry } = view;
  return html`
    ${renderHeading(level, texts.finder.searchUnavailable, { className: 'sentence' })}
    ${
      // Without a dataset the button that loads it again stands below.
      dataset
        ? html`<p>${renderOfficeSearch(view)}</p>
          <button class="button" type="button" @click=${retry}>${texts.common.retry}</button>`
        : nothing
    }
  `;
}

/** The federal search for a jobcenter: the way on where we have no answer of our own. */
export function renderOfficeSearch(
  { dataset, texts }: Pick<Unavailable, 'dataset' | 'texts'>,
  className = '',
): TemplateResult {
  const { officeSearch } = dataset?.campaign ?? CAMPAIGN_OF_LAST_RESORT;
  return html`<a class=${className} href=${officeSearch.url} rel="noreferrer"
    ><span>${texts.finder.officeSearch}<span class="visually-hidden"> (${texts.common.leavesSite})</span></span></a
  >`;
}
