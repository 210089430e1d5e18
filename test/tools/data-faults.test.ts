import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { check } from '../../tools/data/check.ts';
import { findJsonFault } from '../../tools/data/json-fault.ts';
import { formatProblem } from '../../tools/data/problems.ts';
import { readFiles, type SourceFile } from '../../tools/data/read.ts';

const PEINE = 'data/jobcenters/peine.json';
/** Far away, so that these tests hold when somebody has gone through a record. */
const TODAY = '2099-12-31';

/** The real files, but with few rows of the two largest tables, so that trying a fault takes no second. */
let files: SourceFile[];

before(async () => {
  const all = await readFiles(fileURLToPath(new URL('../../data', import.meta.url)));
  files = all.map(({ path, text }) => ({
    path,
    text: /plz|localities/.test(path) ? firstLines(text, 300) : text,
  }));
});

const firstLines = (text: string, count: number): string => text.split('\n').slice(0, count).join('\n');

/** What `check` says once the text of one file has been changed. */
function told(path: string, change: (text: string) => string): string[] {
  const changed = files.map(file => (file.path === path ? { path, text: change(file.text) } : file));
  assert.notDeepEqual(changed, files, `${path} was not changed: the test tries nothing`);
  return check(changed, TODAY).map(formatProblem);
}

/** What `check` says of the same files on a disk where something has been changed. */
async function toldOnDisk(change: (root: string) => Promise<unknown>): Promise<string[]> {
  const root = await mkdtemp(join(tmpdir(), 'data-'));
  try {
    for (const { path, text } of files) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
    await change(root);
    return check(await readFiles(join(root, 'data')), TODAY).map(formatProblem);
  } finally {
    await rm(root, { recursive: true });
  }
}

const textOf = (path: string): string => files.find(file => file.path === path)!.text;

