import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../text/format.ts';
import { type Group, GroupKind } from './agenda.ts';
import type { CalendarContext } from './context.ts';
import { renderEvent } from './event-view.ts';

/** So many actions of a day are shown at first; whoever reads on asks for the others. */
export const ENOUGH = 12;

export interface List {
  groups: readonly Group[];
  /** Keys of the groups that are shown whole. */
  whole: ReadonlySet<string>;
  showWhole: (key: string) => void;
}

export const keyOf = ({ kind, day }: Group): string => day ?? kind;

/** The actions by day. While the week runs, what has passed stands below a heading of its own. */
export function renderList(list: List, context: CalendarContext): TemplateResult {
  const { groups: words } = context.texts.calendar;
  const past = list.groups.filter(group => group.past);
  const rest = list.groups.filter(group => !group.past);
  if (past.length === 0 || rest.length === 0)
    return html`${list.groups.map(group => renderGroup(group, list, context))}`;
  return html`
    ${rest.map(group => renderGroup(group, list, context))}
    <details class="past" ?open=${context.printing}>
      <summary>${words.past}</summary>
      ${past.map(group => renderGroup(group, list, context))}
    </details>
  `;
}

export function renderGroup(group: Group, list: List, context: CalendarContext): TemplateResult {
  const { kind, entries } = group;
  const { level, printing } = context;
  const key = keyOf(group);
  const all = printing || list.whole.has(key) || entries.length <= ENOUGH;
  const shown = all ? entries : entries.slice(0, ENOUGH);
  return html`<section class="group" part="group" aria-labelledby="group-${key}" data-kind=${kind}>
    <div role="heading" aria-level=${Math.min(6, level + 1)} class="heading medium" id="group-${key}">
      ${titleOf(group, context)}
    </div>
    <ul class="events">
      ${shown.map(entry => renderEvent(entry, kind, context))}
    </ul>
    ${
      all
        ? nothing
        : html`<button class="button" type="button" @click=${() => list.showWhole(key)}>
            ${context.texts.calendar.more(entries.length - ENOUGH)}
          </button>`
    }
  </section>`;
}

function titleOf({ kind, day }: Group, { texts, language, today }: CalendarContext): string {
  const { groups: words } = texts.calendar;
  if (kind !== GroupKind.Day || !day) return words[kind as Exclude<GroupKind, 'day'>];
  return day === today ? words.today(formatDay(day, language)) : formatDay(day, language);
}
