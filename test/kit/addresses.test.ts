import { expect } from '@open-wc/testing';
import { wrongAddress } from '../../demo/kit/addresses.ts';

describe('an address in the kit', () => {
  for (const address of [
    '',
    'https://www.example.org',
    'http://example.org:8080/a?b=c#d',
    'https://münchen.example/',
    '/jobcenter',
    './kontakt.html',
    '../kontakt',
    'kontakt.html',
    'kontakt/formular.php?x=1',
    '#kontakt',
    '?id=7',
    'mailto:info@example.org?subject=Hallo',
    'tel:+49(30)23125-000',
  ]) {
    it(`may be ${address || 'empty'}`, () => {
      expect(wrongAddress('href', address)).to.equal(undefined);
    });
  }

  for (const [address, said] of [
    ['www.example.org', 'Hier fehlt https:// am Anfang: https://www.example.org'],
    ['example.org/jobcenter', 'Hier fehlt https:// am Anfang: https://example.org/jobcenter'],
    ['example.org:8080/a', 'Hier fehlt https://'],
    ['//example.org/a', 'Hier fehlt https:// am Anfang: https://example.org/a'],
    ['info@example.org', 'mailto:info@example.org'],
    ['javascript:alert(1)', 'Bitte eine Adresse mit https://, mailto: oder tel:'],
    [' JavaScript:alert(1)', 'Bitte eine Adresse mit https://, mailto: oder tel:'],
    ['data:text/html,x', 'Bitte eine Adresse mit https://, mailto: oder tel:'],
    ['https://', 'nicht vollständig'],
    ['mailto:', 'Nach mailto: steht eine E-Mail-Adresse'],
    ['tel:Pforte', 'Nach tel: steht eine Telefonnummer'],
    ['/mein jobcenter', 'ohne Leerzeichen'],
    ['\\\\server\\a', 'Bitte / statt'],
  ] as const) {
    it(`may not be ${address}`, () => {
      expect(wrongAddress('href', address)).to.contain(said);
    });
  }

  it('of files may be one of several, but no mail', () => {
    expect(wrongAddress('events', '/a.ics https://example.org/b.ics termine.ics')).to.equal(undefined);
    expect(wrongAddress('events', '/a.ics www.example.org/b.ics')).to.contain(
      'https://www.example.org/b.ics',
    );
    expect(wrongAddress('dataset', 'mailto:info@example.org')).to.contain('https://');
  });

  it('is asked of no other field', () => {
    expect(wrongAddress('label', 'javascript:alert(1)')).to.equal(undefined);
  });
});
