import { daysOf } from '../dataset/events.ts';
import type { Edition } from '../dataset/schema.ts';
import type { Candidate } from './filters.ts';

/** More than this no search engine wants of one page. */
const MOST = 100;

/**
 * The coming dates as schema.org `Event`s, in the form that search engines read (JSON-LD). Empty when there is
 * none: what is over, published or without a day is no event to them.
 */
export function jsonLd(candidates: readonly Candidate[], edition: Edition, today: string): string {
  const coming = candidates.filter(({ event }) => {
    const { last, known } = daysOf(event, edition);
    return known && last >= today && event.kind === 'date' && (event.place?.town || event.online);
  });
  if (coming.length === 0) return '';
  const data = { '@context': 'https://schema.org', '@graph': coming.slice(0, MOST).map(eventOf) };
  // `</script>` in a title would end the element where a page writes the text out again.
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function eventOf({ event, hosts }: Candidate): object {
  const { place, online, cancelled } = event;
  const physical = place?.town
    ? { '@type': 'Place', name: place.name ?? place.town, address: addressOf(place) }
    : undefined;
  const virtual = online ? { '@type': 'VirtualLocation', url: event.link } : undefined;
  const mode = physical && virtual ? 'Mixed' : virtual ? 'Online' : 'Offline';
  return {
    '@type': 'Event',
    name: event.title,
    description: event.summary,
    startDate: withOffset(event.start!),
    endDate: event.end && withOffset(event.end),
    eventStatus: `https://schema.org/Event${cancelled ? 'Cancelled' : 'Scheduled'}`,
    eventAttendanceMode: `https://schema.org/${mode}EventAttendanceMode`,
    location: physical && virtual ? [physical, virtual] : (physical ?? virtual),
    organizer: hosts.map(({ name, website, traeger }) => ({
      '@type': 'GovernmentOrganization',
      name,
      url: (website ?? traeger.website)?.value,
    })),
    url: event.link,
    inLanguage: 'de',
  };
}

function addressOf({ street, postcode, town }: NonNullable<Candidate['event']['place']>): object {
  return {
    '@type': 'PostalAddress',
    streetAddress: street,
    postalCode: postcode,
    addressLocality: town,
    addressCountry: 'DE',
  };
}

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Berlin',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** A German time with its distance from UTC, summer or winter; a day stays a day. */
export function withOffset(moment: string): string {
  if (!moment.includes('T')) return moment;
  const asUtc = Date.parse(`${moment}Z`);
  const summer = clock.format(asUtc - 7_200_000).replace(' ', 'T') === moment;
  return `${moment}:00+0${summer ? 2 : 1}:00`;
}
