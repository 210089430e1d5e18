import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bytesOf, event, HEAD, ROW, read } from './event-tables.ts';

describe('A fault in a table', () => {
  const faults: [title: string, cells: Record<string, string>, told: RegExp][] = [
    [
      'an unknown Aktionswoche',
      { Edition: '1999' },
      /^Zeile 2, Edition: erwartet .*editions\.json, gefunden "1999"\.$/,
    ],
    ['no Aktionswoche', { Edition: '' }, /^Zeile 2, Edition: erwartet .*, gefunden nichts\.$/],
    ['no title', { Titel: '' }, /^Zeile 2, Titel: erwartet ein Text, der nicht leer ist, gefunden nichts\.$/],
    [
      'a jobcenter that is none',
      { Jobcenter: 'Landkreis Pein' },
      /Jobcenter: .* gefunden "Landkreis Pein"\. Meinen Sie peine\?$/,
    ],
    [
      'nobody who holds it',
      { Jobcenter: '' },
      /Jobcenter: Hier steht nichts\. Erwartet: das Jobcenter, .*bundesweit/,
    ],
    ['a Land that is none', { Land: 'Preußen' }, /Land: erwartet ein Land wie .* gefunden "Preußen"\.$/],
    ['an unknown kind', { Art: 'Fest' }, /Art: erwartet Termin oder Veröffentlichung, gefunden "Fest"\.$/],
    [
      'an unknown category',
      { Kategorie: 'Fest' },
      /Kategorie: erwartet Information und Gespräch, .*Anderes, gefunden "Fest"\.$/,
    ],
    [
      'an unknown group',
      { Zielgruppe: 'Presse, Katzen' },
      /Zielgruppe: erwartet Öffentlichkeit, .* gefunden "Katzen"\.$/,
    ],
    [
      'a year of two digits',
      { Beginn: '21.06.22' },
      /Beginn: erwartet ein Tag wie 26\.08\.2019.* gefunden "21\.06\.22"\.$/,
    ],
    ['a day as a number', { Beginn: '44733' }, /Beginn: erwartet ein Tag wie .* gefunden "44733"\.$/],
    ['a month that does not exist', { Beginn: '21.13.2022' }, /Beginn: erwartet ein Tag wie/],
    [
      'a time that does not exist',
      { 'Uhrzeit von': '25:00' },
      /Uhrzeit von: erwartet eine Uhrzeit wie 10:00, gefunden "25:00"\.$/,
    ],
    [
      'two different times',
      { Beginn: '21.06.2022 10:00', 'Uhrzeit von': '11:00' },
      /Uhrzeit von: "11:00" widerspricht der Uhrzeit in der Spalte Beginn\.$/,
    ],
    ['a time without a day', { Beginn: '', 'Uhrzeit von': '10:00' }, /Beginn: Hier fehlt der Tag/],
    [
      'an end without a beginning',
      { Beginn: '', Ende: '22.06.2022' },
      /Beginn: Hier steht nichts, aber es gibt ein Ende/,
    ],
    ['a postcode of three digits', { PLZ: '312' }, /PLZ: erwartet fünf Ziffern, gefunden "312"\.$/],
    [
      'an answer that is none',
      { Rollstuhl: 'vielleicht' },
      /Rollstuhl: erwartet ja, nein oder nichts .* gefunden "vielleicht"\.$/,
    ],
    [
      'a language that is none',
      { Sprachen: 'Klingonisch-Platt' },
      /Sprachen: erwartet Sprachen wie .* gefunden "Klingonisch-Platt"\.$/,
    ],
    [
      'a telephone number without its 0',
      { Anmeldung: 'ja', 'Anmeldung Telefon': '5171401234' },
      /Anmeldung Telefon: erwartet eine Rufnummer mit Vorwahl/,
    ],
    [
      'a telephone number made shorter',
      { Anmeldung: 'ja', 'Anmeldung Telefon': '5,17E+09' },
      /Anmeldung Telefon: erwartet eine Rufnummer/,
    ],
    [
      'an address without @',
      { Anmeldung: 'ja', 'Anmeldung E-Mail': 'info' },
      /Anmeldung E-Mail: erwartet eine E-Mail-Adresse, gefunden "info"\.$/,
    ],
    [
      'registration without yes or no',
      { 'Anmeldung E-Mail': 'a@example.org' },
      /Anmeldung: Hier steht nichts, aber es gibt Angaben/,
    ],
    [
      'a link without https',
      { Link: 'www.example.org' },
      /Link: erwartet eine Adresse, die mit https.* gefunden "www\.example\.org"\.$/,
    ],
    ['a script in place of a link', { Link: 'javascript:alert(1)' }, /Link: erwartet eine Adresse/],
    ['an id with spaces', { id: 'Peine 1' }, /id: erwartet Kleinbuchstaben, .* gefunden "Peine 1"\.$/],
    [
      'a fault of the spreadsheet',
      { Stadt: '#NAME?' },
      /Stadt: In der Zelle steht ein Fehler der Tabelle: "#NAME\?"\.$/,
    ],
    ['a column too narrow', { Beginn: '########' }, /Beginn: In der Zelle steht ein Fehler der Tabelle/],
  ];
  for (const [title, cells, expected] of faults) {
    it(`is told for ${title}, and that row is left out`, () => {
      const { event: made, told } = event(cells);
      assert.equal(told.length, 1, told.join('\n'));
      assert.match(told[0]!, expected);
      assert.equal(made, undefined);
    });
  }

  const tables: [title: string, text: string, told: RegExp][] = [
    [
      'a column that nobody knows',
      `${HEAD};Raum\n${ROW};3`,
      /^Zeile 1: Die Spalte „Raum“ gibt es nicht\..*Es gibt: Edition, Titel,/,
    ],
    [
      'a column that stands twice',
      `${HEAD};Titel\n${ROW};x`,
      /^Zeile 1: Die Spalte „Titel“ gibt es zweimal\.$/,
    ],
    [
      'two names for one column',
      `${HEAD};Datum\n${ROW};x`,
      /^Zeile 1: Die Spalten „Beginn“ und „Datum“ bedeuten dasselbe\.$/,
    ],
    [
      'columns that are missing',
      'Titel;Beginn\nFest;21.06.2022',
      /^Zeile 1: Es fehlen Spalten: Edition, Kategorie, Quelle\.$/,
    ],
    [
      'a cell without a heading',
      `${HEAD}\n${ROW};mehr`,
      /^Zeile 2: Hier steht etwas in einer Spalte, die keine Überschrift hat\.$/,
    ],
    [
      'a quote that is not closed',
      `${HEAD}\n"${ROW}`,
      /^Zeile 2: Die Tabelle ist nicht lesbar: Ein Anführungszeichen/,
    ],
    ['nothing in it', '\n;;;\n', /^Zeile 1: Die Tabelle ist leer\.$/],
    [
      'nothing below its headings',
      `${HEAD}\n;;\n`,
      /^undefined: Unter den Überschriften steht keine Aktion\.$/,
    ],
  ];
  for (const [title, text, expected] of tables) {
    it(`is told for a table with ${title}`, () => {
      const { entries, problems } = read(bytesOf(text));
      assert.deepEqual(entries, []);
      assert.equal(problems.length, 1);
      assert.match(`${problems[0]!.field}: ${problems[0]!.message}`, expected);
    });
  }

  it('does not fill the screen when all rows are wrong', () => {
    const { problems } = read(bytesOf(`${HEAD}\n${`${ROW.replace('2022', '1999')}\n`.repeat(50)}`));
    assert.equal(problems.length, 21);
    assert.equal(problems.at(-1)!.message, '30 weitere Fehler in dieser Datei.');
  });
});
