import { html, nothing, type TemplateResult } from 'lit';
import type { CalendarTable } from '../text/calendar/texts.ts';
import { closeIcon } from '../ui/icons.ts';
import { activeKeys, type Candidate, type FilterKey, type Filters, keeps } from './filters.ts';

export interface Results {
  texts: CalendarTable;
  candidates: readonly Candidate[];
  shown: readonly Candidate[];
  filters: Filters;
  set: (change: Filters) => void;
  clear: () => void;
}

/** How a filter is called where it stands as a chip. */
export function labelOf(
  key: FilterKey,
  { texts, filters, candidates }: Omit<Results, 'shown' | 'set' | 'clear'>,
): string {
  const { filters: words, categories, audiences } = texts.calendar;
  const { category, audience, land = '', jobcenter, near } = filters;
  switch (key) {
    case 'words':
      return `${words.words}: ${filters.words}`;
    case 'near':
      return near ? `${words.near}: ${near.label}, ${near.radius} km` : words.near;
    case 'category':
      return category ? categories[category] : words.category;
    case 'audience':
      return audience ? `${words.audience}: ${audiences[audience]}` : words.audience;
    case 'land':
      return texts.lands[land] ?? land;
    case 'jobcenter': {
      const hosts = candidates.flatMap(({ hosts }) => hosts);
      return hosts.find(({ id }) => id === jobcenter)?.name ?? jobcenter ?? '';
    }
    default:
      return words[key];
  }
}

/** How many there are, and the filters that are set, each with a way to take it off. */
export function renderResults(results: Results): TemplateResult {
  const { texts, candidates, shown, filters, set, clear } = results;
  const { calendar } = texts;
  const { filters: words } = calendar;
  const keys = activeKeys(filters);
  const count =
    keys.length > 0 ? calendar.countOf(shown.length, candidates.length) : calendar.count(shown.length);
  return html`
    <p class="count" role="status" part="count" tabindex="-1">${count}</p>
    ${
      keys.length > 0
        ? html`<ul class="chips" part="chips" aria-label=${words.active}>
            ${keys.map(key => {
              const label = labelOf(key, results);
              return html`<li>
                <button type="button" class="chip" aria-label=${words.remove(label)} @click=${() => set({ [key]: undefined })}>
                  <span>${label}</span>${closeIcon}
                </button>
              </li>`;
            })}
            ${keys.length > 1 ? html`<li><button type="button" class="chip all" @click=${clear}>${words.removeAll}</button></li>` : nothing}
          </ul>`
        : nothing
    }
  `;
}

/** Circles, in kilometres, that one can choose. */
export const RADII = [10, 25, 50, 100, 200] as const;

/** No result: what would leave something, the most first. */
export function renderNothing(results: Results): TemplateResult {
  const { texts, candidates, filters, set, clear } = results;
  const { filters: words } = texts.calendar;
  const left = (changed: Filters) => candidates.filter(candidate => keeps(candidate, changed)).length;
  const steps = activeKeys(filters).map(key => {
    const change: Filters = { [key]: undefined };
    return { change, count: left({ ...filters, ...change }), label: labelOf(key, results) };
  });
  const near = filters.near;
  const wider = RADII.filter(radius => near && radius > near.radius)
    .map(radius => ({ radius, change: { near: near && { ...near, radius } } }))
    .find(({ change }) => left({ ...filters, ...change }) > 0);
  const useful = steps.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  return html`<div class="no-result" part="empty">
    <p>${words.nothing}</p>
    <ul class="steps">
      ${
        wider
          ? html`<li>
              <button type="button" class="button" @click=${() => set(wider.change)}>
                ${words.wider(wider.radius, left({ ...filters, ...wider.change }))}
              </button>
            </li>`
          : nothing
      }
      ${useful.map(
        ({ change, count, label }) => html`<li>
          <button type="button" class="button" @click=${() => set(change)}>${words.without(label, count)}</button>
        </li>`,
      )}
      <li><button type="button" class="button" @click=${clear}>${words.removeAll}</button></li>
    </ul>
  </div>`;
}

/** List or week. */
export function renderViews(
  { calendar }: CalendarTable,
  view: 'list' | 'week',
  choose: (view: 'list' | 'week') => void,
): TemplateResult {
  const button = (value: 'list' | 'week', label: string) => html`<button
    type="button"
    class="button"
    aria-pressed=${view === value ? 'true' : 'false'}
    @click=${() => choose(value)}
  >
    ${label}
  </button>`;
  return html`<div class="views" part="views" role="group" aria-label=${calendar.view}>
    ${button('list', calendar.asList)}${button('week', calendar.asWeek)}
  </div>`;
}
