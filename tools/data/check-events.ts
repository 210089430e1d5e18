import { daysBetween } from '../../src/dataset/editions.ts';
import type { CampaignEvent } from '../../src/dataset/event-schema.ts';
import type { Edition } from '../../src/dataset/schema.ts';
import type { EventContext, EventEntry, EventsRead } from './csv-events.ts';
import { isRealDate, noSuchDate } from './dates.ts';
import { isMiswritten, miswritten } from './facts.ts';
import { LANDS, noSuchLand } from './lands.ts';
import { found, type Problem } from './problems.ts';

/** Days before and after its Aktionswoche in which an event of it may lie; a wrong year lies farther. */
const NEAR = 60;

export const LANGUAGES = ['en', 'de-simple'];

type Fault = [field: string, message: string];

interface CheckContext extends EventContext {
  isJobcenter(id: string): boolean;
}

/** What is wrong with the events, beside their form. */
export function checkEvents(
  { entries, problems }: EventsRead,
  { editions, isJobcenter }: CheckContext,
): Problem[] {
  const faults = (entry: EventEntry): Fault[] => [
    ...holderFaults(entry.event, isJobcenter),
    ...dateFaults(entry.event, editions),
    ...otherFaults(entry.event),
    ...sourceDateFaults(entry),
  ];
  return [
    ...problems,
    ...entries.flatMap(entry => faults(entry).map(fault => problemOf(entry, fault))),
    ...duplicates(entries),
  ];
}

const problemOf = ({ file, record, where }: EventEntry, [field, message]: Fault): Problem => ({
  file,
  record,
  field: where(field),
  message,
});

function holderFaults({ hosts, lands }: CampaignEvent, isJobcenter: (id: string) => boolean): Fault[] {
  const unknown = hosts.filter(host => !isJobcenter(host));
  return [
    ...unknown.map((host): Fault => ['hosts', noSuchHost(host)]),
    ...lands.filter(land => !LANDS[land]).map((land): Fault => ['lands', noSuchLand(land)]),
    ...[...hosts, ...lands]
      .filter((one, index, all) => all.indexOf(one) !== index)
      .map((one): Fault => ['hosts', `${found(one)} steht hier zweimal.`]),
  ];
}

export const noSuchHost = (host: string): string =>
  `erwartet die Kennung eines Jobcenters, also ein Dateiname aus data/jobcenters, gefunden ${found(host)}.`;

function dateFaults(event: CampaignEvent, editions: readonly Edition[]): Fault[] {
  const { start, end, registration } = event;
  const dates = { start, end, 'registration.until': registration?.until };
  const unreal = Object.entries(dates).filter(([, date]) => date && !isRealDate(date));
  if (unreal.length) return unreal.map(([field, date]) => [field, noSuchDate(date!)]);
  const faults = orderFaults(event);
  const edition = editions.find(({ id }) => id === event.edition);
  if (!edition) return faults;
  for (const field of ['start', 'end'] as const) {
    const day = event[field]?.slice(0, 10);
    if (day && (daysBetween(day, edition.start) > NEAR || daysBetween(edition.end, day) > NEAR)) {
      const message = `erwartet ein Tag um die ${edition.name} (${edition.start} bis ${edition.end}), höchstens ${NEAR} Tage davor oder danach, gefunden ${found(day)}.`;
      faults.push([field, message]);
    }
  }
  return faults;
}

function orderFaults({ start, end, registration }: CampaignEvent): Fault[] {
  const last = end ?? start;
  const until = registration?.until;
  if (!start) return end ? [['start', 'Das Feld fehlt, aber es gibt ein Ende. Erwartet: ein Tag.']] : [];
  const faults: Fault[] = [];
  if (end && end.includes('T') !== start.includes('T')) {
    const [field, message] = end.includes('T')
      ? ['start', 'Der Beginn hat keine Uhrzeit, aber das Ende.']
      : ['end', 'Das Ende hat keine Uhrzeit, aber der Beginn.'];
    faults.push([field!, `${message} Erwartet: beide mit Uhrzeit oder beide ohne.`]);
  } else if (end && end < start) {
    faults.push(['end', `erwartet ein Ende nach dem Beginn (${start}), gefunden ${found(end)}.`]);
  }
  if (until && last && until > last.slice(0, 10))
    faults.push([
      'registration.until',
      `erwartet ein Tag bis zum Ende der Aktion (${last}), gefunden ${found(until)}.`,
    ]);
  return faults;
}

function otherFaults({ source, registration, translations, place }: CampaignEvent): Fault[] {
  const faults: Fault[] = [];
  if (!source) faults.push(['source', MISSING_SOURCE]);
  if (registration?.phone && isMiswritten(registration.phone))
    faults.push(['registration.phone', miswritten(registration.phone)]);
  const [lat = 51, lon = 10] = place?.position ?? [];
  if (lat < 47.2 || lat > 55.1 || lon < 5.8 || lon > 15.1)
    faults.push(['place.position', `erwartet ein Ort in Deutschland, gefunden ${found(place?.position)}.`]);
  return [...faults, ...languageFaults(translations)];
}

export const MISSING_SOURCE =
  'Das Feld fehlt. Erwartet: woher die Angaben stammen, zum Beispiel „Auskunft des Jobcenters“.';

export const languageFaults = (translations: object | undefined): Fault[] =>
  Object.keys(translations ?? {})
    .filter(key => !LANGUAGES.includes(key))
    .map(key => [`translations.${key}`, `erwartet ${LANGUAGES.join(' oder ')}, gefunden ${found(key)}.`]);

/** Nobody can have read a thing later than on the day on which the file was gone through. */
function sourceDateFaults({ updated, event: { date } }: EventEntry): Fault[] {
  // In a table it is the day of the row; that is checked with those of the files.
  if (!date || !updated) return [];
  if (!isRealDate(date)) return [['date', noSuchDate(date)]];
  return date > updated.slice(0, date.length) ? [['date', notAfterUpdated(date, updated)]] : [];
}

export const notAfterUpdated = (date: string, updated: string): string =>
  `erwartet ein Datum bis zum Stand der Datei (${updated}), gefunden "${date}".`;

function duplicates(entries: readonly EventEntry[]): Problem[] {
  const first = new Map<string, EventEntry>();
  return entries.flatMap(entry => {
    const other = first.get(entry.event.id);
    if (!other) {
      first.set(entry.event.id, entry);
      return [];
    }
    const where = `${other.file} (${other.where('id').replace(/(, |\.)id$/, '')})`;
    const message = `erwartet eine Kennung, die keine andere Aktion hat; ${found(entry.event.id)} steht auch in ${where}.`;
    const table = entry.file.endsWith('.csv') ? ' Gleiche Zeilen brauchen verschiedene Kennungen.' : '';
    return [problemOf(entry, ['id', message + table])];
  });
}
