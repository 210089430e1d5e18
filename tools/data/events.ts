import type { Edition } from '../../src/dataset/schema.ts';
import { eventsFile } from './collections.ts';
import {
  type EventContext,
  type EventEntry,
  type EventsRead,
  NOTHING,
  parseEventTable,
} from './csv-events.ts';
import { isEventsFile, type SourceFile } from './files.ts';
import { parseJson } from './parse-json.ts';
import { found } from './problems.ts';

/** Everything in `data/events`, whether somebody wrote it in an editor or in a spreadsheet. */
export function parseEvents(files: readonly SourceFile[], context: EventContext): EventsRead {
  const read = files
    .filter(({ path }) => isEventsFile(path))
    .map(file => (file.path.endsWith('.json') ? parseEventJson(file, context) : parseTable(file, context)));
  return {
    entries: read.flatMap(({ entries }) => entries),
    updates: read.flatMap(({ updates }) => updates),
    problems: read.flatMap(({ problems }) => problems),
    notes: read.flatMap(({ notes }) => notes),
  };
}

function parseTable(file: SourceFile, context: EventContext): EventsRead {
  if (/\.csv$/i.test(file.path)) return parseEventTable(file, context);
  const message =
    'Diese Datei wird nicht gelesen. Erwartet: eine Tabelle, als CSV gespeichert (.csv), oder eine Datei .json.';
  return { ...NOTHING, problems: [{ file: file.path, message }] };
}

function parseEventJson(file: SourceFile, { editions }: EventContext): EventsRead {
  const { value, problems } = parseJson(file, eventsFile);
  if (!value) return { ...NOTHING, problems };
  const { edition, updated, events } = value;
  const wrong = editionFault(file.path, edition, editions);
  // Else every date in it would be wrong as well.
  if (wrong)
    return { ...NOTHING, problems: [...problems, { file: file.path, field: 'edition', message: wrong }] };
  const entries = events.map((event, index): EventEntry => {
    const where = (field: string) => `events.${index + 1}.${field}`;
    return { file: file.path, record: event.title, event: { ...event, edition }, updated, where };
  });
  return { ...NOTHING, entries, updates: [{ file: file.path, field: 'updated', updated }], problems };
}

/** `2027.json` or `2027-nrw.json`: one sees to which Aktionswoche a file belongs. */
function editionFault(file: string, edition: string, editions: readonly Edition[]): string | undefined {
  const ids = editions.map(({ id }) => id);
  if (!ids.includes(edition))
    return `erwartet eine Kennung aus data/editions.json (${ids.join(', ')}), gefunden ${found(edition)}.`;
  const stem = file.replace(/^.*\/|\.json$/g, '');
  if (stem === edition || stem.startsWith(`${edition}-`)) return undefined;
  return `erwartet die Kennung, mit der der Dateiname beginnt ("${stem}"), gefunden "${edition}".`;
}
