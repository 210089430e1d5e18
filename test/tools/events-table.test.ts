import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { AUDIENCES, CATEGORIES } from '../../src/dataset/event-schema.ts';
import { COLUMNS } from '../../tools/data/csv-columns.ts';
import { AUDIENCE_LABELS, CATEGORY_LABELS, expectedOf } from '../../tools/data/csv-labels.ts';
import { readFiles } from '../../tools/data/read.ts';
import { bytesOf, data, dataDir, event, HEAD, ROW, read } from './event-tables.ts';
import { toldOnDisk } from './faults.ts';

describe('A table of events', () => {
  const text = `${HEAD}\r\n${ROW}\r\n`;
  const forms: [title: string, bytes: Uint8Array][] = [
    ['with semicolons in Windows-1252, as Excel saves it', Buffer.from(text, 'latin1')],
    ['with semicolons in UTF-8', bytesOf(text)],
    ['with the mark of UTF-8 at its beginning', bytesOf(`\uFEFF${text}`)],
    ['with commas', bytesOf(text.replaceAll(';', ','))],
    ['with tabs', bytesOf(text.replaceAll(';', '\t'))],
    ['as Unicode text with tabs', Buffer.from(`\uFEFF${text.replaceAll(';', '\t')}`, 'utf16le')],
    ['with Excel’s hint at the delimiter', bytesOf(`sep=;\r\n${text}`)],
    ['with the ends of lines of a Mac or Linux', bytesOf(text.replaceAll('\r', ''))],
    ['with letters in two parts, as a Mac may write them', bytesOf(text.normalize('NFD'))],
    [
      'with empty rows and columns around it',
      bytesOf(`;;;;;;;;\r\n${HEAD};;\r\n\r\n${ROW};;\r\n;;;;;;;;\r\n`),
    ],
  ];
  for (const [title, bytes] of forms) {
    it(`is read ${title}`, () => {
      const { entries, problems } = read(bytes);
      assert.deepEqual(problems, []);
      assert.equal(entries.length, 1);
      const { id: _id, ...rest } = entries[0]!.event;
      assert.deepEqual(rest, {
        edition: '2022',
        title: 'Tag der offenen Tür für Mütter',
        hosts: ['peine'],
        lands: [],
        kind: 'date',
        category: 'exhibition',
        audience: [],
        start: '2022-06-21',
        place: { town: 'Peine' },
        source: 'Auskunft',
        status: 'confirmed',
      });
    });
  }

  it('is told when its letters were spoilt before', () => {
    const twice = Buffer.from(Buffer.from(text).toString('latin1'));
    assert.match(read(twice).problems[0]!.message, /Hier ging ein Umlaut oder ein ß verloren/);
    const lost = bytesOf(text.replace('ü', '\uFFFD'));
    assert.match(read(lost).problems[0]!.message, /Hier ging ein Umlaut oder ein ß verloren/);
  });

  it('has a cell with a line break, and still counts rows as the spreadsheet does', () => {
    const broken = `${HEAD}\n${ROW.replace('Auskunft', '"Aus\nkunft"')}\n${ROW.replace('Peine', 'Paine')}\n`;
    const { problems, entries } = read(bytesOf(broken));
    assert.equal(entries[0]?.event.source, 'Aus kunft');
    assert.equal(problems[0]?.field, 'Zeile 3, Jobcenter');
  });
});

