import { ZONE } from './timezone.ts';

/** Outlook names zones as Windows does: these occur in Germany and around; others come with a VTIMEZONE. */
const WINDOWS: Readonly<Record<string, string>> = {
  'W. Europe Standard Time': ZONE,
  'Central Europe Standard Time': 'Europe/Budapest',
  'Central European Standard Time': 'Europe/Warsaw',
  'Romance Standard Time': 'Europe/Paris',
  'GMT Standard Time': 'Europe/London',
  'Greenwich Standard Time': 'Atlantic/Reykjavik',
  'E. Europe Standard Time': 'Europe/Chisinau',
  'FLE Standard Time': 'Europe/Kiev',
  'GTB Standard Time': 'Europe/Athens',
  'Turkey Standard Time': 'Europe/Istanbul',
  'Russian Standard Time': 'Europe/Moscow',
  'Eastern Standard Time': 'America/New_York',
  'Pacific Standard Time': 'America/Los_Angeles',
};

/** Milliseconds that clocks are ahead of UTC at an instant. */
export type OffsetAt = (instant: number) => number;

/** A moment on a clock, in milliseconds, as if that clock showed UTC. */
export type Wall = number;

const formats = new Map<string, OffsetAt | undefined>();

/**
 * The clocks of a zone as files name it: `Europe/Berlin`, `W. Europe Standard Time`, with a path before it
 * (`/freeassociation.sourceforge.net/Europe/Berlin`) or as Outlook shows it (`(UTC+01:00) Amsterdam, Berlin, …`).
 */
export function zoneByName(name: string): OffsetAt | undefined {
  const plain = name.replace(/^"|"$/g, '').trim();
  const path = /[A-Z][A-Za-z_]+\/[A-Za-z_+-]+(?:\/[A-Za-z_]+)?$/.exec(plain)?.[0];
  const known = Object.hasOwn(WINDOWS, plain) ? WINDOWS[plain] : undefined;
  const berlin = /^\(?(UTC|GMT)\+01:00\).*Berlin/.test(plain) ? ZONE : undefined;
  for (const candidate of [known, berlin, plain, path]) {
    const offset = candidate && clock(candidate);
    if (offset) return offset;
  }
  return undefined;
}

function clock(zone: string): OffsetAt | undefined {
  if (!formats.has(zone)) formats.set(zone, makeClock(zone));
  return formats.get(zone);
}

function makeClock(timeZone: string): OffsetAt | undefined {
  try {
    // The Swedish way to write a moment is nearly the one of ISO 8601: `2019-08-26 10:00:00`.
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
    return instant => Date.parse(`${format.format(instant).replace(' ', 'T')}Z`) - instant;
  } catch {
    return undefined;
  }
}

/** The clocks of Germany. */
export const GERMANY: OffsetAt = instant => clock(ZONE)!(instant);

export const UTC: OffsetAt = () => 0;

/** What another zone's clocks show when these show that. An hour that is left out in spring becomes the next. */
export function moveWall(wall: Wall, from: OffsetAt, to: OffsetAt): Wall {
  if (from === to) return wall;
  const guess = wall - from(wall);
  const instant = wall - from(guess);
  return instant + to(instant);
}

/** `2019-08-26T10:00` */
export const momentOf = (wall: Wall): string => new Date(wall).toISOString().slice(0, 16);

/** `2019-08-26` */
export const dayOf = (wall: Wall): string => momentOf(wall).slice(0, 10);
