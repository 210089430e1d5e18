import { html, nothing, type TemplateResult } from 'lit';
import { filterTexts } from '../../text/calendar/filters.ts';
import type { CalendarTable } from '../../text/calendar/texts.ts';
import { germanOrder } from '../../text/collate.ts';
import { type Candidate, countValues, type ListedKey } from '../filters.ts';
import type { FilterContext } from './context.ts';

/** The filters, each value with the number of actions that it would leave. */
export function renderControls(context: FilterContext, near: TemplateResult): TemplateResult {
  const { language, filters, open, set } = context;
  const words = filterTexts[language];
  // With its spaces, for the text goes back into the field while somebody types.
  const typed = (event: Event) => {
    const { value } = event.target as HTMLInputElement;
    return value.trim() ? value : undefined;
  };
  return html`<section id="filters" class="controls" part="filters" data-open=${open ? 'true' : 'false'} aria-label=${words.title}>
    <div class="control">
      <label for="words">${words.words}</label>
      <input
        id="words"
        type="search"
        autocomplete="off"
        maxlength="100"
        placeholder=${words.wordsHint}
        .value=${filters.words ?? ''}
        @input=${(event: Event) => set({ words: typed(event) })}
      />
    </div>
    ${SELECTS.map(key => renderSelect(key, context))} ${near}
    <div class="switches">${SWITCHES.map(key => renderSwitch(key, context))}</div>
  </section>`;
}

const SELECTS = ['category', 'audience', 'land', 'jobcenter'] as const;
const SWITCHES = ['attend', 'accessible', 'online'] as const;

/**
 * Only where there is something to choose from. Once a visitor has chosen an option, the browser no longer looks
 * at its attribute `selected`, so a chip that is taken off must say it as a property.
 */
function renderSelect(key: (typeof SELECTS)[number], context: FilterContext) {
  const { language, candidates, filters, set } = context;
  const words = filterTexts[language];
  const wanted = filters[key];
  const values = namedValues(key, context);
  if (context.preset.has(key) || (values.length < 2 && !wanted)) return nothing;
  const counts = countValues(candidates, filters, key);
  return html`<div class="control">
    <label for=${key}>${words[key]}</label>
    <select
      id=${key}
      @change=${(event: Event) => set({ [key]: (event.target as HTMLSelectElement).value || undefined })}
    >
      <option value="" .selected=${!wanted}>${words.all}</option>
      ${values.map(([value, label]) => {
        const count = counts.get(value) ?? 0;
        return html`<option value=${value} .selected=${value === wanted} ?disabled=${count === 0 && value !== wanted}>
          ${words.value(label, count)}
        </option>`;
      })}
    </select>
  </div>`;
}

/** What all filters offer, for the same actions and strings as the last time. */
const known = new WeakMap<readonly Candidate[], { texts: CalendarTable; values: Map<ListedKey, Named[]> }>();
type Named = [value: string, label: string];

/** The values that occur, with their names, in alphabetical order. */
function namedValues(key: ListedKey, { texts, candidates }: FilterContext): Named[] {
  let offer = known.get(candidates);
  if (offer?.texts !== texts) {
    offer = { texts, values: new Map() };
    known.set(candidates, offer);
  }
  const named = offer.values.get(key) ?? nameValues(key, texts, candidates);
  offer.values.set(key, named);
  return named;
}

function nameValues(key: ListedKey, texts: CalendarTable, candidates: readonly Candidate[]): Named[] {
  const values = new Map<string, string>();
  const { categories, audiences } = texts.calendar;
  for (const { event, lands, hosts } of candidates) {
    if (key === 'category') values.set(event.category, categories[event.category]);
    if (key === 'audience') for (const value of event.audience) values.set(value, audiences[value]);
    if (key === 'land') for (const value of lands) values.set(value, texts.lands[value] ?? value);
    if (key === 'jobcenter') for (const { id, name } of hosts) values.set(id, name);
  }
  return [...values].sort(([, a], [, b]) => germanOrder(a, b));
}

function renderSwitch(key: (typeof SWITCHES)[number], { language, candidates, filters, set }: FilterContext) {
  const words = filterTexts[language];
  const count = countValues(candidates, filters, key).get('true') ?? 0;
  const all = countValues(candidates, {}, key).get('true') ?? 0;
  // A switch that keeps all or nothing, whatever one chooses, is none.
  if (!filters[key] && (all === 0 || all === candidates.length)) return nothing;
  return html`<label class="switch">
    <input
      type="checkbox"
      .checked=${filters[key] === true}
      @change=${(event: Event) => set({ [key]: (event.target as HTMLInputElement).checked || undefined })}
    />
    <span>${words.value(words[key], count)}</span>
  </label>`;
}
