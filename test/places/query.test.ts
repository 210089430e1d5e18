import { expect } from '@open-wc/testing';
import { Places } from '../../src/places/places.ts';
import { readQuery } from '../../src/places/query.ts';
import { UnknownReason } from '../../src/places/types.ts';

const REASONS: [typed: string, reason: UnknownReason][] = [
  ['', UnknownReason.Empty],
  [' \t\u200b', UnknownReason.Empty],
  ['3', UnknownReason.ShortPostcode],
  ['3122', UnknownReason.ShortPostcode],
  ['31 22', UnknownReason.ShortPostcode],
  ['312244', UnknownReason.LongPostcode],
  ['0531 123456', UnknownReason.LongPostcode],
  ['312244 Nirgendwo', UnknownReason.LongPostcode],
  ['00000', UnknownReason.NoSuchPostcode],
  ['05123', UnknownReason.NoSuchPostcode],
  ['43210', UnknownReason.NoSuchPostcode],
  ['62000', UnknownReason.NoSuchPostcode],
  ['D-62000', UnknownReason.NoSuchPostcode],
  ['11011', UnknownReason.NobodyLivesThere],
  ['31221', UnknownReason.NobodyLivesThere],
  ['11011 Nirgendwo', UnknownReason.NobodyLivesThere],
  ['Postfach 12 34', UnknownReason.PoBox],
  ['postfach 1234, 31221 Peine', UnknownReason.PoBox],
  ['PF 1234', UnknownReason.PoBox],
  ['A-1010', UnknownReason.Foreign],
  ['A-1010 Wien', UnknownReason.Foreign],
  ['CH-8001 Zürich', UnknownReason.Foreign],
  ['CH 8001', UnknownReason.Foreign],
  ['1010 Wien', UnknownReason.Foreign],
  ['8010 Graz', UnknownReason.Foreign],
  ['SW1A 1AA', UnknownReason.Foreign],
  ['1012 AB', UnknownReason.Foreign],
  ['00-950 Warszawa', UnknownReason.Foreign],
  ['F-75001 Paris', UnknownReason.Foreign],
  ['Wien, Österreich', UnknownReason.Foreign],
  ['Österreich', UnknownReason.Foreign],
  ['Берлин', UnknownReason.OtherScript],
  ['برلين', UnknownReason.OtherScript],
  ['柏林', UnknownReason.OtherScript],
  ['10115 Берлин', UnknownReason.OtherScript],
  ['Schweiz', UnknownReason.Foreign],
  ['Hessen', UnknownReason.TooLarge],
  ['Sachsen', UnknownReason.TooLarge],
  ['Baden', UnknownReason.TooLarge],
  ['Thüringen', UnknownReason.TooLarge],
  ['thuringen', UnknownReason.TooLarge],
  ['Saarland', UnknownReason.TooLarge],
  ['Bayern', UnknownReason.TooLarge],
  ['Freistaat Bayern', UnknownReason.TooLarge],
  ['Baden Württemberg', UnknownReason.TooLarge],
  ['Niedersachsen', UnknownReason.TooLarge],
  ['Niedersachen', UnknownReason.TooLarge],
  ['NRW', UnknownReason.TooLarge],
  ['Ruhr', UnknownReason.TooLarge],
  ['Deutschland', UnknownReason.TooLarge],
  ['Germany', UnknownReason.TooLarge],
  ['Hauptstr. 12', UnknownReason.NoSuchPlace],
  ['Am Markt 1', UnknownReason.NoSuchPlace],
  ['Tel 05171', UnknownReason.NoSuchPlace],
  ['***', UnknownReason.NoName],
  ['Xyzzyqua', UnknownReason.NoSuchPlace],
  ['Jobcenter', UnknownReason.NoSuchPlace],
  ['constructor', UnknownReason.NoSuchPlace],
  ['__proto__ x', UnknownReason.NoSuchPlace],
  ['<script>alert(1)</script>', UnknownReason.NoName],
  ['???', UnknownReason.NoName],
  ['-', UnknownReason.NoName],
  ['🙂', UnknownReason.NoName],
  ['https://example.org', UnknownReason.NoName],
  ['info@example.org', UnknownReason.NoName],
];

describe('Queries without an answer', () => {
  const places = new Places();

  for (const [typed, reason] of REASONS) {
    it(`"${typed}": ${reason}`, async () => {
      expect(await places.resolve(typed)).to.deep.equal({ kind: 'unknown', reason });
    });
  }

  it('every reason has a case here', () => {
    expect(new Set(REASONS.map(([, reason]) => reason))).to.have.length(Object.keys(UnknownReason).length);
  });
});

describe('Reading a query', () => {
  const postcode = { kind: 'postcode', postcode: '31224' };
  for (const typed of [
    '31224',
    ' 31224 ',
    '31 224',
    '312 24',
    '3 1 2 2 4',
    '3l224',
    '3I224',
    'D-31224',
    'de 31224',
  ])
    it(`"${typed}" is a postcode`, () => expect(readQuery(typed)).to.deep.equal(postcode));

  it('repairs O and 0, l and 1', () => {
    expect(readQuery('O1O67')).to.deep.equal({ kind: 'postcode', postcode: '01067' });
    expect(readQuery('lO115')).to.deep.equal({ kind: 'postcode', postcode: '10115' });
  });

  it('takes postcode and place apart', () => {
    for (const typed of ['31224 Peine', '31224, Peine', 'Peine 31224', 'D-31224 Peine', '31 224 Peine'])
      expect(readQuery(typed), typed).to.deep.equal({ kind: 'both', postcode: '31224', text: 'Peine' });
  });

  it('leaves names as they are', () => {
    for (const typed of ['Neustadt a. d. Aisch', 'Halle (Saale)', 'Weißwasser/O.L.', 'Oldenburg', 'Doosthof'])
      expect(readQuery(typed), typed).to.deep.include({ kind: 'place', text: typed });
  });
});
