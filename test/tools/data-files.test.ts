import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { check } from '../../tools/data/check.ts';
import { findJsonFault } from '../../tools/data/json-fault.ts';
import { formatProblem } from '../../tools/data/problems.ts';
import { files, PEINE, TODAY, textOf, told, toldOnDisk } from './faults.ts';

describe('The check of broken files', () => {
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
