import type { CampaignEvent } from '../../dataset/event-schema.ts';
import { UNKNOWN_HOST } from '../../dataset/events.ts';
import { formatDate } from '../../text/format.ts';
import { webUrl } from './lines.ts';
import { endOf, isTimed } from './times.ts';
import type { Writing } from './write.ts';

/** The title in the calendar's language. A cancelled date must be seen as such where only the title stands. */
export function titleOf(event: CampaignEvent, { language, texts }: Writing): string {
  const title = event.translations?.[language]?.title ?? event.title;
  const named = event.kind === 'publication' ? texts.publication(title) : title;
  return event.cancelled ? texts.cancelled(named) : named;
}

export function locationOf({ place, online }: CampaignEvent, { texts }: Writing): string {
  const town = [place?.postcode, place?.town].filter(Boolean).join(' ');
  return [place?.name, place?.street, town, online && texts.online].filter(Boolean).join(', ');
}

/** Everything that has no field of its own, one line each. What is not known is not said. */
export function descriptionOf(event: CampaignEvent, writing: Writing): string {
  const { language, texts } = writing;
  const summary = event.translations?.[language]?.summary ?? event.summary;
  const facts = [
    ...whenLines(event, writing),
    labelled(texts.hosts, hostsOf(event, writing)),
    ...accessLines(event, writing),
    ...registrationLines(event, writing),
    event.status === 'reported' ? texts.reported : '',
    // Google drops the field URL when it takes over a file.
    labelled(texts.link, webUrl(event.link)),
  ];
  return [summary, facts.filter(Boolean).join('\n')].filter(Boolean).join('\n\n');
}

function whenLines(event: CampaignEvent, { texts }: Writing): string[] {
  const { start } = event;
  if (!start) return [texts.dayUnknown];
  if (isTimed(event)) return endOf(event) ? [] : [texts.endUnknown];
  if (start.includes('T')) return [texts.begins(start.slice(11))];
  return event.kind === 'date' ? [texts.timeUnknown] : [];
}

function hostsOf({ hosts, lands }: CampaignEvent, { jobcenters, lands: names, texts }: Writing): string {
  if (hosts.length + lands.length === 0) return texts.nationwide;
  return [
    ...hosts.flatMap(id => jobcenters.get(id) ?? (id === UNKNOWN_HOST ? [] : id)),
    ...lands.map(land => texts.allOfLand(names?.[land] ?? land)),
  ].join(', ');
}

function accessLines({ wheelchair, signLanguage, languages }: CampaignEvent, writing: Writing): string[] {
  const { language, texts } = writing;
  const lines: string[] = [];
  if (wheelchair !== undefined) lines.push(wheelchair ? texts.wheelchair : texts.noWheelchair);
  if (signLanguage !== undefined) lines.push(signLanguage ? texts.signLanguage : texts.noSignLanguage);
  if (languages?.length) {
    const names = new Intl.DisplayNames(language === 'en' ? 'en' : 'de', { type: 'language' });
    lines.push(`${texts.languages}: ${languages.map(tag => names.of(tag)).join(', ')}`);
  }
  return lines;
}

function registrationLines({ registration }: CampaignEvent, { language, texts }: Writing): string[] {
  if (!registration) return [];
  const { required, until, url, phone, email } = registration;
  const ways = [webUrl(url), phone, email].filter(Boolean).join(', ');
  const needed = until ? texts.registrationUntil(formatDate(until, language)) : texts.registrationNeeded;
  return [required ? needed : texts.registrationNotNeeded, ways];
}

const labelled = (label: string, value: string | undefined): string => (value ? `${label}: ${value}` : '');
