import { expect } from '@open-wc/testing';
import {
  action,
  banner,
  complete,
  part,
  placed,
  type Setting,
  text,
  until,
  untilFailed,
  WEEK,
} from './banner.ts';

const NEXT = { ...WEEK, id: '2027', name: 'Aktionswoche 2027', start: '2027-06-14', end: '2027-06-18' };
const events = [
  action('first', '2019-08-27'),
  action('second', '2019-08-27T18:00', { hosts: ['peine'] }),
  action('two-days', '2019-08-26', { end: '2019-08-27', lands: ['DE-NI'] }),
  action('other-day', '2019-08-28'),
  action('cancelled', '2019-08-27', { cancelled: true }),
  action('article', '2019-08-27', { kind: 'publication' }),
  action('elsewhere', '2019-08-27', { hosts: ['essen'] }),
];
const at = (now: string, editions = [WEEK]): Setting => ({ now, data: { editions, events } });
const state = (element: Element) => text(part(element, 'state'));

describe('The banner and the Aktionswoche', () => {
  it('counts the days before it', async () => {
    const element = await banner('', at('2019-08-14T10:00:00Z'));
    expect(state(element)).to.match(/^in 12 Tagen Aktionswoche 2019, 26\.–30\. August 2019$/);
  });

  it('says "tomorrow" on the day before, in the words of each language', async () => {
    for (const [lang, words] of [
      ['de', 'morgen'],
      ['en', 'tomorrow'],
      ['de-simple', 'Es geht morgen los'],
    ] as const) {
      const element = await banner(`lang="${lang}"`, at('2019-08-25T10:00:00Z'));
      expect(state(element), lang).to.contain(words);
    }
  });

  it('counts what takes place today, by the rules of the calendar', async () => {
    const element = await banner('', at('2019-08-27T10:00:00Z'));
    await until(() => /heute: 4 Aktionen/.test(state(element)));
  });

  it('counts what takes place today with the own jobcenter', async () => {
    const element = await banner('variant="strip" jobcenter="peine"', at('2019-08-27T10:00:00Z'));
    await until(() => /heute: 3 Aktionen/.test(state(element)));
  });

  it('promises nothing on a day of the week for which nothing is known', async () => {
    const element = await banner('', { now: '2019-08-29T10:00:00Z', data: { editions: [WEEK], events: [] } });
    expect(state(element)).to.match(/^läuft gerade Aktionswoche 2019/);
  });

  it('looks back after it', async () => {
    const element = await banner('', at('2019-08-31T10:00:00Z'));
    expect(state(element)).to.match(/^Rückblick Aktionswoche 2019/);
  });

  it('looks back today, for no edition is announced in the data', async () => {
    const element = await banner('', { now: '2026-11-22T10:00:00Z' });
    // Without the days: sources disagree on them, and nobody can go there any more.
    expect(state(element)).to.equal('Rückblick Aktionswoche 2022');
  });

  it('says nothing where none is known', async () => {
    const element = await banner('', { data: { editions: [] } });
    expect(part(element, 'state')).to.equal(null);
  });

  it('shows the next announced one, or the one that the page wants', async () => {
    const setting = at('2026-11-22T10:00:00Z', [WEEK, NEXT]);
    expect(state(await banner('', setting))).to.contain('Aktionswoche 2027');
    expect(state(await banner('edition="2019"', setting))).to.match(/^Rückblick Aktionswoche 2019/);
  });

  it('changes by itself at midnight in Germany while the page stays open, whatever the zone of the device', async () => {
    // A second before midnight in Berlin, in summer time.
    let time = Date.parse('2019-08-25T21:59:59Z');
    const now = () => new Date(time);
    const element = await banner('', {
      now,
      data: { editions: [WEEK], events: [action('a', '2019-08-26')] },
    });
    expect(state(element)).to.contain('morgen');
    time += 1000;
    await until(() => /^heute: 1 Aktion /.test(state(element)));
  });

  it('ends by itself at midnight as well', async () => {
    let time = Date.parse('2019-08-30T21:59:59Z');
    const now = () => new Date(time);
    const element = await banner('variant="strip"', { now, data: { editions: [WEEK], events: [] } });
    expect(state(element)).to.contain('läuft gerade');
    time += 1000;
    await until(() => /^Rückblick/.test(state(element)));
  });

  it('asks for the actions only while the week runs', async () => {
    const asked = () =>
      performance.getEntriesByType('resource').filter(({ name }) => /part-events/.test(name));
    performance.clearResourceTimings();
    await banner('', { now: '2019-08-14T10:00:00Z' });
    expect(asked()).to.have.length(0);
    const element = await banner('edition="2019"', { now: '2019-08-29T10:00:00Z' });
    await until(() => /^heute: \d+ Aktion/.test(state(element)));
  });
});

