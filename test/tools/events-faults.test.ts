import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { TODAY, textOf, told, toldOnDisk } from './faults.ts';

const EVENTS = 'data/events/2019.json';
const EDITIONS = 'data/editions.json';
const STORIES = 'data/stories.json';

// biome-ignore lint/suspicious/noExplicitAny: a record on its way to being wrong has no type.
type Json = any;
type Fault = [title: string, change: (file: Json) => unknown, expected: RegExp];

function changed(text: string, change: (file: Json) => unknown): string {
  const file: Json = JSON.parse(text);
  change(file);
  return JSON.stringify(file, null, 2);
}

function tells(path: string, faults: Fault[]) {
  for (const [title, change, expected] of faults) {
    it(`tells ${title}`, () => {
      const problems = told(path, text => changed(text, change));
      assert.equal(problems.length, 1, problems.join('\n'));
      assert.match(problems[0]!, expected);
    });
  }
}

describe('The check of events', () => {
  it('names file, title and field, counted from one', () => {
    const [only, ...more] = told(EVENTS, text =>
      text.replace('"Jobcenter-Tag Münsterland"', '"Tag"').replace('"muenster"', '"munster"'),
    );
    const where = 'data/events/2019.json · Tag · events.3.hosts';
    const expected =
      'erwartet die Kennung eines Jobcenters, also ein Dateiname aus data/jobcenters, gefunden "munster".';
    assert.equal(only, `${where}: ${expected}`);
    assert.deepEqual(more, []);
  });

  tells(EVENTS, [
    [
      'a title that is missing',
      ({ events }) => delete events[0].title,
      /2019\.json · events\.1\.title: Das Feld fehlt/,
    ],
    [
      'a field that nobody knows, and whose it is',
      ({ events }) => (events[0].ort = 'Peine'),
      /· Bundesarbeitsminister besucht das Jobcenter · events\.1\.ort: Dieses Feld gibt es nicht/,
    ],
    [
      'an unknown category',
      ({ events }) => (events[0].category = 'fest'),
      /events\.1\.category: erwartet information, open-day,.* gefunden "fest"/,
    ],
    [
      'an unknown group',
      ({ events }) => (events[0].audience = ['cats']),
      /events\.1\.audience\.1: erwartet public, .* gefunden "cats"/,
    ],
    [
      'a Land that is none',
      ({ events }) => (events[3].lands = ['DE-NX']),
      /events\.4\.lands: erwartet eines der 16 Länder .* "DE-NX"/,
    ],
    [
      'a host that stands twice',
      ({ events }) => events[0].hosts.push('peine'),
      /events\.1\.hosts: "peine" steht hier zweimal/,
    ],
    [
      'a file name that does not fit',
      file => (file.edition = '2022'),
      /^data\/events\/2019\.json · edition: erwartet die Kennung, mit der der Dateiname beginnt \("2019"\), gefunden "2022"/,
    ],
    ['a missing day of the last look', file => delete file.updated, /2019\.json · updated: Das Feld fehlt/],
    [
      'a last look tomorrow',
      file => (file.updated = '2100-01-01'),
      new RegExp(`updated: erwartet ein Tag bis heute \\(${TODAY}\\), gefunden "2100-01-01"`),
    ],
    [
      'a day that no calendar has',
      ({ events }) => (events[0].start = '2019-02-30'),
      /events\.1\.start: erwartet ein Datum, das es im Kalender gibt, gefunden "2019-02-30"/,
    ],
    [
      'a day in words',
      ({ events }) => (events[0].start = '26.08.2019'),
      /events\.1\.start: erwartet JJJJ-MM-TT oder, mit Uhrzeit, .* gefunden "26\.08\.2019"/,
    ],
    [
      'an end before the beginning',
      ({ events }) => (events[0].end = '2019-08-22'),
      /events\.1\.end: erwartet ein Ende nach dem Beginn \(2019-08-23\), gefunden "2019-08-22"/,
    ],
    [
      'an end without a beginning',
      ({ events }) => (events[5].end = '2019-08-30'),
      /events\.6\.start: Das Feld fehlt, aber es gibt ein Ende/,
    ],
    [
      'an end without a time',
      ({ events }) => Object.assign(events[0], { start: '2019-08-23T10:00', end: '2019-08-23' }),
      /events\.1\.end: Das Ende hat keine Uhrzeit, aber der Beginn\. Erwartet: beide mit/,
    ],
    [
      'a beginning without a time',
      ({ events }) => Object.assign(events[0], { end: '2019-08-23T10:00' }),
      /events\.1\.start: Der Beginn hat keine Uhrzeit, aber das Ende\./,
    ],
    [
      'a wrong year',
      ({ events }) => (events[0].start = '2018-08-23'),
      /events\.1\.start: erwartet ein Tag um die Aktionswoche 2019 \(2019-08-26 bis 2019-08-30\), höchstens 60 Tage .* "2018-08-23"/,
    ],
    [
      'a registration after the end',
      ({ events }) => (events[0].registration = { required: true, until: '2019-08-24' }),
      /events\.1\.registration\.until: erwartet ein Tag bis zum Ende der Aktion/,
    ],
    [
      'a telephone number with a 0 too many',
      ({ events }) => (events[0].registration = { required: true, phone: '+49 05171 401' }),
      /registration\.phone: erwartet eine Rufnummer ohne die 0/,
    ],
    [
      'a missing source',
      ({ events }) => delete events[0].source,
      /events\.1\.source: Das Feld fehlt\. Erwartet: woher/,
    ],
    [
      'a source of later than the last look',
      ({ events }) => (events[0].date = '2098'),
      /events\.1\.date: erwartet ein Datum bis zum Stand der Datei/,
    ],
    [
      'a language that the widgets do not speak',
      ({ events }) => (events[0].translations = { 'de-simpel': {} }),
      /events\.1\.translations\.de-simpel: erwartet en oder de-simple/,
    ],
    [
      'a place on the other side of the world',
      ({ events }) => (events[0].place.position = [10.23, 52.33]),
      /place\.position: erwartet ein Ort in Deutschland/,
    ],
    [
      'an id that stands twice',
      ({ events }) => (events[1].id = 'aw19-001'),
      /events\.2\.id: erwartet eine Kennung, .*steht auch in data\/events\/2019\.json \(events\.1\)/,
    ],
  ]);

  it('takes an event up to 60 days away', () => {
    for (const day of ['2019-06-27', '2019-10-29'])
      assert.deepEqual(
        told(EVENTS, text => text.replace('"2019-08-21"', `"${day}"`)),
        [],
        day,
      );
    for (const day of ['2019-06-26', '2019-10-30'])
      assert.equal(
        told(EVENTS, text => text.replace('"start": "2019-08-21"', `"start": "${day}"`)).length,
        1,
        day,
      );
  });

  it('tells an id that stands in two files', async () => {
    const again = async (root: string) => writeFile(join(root, 'data/events/2019-nrw.json'), textOf(EVENTS));
    const problems = await toldOnDisk(again);
    assert.equal(problems.length, 28);
    for (const line of problems)
      assert.match(line, /\.id: .* steht auch in data\/events\/2019-nrw\.json \(events\.\d+\)/);
  });

  it('tells an Aktionswoche that nobody knows, once', async () => {
    const text = textOf(EVENTS).replace('"edition": "2019"', '"edition": "2031"');
    const problems = await toldOnDisk(root => writeFile(join(root, 'data/events/2031.json'), text));
    const expected = 'erwartet eine Kennung aus data/editions.json (2019, 2022), gefunden "2031".';
    assert.deepEqual(problems, [`data/events/2031.json · edition: ${expected}`]);
  });

  it('goes on where there are no events', async () => {
    assert.deepEqual(await toldOnDisk(root => rm(join(root, 'data/events'), { recursive: true })), []);
  });
});

