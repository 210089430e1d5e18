import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Address, Fact, Jobcenter, Office } from '../../dataset/schema.ts';
import type { AnswerTexts } from '../../text/finder/texts.ts';
import { formatDate } from '../../text/format.ts';
import type { Language } from '../../text/language.ts';
import { globeIcon, mailIcon, phoneIcon, pinIcon } from '../../ui/contact-icons.ts';
import { mailHref, mapHref, telHref } from '../../ui/contact-links.ts';
import { safeHref } from '../../ui/links.ts';

/** What a card needs besides the jobcenter itself. */
export interface CardContext {
  texts: AnswerTexts;
  language: Language;
}

/** A whole address in one line, for a map; without a street there is nothing to find. */
function wholeAddress(address: Address | undefined): string | undefined {
  return address?.street
    ? [address.street, [address.postcode, address.town].filter(Boolean).join(' ')].join(', ')
    : undefined;
}

/** A text in the language of the element or, where nobody has translated it, in German, which is then said. */
function told(german: string, translated: string | undefined, language: Language): TemplateResult {
  return html`<span lang=${translated ? language : 'de'}>${translated ?? german}</span>`;
}

function officeName(office: Office | undefined, language: Language): TemplateResult | undefined {
  const translated = office?.translations?.[language]?.name;
  const name = translated ?? office?.name;
  return name === undefined ? undefined : told(name, translated, language);
}

/** How to reach the jobcenter: its own facts first, then those of its first office that has them. */
function contactOf({ phone, email, offices, traeger, website }: Jobcenter) {
  const calling = phone ? undefined : offices.find(office => office.phone);
  const writing = email ? undefined : offices.find(office => office.email);
  const visiting = offices.find(office => office.address?.street);
  return {
    phone: phone ?? calling?.phone,
    /** Whose number it is, where it is not that of the whole jobcenter. */
    phoneOf: calling,
    email: email ?? writing?.email,
    emailOf: writing,
    site: website ?? traeger.website,
    /** The way to the jobcenter, where its own address is known; else to the administration. */
    mapAddress: wholeAddress(visiting?.address ?? traeger.address),
    hasAddress: visiting !== undefined,
  };
}

/** What one can do: call, write, go there, read on. */
export function renderActions(jobcenter: Jobcenter, { texts, language }: CardContext): TemplateResult {
  const { phone, phoneOf, email, emailOf, site, mapAddress, hasAddress } = contactOf(jobcenter);
  const { kind } = jobcenter.traeger;
  const route = hasAddress ? texts.route : kind === 'landkreis' ? texts.routeToKreis : texts.routeToStadt;
  const caller = officeName(phoneOf, language);
  const reader = officeName(emailOf, language);
  return html`
    <ul class="actions" part="actions">
      ${phone ? action(telHref(phone.value), phoneIcon, texts.call, caller, phone.value) : nothing}
      ${email ? action(mailHref(email.value), mailIcon, texts.write, reader, email.value) : nothing}
      ${site ? action(safeHref(site.value), globeIcon, siteLabel(jobcenter, texts)) : nothing}
      ${mapAddress ? action(mapHref(mapAddress, navigator.userAgent), pinIcon, route) : nothing}
    </ul>
  `;
}

function siteLabel({ website, traeger }: Jobcenter, texts: AnswerTexts): string {
  return website ? texts.website : texts.traegerWebsite(traeger.name);
}

function action(
  href: string | undefined,
  icon: TemplateResult,
  label: string,
  of?: TemplateResult,
  value?: string,
) {
  // The number or the address stands in the details too; here it only makes the link's name unambiguous.
  return html`<li>
    <a class="button" href=${ifDefined(href)} rel="noreferrer">
      ${icon}<span>${label}${of ? html`: ${of}` : nothing}${value ? html`<span class="visually-hidden">: ${value}</span>` : nothing}</span>
    </a>
  </li>`;
}