describe('A row of a table', () => {
  const moments: [cells: Record<string, string>, start: string | undefined, end?: string][] = [
    [{ Beginn: '21.6.2022' }, '2022-06-21'],
    [{ Beginn: '2022-06-21' }, '2022-06-21'],
    [{ Beginn: '21.06.2022 10:00' }, '2022-06-21T10:00'],
    [{ Beginn: '21.06.2022 10:00:00' }, '2022-06-21T10:00'],
    [{ Beginn: '21.06.2022, 9.30 Uhr' }, '2022-06-21T09:30'],
    [{ Beginn: '2022-06-21T10:00' }, '2022-06-21T10:00'],
    [{ Beginn: '21.06.2022 00:00:00' }, '2022-06-21'],
    [{ Beginn: '21.06.2022', Ende: '23.06.2022' }, '2022-06-21', '2022-06-23'],
    [{ Beginn: '21.06.2022', Ende: '21.06.2022' }, '2022-06-21'],
    [{ Beginn: '21.06.2022 10:00', Ende: '12:00' }, '2022-06-21T10:00', '2022-06-21T12:00'],
    [
      { Beginn: '21.06.2022', 'Uhrzeit von': '10:00:00', 'Uhrzeit bis': '12 Uhr' },
      '2022-06-21T10:00',
      '2022-06-21T12:00',
    ],
    [
      { Beginn: '21.06.2022', 'Uhrzeit von': '18:00', Ende: '22.06.2022', 'Uhrzeit bis': '8:00' },
      '2022-06-21T18:00',
      '2022-06-22T08:00',
    ],
    // People write the night like this.
    [
      { Beginn: '21.06.2022', 'Uhrzeit von': '20:00', 'Uhrzeit bis': '01:00' },
      '2022-06-21T20:00',
      '2022-06-22T01:00',
    ],
    [{ Beginn: '' }, undefined],
  ];
  for (const [cells, start, end] of moments) {
    it(`has the time ${start ?? 'unknown'} to ${end ?? 'open'} for ${JSON.stringify(cells)}`, () => {
      const { event: made, told } = event(cells);
      assert.deepEqual(told, []);
      assert.deepEqual([made?.start, made?.end], [start, end]);
    });
  }

  it('knows jobcenters by id, name and Träger, several in one cell', () => {
    const names = 'peine, Jobcenter Stadt Münster;Kreis Borken\nmuenster';
    assert.deepEqual(event({ Jobcenter: names }).event?.hosts, ['peine', 'muenster', 'borken']);
    const twins = ['Landkreis München', 'Kreis Offenbach', 'Stadt Offenbach am Main'];
    assert.deepEqual(event({ Jobcenter: twins.join(', ') }).event?.hosts, [
      'muenchen-landkreis',
      'offenbach-landkreis',
      'offenbach-am-main',
    ]);
  });

  it('knows Länder by name and key, and all of Germany by a word', () => {
    const lands = (Land: string) => event({ Jobcenter: '', Land }).event?.lands;
    assert.deepEqual(lands('Niedersachsen, DE-HE, NW'), ['DE-NI', 'DE-HE', 'DE-NW']);
    assert.deepEqual(lands('bundesweit'), []);
  });

  it('knows an Aktionswoche by its name too', () => {
    assert.equal(event({ Edition: 'Aktionswoche 2022' }).event?.edition, '2022');
  });

  it('says nothing of what is empty, a dash, a question mark or „unbekannt“', () => {
    const empty = {
      Rollstuhl: '',
      Gebärdensprache: '?',
      Online: 'unbekannt',
      Straße: '–',
      PLZ: '',
      Link: '-',
    };
    const { event: made } = event(empty);
    assert.deepEqual(
      Object.keys(made!).filter(key => /wheel|sign|online|link|registration/.test(key)),
      [],
    );
    assert.deepEqual(made?.place, { town: 'Peine' });
  });

  it('has answers, languages, groups and kinds in German words', () => {
    const { event: made, told } = event({
      Rollstuhl: 'Ja',
      Gebärdensprache: 'nein',
      Online: 'x',
      Sprachen: 'Deutsch, Englisch, Ukrainisch, Farsi, ar, Kurdisch',
      Zielgruppe: 'Öffentlichkeit; Jugendliche',
      Art: 'veröffentlichung',
      Kategorie: 'politik',
      Abgesagt: 'nein',
      Bestätigt: 'nein',
    });
    assert.deepEqual(told, []);
    assert.deepEqual(
      [made?.wheelchair, made?.signLanguage, made?.online, made?.cancelled],
      [true, false, true, false],
    );
    assert.deepEqual(made?.languages, ['en', 'uk', 'fa', 'ar', 'ku']);
    assert.deepEqual([made?.audience, made?.kind], [['public', 'youth'], 'publication']);
    assert.deepEqual([made?.category, made?.status], ['politics', 'reported']);
  });

  const phones: [text: string, number: string][] = [
    ['05171 401234', '+49 5171 401234'],
    ['05171/401-234', '+49 5171 401 234'],
    ['(05171) 401234', '+49 5171 401234'],
    ['+49 (0)5171 401234', '+49 5171 401234'],
    ['+49(0) 5171 401234', '+49 5171 401234'],
    ['0049 5171 401234', '+49 5171 401234'],
    ['+495171401234', '+49 5171401234'],
    ['+43 1 5170000', '+43 1 5170000'],
  ];
  for (const [text, number] of phones) {
    it(`makes ${number} of ${text}`, () => {
      const { event: made, told } = event({ Anmeldung: 'ja', 'Anmeldung Telefon': text });
      assert.deepEqual(told, []);
      assert.deepEqual(made?.registration, { required: true, phone: number });
    });
  }

  it('gets the 0 of its postcode back, with a note', () => {
    const { event: made, notes } = event({ PLZ: '1067' });
    assert.equal(made?.place?.postcode, '01067');
    assert.deepEqual(
      notes.map(({ field, message }) => `${field}: ${message}`),
      ['Zeile 2, PLZ: Aus "1067" wurde "01067": Tabellen lassen die 0 am Anfang weg.'],
    );
    assert.deepEqual(event({ PLZ: '31224' }).notes, []);
  });

  it('has texts in other languages', () => {
    const cells = { 'Titel Englisch': 'Open day', 'Beschreibung Leichte Sprache': 'Kommen Sie.' };
    assert.deepEqual(event(cells).event?.translations, {
      en: { title: 'Open day' },
      'de-simple': { summary: 'Kommen Sie.' },
    });
  });

  it('keeps its id wherever it stands, and has another with another title, day or host', () => {
    const one = event({}).event?.id;
    assert.equal(one, '2022-3d41349511');
    assert.equal(event({ Quelle: 'Presse', Stadt: 'Ilsede', Rollstuhl: 'ja' }).event?.id, one);
    assert.equal(event({ Jobcenter: 'peine' }).event?.id, one);
    for (const [heading, text] of [
      ['Titel', 'Anders'],
      ['Beginn', '22.06.2022'],
      ['Jobcenter', 'harz'],
    ] as const)
      assert.notEqual(event({ [heading]: text }).event?.id, one);
    const [two, swapped] = ['peine, harz', 'harz, peine'].map(Jobcenter => event({ Jobcenter }).event?.id);
    assert.equal(two, swapped);
    assert.equal(event({ id: 'peine-2022-1' }).event?.id, 'peine-2022-1');
  });
});