describe('The check of Aktionswochen', () => {
  tells(EDITIONS, [
    [
      'two that overlap',
      ({ editions }) => Object.assign(editions[1], { start: '2019-08-30', end: '2019-09-03' }),
      /· Aktionswoche 2022 · editions\.2\.start: erwartet eine Woche für sich; diese und die Aktionswoche 2019 .* überschneiden/,
    ],
    [
      'an end before the beginning',
      ({ editions }) => (editions[1].end = '2022-06-19'),
      /editions\.2\.end: erwartet ein Ende nach dem Beginn/,
    ],
    [
      'a day that no calendar has',
      ({ editions }) => (editions[1].end = '2022-06-31'),
      /editions\.2\.end: erwartet ein (Datum|Tag).* gefunden "2022-06-31"/,
    ],
    [
      'a doubt that no visitor learns of',
      ({ editions }) => delete editions[1].note,
      /editions\.2\.note: Das Feld fehlt\. Erwartet: ein Satz, der den Zweifel/,
    ],
    ['a missing source', ({ editions }) => delete editions[0].source, /editions\.1\.source: Das Feld fehlt/],
    [
      'a missing day of the last look',
      file => delete file.updated,
      /editions\.json · updated: Das Feld fehlt/,
    ],
    [
      'an id that stands twice',
      ({ editions }) => editions.push({ ...editions[1], start: '2023-06-20', end: '2023-06-24' }),
      /editions\.3\.id: erwartet eine Kennung, die es nur einmal gibt/,
    ],
  ]);

  it('tells that the file is missing, once', async () => {
    for (const path of [EDITIONS, STORIES])
      assert.deepEqual(await toldOnDisk(root => rm(join(root, path))), [`${path}: Die Datei fehlt.`]);
  });
});

