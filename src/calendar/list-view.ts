import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../text/format.ts';
import { type Entry, type Group, GroupKind } from './agenda.ts';
import type { CalendarContext } from './context.ts';
import { renderEvent } from './event-view.ts';

/** So many actions of a day are shown at first; whoever reads on asks for the others. */
export const ENOUGH = 10;

export interface List {
  groups: readonly Group[];
  /** Keys of the groups that are shown whole. */
  whole: ReadonlySet<string>;
  showWhole: (key: string) => void;
}

const keyOf = ({ kind, day, past }: Group): string => day ?? (past ? `past-${kind}` : kind);

/** The actions by day. While the week runs, what has passed stands below a heading of its own. */
export function renderList(list: List, context: CalendarContext): TemplateResult {
  const { groups: words } = context.texts.calendar;
  const past = list.groups.filter(group => group.past);
  const rest = list.groups.filter(group => !group.past);
  if (past.length === 0 || rest.length === 0)
    return html`${list.groups.map(group => renderGroup(group, list, context))}`;
  return html`
    ${rest.map(group => renderGroup(group, list, context))}
    <details class="past">
      <summary>${words.past}</summary>
      ${past.map(group => renderGroup(group, list, context))}
    </details>
  `;
}

export function renderGroup(group: Group, list: List, context: CalendarContext): TemplateResult {
  const { kind, entries } = group;
  const { level } = context;
  const key = keyOf(group);
  return html`<section class="group" part="group" aria-labelledby="group-${key}" data-kind=${kind}>
    <div role="heading" aria-level=${Math.min(6, level + 1)} class="heading medium" id="group-${key}">
      ${titleOf(group, context)}
    </div>
    <ul class="events">
      ${enoughOf(key, entries, list, context).map(entry => renderEvent(entry, kind, context))}
    </ul>
    ${renderMore(key, entries, list, context)}
  </section>`;
}

/** What of a group is shown before one asks for all of it. */
export function enoughOf(key: string, entries: readonly Entry[], list: List, { printing }: CalendarContext) {
  return printing || list.whole.has(key) ? entries : entries.slice(0, ENOUGH);
}

export function renderMore(key: string, entries: readonly Entry[], list: List, context: CalendarContext) {
  const hidden = entries.length - enoughOf(key, entries, list, context).length;
  if (hidden === 0) return nothing;
  return html`<button class="button" type="button" @click=${() => list.showWhole(key)}>
    ${context.texts.calendar.more(hidden)}
  </button>`;
}

function titleOf({ kind, day }: Group, { texts, language, today }: CalendarContext): string {
  const { groups: words } = texts.calendar;
  if (kind !== GroupKind.Day || !day) return words[kind as Exclude<GroupKind, 'day'>];
  return day === today ? words.today(formatDay(day, language)) : formatDay(day, language);
}
