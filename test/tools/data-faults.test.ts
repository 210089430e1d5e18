import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PEINE, told } from './faults.ts';

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
});
