import { type CampaignEvent, eventSchema } from '../dataset/event-schema.ts';
import { UNKNOWN_HOST } from '../dataset/events.ts';
import type { Fetch } from '../dataset/json.ts';
import { readAll } from '../dataset/parse.ts';
import type { Edition } from '../dataset/schema.ts';
import { parseUrl } from '../dataset/url.ts';
import { hash } from './ics/hash.ts';
import type { Problem } from './ics/read.ts';
import { type Window, windowFor, windowOf } from './ics/window.ts';
import { decode, fetchBytes } from './own-file.ts';

export interface OwnEvents {
  /** Of all files, without what stands in two of them. */
  events: CampaignEvent[];
  /** How many entries could not be read. The console says which and why. */
  skipped: number;
  /** Addresses that gave nothing at all. */
  failed: string[];
}

export interface OwnEventsOptions {
  /** The Aktionswochen of the dataset. What says no day and no Aktionswoche belongs to the first. */
  editions: readonly Edition[];
  signal: AbortSignal;
  /** Ids of the jobcenters of the page, for events that name none; without any they would count as nationwide. */
  hosts?: readonly string[];
  /** What addresses are relative to; default: the page. */
  base?: string;
  fetchWith?: Fetch;
}

/** The reader of .ics files comes with the first of them. */
const loadReader = () => import('./ics/read.ts');

/**
 * The own dates of a website, from .ics and .json files. Never throws: what cannot be read is counted, and told
 * to the webmaster in the console; an address that fails does not cost the others.
 *
 * Dates count in the days of an Aktionswoche, a month before and a month after. Others are left out: of series
 * silently, single ones with one sentence for the whole file, for many will give their whole calendar.
 */
export async function loadOwnEvents(urls: readonly string[], options: OwnEventsOptions): Promise<OwnEvents> {
  const windows = options.editions.map(windowOf);
  const files = await Promise.all([...new Set(urls)].map(url => loadFile(url, windows, options)));
  const result: OwnEvents = { events: [], skipped: 0, failed: [] };
  if (options.signal.aborted) return result;
  const seen = new Map<string, string>();
  for (const { url, events, problems } of files) {
    if (!events) result.failed.push(url);
    result.skipped += problems.filter(({ skipped }) => skipped).length;
    tell(url, problems);
    for (const event of events ?? []) {
      const added = without(seen, event);
      if (added) result.events.push(added);
    }
  }
  return result;
}

interface File {
  url: string;
  /** Undefined where nothing could be read. */
  events: CampaignEvent[] | undefined;
  problems: Problem[];
}