export function renderDetails(jobcenter: Jobcenter, context: CardContext): TemplateResult {
  const { texts, language } = context;
  const { traeger, offices, phone, email, openingHours } = jobcenter;
  const translated = jobcenter.translations?.[language]?.note;
  const note = translated ?? jobcenter.note;
  const { site, hasAddress } = contactOf(jobcenter);
  return html`
    ${note ? html`<p class="note" part="note"><strong>${texts.note}:</strong> ${told(note, translated, language)}</p>` : nothing}
    <dl class="details" part="details">
      ${offices.length > 0 ? renderOffices(offices, context) : nothing}
      ${hasAddress ? nothing : renderTraegerAddress(jobcenter, context)}
      ${phone ? entry(texts.phone, phoneLine(phone, context)) : nothing}
      ${email ? entry(texts.email, emailLine(email, context)) : nothing}
      ${site ? entry(siteLabel(jobcenter, texts), siteLine(site, context)) : nothing}
      ${openingHours ? entry(texts.openingHours, hoursLine(openingHours, context)) : nothing}
      ${entry(texts.traeger, html`<p lang="de">${traeger.name}</p>`)}
    </dl>
    ${
      jobcenter.updated
        ? html`<p class="muted small">${texts.asOf(formatDate(jobcenter.updated, language))}</p>`
        : nothing
    }
  `;
}

function renderTraegerAddress({ traeger }: Jobcenter, context: CardContext): TemplateResult {
  const { texts } = context;
  return entry(
    traeger.kind === 'landkreis' ? texts.addressOfKreis : texts.addressOfStadt,
    html`
      <p lang="de">${traeger.name}</p>
      ${traeger.address ? renderAddress(traeger.address, context) : nothing}
      ${traeger.phone ? phoneLine(traeger.phone, context) : nothing}
      <p class="muted small">${texts.addressOfTraegerHint}</p>
    `,
  );
}

function renderOffices(offices: Office[], context: CardContext): TemplateResult {
  const { texts, language } = context;
  const townOnly = offices.some(office => !office.address?.street);
  return entry(
    offices.length === 1 && !townOnly ? texts.address : texts.offices,
    html`
    ${offices.map(office => {
      const { address, phone, email, openingHours } = office;
      const town = address?.street ? undefined : address?.town;
      const title = officeName(office, language) ?? (town && told(town, undefined, language));
      const translated = office.translations?.[language]?.purpose;
      const purpose = translated ?? office.purpose;
      return html`<div class="office">
        ${title ? html`<p><strong>${title}</strong></p>` : nothing} ${purpose ? html`<p>${told(purpose, translated, language)}</p>` : nothing}
        ${address?.street ? renderAddress(address, context) : nothing}
        ${phone ? phoneLine(phone, context) : nothing} ${email ? emailLine(email, context) : nothing}
        ${openingHours ? hoursLine(openingHours, context) : nothing}
      </div>`;
    })}
    ${townOnly ? html`<p class="muted small">${texts.officeAddressUnknown}</p>` : nothing}`,
  );
}

function renderAddress(address: Address, context: CardContext): TemplateResult {
  return html`
    ${address.street ? html`<p lang="de">${address.street}</p>` : nothing}
    <p lang="de">${[address.postcode, address.town].filter(Boolean).join(' ')}</p>
    ${standing(address, context)}
  `;
}

function phoneLine(phone: Fact, context: CardContext): TemplateResult {
  return html`<p><a href=${telHref(phone.value)}>${phone.value}</a></p>${standing(phone, context)}`;
}

function emailLine(email: Fact, context: CardContext): TemplateResult {
  return html`<p><a href=${mailHref(email.value)}>${email.value}</a></p>${standing(email, context)}`;
}

/** The address itself is shown too: on paper a button leads nowhere. */
function siteLine(site: Fact, context: CardContext): TemplateResult {
  const shown = site.value.replace(/^https?:\/\/(www\.)?|\/$/g, '');
  return html`<p><a href=${ifDefined(safeHref(site.value))} rel="noreferrer">${shown}</a></p>
    ${standing(site, context)}`;
}

function hoursLine(hours: Fact, context: CardContext): TemplateResult {
  return html`<p class="lines" lang="de">${hours.value}</p>${standing(hours, context)}`;
}

/** How old a fact is, and whether the body itself said it. */
function standing({ status, date }: Pick<Fact, 'status' | 'date'>, { texts, language }: CardContext) {
  const when = date && texts.factDate(formatDate(date, language));
  const parts = [status === 'reported' ? texts.reported : undefined, when].filter(Boolean);
  return parts.length > 0 ? html`<p class="muted small">${parts.join(', ')}</p>` : nothing;
}

function entry(term: string, content: TemplateResult): TemplateResult {
  return html`<div><dt>${term}</dt><dd>${content}</dd></div>`;
}
