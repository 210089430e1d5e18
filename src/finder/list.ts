import { html, type TemplateResult } from 'lit';
import { jobcentersByLand } from '../dataset/responsible.ts';
import type { Dataset, Jobcenter } from '../dataset/schema.ts';
import type { Texts } from '../text/texts.ts';

export interface List {
  texts: Texts;
  dataset: Dataset;
  /** Only this Land, `DE-NI`. */
  land: string | null | undefined;
  /** Id of the jobcenter whose card is shown. */
  selected: string | undefined;
  select: (jobcenter: Jobcenter) => void;
}

/** All jobcenters by Land: the way for everyone who does not want to search. */
export function renderList({ texts, dataset, land, selected, select }: List): TemplateResult {
  const lands = [...jobcentersByLand(dataset, land)];
  const count = lands.reduce((sum, [, jobcenters]) => sum + jobcenters.length, 0);
  const groups = lands.map(([key, jobcenters]) => {
    const entries = jobcenters.map(
      jobcenter => html`<li>
        <button type="button" aria-current=${jobcenter.id === selected ? 'true' : 'false'} @click=${() => select(jobcenter)}>
          <span class="name">${jobcenter.name}</span>
          ${jobcenter.name.includes(jobcenter.traeger.name) ? '' : html`<span class="muted small">${jobcenter.traeger.name}</span>`}
        </button>
      </li>`,
    );
    return html`<details ?open=${lands.length === 1}>
      <summary>${texts.finder.inLand(texts.lands[key] ?? key, jobcenters.length)}</summary>
      <ul>${entries}</ul>
    </details>`;
  });
  return html`<details class="all" part="list">
    <summary>${texts.finder.all(count)}</summary>
    ${groups}
  </details>`;
}
