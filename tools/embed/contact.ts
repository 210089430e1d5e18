// How to reach a jobcenter, in the words of the finder's card.
import type { Address, Fact, JobcenterRecord, Office } from '../../src/dataset/schema.ts';
import { answersDe as texts } from '../../src/text/finder/answers-de.ts';
import { formatDate } from '../../src/text/format.ts';
import { mailHref, telHref } from '../../src/ui/contact-links.ts';
import { type Content, html, type Markup } from './html.ts';
import { outwards, standing } from './parts.ts';

/** Everything that is known. */
export function renderContact(jobcenter: JobcenterRecord): Markup {
  const { traeger, phone, email, openingHours, note, updated } = jobcenter;
  const offices = officesOf(jobcenter);
  const townOnly = offices.some(({ address }) => !address?.street);
  return html`${note && html`<p class="note"><strong>${texts.note}:</strong> ${note}</p>\n`}<dl>
${
  offices.length > 0 &&
  row(offices.length === 1 && !townOnly ? texts.address : texts.offices, [
    offices.map(renderOffice),
    townOnly && html`<p class="small">${texts.officeAddressUnknown}</p>`,
  ])
}${!hasAddress(jobcenter) && traegerRow(jobcenter)}${phone && row(texts.phone, phoneLine(phone))}${
  email && row(texts.email, emailLine(email))
}${siteRow(jobcenter)}${
  openingHours && row(texts.openingHours, [lines(openingHours.value), standing(openingHours)])
}${row(texts.traeger, html`<p>${traeger.name}</p>`)}</dl>
<p class="small">${texts.asOf(formatDate(updated, 'de'))}</p>`;
}

/** The shortest that still helps: where it is, whom to call, where to read on. */
export function renderShortContact(jobcenter: JobcenterRecord, withSite = true): Markup {
  const offices = officesOf(jobcenter);
  const office = offices.find(({ address }) => address?.street);
  const phone = jobcenter.phone ?? offices.find(({ phone }) => phone)?.phone;
  const email = jobcenter.email ?? offices.find(({ email }) => email)?.email;
  return html`<dl>
${office?.address ? row(texts.address, [html`<p>${office.name ?? jobcenter.name}</p>`, address(office.address)]) : traegerRow(jobcenter)}${
  phone && row(texts.phone, phoneLine(phone))
}${email && row(texts.email, emailLine(email))}${withSite && siteRow(jobcenter)}</dl>`;
}

/** The jobcenter's own site; where none is known, that of the Landkreis or the city. */
export function siteOf({ website, traeger }: JobcenterRecord): { label: string; site: Fact } | undefined {
  const site = website ?? traeger.website;
  return site && { label: website ? texts.website : texts.traegerWebsite(traeger.name), site };
}

/** In the published dataset a jobcenter without offices has no such field. */
const officesOf = ({ offices }: Partial<JobcenterRecord>): Office[] => offices ?? [];

const hasAddress = (jobcenter: JobcenterRecord): boolean =>
  officesOf(jobcenter).some(({ address }) => address?.street);

const row = (term: string, content: Content): Markup =>
  html`<div><dt>${term}</dt><dd>${content}</dd></div>\n`;

function siteRow(jobcenter: JobcenterRecord): Content {
  const { label, site } = siteOf(jobcenter) ?? {};
  if (!site) return undefined;
  const shown = site.value.replace(/^https?:\/\/(www\.)?|\/$/g, '');
  return row(label!, [html`<p>${outwards(site.value, shown)}</p>`, standing(site)]);
}

function traegerRow({ traeger }: JobcenterRecord): Markup {
  return row(traeger.kind === 'landkreis' ? texts.addressOfKreis : texts.addressOfStadt, [
    html`<p>${traeger.name}</p>`,
    address(traeger.address),
    traeger.phone && phoneLine(traeger.phone),
    traeger.email && emailLine(traeger.email),
    html`<p class="small">${texts.addressOfTraegerHint}</p>`,
  ]);
}

function renderOffice({ name, purpose, address: place, phone, email, openingHours }: Office): Markup {
  const title = name ?? (place?.street ? undefined : place?.town);
  return html`<div class="office">${title && html`<p><strong>${title}</strong></p>`}${purpose && html`<p>${purpose}</p>`}${
    place?.street && address(place)
  }${phone && phoneLine(phone)}${email && emailLine(email)}${
    openingHours && [lines(openingHours.value), standing(openingHours)]
  }</div>`;
}

const address = (place: Address): Markup =>
  html`${place.street && html`<p>${place.street}</p>`}<p>${[place.postcode, place.town].filter(Boolean).join(' ')}</p>${standing(place)}`;

const phoneLine = (phone: Fact): Markup =>
  html`<p><a href="${telHref(phone.value)}">${phone.value}</a></p>${standing(phone)}`;

const emailLine = (email: Fact): Markup =>
  html`<p><a href="${mailHref(email.value)}">${email.value}</a></p>${standing(email)}`;

const lines = (text: string): Markup => html`<p class="lines">${text}</p>`;