describe('The check of stories', () => {
  it('has nothing against a picture on the host of the dataset', () => {
    for (const url of ['bilder/a.jpg', '../bilder/a.jpg', '/bilder/Büro 1.jpg']) {
      const add = (file: Json) => (file.stories[0].picture = { url, alt: 'A', licence: 'CC0' });
      assert.deepEqual(
        told(STORIES, text => changed(text, add)),
        [],
        url,
      );
    }
  });

  tells(STORIES, [
    [
      'a jobcenter that is none',
      ({ stories }) => (stories[0].jobcenters = ['saarluis']),
      /stories\.json · Aus Syrien in die Altenpflege · stories\.1\.jobcenters: erwartet die Kennung .* "saarluis"/,
    ],
    ['a missing theme', ({ stories }) => delete stories[0].theme, /stories\.1\.theme: Das Feld fehlt/],
    ['a missing source', ({ stories }) => delete stories[0].source, /stories\.1\.source: Das Feld fehlt/],
    [
      'an id that stands twice',
      ({ stories }) => (stories[1].id = 'st-001'),
      /stories\.2\.id: erwartet eine Kennung, die es nur einmal gibt/,
    ],
    [
      'a picture without words',
      ({ stories }) => (stories[0].picture = { url: 'a.jpg', licence: 'CC0' }),
      /stories\.1\.picture\.alt: Das Feld fehlt/,
    ],
    ...[
      'https://example.org/a.jpg',
      '//example.org/a.jpg',
      '\\\\example.org\\a.jpg',
      '/\t/example.org/a.jpg',
      'https:a.jpg',
      'data:image/png;base64,AA',
      'javascript:alert(1)',
    ].map(
      (url): Fault => [
        `a picture from another host (${JSON.stringify(url)})`,
        ({ stories }) => (stories[0].picture = { url, alt: 'A', licence: 'CC0' }),
        /stories\.1\.picture\.url: erwartet der Ort einer Datei auf dem Server der Bausteine/,
      ],
    ),
    [
      'a last look tomorrow',
      file => (file.updated = '2100-01-01'),
      /stories\.json · updated: erwartet ein Tag bis heute/,
    ],
  ]);
});
