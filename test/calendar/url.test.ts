import { expect } from '@open-wc/testing';
import type { AktionswocheCalendar } from '../../src/calendar/aktionswoche-calendar.ts';
import { filtersOf, withFilters } from '../../src/calendar/url.ts';
import {
  all,
  calendar,
  chips,
  choose,
  count,
  find,
  ids,
  part,
  searchNear,
  text,
  typeWords,
  until,
  WIDE,
} from './calendar.ts';

const wide = (attributes = '') => calendar(`edition="2019" ${attributes}`, { width: WIDE });
/** Once the code that follows the address is there, it has read it. */
async function synced(attributes = ''): Promise<AktionswocheCalendar> {
  const element = await wide(`sync-url ${attributes}`);
  await import('../../src/calendar/url.ts');
  await element.updateComplete;
  return element;
}

describe('filters in an address', () => {
  const page = 'https://example.org/seite?id=7&L=1#oben';

  it('stand beside the other parameters and go without a trace', () => {
    const filled = withFilters(page, { category: 'politics', land: 'DE-NI', attend: true });
    expect(filled).to.equal(
      'https://example.org/seite?id=7&L=1&aktion-art=politics&aktion-land=DE-NI&aktion-termine=1#oben',
    );
    expect(withFilters(filled, {})).to.equal(page);
  });

  it('are read as they were written', () => {
    const filters = {
      ...{ category: 'politics' as const, audience: 'press' as const, land: 'DE-NI', jobcenter: 'peine' },
      ...{ attend: true, accessible: true, online: true },
    };
    expect(filtersOf(withFilters(page, filters))).to.deep.equal(filters);
    expect(filtersOf(page)).to.deep.equal({});
  });

  it('never hold what was typed', () => {
    const near = { label: 'Geheim', position: [1, 2] as const, kreise: [], radius: 25 };
    expect(withFilters(page, { words: 'geheim', near })).to.equal(page);
  });

  it('do not rewrite parameters that are written in another way', () => {
    const odd = 'https://example.org/?a=b+c&d=%20e&f&g=~*';
    expect(withFilters(odd, {})).to.equal(odd);
  });
});

