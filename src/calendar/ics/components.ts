import ICAL from 'ical.js';
import type { Block } from './split.ts';
import { GERMANY, type OffsetAt, UTC, type Wall, zoneByName } from './zones.ts';

/** Why an entry cannot be read, in German: the webmaster reads it. */
export class Unreadable extends Error {}

/** A moment of a file: what the clock of its zone shows. Of a day, the beginning. */
export interface Moment {
  wall: Wall;
  zone: OffsetAt;
  isDay: boolean;
}

/** What counts. A fault in any other field, of which there are many, costs nothing. */
const READ =
  /^(?:UID|SEQUENCE|SUMMARY|DESCRIPTION|LOCATION|URL|CATEGORIES|STATUS|CLASS|DTSTART|DTEND|DURATION|RRULE|RDATE|EXDATE|RECURRENCE-ID|X-MICROSOFT-CDO-ALLDAYEVENT)[;:]/i;

export function parseEntry({ lines }: Block): ICAL.Component {
  return parse(['BEGIN:VEVENT', ...lines.filter(line => READ.test(line)), 'END:VEVENT']);
}

function parse(lines: string[]): ICAL.Component {
  // A day without VALUE=DATE is wrong, and frequent.
  ICAL.design.strict = false;
  try {
    return new ICAL.Component(ICAL.parse(lines.join('\r\n')) as unknown as unknown[]);
  } catch (error) {
    throw new Unreadable(
      `Der Eintrag ist nicht zu lesen (${error instanceof Error ? error.message : error}).`,
    );
  }
}

export function textOf(entry: ICAL.Component, name: string): string {
  const value = entry.getFirstPropertyValue(name);
  return value === null ? '' : String(value).trim();
}

/** All moments that the properties of this name have; of periods the beginning. */
export function momentsOf(entry: ICAL.Component, name: string, zones: Zones): Moment[] {
  return entry.getAllProperties(name).flatMap(property => {
    // As plain values: the objects of the parser take the 31 February for the 3 March.
    const [, , , ...values] = property.jCal as unknown as [string, object, string, ...unknown[]];
    const tzid = property.getParameter('tzid');
    return values.map(value => readMoment(Array.isArray(value) ? value[0] : value, tzid, zones));
  });
}

const MOMENT = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d)(Z)?)?$/;

function readMoment(value: unknown, tzid: unknown, zones: Zones): Moment {
  const [all, year, month, day, hour = '00', minute = '00', , utc] = MOMENT.exec(String(value)) ?? [];
  const wall = all ? Date.parse(`${year}-${month}-${day}T${hour}:${minute}:00Z`) : Number.NaN;
  if (Number.isNaN(wall) || new Date(wall).getUTCDate() !== Number(day)) {
    throw new Unreadable(`Die Zeitangabe „${value}“ gibt es nicht.`);
  }
  const isDay = !all!.includes('T');
  // Without a zone it is the time of whoever reads it; here that is Germany.
  const zone = isDay || !tzid ? GERMANY : zones.get(String(tzid));
  return { wall, zone: utc ? UTC : zone, isDay };
}

/** The zones that a file names: those that browsers know, else as the file describes them. */
export class Zones {
  readonly #blocks = new Map<string, Block>();
  readonly #known = new Map<string, OffsetAt | undefined>();

  constructor(blocks: readonly Block[]) {
    for (const block of blocks) {
      const id = block.lines.map(line => /^TZID[^:]*:(.*)$/i.exec(line)?.[1]).find(Boolean);
      if (block.name === 'VTIMEZONE' && id) this.#blocks.set(id.trim(), block);
    }
  }

  get(name: string): OffsetAt {
    if (!this.#known.has(name)) this.#known.set(name, zoneByName(name) ?? this.#described(name));
    const zone = this.#known.get(name);
    if (!zone) throw new Unreadable(`Die Zeitzone „${name}“ ist nicht bekannt.`);
    return zone;
  }

  #described(name: string): OffsetAt | undefined {
    const block = this.#blocks.get(name);
    // Clocks change once a year; any other rule would keep the browser busy for minutes.
    const rules = block?.lines.filter(line => /^RRULE/i.test(line)) ?? [];
    if (!block || block.lines.length > 500 || rules.some(rule => !/FREQ=YEARLY/i.test(rule)))
      return undefined;
    try {
      const component = parse(['BEGIN:VTIMEZONE', ...block.lines, 'END:VTIMEZONE']);
      const zone = new ICAL.Timezone({ component, tzid: name });
      const offset = (wall: Wall) => zone.utcOffset(timeOf(wall)) * 1000;
      offset(0);
      return instant => offset(instant + offset(instant));
    } catch {
      return undefined;
    }
  }
}

export function timeOf(wall: Wall): ICAL.Time {
  return ICAL.Time.fromDateTimeString(new Date(wall).toISOString().slice(0, 19));
}

export const wallOf = ({ year, month, day, hour, minute }: ICAL.Time): Wall =>
  Date.UTC(year, month - 1, day, hour, minute);
