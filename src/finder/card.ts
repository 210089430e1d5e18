import { html, nothing, type TemplateResult } from 'lit';
import type { Address, Fact, Jobcenter, Office } from '../dataset/schema.ts';
import { formatDate } from '../text/format.ts';
import type { Language } from '../text/language.ts';
import type { FinderTexts } from '../text/texts.ts';
import { globeIcon, mailIcon, phoneIcon, pinIcon } from '../ui/icons.ts';
import { mailHref, mapHref, safeHref, telHref } from '../ui/links.ts';

/** What a card needs besides the jobcenter itself. */
export interface CardContext {
  texts: FinderTexts;
  language: Language;
}

/** A whole address in one line, for a map; without a street there is nothing to find. */
function wholeAddress(address: Address | undefined): string | undefined {
  return address?.street
    ? [address.street, [address.postcode, address.town].filter(Boolean).join(' ')].join(', ')
    : undefined;
}

/** The jobcenter's contact: its own facts first, then what its Träger has. */
function contactOf(jobcenter: Jobcenter) {
  const { offices, traeger } = jobcenter;
  const office = offices.find(each => each.address?.street);
  return {
    office,
    phone: jobcenter.phone ?? (offices.length === 1 ? offices[0]!.phone : undefined),
    email: jobcenter.email ?? (offices.length === 1 ? offices[0]!.email : undefined),
    traegerPhone: traeger.phone,
    website: jobcenter.website,
    traegerWebsite: traeger.website,
    mapAddress: wholeAddress(office?.address ?? traeger.address),
  };
}

/** What one can do: call, write, go there, read on. */
export function renderActions(jobcenter: Jobcenter, { texts }: CardContext): TemplateResult {
  const { phone, email, website, traegerWebsite, mapAddress } = contactOf(jobcenter);
  const site = safeHref((website ?? traegerWebsite)?.value);
  return html`
    <ul class="actions" part="actions">
      ${phone ? action(telHref(phone.value), phoneIcon, texts.call, phone.value) : nothing}
      ${email ? action(mailHref(email.value), mailIcon, texts.write, email.value) : nothing}
      ${
        site
          ? action(site, globeIcon, website ? texts.website : texts.traegerWebsite(jobcenter.traeger.name))
          : nothing
      }
      ${mapAddress ? action(mapHref(mapAddress, navigator.userAgent), pinIcon, texts.route) : nothing}
    </ul>
  `;
}

function action(href: string, icon: TemplateResult, label: string, value?: string): TemplateResult {
  // The number or the address stands in the details too; here it only makes the link's name unambiguous.
  return html`<li>
    <a class="button" href=${href} rel="noreferrer">
      ${icon}<span>${label}${value ? html`<span class="visually-hidden">: ${value}</span>` : nothing}</span>
    </a>
  </li>`;
}

export function renderDetails(jobcenter: Jobcenter, context: CardContext): TemplateResult {
  const { texts, language } = context;
  const { traeger, offices } = jobcenter;
  const contact = contactOf(jobcenter);
  const note = jobcenter.translations?.[language]?.note ?? jobcenter.note;
  return html`
    ${note ? html`<p class="note" part="note"><strong>${texts.note}:</strong> ${note}</p>` : nothing}
    <dl class="details" part="details">
      ${offices.length > 0 ? renderOffices(offices, context) : nothing}
      ${
        contact.office
          ? nothing
          : entry(
              traeger.kind === 'landkreis' ? texts.addressOfKreis : texts.addressOfStadt,
              html`<p>${traeger.name}</p>
                ${renderAddress(traeger.address, context)}
                ${traeger.phone ? phoneLine(traeger.phone) : nothing}
                <p class="muted small">${texts.addressOfTraegerHint}</p>`,
            )
      }
      ${contact.phone ? entry(texts.call, html`${phoneLine(contact.phone)}${standing(contact.phone, context)}`) : nothing}
      ${
        contact.email
          ? entry(
              texts.write,
              html`<p><a href=${mailHref(contact.email.value)}>${contact.email.value}</a></p>
                ${standing(contact.email, context)}`,
            )
          : nothing
      }
      ${
        jobcenter.openingHours
          ? entry(
              texts.openingHours,
              html`<p class="lines">${jobcenter.openingHours.value}</p>
                ${standing(jobcenter.openingHours, context)}`,
            )
          : nothing
      }
      ${entry(texts.traeger, html`<p>${traeger.name}</p>`)}
    </dl>
    <p class="muted small">${texts.asOf(formatDate(jobcenter.updated, language))}</p>
  `;
}

function renderOffices(offices: Office[], context: CardContext): TemplateResult {
  const { texts, language } = context;
  const single = offices.length === 1;
  return entry(
    single ? texts.address : texts.offices,
    html`${offices.map(office => {
      const { name = office.name, purpose = office.purpose } = office.translations?.[language] ?? {};
      return html`<div class="office">
        ${name ? html`<p><strong>${name}</strong></p>` : nothing}
        ${purpose ? html`<p>${purpose}</p>` : nothing}
        ${office.address ? renderAddress(office.address, context) : nothing}
        ${office.address && !office.address.street ? html`<p class="muted small">${texts.officeAddressUnknown}</p>` : nothing}
        ${single || !office.phone ? nothing : html`${phoneLine(office.phone)}${standing(office.phone, context)}`}
        ${
          single || !office.email
            ? nothing
            : html`<p><a href=${mailHref(office.email.value)}>${office.email.value}</a></p>`
        }
        ${office.openingHours ? html`<p class="lines">${office.openingHours.value}</p>` : nothing}
      </div>`;
    })}`,
  );
}

function renderAddress(address: Address, context: CardContext): TemplateResult {
  return html`
    ${address.street ? html`<p>${address.street}</p>` : nothing}
    <p>${[address.postcode, address.town].filter(Boolean).join(' ')}</p>
    ${standing(address, context)}
  `;
}

function phoneLine(phone: Fact): TemplateResult {
  return html`<p><a href=${telHref(phone.value)}>${phone.value}</a></p>`;
}

/** A fact that the body itself did not publish says so. */
function standing(fact: Pick<Fact, 'status' | 'date'>, { texts, language }: CardContext) {
  if (fact.status === 'confirmed') return nothing;
  return html`<p class="muted small">${texts.reported(fact.date && formatDate(fact.date, language))}</p>`;
}

function entry(term: string, content: TemplateResult): TemplateResult {
  return html`<div><dt>${term}</dt><dd>${content}</dd></div>`;
}
