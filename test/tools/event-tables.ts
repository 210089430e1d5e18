import { before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type EventsRead, parseEventTable } from '../../tools/data/csv-events.ts';
import { decodeTable } from '../../tools/data/decode.ts';
import { type Data, parseData, readFiles } from '../../tools/data/read.ts';

export const dataDir = fileURLToPath(new URL('../../data', import.meta.url));
export let data: Data;

before(async () => {
  data = parseData(await readFiles(dataDir));
});

/** What a jobcenter might send: headings above cells, every cell a word of its own kind. */
export const HEAD = 'Edition;Titel;Jobcenter;Kategorie;Beginn;Stadt;Quelle';
export const ROW =
  '2022;Tag der offenen Tür für Mütter;Landkreis Peine;Ausstellung;21.06.2022;Peine;Auskunft';

export const bytesOf = (text: string): Uint8Array => Buffer.from(text);

export const read = (bytes: Uint8Array): EventsRead =>
  parseEventTable({ path: 'data/events/peine.csv', ...decodeTable(bytes) }, data);

/** The one event of a table with these columns. */
export function event(cells: Record<string, string>) {
  const all = { ...Object.fromEntries(HEAD.split(';').map((key, i) => [key, ROW.split(';')[i]!])), ...cells };
  const quoted = (texts: string[]) => texts.map(text => `"${text.replaceAll('"', '""')}"`).join(';');
  const { entries, problems, notes } = read(
    bytesOf(`${quoted(Object.keys(all))}\r\n${quoted(Object.values(all))}\r\n`),
  );
  return {
    event: entries[0]?.event,
    told: problems.map(({ field, message }) => `${field}: ${message}`),
    notes,
  };
}
