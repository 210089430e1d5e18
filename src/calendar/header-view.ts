import { html, nothing, type TemplateResult } from 'lit';
import { daysBetween, Phase, phaseOf } from '../dataset/editions.ts';
import type { Edition } from '../dataset/schema.ts';
import type { CalendarTable } from '../text/calendar/texts.ts';
import { formatDay, formatDays } from '../text/format.ts';
import type { Language } from '../text/language.ts';
import { renderHeading } from '../ui/heading.ts';
import type { Lazy } from '../ui/lazy.ts';

export interface Header {
  texts: CalendarTable;
  language: Language;
  edition: Edition | undefined;
  today: string;
  level: number;
  /** The page's own jobcenters, whose actions these are. */
  names: readonly string[];
}

/** Which week this is, and whether it is to come, running or over. */
export function renderHeader({ texts, language, edition, today, level, names }: Header): TemplateResult {
  const { calendar } = texts;
  const words = edition?.translations?.[language];
  const note = words?.note ?? edition?.note;
  return html`
    <header class="head" part="header">
      ${renderHeading(level, words?.name ?? edition?.name ?? calendar.title, { className: 'large' })}
      ${names.length > 0 ? html`<p class="names">${names.join(', ')}</p>` : nothing}
      ${
        edition
          ? html`<p class="dates">${formatDays(edition.start, edition.end, language)}</p>
              <p class="phase ${phaseOf(edition, today)}" part="phase">${phaseLine(edition, today, texts, language)}</p>`
          : html`<p>${calendar.noEdition}</p>`
      }
      ${note ? html`<p class="muted small">${note}</p>` : nothing}
    </header>
  `;
}

function phaseLine(edition: Edition, today: string, { calendar }: CalendarTable, language: Language): string {
  switch (phaseOf(edition, today)) {
    case Phase.Before:
      return calendar.before(daysBetween(today, edition.start), formatDay(edition.start, language, true));
    case Phase.Running:
      return calendar.running(formatDay(edition.end, language));
    default:
      return calendar.over;
  }
}

export interface Empty {
  texts: CalendarTable;
  edition: Edition;
  today: string;
  /** How many actions there are beside what the page has preset. */
  hidden: number;
  showAll: () => void;
}

/** Nothing is known, or nothing of what the page wants to show; then all the others are the next step. */
export function renderEmpty({ texts, edition, today, hidden, showAll }: Empty): TemplateResult {
  const { calendar } = texts;
  const over = phaseOf(edition, today) === Phase.Over;
  if (hidden === 0) {
    return html`<p class="no-result" part="empty">${over ? calendar.nothingRecorded : calendar.nothingYet}</p>`;
  }
  return html`<div class="no-result" part="empty">
    <p>${calendar.nothingHere}</p>
    <button class="button" type="button" @click=${showAll}>${calendar.showAll(hidden)}</button>
  </div>`;
}

export interface OtherEditions {
  texts: CalendarTable;
  language: Language;
  editions: readonly { edition: Edition; count: number }[];
  choose: (id: string) => void;
}

/** The ways to other editions, where the page does not want a certain one. */
export function renderOtherEditions({ texts, language, editions, choose }: OtherEditions): TemplateResult {
  const { calendar } = texts;
  if (editions.length === 0) return html``;
  return html`<nav class="editions" part="editions" aria-label=${calendar.otherEditions}>
    <ul class="actions">
      ${editions.map(
        ({ edition: { id, name, translations }, count }) => html`<li>
          <button class="button" type="button" @click=${() => choose(id)}>
            ${count > 0 ? calendar.showEdition(translations?.[language]?.name ?? name, count) : (translations?.[language]?.name ?? name)}
          </button>
        </li>`,
      )}
    </ul>
  </nav>`;
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

export interface FilterButton {
  texts: CalendarTable;
  /** How many filters are set. */
  active: number;
  open: boolean;
  /** The filters, once they are loaded. */
  part: Lazy<unknown>;
  toggle: () => void;
}

/** Seen only where the element is narrow; else the filters stand open. */
export function renderFilterButton({ texts, active, open, part, toggle }: FilterButton): TemplateResult {
  const { common, calendar } = texts;
  const waiting = open && !part.value && !part.failed;
  return html`<button type="button" class="button filters-button" aria-expanded=${open ? 'true' : 'false'} @click=${toggle}>
      ${waiting ? common.loading : calendar.filter(active)}
    </button>
    <p class="notice" role="alert" ?hidden=${!part.failed}>${calendar.filterFailed}</p>`;
}
