import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { CampaignEvent, Place } from '../../dataset/event-schema.ts';
import { parseUrl } from '../../dataset/url.ts';
import { detailsTexts } from '../../text/calendar/details.ts';
import { formatDate, formatDay, formatDays } from '../../text/format.ts';
import { globeIcon, pinIcon } from '../../ui/contact-icons.ts';
import { mailHref, mapHref, telHref } from '../../ui/contact-links.ts';
import { calendarIcon } from '../../ui/icons.ts';
import { safeHref } from '../../ui/links.ts';
import type { Entry } from '../agenda.ts';
import type { CalendarContext } from '../context.ts';
import { clockOf, timeOf } from '../event-view.ts';

/** All that is known of an action. What is not known is said where one would rely on it, and never means "no". */
export function renderDetails(entry: Entry, context: CalendarContext): TemplateResult {
  const { event, past } = entry;
  const words = detailsTexts[context.language];
  const { audiences } = context.texts.calendar;
  return html`
    <dl class="facts">
      ${row(words.when, renderWhen(entry, context))} ${row(words.where, renderWhere(event, context))}
      ${row(words.hosts, renderHosts(event, context))}
      ${event.audience.length > 0 ? row(words.audience, event.audience.map(key => audiences[key]).join(', ')) : nothing}
      ${event.kind === 'date' ? row(words.access, renderAccess(entry, context)) : nothing}
      ${event.registration && !past && !event.cancelled ? row(words.registration, renderRegistration(event, context)) : nothing}
    </dl>
    ${renderActions(entry, context)}
    ${event.status === 'reported' ? html`<p class="muted small">${words.reported}</p>` : nothing}
  `;
}

const row = (term: string, content: unknown) =>
  content ? html`<div class="pair"><dt>${term}</dt><dd>${content}</dd></div>` : nothing;

function renderWhen({ event, days }: Entry, context: CalendarContext): TemplateResult {
  const { language } = context;
  const words = detailsTexts[language];
  const { start, end } = event;
  const oneDay = days.first === days.last;
  if (!oneDay && start && end && (start + end).includes('T')) {
    const lines = words.fromTo(momentOf(start, context), momentOf(end, context));
    return html`${lines.map(line => html`<span class="line">${line}</span>`)}`;
  }
  const range = oneDay ? formatDay(days.first, language, true) : formatDays(days.first, days.last, language);
  const time = timeOf({ event, days }, context);
  const missing = days.known ? words.timeUnknown : words.dayUnknown;
  if (time) return html`${range}, ${time}`;
  return event.kind === 'publication' && days.known ? html`${range}` : html`${range} (${missing})`;
}

/** "Montag, 14. Juni 2027, 8:00 Uhr" */
function momentOf(moment: string, { texts, language }: CalendarContext): string {
  const day = formatDay(moment.slice(0, 10), language, true);
  const clock = clockOf(moment, language);
  return clock ? `${day}, ${texts.calendar.event.clock(clock)}` : day;
}

function renderWhere({ place, online, kind }: CampaignEvent, { texts, language }: CalendarContext) {
  const words = detailsTexts[language];
  const lines = place ? linesOf(place) : [];
  if (online) lines.unshift(texts.calendar.event.online);
  if (lines.length === 0) return kind === 'date' ? words.placeUnknown : '';
  return lines.map(line => html`<span class="line">${line}</span>`);
}

function linesOf({ name, street, postcode, town }: Place): string[] {
  const last = [postcode, town].filter(Boolean).join(' ');
  return [name, street, last].filter((line): line is string => !!line);
}

function renderHosts(event: CampaignEvent, { texts, candidates }: CalendarContext) {
  const { event: words } = texts.calendar;
  const hosts = candidates.get(event.id)?.hosts ?? [];
  if (event.hosts.length + event.lands.length === 0) return words.nationwide;
  const lands = event.lands.map(land => words.allOfLand(texts.lands[land] ?? land));
  // A date of the page that names nobody.
  if (hosts.length + lands.length === 0) return '';
  return html`<ul class="hosts">
    ${hosts.map(({ name, website, traeger }) => {
      const href = safeHref((website ?? traeger.website)?.value);
      return html`<li class="line">${href ? html`<a href=${href} rel="noreferrer">${name}</a>` : name}</li>`;
    })}
    ${lands.map(line => html`<li class="line">${line}</li>`)}
  </ul>`;
}

function renderAccess({ event, past }: Entry, { language }: CalendarContext) {
  const words = detailsTexts[language];
  const { wheelchair, signLanguage, languages = [] } = event;
  const names = new Intl.DisplayNames([language === 'en' ? 'en' : 'de'], { type: 'language' });
  const lines = [
    wheelchair === undefined ? undefined : wheelchair ? words.wheelchair : words.noWheelchair,
    signLanguage === undefined ? undefined : signLanguage ? words.signLanguage : words.noSignLanguage,
    languages.length > 0
      ? `${words.languages}: ${languages.map(tag => names.of(tag)).join(', ')}`
      : undefined,
  ].filter(Boolean);
  // To ask somebody about last year's stairs helps nobody.
  if (lines.length === 0) return past || event.cancelled || event.online ? '' : words.accessUnknown;
  return lines.map(line => html`<span class="line">${line}</span>`);
}

function renderRegistration({ registration }: CampaignEvent, { language, today }: CalendarContext) {
  const words = detailsTexts[language];
  const { required, until, url, phone, email } = registration!;
  if (!required) return words.registrationNotNeeded;
  if (until && until < today) return words.registrationOver(formatDate(until, language));
  const href = safeHref(url);
  return html`<span class="line"
      >${until ? words.registrationUntil(formatDate(until, language)) : words.registrationNeeded}</span
    >
    ${href ? html`<span class="line"><a class="printed" href=${href} rel="noreferrer">${words.register}</a></span>` : nothing}
    ${phone ? html`<span class="line"><a href=${telHref(phone)}>${phone}</a></span>` : nothing}
    ${email ? html`<span class="line"><a href=${mailHref(email)}>${email}</a></span>` : nothing}`;
}

/** Into one's own calendar, onto a map, to the source. */
function renderActions({ event, past, days }: Entry, context: CalendarContext): TemplateResult {
  const { language, fileOf, save } = context;
  const words = detailsTexts[language];
  const { place, link, kind } = event;
  const href = safeHref(link);
  const address = place?.street || (place?.name && place.town) ? linesOf(place!).join(', ') : undefined;
  const file = fileOf(event);
  const savable = !past && days.known && kind === 'date' && !event.cancelled && (file || save);
  return html`<ul class="actions" part="actions">
    ${
      savable
        ? html`<li>
            ${
              file
                ? html`<a class="button" href=${file} download="${event.id}.ics">${calendarIcon}${words.save}</a>`
                : html`<button class="button" type="button" @click=${() => save?.(event)}>${calendarIcon}${words.save}</button>`
            }
          </li>`
        : nothing
    }
    ${
      address
        ? html`<li><a class="button" href=${mapHref(address, navigator.userAgent)} rel="noreferrer">${pinIcon}${words.map}</a></li>`
        : nothing
    }
    ${
      href
        ? html`<li class="source">
            <a class="button printed" href=${ifDefined(href)} rel="noreferrer"
              >${globeIcon}<span
                >${kind === 'publication' ? words.readPublication : words.link}
                <span class="host">(${hostOf(href)})</span></span
              ></a
            >
          </li>`
        : nothing
    }
  </ul>`;
}

/** Whose page a link leads to. */
const hostOf = (href: string): string => parseUrl(href)?.hostname.replace(/^www\./, '') ?? '';