describe('<aktionswoche-calendar sync-url>', () => {
  let start: string;
  beforeEach(() => {
    start = location.href;
    history.pushState({ page: 'its own' }, '', `${location.pathname}${location.search}&seite=7#oben`);
  });
  afterEach(() => history.pushState(null, '', start));

  const parameter = (name: string) => new URLSearchParams(location.search).get(name);

  it('puts the choice into the address, and leaves what else stands there', async () => {
    const element = await synced();
    await choose(element, 'category', 'politics');
    expect(parameter('aktion-art')).to.equal('politics');
    expect(parameter('seite')).to.equal('7');
    expect(location.hash).to.equal('#oben');
    expect(history.state.page).to.equal('its own');
    find(element, '.chip')!.click();
    expect(parameter('aktion-art')).to.equal(null);
    expect(parameter('seite')).to.equal('7');
  });

  it('changes no address without the attribute', async () => {
    const before = location.href;
    const { length } = history;
    const element = await wide();
    await choose(element, 'category', 'politics');
    await typeWords(element, 'Peine');
    find(element, '.chip.all')!.click();
    expect(location.href).to.equal(before);
    expect(history.length).to.equal(length);
  });

  it('reads no address without the attribute', async () => {
    history.replaceState(null, '', `${location.pathname}${location.search}&aktion-art=politics`);
    expect(count(await wide())).to.equal('28 Aktionen');
  });

  it('begins with the filters of the address', async () => {
    history.replaceState(
      null,
      '',
      `${location.pathname}${location.search}&aktion-art=politics&aktion-land=DE-NI`,
    );
    const element = await synced();
    await until(() => count(element) === '2 von 28 Aktionen');
    expect(chips(element)).to.deep.equal(['Austausch mit der Politik', 'Niedersachsen']);
  });

  it('changes nothing that the page has fixed', async () => {
    history.replaceState(null, '', `${location.pathname}${location.search}&aktion-land=DE-NI`);
    const element = await synced('land="DE-NW"');
    const alone = await calendar('edition="2019" land="DE-NW"', { width: WIDE });
    expect(count(element)).to.equal(count(alone));
    expect(chips(element)).to.deep.equal([]);
  });

  it('goes back and forward with the browser', async () => {
    const element = await synced();
    await choose(element, 'category', 'politics');
    await choose(element, 'land', 'DE-NI');
    history.back();
    await until(() => count(element) === '5 von 28 Aktionen');
    await until(() => find<HTMLSelectElement>(element, '#land')!.value === '');
    history.back();
    await until(() => count(element) === '28 Aktionen');
    await until(() => find<HTMLSelectElement>(element, '#category')!.value === '');
    history.forward();
    await until(() => count(element) === '5 von 28 Aktionen');
    await until(() => find<HTMLSelectElement>(element, '#category')!.value === 'politics');
  });

  it('never tells the address what was typed, and knows it after back', async () => {
    const element = await synced();
    await typeWords(element, 'Peine');
    await choose(element, 'category', 'politics');
    expect(decodeURIComponent(location.href)).not.to.contain('Peine');
    history.back();
    await until(() => chips(element).join() === 'Stichwort: Peine');
    expect(find<HTMLInputElement>(element, '#words')!.value).to.equal('Peine');
  });

  it('never tells it the place either, and knows that after back', async () => {
    const element = await synced();
    await searchNear(element, '48143');
    await until(() => chips(element).length === 1);
    await choose(element, 'category', 'information');
    expect(location.href).not.to.contain('48143');
    history.back();
    await until(() => chips(element).length === 1);
    expect(chips(element)[0]).to.contain('48143');
    expect(ids(element)).to.include('aw19-003');
  });

  it('makes no step of each letter', async () => {
    const element = await synced();
    const { length } = history;
    for (const words of ['P', 'Pe', 'Pei', 'Pein', 'Peine']) await typeWords(element, words);
    expect(history.length).to.equal(length);
  });

  it('says what an address wants that does not exist, keeps nothing then, and leads out', async () => {
    const query = `${location.search}&aktion-art=constructor&aktion-zielgruppe=%3Cb%3E&aktion-land=XX&aktion-jobcenter=nirgends`;
    history.replaceState(null, '', `${location.pathname}${query}`);
    const element = await synced();
    await until(() => count(element) === '0 von 28 Aktionen');
    expect(chips(element)).to.deep.equal(['constructor', 'Für wen: <b>', 'XX', 'nirgends']);
    await expect(element).to.be.accessible();
    find(element, '.steps li:last-child button')!.click();
    await until(() => count(element) === '28 Aktionen');
    expect(parameter('aktion-art')).to.equal(null);
  });

  it('takes the filters out of the address when another edition is chosen', async () => {
    const element = await calendar('sync-url', { width: WIDE, time: '2019-08-28T09:00+02:00' });
    await choose(element, 'category', 'politics');
    expect(parameter('aktion-art')).to.equal('politics');
    element.now = () => new Date('2022-07-15T09:00+02:00');
    await until(() => !!part(element, 'editions'));
    find(element, '.editions button')!.click();
    await until(() => text(find(element, '.heading')) === 'Aktionswoche 2019');
    expect(chips(element)).to.deep.equal([]);
    expect(parameter('aktion-art')).to.equal(null);
  });

  it('keeps two on one page together, for they have one address', async () => {
    const first = await synced();
    const second = await synced();
    await choose(first, 'category', 'politics');
    await until(() => count(second) === '5 von 28 Aktionen');
    await choose(second, 'land', 'DE-NI');
    await until(() => count(first) === '2 von 28 Aktionen');
    expect(parameter('aktion-art')).to.equal('politics');
    expect(parameter('aktion-land')).to.equal('DE-NI');
    history.back();
    await until(() => count(first) === '5 von 28 Aktionen' && count(second) === '5 von 28 Aktionen');
    await until(() => all(first, '.chip').length === 1);
  });

  it('hears nothing any more once it is gone', async () => {
    const element = await synced();
    await choose(element, 'category', 'politics');
    element.remove();
    history.back();
    await until(() => parameter('aktion-art') === null);
    expect(chips(element)).to.have.length(1);
  });
});
