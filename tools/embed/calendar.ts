// What the calendar's page says without script: every action that is known, edition by edition, the latest first.
import { agenda, type Entry, type Group, GroupKind } from '../../src/calendar/agenda.ts';
import { clockOf } from '../../src/calendar/event-view.ts';
import { addDays, Phase, phaseOf } from '../../src/dataset/editions.ts';
import { isHeldBy } from '../../src/dataset/events.ts';
import type { Edition } from '../../src/dataset/schema.ts';
import { calendarDe } from '../../src/text/calendar/de.ts';
import { detailsTexts } from '../../src/text/calendar/details.ts';
import { exportTexts } from '../../src/text/calendar/export.ts';
import { formatDay, formatDays } from '../../src/text/format.ts';
import { type Content, html, type Markup } from './html.ts';
import { hostOf, outwards } from './parts.ts';
import { linkTo, type Place, rootFrom, type Site } from './site.ts';
import { WORDS } from './words.ts';

const { calendar: texts, lands } = calendarDe;
const words = detailsTexts.de;

export function calendarContent(site: Site, place: Place): Markup {
  const { jobcenter } = place;
  const { editions, events } = site.dataset;
  const held = jobcenter ? events.filter(event => isHeldBy(event, jobcenter)) : events;
  const shown = [...editions]
    .sort((a, b) => b.start.localeCompare(a.start))
    // A page for one jobcenter need not say of each past week that nothing is known of it.
    .filter(({ id }) => !jobcenter || held.some(({ edition }) => edition === id));
  const feed = `${rootFrom(place)}feeds/${jobcenter?.id ?? 'all'}.ics`;
  return html`${shown.length === 0 && html`<p>${jobcenter ? WORDS.noEvents : texts.noEdition}</p>\n`}${shown.map(
    edition => renderEdition(edition, held, site, place),
  )}<h2>${exportTexts.de.title}</h2>
<p><a href="${feed}">${jobcenter ? exportTexts.de.subscribeTo(jobcenter.name) : exportTexts.de.subscribeAll}</a></p>
<p class="small">${exportTexts.de.subscribeHint}</p>`;
}

function renderEdition(
  edition: Edition,
  events: Site['dataset']['events'],
  site: Site,
  place: Place,
): Markup {
  const over = phaseOf(edition, site.today) === Phase.Over;
  const own = events.filter(event => event.edition === edition.id);
  // In the order of the week, whenever the page is made: what is next changes every day.
  const groups = agenda(own, edition, addDays(edition.end, 365));
  return html`<section class="edition">
<h2>${edition.name}</h2>
<p>${formatDays(edition.start, edition.end, 'de')}${over && html`<br>${texts.over}`}</p>
${edition.note && html`<p class="small">${edition.note}</p>\n`}${
  groups.length === 0 && html`<p>${over ? texts.nothingRecorded : texts.nothingYet}</p>\n`
}${groups.map(group => renderGroup(group, site, place, over))}</section>
`;
}

const titleOf = ({ kind, day }: Group): string =>
  kind === GroupKind.Day ? formatDay(day!, 'de', true) : texts.groups[kind];

const renderGroup = (group: Group, site: Site, place: Place, over: boolean): Markup =>
  html`<h3>${titleOf(group)}</h3>
<ul class="list">
${group.entries.map(entry => renderEvent(entry, group, site, place, over))}</ul>
`;

function renderEvent(
  { event, days }: Entry,
  { kind }: Group,
  site: Site,
  place: Place,
  over: boolean,
): Markup {
  const { start, end, registration } = event;
  const time = clockOf(start, 'de');
  const until = days.first === days.last && end && start && end > start ? clockOf(end, 'de') : undefined;
  const inOwnDay = kind === GroupKind.Day || kind === GroupKind.Open;
  const category = event.category === 'other' ? '' : texts.categories[event.category];
  const facts = [
    event.cancelled && texts.event.cancelled,
    [event.kind === 'publication' ? texts.event.publication : '', category].filter(Boolean).join(': '),
    !inOwnDay && formatDays(days.first, days.last, 'de'),
    time && texts.event.clock(time, until),
    event.online && texts.event.online,
    placeOf(event.place),
  ].filter(Boolean);
  const link = event.link && [
    words.link,
    ` (${hostOf(event.link)})`,
    html`<span class="hidden">: ${event.title}</span>`,
  ];
  const file = days.known && event.kind === 'date' && !event.cancelled && !over;
  return html`<li>
<h4>${event.title}</h4>
<p class="small">${facts.join(' · ')}</p>
${event.summary && html`<p>${event.summary}</p>\n`}${renderHosts(event, site, place)}${
  !over &&
  registration?.required &&
  html`<p>${words.registrationNeeded}${registration.phone && ` ${registration.phone}`}${registration.email && ` ${registration.email}`}</p>\n`
}${event.status === 'reported' && html`<p class="small">${words.reported}</p>\n`}${link && html`<p class="small">${outwards(event.link, link)}</p>\n`}${
  file &&
  html`<p><a href="${rootFrom(place)}feeds/event/${event.id}.ics">${words.save}<span class="hidden">: ${event.title}</span></a></p>\n`
}</li>
`;
}

const placeOf = (place: Site['dataset']['events'][number]['place']): string =>
  [place?.name, place?.street, [place?.postcode, place?.town].filter(Boolean).join(' ')]
    .filter((part, index, parts) => part && !parts.slice(0, index).some(before => before?.endsWith(part)))
    .join(', ');

/** By whom, with the way to each. */
function renderHosts(
  { hosts, lands: keys }: Site['dataset']['events'][number],
  { dataset }: Site,
  place: Place,
): Content {
  const links = hosts
    .flatMap(id => dataset.jobcenters.find(jobcenter => jobcenter.id === id) ?? [])
    .map(jobcenter =>
      jobcenter.id === place.jobcenter?.id
        ? html`${jobcenter.name}`
        : html`<a href="${linkTo(place, { tag: 'jobcenter-finder', jobcenter })}">${jobcenter.name}</a>`,
    );
  const all = [
    ...links,
    ...keys.map(land => html`${texts.event.allOfLand(lands[land] ?? land)}`),
    ...(hosts.length + keys.length === 0 ? [html`${texts.event.nationwide}`] : []),
  ];
  return html`<p>${words.hosts}: ${all.map((one, index) => [index > 0 && ', ', one])}</p>\n`;
}
