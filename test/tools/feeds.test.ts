import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ical, { type VEvent } from 'node-ical';
import { writeCalendar } from '../../src/calendar/ics/write.ts';
import type { PublishedDataset } from '../../src/dataset/dataset-schema.ts';
import { isHeldBy } from '../../src/dataset/events.ts';
import { publish } from '../../tools/data/publish.ts';
import { parseData, readFiles } from '../../tools/data/read.ts';
import { feedFiles, writeFeeds } from '../../tools/feeds.ts';
import { CONTEXT, made, ODD, WEEK } from '../calendar/ics-made.ts';

let real: PublishedDataset;
/** The real jobcenters with events made for the test: one of each way to be held, in summer and in winter. */
let dataset: PublishedDataset;
let dir: string;

before(async () => {
  const data = parseData(await readFiles(fileURLToPath(new URL('../../data', import.meta.url))));
  real = JSON.parse(JSON.stringify(publish(data))) as PublishedDataset;
  const events = [
    made({ id: 'sommer', start: '2027-06-15T10:00', end: '2027-06-15T12:00', hosts: ['peine'] }),
    made({ id: 'winter', start: '2027-01-15T10:00', end: '2027-01-15T12:00', hosts: ['peine', 'hamm'] }),
    made({ id: 'land', start: '2027-06-16', lands: ['DE-NI'] }),
    made({ id: 'alle', title: 'Komma, Semikolon; ä'.repeat(9), summary: 'Zeile\nZeile'.repeat(30) }),
    made({ id: 'abgesagt', start: '2027-06-17', end: '2027-06-18', cancelled: true, hosts: ['hamm'] }),
  ];
  dataset = { ...real, editions: [WEEK], events };
  dir = await mkdtemp(join(tmpdir(), 'feeds-'));
});
after(() => rm(dir, { recursive: true, force: true }));

/** The events of a calendar, as the second library reads them. */
const read = (text: string): VEvent[] =>
  Object.values(ical.sync.parseICS(text)).filter((part): part is VEvent => part?.type === 'VEVENT');
const uids = (text: string): string[] => read(text).map(({ uid }) => uid.replace(/@.*$/, ''));
const textOf = (value: unknown): string => String((value as { val?: string })?.val ?? value);

describe('The calendars to subscribe to', () => {
  it('are one for all, one for each of the 104 jobcenters and one for each event', async () => {
    await writeFeeds(dataset, dir);
    const names = await readdir(dir, { recursive: true });
    const wanted = [
      'all',
      ...dataset.jobcenters.map(({ id }) => id),
      ...dataset.events.map(({ id }) => `event/${id}`),
    ];
    assert.deepEqual(
      names
        .map(name => name.replaceAll('\\', '/'))
        .filter(name => name.endsWith('.ics'))
        .sort(),
      wanted.map(name => `${name}.ics`).sort(),
    );
  });

  it('are gone when their event or jobcenter is gone', async () => {
    await writeFile(join(dir, 'nicht-mehr-da.ics'), '');
    await writeFeeds({ ...dataset, events: [] }, dir);
    assert.deepEqual(
      (await readdir(dir)).filter(name => /^nicht-mehr-da|^event/.test(name)),
      [],
    );
  });

  it('are the same, byte for byte, in two builds', async () => {
    const other = await mkdtemp(join(tmpdir(), 'feeds-'));
    try {
      await Promise.all([writeFeeds(dataset, dir), writeFeeds(structuredClone(dataset), other)]);
      for (const [path] of feedFiles(dataset)) {
        assert.deepEqual(await readFile(join(dir, path)), await readFile(join(other, path)), path);
      }
    } finally {
      await rm(other, { recursive: true });
    }
  });

  it('hold what their jobcenter takes part in', () => {
    const files = feedFiles(dataset);
    assert.deepEqual(uids(files.get('all.ics')!).sort(), ['abgesagt', 'alle', 'land', 'sommer', 'winter']);
    assert.deepEqual(uids(files.get('peine.ics')!).sort(), ['alle', 'land', 'sommer', 'winter']);
    assert.deepEqual(uids(files.get('hamm.ics')!).sort(), ['abgesagt', 'alle', 'winter']);
    assert.deepEqual(uids(files.get('event/land.ics')!), ['land']);
  });

  it('are read by a second library with the right hour in summer and in winter', () => {
    const events = read(feedFiles(dataset).get('peine.ics')!);
    const start = (uid: string) => events.find(event => event.uid.startsWith(uid))!.start;
    assert.equal(start('sommer').toISOString(), '2027-06-15T08:00:00.000Z');
    assert.equal(start('winter').toISOString(), '2027-01-15T09:00:00.000Z');
    assert.equal(start('sommer').tz, 'Europe/Berlin');
  });

  it('are read with days as days, and with what is cancelled as cancelled', () => {
    const [event] = read(feedFiles(dataset).get('event/abgesagt.ics')!);
    assert.equal(event!.datetype, 'date');
    assert.equal(event!.start.toDateString(), 'Thu Jun 17 2027');
    assert.equal((event!.end as Date).toDateString(), 'Sat Jun 19 2027');
    assert.equal(event!.status, 'CANCELLED');
    assert.match(textOf(event!.summary), /^Abgesagt: /);
  });

  it('are calendars also without any event', () => {
    const text = feedFiles({ ...dataset, events: [] }).get('peine.ics')!;
    assert.deepEqual(read(text), []);
    assert.match(text, /^BEGIN:VCALENDAR\r\n.*BEGIN:VTIMEZONE\r\n.*END:VTIMEZONE\r\nEND:VCALENDAR\r\n$/s);
  });

  it('have short lines, ended by CR and LF, in every file', () => {
    for (const [path, text] of [...feedFiles(dataset), ...feedFiles(real)]) {
      assert.doesNotMatch(text.replaceAll('\r\n', ''), /[\r\n]/, path);
      for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, `${path}: ${line}`);
    }
  });

  it('have a name, and stamps of the dataset, not of the clock', () => {
    for (const [path, text] of feedFiles(dataset)) {
      const stamps = [...text.matchAll(/^DTSTAMP:(.*)\r$/gm)].map(([, stamp]) => stamp);
      const day = dataset.generated.replaceAll('-', '');
      assert.deepEqual([...new Set(stamps)], stamps.length > 0 ? [`${day}T000000Z`] : [], path);
      assert.equal(/^X-WR-CALNAME:/m.test(text), !path.startsWith('event/'), path);
    }
  });

  it('give odd texts back to the second library as they were', () => {
    // This library takes a backslash before an n for the end of a line even where the backslash itself is escaped.
    for (const odd of ODD.filter(text => !text.includes('\\n'))) {
      const [event, ...more] = read(writeCalendar([made({ title: odd, summary: odd })], CONTEXT));
      const kept = odd.replace(/\r\n?|[\u0085\u2028]/g, '\n').replace(/(?![\t\n])[\p{Cc}\p{Cs}]/gu, '');
      assert.deepEqual(more, []);
      assert.equal(textOf(event!.summary).trim(), kept.trim());
    }
  });

  it('hold all real events', () => {
    const files = feedFiles(real);
    const ids = real.events.map(({ id }) => id);
    assert.deepEqual(uids(files.get('all.ics')!).sort(), [...ids].sort());
    for (const jobcenter of real.jobcenters) {
      const held = real.events.filter(event => isHeldBy(event, jobcenter)).map(({ id }) => id);
      assert.deepEqual(uids(files.get(`${jobcenter.id}.ics`)!).sort(), held.sort(), jobcenter.id);
    }
  });
});
