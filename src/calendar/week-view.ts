import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { formatDay, formatShortDay } from '../text/format.ts';
import { daysOfEdition, type Entry, GroupKind } from './agenda.ts';
import { type CalendarContext, wordsOf } from './context.ts';
import { renderDetails } from './details-view.ts';
import { timeOf } from './event-view.ts';
import { keyOf, type List, renderGroup } from './list-view.ts';

/** More days than this do not fit beside each other. */
export const MOST_DAYS = 7;

/**
 * The week with one column a day, and above the days a lane for what lasts several of them. Read in a row it is
 * a list of days. What has no place in a column stands as a list before and after.
 */
export function renderWeek(list: List, context: CalendarContext): TemplateResult {
  const { edition } = context;
  const days = daysOfEdition(edition);
  const group = (kind: GroupKind) => list.groups.filter(group => group.kind === kind);
  const spans = group(GroupKind.Span).flatMap(({ entries }) => entries);
  const outside = (kind: GroupKind) => group(kind).map(group => renderGroup(group, list, context));
  return html`
    ${outside(GroupKind.Prelude)}
    <div class="week" part="week" data-days=${days.length}>
      ${spans.length > 0 ? renderLane(spans, days, context) : nothing}
      ${days.map((day, index) => renderDay(day, index, list, context))}
    </div>
    ${renderPanel(list, context)} ${outside(GroupKind.Open)} ${outside(GroupKind.After)}
  `;
}

function renderLane(
  spans: readonly Entry[],
  days: readonly string[],
  context: CalendarContext,
): TemplateResult {
  const { texts, level } = context;
  const column = (day: string) =>
    Math.min(days.length, Math.max(1, days.filter(known => known <= day).length));
  return html`<div class="lane">
    <div role="heading" aria-level=${Math.min(6, level + 1)} class="visually-hidden">${texts.calendar.groups.span}</div>
    <ul class="bars" data-days=${days.length}>
      ${spans.map(
        entry => html`<li data-from=${column(entry.days.first)} data-to=${column(entry.days.last)}>
          ${renderCell(entry, context)}
        </li>`,
      )}
    </ul>
  </div>`;
}

function renderDay(day: string, index: number, list: List, context: CalendarContext): TemplateResult {
  const { texts, language, level, today } = context;
  const group = list.groups.find(group => keyOf(group) === day);
  const isToday = day === today;
  const label = isToday ? texts.calendar.groups.today(formatDay(day, language)) : formatDay(day, language);
  return html`<div class="day" data-column=${index + 1} data-today=${isToday ? 'true' : 'false'}>
    <div role="heading" aria-level=${Math.min(6, level + 1)} class="day-title">
      <span aria-hidden="true">${formatShortDay(day, language)}</span
      ><span class="visually-hidden">${label}</span>
    </div>
    ${
      group
        ? html`<ul class="cells">
            ${group.entries.map(entry => html`<li>${renderCell(entry, context)}</li>`)}
          </ul>`
        : html`<p class="cells nothing muted small">${texts.calendar.nothingOnDay}</p>`
    }
  </div>`;
}

function renderCell({ event, past }: Entry, context: CalendarContext): TemplateResult {
  const { texts, language, open } = context;
  const { title, lang } = wordsOf(event, language);
  const { event: words } = texts.calendar;
  const line = [timeOf(event, context), event.place?.town].filter(Boolean).join(', ');
  return html`<button
    type="button"
    class="cell ${event.kind}"
    id="opener-${event.id}"
    data-past=${past ? 'true' : 'false'}
    aria-expanded=${open === event.id ? 'true' : 'false'}
    aria-controls="panel"
    @click=${() => context.toggle(event)}
  >
    ${event.cancelled ? html`<strong class="tag cancelled">${words.cancelled}</strong>` : nothing}
    ${event.kind === 'publication' ? html`<span class="small muted">${words.publication}</span>` : nothing}
    <span class="cell-title" lang=${ifDefined(lang)}>${title}</span>
    ${line ? html`<span class="small">${line}</span>` : nothing}
  </button>`;
}

/** A column is too narrow for details; they open across the week, right below it. */
function renderPanel({ groups }: List, context: CalendarContext): TemplateResult {
  const inWeek = groups.filter(({ kind }) => kind === GroupKind.Day || kind === GroupKind.Span);
  const entry = inWeek.flatMap(({ entries }) => entries).find(({ event }) => event.id === context.open);
  if (!entry) return html`<div id="panel" hidden></div>`;
  const { title, summary, lang } = wordsOf(entry.event, context.language);
  return html`<div id="panel" class="panel" part="details">
    <div role="heading" aria-level=${Math.min(6, context.level + 2)} class="heading medium" lang=${ifDefined(lang)}>
      ${title}
    </div>
    ${summary ? html`<p class="summary" lang=${ifDefined(lang)}>${summary}</p>` : nothing}
    ${renderDetails(entry, context)}
  </div>`;
}
