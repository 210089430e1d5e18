import { html, type TemplateResult } from 'lit';
import { jobcentersByLand } from '../dataset/responsible.ts';
import type { Dataset, Jobcenter } from '../dataset/schema.ts';
import type { FinderTable } from '../text/finder/texts.ts';

export interface List {
  texts: FinderTable;
  dataset: Dataset;
  /** Only this Land, `DE-NI`. */
  land: string | null | undefined;
  /** Id of the jobcenter whose card is shown. */
  selected: string | undefined;
  select: (jobcenter: Jobcenter) => void;
}

/** All jobcenters by Land, or those of one Land: the way for everyone who does not want to search. */
export function renderList(list: List): TemplateResult {
  const { texts, dataset, land } = list;
  const found = jobcentersByLand(dataset, land);
  const lands = [...(found.size > 0 ? found : jobcentersByLand(dataset))];
  const nameOf = (key: string) => texts.lands[key] ?? key;
  if (lands.length === 1) {
    const [key, jobcenters] = lands[0]!;
    return html`<details class="all" part="list">
      <summary>${texts.finder.allInLand(nameOf(key), jobcenters.length)}</summary>
      ${renderEntries(jobcenters, list)}
    </details>`;
  }
  lands.sort(([a], [b]) => nameOf(a).localeCompare(nameOf(b), 'de'));
  return html`<details class="all" part="list">
    <summary>${texts.finder.all(dataset.jobcenters.length)}</summary>
    ${lands.map(
      ([key, jobcenters]) => html`<details>
        <summary>${texts.finder.inLand(nameOf(key), jobcenters.length)}</summary>
        ${renderEntries(jobcenters, list)}
      </details>`,
    )}
  </details>`;
}

function renderEntries(jobcenters: Jobcenter[], { selected, select }: List): TemplateResult {
  return html`<ul lang="de">
    ${jobcenters.map(jobcenter => {
      const { id, name, traeger } = jobcenter;
      return html`<li>
        <button type="button" aria-current=${id === selected ? 'true' : 'false'} @click=${() => select(jobcenter)}>
          <span>${traeger.name}</span><span class="name muted small">${name}</span>
        </button>
      </li>`;
    })}
  </ul>`;
}