async function loadFile(url: string, windows: readonly Window[], options: OwnEventsOptions): Promise<File> {
  const { base = document.baseURI, signal, hosts = [], fetchWith } = options;
  const fail = (reason: string): File => ({
    url,
    events: undefined,
    problems: [{ entry: '', reason, skipped: false }],
  });
  const address = parseUrl(url, base);
  if (!address || !/^https?:$/.test(address.protocol))
    return fail('Das ist keine Adresse, die ein Browser lädt.');
  try {
    const { bytes, charset } = await fetchBytes(address.href, signal, fetchWith);
    const { events, problems } = await read(decode(bytes, charset), windows);
    // Whose a date is that names nobody, the page knows; else nobody does. Without any host it would count as
    // one of all jobcenters in Germany.
    const owners = hosts.length > 0 ? [...hosts] : [UNKNOWN_HOST];
    const held = events.map(event =>
      event.hosts.length + event.lands.length > 0 ? event : { ...event, hosts: owners },
    );
    return { url, events: held, problems };
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

/** By what stands in the file: servers and names often say something else. */
async function read(
  text: string,
  windows: readonly Window[],
): Promise<{ events: CampaignEvent[]; problems: Problem[] }> {
  if (/^\s*BEGIN:VCALENDAR/im.test(text.slice(0, 2000)))
    return (await loadReader()).readCalendar(text, windows);
  if (/^\s*[[{]/.test(text)) return readJson(text, windows);
  const page = /^\s*</.test(text);
  throw new Error(
    page
      ? 'Dort liegt eine Webseite, keine Kalender-Datei.'
      : 'Das ist weder eine Kalender- noch eine JSON-Datei.',
  );
}

function readJson(
  text: string,
  windows: readonly Window[],
): { events: CampaignEvent[]; problems: Problem[] } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new Error(`Das JSON ist fehlerhaft: ${error instanceof Error ? error.message : error}`);
  }
  const { events: list, edition } = Array.isArray(json)
    ? { events: json, edition: undefined }
    : (json as Json);
  if (!Array.isArray(list)) throw new Error('In der JSON-Datei fehlt die Liste „events“.');
  const problems: Problem[] = [];
  const outside: string[] = [];
  const events = list.flatMap((record, index) => {
    const entry = nameOf(record, index);
    const filled = fill(record, edition, windows);
    if (!filled) outside.push(entry);
    if (!filled) return [];
    const faults: string[] = [];
    const [event] = readAll<CampaignEvent>(eventSchema, [filled], 'events', faults);
    for (const fault of faults) {
      problems.push({ entry, reason: fault.replace(/^events\[0\][.:]? */, ''), skipped: !event });
    }
    return event ? [event] : [];
  });
  if (outside.length > 0) {
    const reason = `Zu keiner Aktionswoche gehören ${outside.length} Termine: ${outside.slice(0, 20).join(', ')}`;
    problems.push({ entry: '', reason, skipped: false });
  }
  return { events, problems: oncePerEntry(problems) };
}

type Json = Record<string, unknown>;

/** With what a webmaster may leave out because the page knows it; nothing where it is of another time. */
function fill(record: unknown, ofFile: unknown, windows: readonly Window[]): unknown {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return String(record);
  const event = record as Json;
  const start = typeof event.start === 'string' ? event.start.slice(0, 10) : undefined;
  const near = start ? windowFor(windows, start) : windows[0];
  const edition = event.edition ?? ofFile ?? near?.edition;
  if (!windows.some(window => window.edition === edition)) return undefined;
  const named = typeof event.id === 'string' && /^[a-z0-9-]+$/.test(event.id);
  const id = `own-${named ? event.id : hash(JSON.stringify(event))}`;
  return { category: 'other', status: 'confirmed', ...event, id, edition };
}

function nameOf(record: unknown, index: number): string {
  const title = (record as Json | null)?.title;
  return typeof title === 'string' && title
    ? `„${title.slice(0, 60)}“ (Nr. ${index + 1})`
    : `Nr. ${index + 1}`;
}

/** A record may have several faults, but is missing only once. */
function oncePerEntry(problems: Problem[]): Problem[] {
  const missing = new Set<string>();
  return problems.map(problem => {
    const again = problem.skipped && missing.has(problem.entry);
    if (problem.skipped) missing.add(problem.entry);
    return again ? { ...problem, skipped: false } : problem;
  });
}

/** The event, unless the same one is there already; with another id where another event has its own. */
function without(seen: Map<string, string>, event: CampaignEvent): CampaignEvent | undefined {
  const { title, start = '', end = '', place } = event;
  const content = JSON.stringify([title, start, end, place?.name, place?.town]);
  if (seen.has(content)) return undefined;
  seen.set(content, event.id);
  const taken = seen.get(`id ${event.id}`);
  const id = taken === undefined ? event.id : `${event.id}-${hash(content)}`;
  seen.set(`id ${id}`, content);
  return { ...event, id };
}

function tell(url: string, problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const sentences = problems.map(({ entry, reason }) => (entry ? `${entry}: ${reason}` : reason));
  console.warn(`stark-sozial: ${url} ist nicht ganz zu lesen:`, sentences);
}
