import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { formatDay, formatDays, formatShortDay } from '../../text/format.ts';
import { daysOfEdition, type Entry, GroupKind } from '../agenda.ts';
import { type CalendarContext, wordsOf } from '../context.ts';
import { hostLine, timeOf } from '../event-view.ts';
import { keyOf, type List } from '../list-view.ts';

/**
 * The week with one column a day, and above the days a lane for what lasts several of them. Read in a row it is
 * a list of days. What has no place in a column stands before and after. A cell is too narrow for details; they
 * open across, right below.
 */
export function renderWeek(list: List, context: CalendarContext): TemplateResult {
  const days = daysOfEdition(context.edition);
  const entries = (kind: GroupKind) => list.groups.find(group => group.kind === kind)?.entries ?? [];
  const spans = entries(GroupKind.Span);
  const inWeek = list.groups.filter(({ kind }) => kind === GroupKind.Day).flatMap(({ entries }) => entries);
  return html`
    ${renderCells(GroupKind.Prelude, entries(GroupKind.Prelude), context)}
    <div class="week" part="week" data-days=${days.length}>
      ${spans.length > 0 ? renderLane(spans, days, context) : nothing}
      ${days.map((day, index) => renderDay(day, index, list, context))}
    </div>
    ${renderPanel([...spans, ...inWeek], context)} ${renderCells(GroupKind.Open, entries(GroupKind.Open), context)}
    ${renderCells(GroupKind.After, entries(GroupKind.After), context)}
  `;
}

/** What lies beside the week. */
function renderCells(kind: Exclude<GroupKind, 'day'>, entries: readonly Entry[], context: CalendarContext) {
  const { texts, level, language } = context;
  if (entries.length === 0) return nothing;
  return html`<section class="group" part="group" aria-labelledby="group-${kind}">
      <div role="heading" aria-level=${Math.min(6, level + 1)} class="heading medium" id="group-${kind}">
        ${texts.calendar.groups[kind]}
      </div>
      <ul class="beside">
        ${entries.map(entry => {
          const { first, last } = entry.days;
          const date = kind === GroupKind.Open ? undefined : formatDays(first, last, language);
          return html`<li>${renderCell(entry, context, date)}</li>`;
        })}
      </ul>
    </section>
    ${renderPanel(entries, context)}`;
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

function renderCell({ event, past }: Entry, context: CalendarContext, date?: string): TemplateResult {
  const { texts, language, open } = context;
  const { title, lang } = wordsOf(event, language);
  const { event: words } = texts.calendar;
  const line = [date, timeOf(event, context), event.place?.town ?? hostLine(event, context)]
    .filter(Boolean)
    .join(', ');
  const isOpen = open === event.id;
  return html`<button
    type="button"
    class="cell ${event.kind}"
    id="opener-${event.id}"
    data-past=${past ? 'true' : 'false'}
    aria-expanded=${isOpen ? 'true' : 'false'}
    aria-controls=${ifDefined(isOpen ? 'panel' : undefined)}
    @click=${() => context.toggle(event)}
  >
    ${event.cancelled ? html`<strong class="tag cancelled">${words.cancelled}</strong>` : nothing}
    ${event.kind === 'publication' ? html`<span class="small muted">${words.publication}</span>` : nothing}
    <span class="cell-title" lang=${ifDefined(lang)}>${title}</span>
    ${line ? html`<span class="small">${line}</span>` : nothing}
  </button>`;
}

function renderPanel(entries: readonly Entry[], context: CalendarContext) {
  const { language, open, level } = context;
  const entry = entries.find(({ event }) => event.id === open);
  if (!entry) return nothing;
  const { title, summary, lang } = wordsOf(entry.event, language);
  return html`<div id="panel" class="panel" part="details">
    <div role="heading" aria-level=${Math.min(6, level + 2)} class="heading medium" lang=${ifDefined(lang)}>${title}</div>
    ${summary ? html`<p class="summary" lang=${ifDefined(lang)}>${summary}</p>` : nothing}
    ${context.details(entry)}
  </div>`;
}