describe('The banner on a page', () => {
  it('speaks of the own jobcenter and leads to its website', async () => {
    const element = await banner('jobcenter="peine"');
    expect(text(part(element, 'own'))).to.equal('Jobcenter Landkreis Peine Träger: Landkreis Peine');
    const { jobcenters } = await (await fetch('/build/data/stark-sozial.json')).json();
    const peine = jobcenters.find(({ id }: { id: string }) => id === 'peine');
    expect(part(element, 'action')!.getAttribute('href')).to.equal(
      (peine.website ?? peine.traeger.website).value,
    );
  });

  it('says whose website it is, where only that of the Träger is known', async () => {
    const { jobcenters } = await (await fetch('/build/data/stark-sozial.json')).json();
    const { id, traeger } = jobcenters.find(
      ({ website, traeger }: { website?: object; traeger: { website?: object } }) =>
        !website && traeger.website,
    );
    const element = await banner(`jobcenter="${id}"`);
    expect(text(part(element, 'action'))).to.equal(`Website: ${traeger.name}`);
  });

  it('leads to the finder beside the data, and to the federal search where the data name none', async () => {
    const element = await banner();
    expect(part(element, 'action')!.getAttribute('href')).to.match(/\/embed\/jobcenter-finder\.html$/);
    expect(text(part(element, 'action'))).to.equal('Jobcenter finden');
    const officeSearch = await banner('', { data: { campaign: { finder: undefined } } });
    expect(part(officeSearch, 'action')!.getAttribute('href')).to.contain('arbeitsagentur.de');
  });

  it('leads where the page says, in the words of the page', async () => {
    const element = await banner('jobcenter="peine" href="/aktionswoche" label="Zum Programm"');
    expect((part(element, 'action') as HTMLAnchorElement).href).to.equal(`${location.origin}/aktionswoche`);
    expect(text(part(element, 'action'))).to.equal('Zum Programm');
  });

  it('follows no address that runs a script', async () => {
    const element = await banner('href="javascript:alert(1)"');
    expect(part(element, 'action')!.getAttribute('href')).to.match(/^https?:/);
  });

  it('shows the text, the picture and the logo of the page in their places', async () => {
    const inside = `<b slot="logo">L</b><p slot="text">T</p><i slot="image">I</i><a href="https://example.org">F</a>`;
    const element = await banner('', { inside });
    for (const name of ['logo', 'text', 'image']) {
      const node = element!.querySelector(`[slot=${name}]`)!;
      expect(node.assignedSlot?.name, name).to.equal(name);
      expect(node.getBoundingClientRect().height, name).to.be.greaterThan(0);
    }
    expect(element!.querySelector('a')!.assignedSlot).to.equal(null);
  });

  it('keeps claim and fallback without data, and shows the rest as soon as they are there', async () => {
    const element = await placed('dataset="/no-such-banner.json"', {
      inside: '<a href="https://example.org">F</a>',
    });
    await untilFailed(element);
    expect(text(part(element, 'claim'))).to.equal('Stark. Sozial. Vor Ort.');
    expect(element.querySelector('a')!.assignedSlot).not.to.equal(null);
    expect(text(part(element, 'unavailable'))).to.contain('gerade nicht erreichbar');
    element.datasetUrl = null;
    await complete(element);
    expect(part(element, 'unavailable')).to.equal(null);
  });

  it('takes a variant and a jobcenter that do not exist for none', async () => {
    const element = await banner('jobcenter="atlantis"');
    element.setAttribute('variant', 'foo');
    await element.updateComplete;
    expect(part(element, 'picture')).not.to.equal(null);
    expect(part(element, 'own')).to.equal(null);
    expect(text(part(element, 'action'))).to.equal('Jobcenter finden');
  });

  it('reflects what is set as a property', async () => {
    const element = await banner();
    Object.assign(element, { variant: 'strip', jobcenter: 'peine', edition: '2019', href: '/x', label: 'L' });
    element.dismissible = true;
    await element.updateComplete;
    const names = ['variant', 'jobcenter', 'edition', 'href', 'label', 'dismissible'];
    expect(names.map(name => element.getAttribute(name))).to.deep.equal([
      'strip',
      'peine',
      '2019',
      '/x',
      'L',
      '',
    ]);
  });
});
