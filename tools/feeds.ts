// Calendars to subscribe to, and each event as a file of its own: links to files on a server work in browsers
// that drop what a page makes.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeCalendar } from '../src/calendar/ics/write.ts';
import type { PublishedDataset } from '../src/dataset/dataset-schema.ts';
import { isHeldBy } from '../src/dataset/events.ts';
import { commonDe } from '../src/text/common/de.ts';

/** Paths and contents of all calendars: `all.ics`, `<jobcenter>.ics`, `event/<id>.ics`. */
export function feedFiles(dataset: PublishedDataset): Map<string, string> {
  const { editions, events, jobcenters, generated: stamp } = dataset;
  const names = new Map(jobcenters.map(({ id, name }) => [id, name]));
  const context = { editions, jobcenters: names, lands: commonDe.lands, stamp };
  const all = 'Aktionswochen der kommunalen Jobcenter';
  const files = new Map([['all.ics', writeCalendar(events, { ...context, name: all, feed: true })]]);
  for (const jobcenter of jobcenters) {
    const held = events.filter(event => isHeldBy(event, jobcenter));
    const name = `Aktionswochen: ${jobcenter.name}`;
    files.set(`${jobcenter.id}.ics`, writeCalendar(held, { ...context, name, feed: true }));
  }
  for (const event of events) {
    files.set(`event/${event.id}.ics`, writeCalendar([event], { ...context, name: event.title }));
  }
  return files;
}

/** Writes the calendars into the folder. What else lay there is gone: an event may have been taken out. */
export async function writeFeeds(dataset: PublishedDataset, outDir: string): Promise<void> {
  await rm(outDir, { recursive: true, force: true });
  for (const [path, text] of feedFiles(dataset)) {
    const file = join(outDir, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