describe('The check', () => {
  it('names file, record, field, what was expected and what was found', () => {
    const [only, ...more] = told(PEINE, text => text.replace(/"postcode": "\d+"/, '"postcode": "3122"'));
    const where = 'data/jobcenters/peine.json · Jobcenter Landkreis Peine · traeger.address.postcode';
    assert.equal(only, `${where}: erwartet fünf Ziffern in Anführungszeichen, gefunden "3122".`);
    assert.deepEqual(more, []);
  });

  // biome-ignore lint/suspicious/noExplicitAny: a record on its way to being wrong has no type.
  type Json = any;
  const inRecord: [title: string, change: (peine: Json) => void, expected: RegExp][] = [
    [
      'a postcode without quotes',
      ({ traeger }) => (traeger.address.postcode = 31224),
      /postcode: erwartet fünf Ziffern .* gefunden 31224\.$/,
    ],
    [
      'a field that is not there',
      ({ traeger }) => delete traeger.address.town,
      /traeger\.address\.town: Das Feld fehlt/,
    ],
    [
      'an empty text',
      ({ traeger }) => (traeger.address.town = ' '),
      /town: erwartet ein Text, der nicht leer ist/,
    ],
    [
      'a text where a block belongs',
      one => (one.phone = '+49 5171 1'),
      /phone: erwartet ein Block in geschweiften Klammern/,
    ],
    ['a field that nobody knows', one => (one.telefon = '1'), /telefon: Dieses Feld gibt es nicht/],
    ['an id that is not the file name', one => (one.id = 'paine'), /id: erwartet "peine" .* "paine"\.$/],
    [
      'a Land that does not exist',
      one => (one.land = 'DE-NX'),
      /land: erwartet eines der 16 Länder .* "DE-NX"\.$/,
    ],
    [
      'a Land that does not fit the Kreis',
      one => (one.land = 'DE-NW'),
      /land: erwartet "DE-NI" \(Landkreis Peine\)/,
    ],
    ['a Kreis that does not exist', one => (one.ags = '03999'), /ags: erwartet der Schlüssel eines Kreises/],
    [
      'a Kreis that two claim',
      one => (one.ags = '03452'),
      /ags: erwartet ein Wert, den kein anderes .*\/aurich\.json\.$/,
    ],
    [
      'an unknown status',
      ({ website }) => (website.status = 'ja'),
      /status: erwartet "confirmed" oder "reported", gefunden "ja"/,
    ],
    [
      'a website without https',
      ({ website }) => (website.value = 'www.example.de'),
      /website\.value: erwartet eine Adresse, die mit https/,
    ],
    [
      'a script in place of a website',
      ({ website }) => (website.value = 'javascript:alert(1)'),
      /website\.value: erwartet eine Adresse/,
    ],
    [
      'a fact without source',
      ({ website }) => delete website.source,
      /website\.source: Das Feld fehlt\. Erwartet: woher/,
    ],
    [
      'a day that no calendar has',
      ({ website }) => (website.date = '2023-02-30'),
      /date: erwartet ein Datum, das es .* "2023-02-30"/,
    ],
    [
      'a month that no calendar has',
      ({ website }) => (website.date = '2023-13'),
      /date: erwartet ein Datum, das es .* "2023-13"/,
    ],
    [
      'a date after the record’s own',
      ({ website }) => (website.date = '2099-12'),
      /date: erwartet ein Datum bis zum Stand .* "2099-12"/,
    ],
    [
      'an own date that no calendar has',
      one => (one.updated = '2026-11-31'),
      /updated: erwartet ein Datum, das es/,
    ],
    [
      'a telephone number in another form',
      one => (one.phone = { value: '05171/1', status: 'confirmed', source: 'x' }),
      /phone\.value: erwartet eine Rufnummer/,
    ],
    [
      'a telephone number with the 0 of its area code',
      one => (one.phone = { value: '+49 05171 401234', status: 'confirmed', source: 'x' }),
      /phone\.value: erwartet eine Rufnummer ohne die 0 der Vorwahl, .* gefunden "\+49 05171 401234"\.$/,
    ],
    [
      'the same in an office and without a space',
      one => (one.offices = [{ phone: { value: '+4905171 401234', status: 'confirmed', source: 'x' } }]),
      /offices\.1\.phone\.value: erwartet eine Rufnummer ohne die 0 der Vorwahl/,
    ],
    [
      'an own date in the future',
      one => (one.updated = '2100-01-01'),
      /updated: erwartet ein Tag bis heute \(2099-12-31\), gefunden "2100-01-01"\.$/,
    ],
    [
      'a broken e-mail address',
      one => (one.email = { value: 'info(at)x.de', status: 'confirmed', source: 'x' }),
      /email\.value: erwartet eine E-Mail-Adresse/,
    ],
    [
      'a fault inside an office, counted from one',
      one => (one.offices = [{ address: { town: 1 } }]),
      /offices\.1\.address\.town: erwartet ein Text in Anf/,
    ],
  ];
  for (const [title, change, expected] of inRecord) {
    it(`tells ${title}`, () => {
      const problems = told(PEINE, text => {
        const peine = JSON.parse(text);
        change(peine);
        return JSON.stringify(peine);
      });
      assert.ok(
        problems.some(problem => expected.test(problem)),
        problems.join('\n'),
      );
      assert.ok(
        problems.every(problem =>
          problem.startsWith('data/jobcenters/peine.json · Jobcenter Landkreis Peine · '),
        ),
        problems.join('\n'),
      );
    });
  }

  const inFile: [title: string, path: string, from: string, to: string, expected: RegExp][] = [
    [
      'a figure that is no number',
      'data/campaign.json',
      '104',
      '"104"',
      /figures\.1\.value: erwartet eine Zahl ohne Anführungszeichen/,
    ],
    [
      'an unknown precision',
      'data/campaign.json',
      '"exact"',
      '"genau"',
      /precision: erwartet "exact" oder "about" oder "at-least"/,
    ],
    [
      'a Gemeinde in an unknown Kreis',
      'data/geo/gemeinden.csv',
      ',01001,',
      ',01999,',
      /Zeile 2, ags_kreis: erwartet ein Kreis aus kreise\.csv/,
    ],
    [
      'a postcode of four digits in the table',
      'data/geo/plz.csv',
      '\n01067',
      '\n1067',
      /Zeile 2, postcode: erwartet fünf Ziffern/,
    ],
    [
      'a Gemeinde that does not exist',
      'data/geo/plz.csv',
      '14612000',
      '14612999',
      /Zeile 2, gemeinde_ags: erwartet eine Gemeinde aus/,
    ],
    [
      'a place outside Germany',
      'data/geo/localities.csv',
      '52.0600',
      '62.0600',
      /Zeile 2, lat: erwartet ein Ort in Deutschland/,
    ],
    [
      'a column that is not there',
      'data/geo/kreise.csv',
      'population_date',
      'stand',
      /Zeile 1: Es fehlen Spalten: population_date/,
    ],
    [
      'a row with a comma too many',
      'data/geo/kreise.csv',
      '\n01001,',
      '\n01001,,',
      /kreise\.csv · Zeile 2: Die Tabelle ist nicht lesbar/,
    ],
    [
      'a Kreis that stands twice',
      'data/geo/kreise.csv',
      '\n01002,',
      '\n01001,',
      /Zeile 3: "01001" steht schon/,
    ],
  ];
  for (const [title, path, from, to, expected] of inFile) {
    it(`tells ${title}`, () => {
      const problems = told(path, text => text.replace(from, to));
      assert.ok(
        problems.some(problem => problem.startsWith(path) && expected.test(problem)),
        problems.join('\n'),
      );
    });
  }

  const whole = '{\n  "id": "peine",\n  "ags": "03157",\n  "list": [\n    1,\n    2\n  ]\n}\n';
  const broken: [title: string, from: string | RegExp, to: string, line: number, message: string][] = [
    ['a missing comma', '"peine",', '"peine"', 2, 'Am Ende dieser Zeile fehlt ein Komma oder die Klammer }.'],
    ['a comma too many', '\n}', ',\n}', 7, 'Vor der Klammer } steht ein Komma zu viel.'],
    ['a comma too many in a list', '2\n', '2,\n', 6, 'Vor der Klammer ] steht ein Komma zu viel.'],
    ['a missing quote', '"peine",', '"peine,', 2, 'Das schließende Anführungszeichen " fehlt.'],
    ['a missing colon', '"id":', '"id"', 2, 'Nach dem Feldnamen "id" fehlt der Doppelpunkt.'],
    ['a missing value', '"id": "peine"', '"id": ', 2, 'Nach "id": fehlt der Wert.'],
    [
      'a field name without quotes',
      '"ags"',
      'ags',
      3,
      'Erwartet: ein Feldname in geraden Anführungszeichen, wie "phone".',
    ],
    [
      'a text without quotes',
      '"peine"',
      'peine',
      2,
      'Erwartet: ein Text in geraden Anführungszeichen, gefunden peine.',
    ],
    ['a missing bracket', '\n}', '', 7, 'Am Ende der Datei fehlt die Klammer }.'],
    ['a bracket too many', '\n}', '\n}\n}', 9, 'Nach der letzten Klammer } steht noch etwas.'],
    [
      'the quotes of a word processor',
      '"peine"',
      '„peine“',
      2,
      'Erwartet: gerade Anführungszeichen ", keine anderen.',
    ],
    [
      'a number that begins with zero',
      '"03157"',
      '03157',
      3,
      'Die Zahl 03157 beginnt mit 0: Sie gehört in Anführungszeichen.',
    ],
    ['a field that stands twice', '"ags"', '"id"', 3, 'Das Feld "id" steht hier schon weiter oben.'],
    [
      'a tabulator in a text',
      'peine',
      'pei\tne',
      2,
      'Im Text steht ein Zeichen, das hier nicht gilt: ein Tabulator oder ein einzelner \\.',
    ],
    ['nothing in it', /^[\s\S]*$/, '', 1, 'Die Datei ist leer.'],
  ];
  for (const [title, from, to, line, message] of broken) {
    it(`says in which line a file has ${title}`, () => {
      assert.equal(findJsonFault(whole), undefined);
      assert.deepEqual(findJsonFault(whole.replace(from, to)), { line, message });
    });
  }

  it('tells a broken file with its line, and reads the others all the same', () => {
    const [first, ...more] = told(PEINE, text => text.replace(/",\n/, '"\n'));
    assert.equal(first, `${PEINE} · Zeile 2: Am Ende dieser Zeile fehlt ein Komma oder die Klammer }.`);
    assert.deepEqual(more, []);
  });

  it('goes on after the first problem and tells them all', () => {
    const change = (text: string) =>
      text.replace(/"postcode": "\d/, '"postcode": "').replace(/"town": .*/, '');
    assert.equal(told(PEINE, change).length, 2);
  });

  it('misses a jobcenter that is gone', () => {
    const problems = check(
      files.filter(({ path }) => path !== PEINE),
      TODAY,
    ).map(formatProblem);
    const expected = 'erwartet 104 Dateien, eine für jedes kommunale Jobcenter, gefunden 103.';
    assert.deepEqual(problems, [`data/jobcenters: ${expected}`]);
  });

  it('takes a record of this very day', () => {
    assert.deepEqual(
      told(PEINE, text => text.replace(/"updated": "[^"]+"/, `"updated": "${TODAY}"`)),
      [],
    );
  });

  it('tells a file that is not UTF-8, and what an editor made of one', async () => {
    const notUtf8 = /peine\.json: Die Datei ist nicht als UTF-8 gespeichert.* Codierung UTF-8\.$/;
    for (const encoding of ['latin1', 'utf16le'] as const) {
      const bytes = Buffer.from(`\uFEFF${textOf(PEINE)}`.slice(encoding === 'latin1' ? 1 : 0), encoding);
      const [only, ...more] = await toldOnDisk(root => writeFile(join(root, PEINE), bytes));
      assert.match(only!, notUtf8);
      assert.deepEqual(more, []);
    }
    const lost = textOf(PEINE).replace('ß', '\uFFFD');
    const told = await toldOnDisk(root => writeFile(join(root, PEINE), lost));
    assert.match(told.join('\n'), /^data\/jobcenters\/peine\.json: In der Datei steht \uFFFD.*$/);
  });

  it('reads a file that begins with a byte order mark', async () => {
    const problems = await toldOnDisk(root =>
      Promise.all(
        [PEINE, 'data/campaign.json', 'data/geo/kreise.csv'].map(path =>
          writeFile(join(root, path), `\uFEFF${textOf(path)}`),
        ),
      ),
    );
    assert.deepEqual(problems, []);
  });

  it('looks past folders and hidden files beside the jobcenters', async () => {
    const problems = await toldOnDisk(async root => {
      await mkdir(join(root, 'data/jobcenters/alt.json'));
      for (const name of ['.DS_Store', '._peine.json'])
        await writeFile(join(root, 'data/jobcenters', name), Buffer.from([0, 255]));
    });
    assert.deepEqual(problems, []);
  });

  for (const path of ['data/campaign.json', 'data/geo/kreise.csv', 'data/geo/localities.csv']) {
    it(`says that ${path} is missing, once`, async () => {
      assert.deepEqual(await toldOnDisk(root => rm(join(root, path))), [`${path}: Die Datei fehlt.`]);
    });
  }

  it('says that a folder stands in the place of a file', async () => {
    const problems = await toldOnDisk(async root => {
      await rm(join(root, 'data/campaign.json'));
      await mkdir(join(root, 'data/campaign.json'));
    });
    assert.deepEqual(problems, ['data/campaign.json: Die Datei lässt sich nicht öffnen (EISDIR).']);
  });

  it('counts no jobcenter where their folder is gone', async () => {
    const problems = await toldOnDisk(root => rm(join(root, 'data/jobcenters'), { recursive: true }));
    assert.equal(problems.length, 1);
    assert.match(problems[0]!, /^data\/jobcenters: erwartet 104 Dateien, .* gefunden 0\.$/);
  });

  it('does not print thousands of lines for one wrong table', () => {
    const problems = told('data/geo/plz.csv', text => text.replaceAll(/,01\d{3},|,14\d{3},/g, ',99999,'));
    assert.equal(problems.length, 21);
    assert.match(problems.at(-1)!, /weitere Fehler in dieser Datei/);
  });
});
