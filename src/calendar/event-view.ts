import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { CampaignEvent } from '../dataset/event-schema.ts';
import { formatDays } from '../text/format.ts';
import { type Entry, GroupKind } from './agenda.ts';
import { type CalendarContext, wordsOf } from './context.ts';

/** An action in a list: what, when, where and by whom; the rest opens below. */
export function renderEvent(entry: Entry, kind: GroupKind, context: CalendarContext): TemplateResult {
  const { event } = entry;
  const { language, level, open, printing } = context;
  const { title, summary, lang } = wordsOf(event, language);
  const isOpen = open === event.id;
  return html`<li class="event ${event.kind}" part="event" data-past=${entry.past ? 'true' : 'false'}>
    <div role="heading" aria-level=${Math.min(6, level + 2)} class="event-title">
      <button
        type="button"
        class="opener"
        id="opener-${event.id}"
        aria-expanded=${isOpen ? 'true' : 'false'}
        aria-controls="details-${event.id}"
        @click=${() => context.toggle(event)}
      >
        <span lang=${ifDefined(lang)} dir="auto">${title}</span>
      </button>
    </div>
    ${renderMeta(entry, kind, context)}
    ${summary ? html`<p class="summary" lang=${ifDefined(lang)} dir="auto">${summary}</p>` : nothing}
    <div id="details-${event.id}" class="event-details" part="details" ?hidden=${!isOpen && !printing}>
      ${isOpen || printing ? context.details(entry) : nothing}
    </div>
  </li>`;
}

/** What one has to know at once: cancelled, over (a look back says so as a whole), published, which kind. */
export function renderTags(
  { event, past }: Entry,
  { texts, edition, today }: CalendarContext,
): TemplateResult {
  const { event: words, categories } = texts.calendar;
  // "Anderes" says nothing.
  const category = event.category === 'other' ? '' : categories[event.category];
  const kind = [event.kind === 'publication' ? words.publication : '', category].filter(Boolean).join(': ');
  return html`${event.cancelled ? html`<strong class="tag cancelled">${words.cancelled}</strong>` : nothing}
    ${past && event.kind === 'date' && today <= edition.end ? html`<span class="tag">${words.past}</span>` : nothing}
    ${kind ? html`<span class="tag">${kind}</span>` : nothing}`;
}

/** One line: tags, then the facts that decide whether one reads on. */
function renderMeta(entry: Entry, kind: GroupKind, context: CalendarContext): TemplateResult {
  const { event, days } = entry;
  const { texts, language, candidates } = context;
  const { event: words } = texts.calendar;
  const distance = candidates.get(event.id)?.distance;
  const inOwnDay = kind === GroupKind.Day || kind === GroupKind.Open;
  const facts = [
    inOwnDay ? undefined : formatDays(days.first, days.last, language),
    timeOf(entry, context),
    event.online ? words.online : undefined,
    event.place?.town ?? event.place?.name,
    hostLine(event, context),
    distance === undefined ? undefined : words.distance(distance),
  ].filter(Boolean);
  return html`<p class="meta">
    ${renderTags(entry, context)} ${facts.map(fact => html`<span class="fact">${fact}</span>`)}
  </p>`;
}

/** The time, where it is known: "10:00 bis 12:00 Uhr". */
export function timeOf(
  { event: { start, end }, days }: Pick<Entry, 'event' | 'days'>,
  { texts, language }: CalendarContext,
): string | undefined {
  const from = clockOf(start, language);
  // An end without a time, or on another day, says nothing about this one.
  const to = days.first === days.last && end! > start! ? clockOf(end, language) : undefined;
  return from && texts.calendar.event.clock(from, to);
}

export function clockOf(moment: string | undefined, language: string): string | undefined {
  const time = moment?.slice(11);
  // German clocks say 9:00, English ones of this element 09:00.
  return time && (language === 'en' ? time : time.replace(/^0/, ''));
}

/** By whom, in few words. */
export function hostLine(event: CampaignEvent, { texts, candidates }: CalendarContext): string {
  const { event: words } = texts.calendar;
  const hosts = candidates.get(event.id)?.hosts ?? [];
  if (event.lands.length > 0) {
    return words.allOfLand(event.lands.map(land => texts.lands[land] ?? land).join(', '));
  }
  if (hosts.length > 2) return words.joint(hosts.length);
  if (hosts.length > 0) return hosts.map(({ traeger }) => traeger.name).join(', ');
  return event.hosts.length > 0 ? '' : words.nationwide;
}