describe('Beside the real events', () => {
  it('a table is checked and read, whatever its name', async () => {
    const write = (text: string) => toldOnDisk(root => writeFile(join(root, 'data/events/Juni.CSV'), text));
    assert.deepEqual(await write(`\uFEFF${HEAD}\r\n${ROW}\r\n`), []);
    const [only, ...more] = await write(`${HEAD}\n${ROW.replace('21.06.2022', '21.06.2023')}\n`);
    const where = 'data/events/Juni.CSV · Tag der offenen Tür für Mütter · Zeile 2, Beginn';
    assert.match(
      only!,
      new RegExp(`^${where}: erwartet ein Tag um die Aktionswoche 2022 .* gefunden "2023-06-21"`),
    );
    assert.deepEqual(more, []);
  });

  it('two rows that are the same are told', async () => {
    const told = await toldOnDisk(root =>
      writeFile(join(root, 'data/events/a.csv'), `${HEAD}\n${ROW}\n${ROW}\n`),
    );
    assert.equal(told.length, 1);
    assert.match(
      told[0]!,
      /Zeile 3, id: erwartet eine Kennung, .*a\.csv \(Zeile 2\)\. Gleiche Zeilen brauchen verschiedene/,
    );
  });

  it('a workbook is told, since nobody can read it', async () => {
    const told = await toldOnDisk(async root => {
      await writeFile(join(root, 'data/events/Termine.xlsx'), Buffer.from([0x50, 0x4b, 3, 4, 0xff]));
      await writeFile(join(root, 'data/events/~$Termine.xlsx'), 'Excel has it open');
    });
    assert.equal(told.length, 1);
    assert.match(
      told[0]!,
      /^data\/events\/Termine\.xlsx: Diese Datei wird nicht gelesen\. Erwartet: eine Tabelle/,
    );
  });
});

describe('The instructions', () => {
  it('name every column and every word that a cell may hold', async () => {
    const text = await readFile(join(dataDir, 'events/README.md'), 'utf8');
    for (const { heading } of COLUMNS) assert.ok(text.includes(`\`${heading}\``), heading);
    for (const labels of [CATEGORY_LABELS, AUDIENCE_LABELS]) assert.ok(text.includes(expectedOf(labels)));
    for (const value of [...CATEGORIES, ...AUDIENCES]) assert.ok(text.includes(`\`${value}\``), value);
  });
});

describe('The templates', () => {
  const template = (name: string) => readFile(join(dataDir, 'events', name), 'utf8');

  it('are not read', async () => {
    const paths = (await readFiles(dataDir)).map(({ path }) => path);
    assert.ok(paths.includes('data/events/2019.json'));
    assert.deepEqual(
      paths.filter(path => /vorlage|readme/i.test(path)),
      [],
    );
    assert.doesNotMatch(JSON.stringify(data.events), /muster/i);
  });

  it('begin with the mark that makes Excel read umlauts, and have every column in order', async () => {
    const [head = ''] = (await template('vorlage.csv')).split(/\r?\n/);
    assert.equal(head, `\uFEFF${COLUMNS.map(({ heading }) => heading).join(';')}`);
  });

  it('are faulty under another name as long as their sample is in them', async () => {
    const told = await toldOnDisk(async root => {
      for (const [from, to] of [
        ['vorlage.csv', 'termine.csv'],
        ['vorlage.json', '9999.json'],
      ] as const)
        await writeFile(join(root, 'data/events', to), await template(from));
    });
    for (const file of ['termine.csv', '9999.json'])
      assert.ok(
        told.some(line => line.includes(file) && /gefunden "(9999|musterstadt)"/.test(line)),
        file,
      );
  });

  it('are right once the sample is replaced', async () => {
    const filled = (text: string, day: string) =>
      text
        .replaceAll('musterstadt', 'peine')
        .replaceAll(/31\.12\.9999|9999-12-31/g, day)
        .replaceAll(/30\.12\.9999|9999-12-30/g, day)
        .replaceAll('9999', '2022');
    const told = await toldOnDisk(async root => {
      await writeFile(join(root, 'data/events/x.csv'), filled(await template('vorlage.csv'), '20.06.2022'));
      await writeFile(
        join(root, 'data/events/2022.json'),
        filled(await template('vorlage.json'), '2022-06-20'),
      );
    });
    assert.deepEqual(told, []);
  });
});
