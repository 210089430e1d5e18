import { html, nothing, type TemplateResult } from 'lit';
import { filterTexts } from '../../text/calendar/filters.ts';
import { closeIcon } from '../../ui/icons.ts';
import { activeKeys, type FilterKey, type Filters, filtered } from '../filters.ts';
import type { FilterContext } from './context.ts';

/** An address may want what no table knows; it is then called as it stands there. */
const nameOf = (table: Readonly<Record<string, string>>, key: string): string =>
  Object.hasOwn(table, key) ? table[key]! : key;

/** How a filter is called where it stands as a chip. */
export function labelOf(key: FilterKey, { texts, language, filters, dataset }: FilterContext): string {
  const words = filterTexts[language];
  const { categories, audiences } = texts.calendar;
  const { category, audience, land = '', jobcenter, near } = filters;
  switch (key) {
    case 'words':
      return `${words.words}: ${filters.words?.trim()}`;
    case 'near':
      return near ? `${words.near}: ${near.label}, ${near.radius} km` : words.near;
    case 'category':
      return category ? nameOf(categories, category) : words.category;
    case 'audience':
      return audience ? `${words.audience}: ${nameOf(audiences, audience)}` : words.audience;
    case 'land':
      return nameOf(texts.lands, land);
    case 'jobcenter':
      return dataset.jobcenters.find(({ id }) => id === jobcenter)?.name ?? jobcenter ?? '';
    default:
      return words[key];
  }
}

/** The filters that are set, each with a way to take it off. */
export function renderChips(context: FilterContext): TemplateResult | typeof nothing {
  const words = filterTexts[context.language];
  const keys = activeKeys(context.filters);
  if (keys.length === 0) return nothing;
  return html`<ul class="chips" part="chips" aria-label=${words.active}>
    ${keys.map(key => {
      const label = labelOf(key, context);
      return html`<li>
        <button type="button" class="chip" aria-label=${words.remove(label)} @click=${() => context.take({ [key]: undefined })}>
          <span>${label}</span>${closeIcon}
        </button>
      </li>`;
    })}
    ${
      keys.length > 1
        ? html`<li><button type="button" class="chip all" @click=${context.clear}>${words.removeAll}</button></li>`
        : nothing
    }
  </ul>`;
}

/** Circles, in kilometres, that one can choose. */
export const RADII = [10, 25, 50, 100, 200] as const;

/** No result: what would leave something, the most first. */
export function renderNothing(context: FilterContext): TemplateResult {
  const { language, candidates, filters, take, clear } = context;
  const words = filterTexts[language];
  const left = (changed: Filters) => filtered(candidates, changed).length;
  const steps = activeKeys(filters).map(key => {
    const change: Filters = { [key]: undefined };
    const short = key === 'words' || key === 'near';
    return {
      change,
      count: left({ ...filters, ...change }),
      label: short ? words[key] : labelOf(key, context),
    };
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
              <button type="button" class="button" @click=${() => take(wider.change)}>
                ${words.wider(wider.radius, left({ ...filters, ...wider.change }))}
              </button>
            </li>`
          : nothing
      }
      ${useful.map(
        ({ change, count, label }) => html`<li>
          <button type="button" class="button" @click=${() => take(change)}>${words.without(label, count)}</button>
        </li>`,
      )}
      <li><button type="button" class="button" @click=${clear}>${words.removeAll}</button></li>
    </ul>
  </div>`;
}
