import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { weekTexts } from '../../text/calendar/week.ts';
import { formatDay, formatDays, formatShortDay } from '../../text/format.ts';
import { daysOfEdition, type Entry, GroupKind } from '../agenda.ts';
import { type CalendarContext, wordsOf } from '../context.ts';
import { hostLine, renderTags, timeOf } from '../event-view.ts';
import { enoughOf, type List, renderMore } from '../list-view.ts';
import { closePanel, openPanel } from './panel.ts';

/**
 * The week with one column a day, and above the days a lane for what lasts several of them. Read in a row it is
 * a list of days. What has no place in a column stands before and after. A cell is too narrow for details; they
 * open across, right below.
 */
export function renderWeek(list: List, context: CalendarContext): TemplateResult {
  const days = daysOfEdition(context.edition);
  const entries = (wanted: GroupKind) =>
    list.groups.filter(({ kind }) => kind === wanted).flatMap(({ entries }) => entries);
  const spans = entries(GroupKind.Span);
  return html`
    ${renderBeside(GroupKind.Prelude, entries(GroupKind.Prelude), list, context)}
    <div class="week" part="week" data-days=${days.length}>
      ${spans.length > 0 ? renderLane(spans, days, list, context) : nothing}
      ${days.map((day, index) => renderDay(day, index, list, context))}
    </div>
    ${renderPanel([...spans, ...entries(GroupKind.Day)], context)}
    ${renderBeside(GroupKind.Open, entries(GroupKind.Open), list, context)}
    ${renderBeside(GroupKind.After, entries(GroupKind.After), list, context)}
  `;
}

/** What lies beside the week. */
function renderBeside(
  kind: Exclude<GroupKind, 'day'>,
  entries: readonly Entry[],
  list: List,
  context: CalendarContext,
) {
  const { texts, level } = context;
  if (entries.length === 0) return nothing;
  return html`<section class="group" part="group" aria-labelledby="group-${kind}">
      <div role="heading" aria-level=${Math.min(6, level + 1)} class="heading medium" id="group-${kind}">
        ${texts.calendar.groups[kind]}
      </div>
      <ul class="beside">
        ${enoughOf(kind, entries, list, context).map(
          entry => html`<li>${renderCell(entry, context, kind !== GroupKind.Open)}</li>`,
        )}
      </ul>
      ${renderMore(kind, entries, list, context)}
    </section>
    ${renderPanel(entries, context)}`;
}

function renderLane(
  spans: readonly Entry[],
  days: readonly string[],
  list: List,
  context: CalendarContext,
): TemplateResult {
  const { texts, level } = context;
  const column = (day: string) =>
    Math.min(days.length, Math.max(1, days.filter(known => known <= day).length));
  return html`<div class="lane">
    <div role="heading" aria-level=${Math.min(6, level + 1)} class="visually-hidden" id="group-span">${texts.calendar.groups.span}</div>
    <ul class="bars" data-days=${days.length} aria-labelledby="group-span">
      ${enoughOf(GroupKind.Span, spans, list, context).map(
        entry => html`<li data-from=${column(entry.days.first)} data-to=${column(entry.days.last)}>
          ${renderCell(entry, context, true)}
        </li>`,
      )}
    </ul>
    ${renderMore(GroupKind.Span, spans, list, context)}
  </div>`;
}

function renderDay(day: string, index: number, list: List, context: CalendarContext): TemplateResult {
  const { texts, language, level, today } = context;
  const entries = list.groups.find(group => group.day === day)?.entries;
  const isToday = day === today;
  const label = isToday ? texts.calendar.groups.today(formatDay(day, language)) : formatDay(day, language);
  return html`<div class="day" data-column=${index + 1} data-today=${isToday ? 'true' : 'false'}>
    <div role="heading" aria-level=${Math.min(6, level + 1)} class="day-title" id="group-${day}">
      ${isToday ? html`<span class="today" aria-hidden="true">${weekTexts[language].today}</span>` : nothing}
      <span aria-hidden="true">${formatShortDay(day, language)}</span
      ><span class="visually-hidden">${label}</span>
    </div>
    ${
      entries
        ? html`<div class="cells">
            <ul class="column" aria-labelledby="group-${day}">
              ${enoughOf(day, entries, list, context).map(entry => html`<li>${renderCell(entry, context)}</li>`)}
            </ul>
            ${renderMore(day, entries, list, context)}
          </div>`
        : html`<p class="cells nothing muted small">${texts.calendar.nothingOnDay}</p>`
    }
  </div>`;
}

/** `dated` where the column does not say the day. */
function renderCell(entry: Entry, context: CalendarContext, dated = false): TemplateResult {
  const { event, days, past } = entry;
  const { texts, language, open, today, edition, candidates } = context;
  const { title, lang } = wordsOf(event, language);
  const { event: words } = texts.calendar;
  const distance = candidates.get(event.id)?.distance;
  const line = [
    dated && formatDays(days.first, days.last, language),
    timeOf(entry, context),
    event.online && words.online,
    event.place?.town ?? hostLine(event, context),
    distance !== undefined && words.distance(distance),
  ]
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
    @click=${(click: Event) => openPanel(click, () => context.toggle(event))}
  >
    ${event.cancelled ? html`<strong class="tag cancelled">${words.cancelled}</strong>` : nothing}
    ${past && event.kind === 'date' && today <= edition.end ? html`<span class="tag">${words.past}</span>` : nothing}
    ${event.kind === 'publication' ? html`<span class="small muted">${words.publication}</span>` : nothing}
    <span class="cell-title" lang=${ifDefined(lang)} dir="auto">${title}</span>
    ${line ? html`<span class="small">${line}</span>` : nothing}
  </button>`;
}

function renderPanel(entries: readonly Entry[], context: CalendarContext) {
  const { language, open, level } = context;
  const entry = entries.find(({ event }) => event.id === open);
  if (!entry) return nothing;
  const { event } = entry;
  const { title, summary, lang } = wordsOf(event, language);
  const close = (click: Event) => closePanel(click, event.id, () => context.toggle(event));
  return html`<div id="panel" class="panel" part="details">
    <div class="panel-top">
      <div role="heading" aria-level=${Math.min(6, level + 2)} class="heading medium" tabindex="-1" lang=${ifDefined(lang)} dir="auto">${title}</div>
      <button class="button" type="button" @click=${close}>${weekTexts[language].close}</button>
    </div>
    <p class="meta">${renderTags(entry, context)}</p>
    ${summary ? html`<p class="summary" lang=${ifDefined(lang)} dir="auto">${summary}</p>` : nothing}
    ${context.details(entry)}
  </div>`;
}
