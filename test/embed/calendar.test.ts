import { expect } from '@open-wc/testing';
import type { AktionswocheCalendar } from '../../src/calendar/aktionswoche-calendar.ts';
import {
  all,
  button,
  chips,
  choose,
  count,
  find,
  openDetails,
  openFilters,
  part,
  searchNear,
  text,
  titles,
  until,
} from '../calendar/calendar.ts';
import { page, strict, widgetsHost } from './page.ts';

/** The built calendar on a page of someone else, as wide as that page is. */
async function calendarOn(
  policy: (host: string) => string,
  attributes: Record<string, string>,
  width: number,
) {
  const { url, requests } = await widgetsHost();
  const before = requests.length;
  const script = `<script type="module" src="${url}/aktionswoche-calendar.js"></script>`;
  const { document, violations } = await page(script, policy(url));
  (document.defaultView!.frameElement as HTMLIFrameElement).style.width = `${width}px`;
  const element = document.createElement('aktionswoche-calendar') as AktionswocheCalendar;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  await until(() => !!element.shadowRoot && !!part(element, 'header'));
  const loaded = async () => (await widgetsHost()).requests.slice(before);
  return { element, violations, document, url, loaded };
}

const of2019 = { edition: '2019' };
const chunk = (paths: string[], name: string) => paths.some(path => path.includes(`/chunks/${name}-`));

describe('the built calendar on a page of another host', () => {
  afterEach(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });

  it('works under a strict Content Security Policy, with one script tag: all that one can do', async () => {
    const { element, violations } = await calendarOn(strict, of2019, 1000);
    await until(() => !!part(element, 'filters'));
    expect(count(element)).to.equal('28 Aktionen');
    await choose(element, 'category', 'information');
    await openDetails(element, 'aw19-003');
    await searchNear(element, '48143');
    await until(() => chips(element).length === 2);
    expect(titles(element)).to.include('Jobcenter-Tag Münsterland');
    button(element, /^Woche$/).click();
    await until(() => !!part(element, 'week'));
    expect(violations).to.deep.equal([]);
    expect(getComputedStyle(part(element, 'calendar')!).borderTopWidth).to.equal('1px');
    expect(getComputedStyle(part(element, 'week')!).display).to.equal('grid');
    expect(getComputedStyle(find(element, '.chip')!).minHeight).to.equal('44px');
    expect(getComputedStyle(find(element, '#query')!).minHeight).to.equal('44px');
  });

  it('asks only the host of the widgets, and never tells it what was typed', async () => {
    const { element, document, url, loaded } = await calendarOn(strict, of2019, 1000);
    await until(() => !!part(element, 'filters'));
    await searchNear(element, '48143');
    await until(() => chips(element).length === 1);
    const resources = document.defaultView!.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(resources.length).to.be.greaterThan(5);
    for (const name of resources) expect(name.startsWith(`${url}/`), name).to.equal(true);
    const paths = (await loaded()).join();
    expect(paths).not.to.contain('48143');
    expect(paths).not.to.contain('?');
  });

  it('loads at first only what a narrow page shows', async () => {
    const { element, loaded } = await calendarOn(strict, of2019, 360);
    await until(() => count(element) === '28 Aktionen');
    const first = await loaded();
    const later = [
      'details',
      'filter',
      'near-panel',
      'week',
      'write',
      'read',
      'own',
      'url',
      'rich-data',
      'places',
    ];
    for (const name of later) expect(chunk(first, name), name).to.equal(false);
    expect(first.join()).not.to.match(/places-|event-words|contacts|stories/);
    expect(first.join()).to.match(/part-events-/);
    await openDetails(element, 'aw19-003');
    expect(chunk(await loaded(), 'details')).to.equal(true);
    expect(chunk(await loaded(), 'filter')).to.equal(false);
    await openFilters(element);
    expect(chunk(await loaded(), 'filter')).to.equal(true);
    expect(chunk(await loaded(), 'near-panel')).to.equal(false);
    await searchNear(element, '48143');
    expect(chunk(await loaded(), 'near-panel')).to.equal(true);
    expect(chunk(await loaded(), 'write')).to.equal(false);
  });

  it('loads the translations only for a page in another language', async () => {
    const { element, document, loaded, violations } = await calendarOn(strict, of2019, 360);
    await until(() => count(element) === '28 Aktionen');
    document.documentElement.lang = 'en';
    await until(() => titles(element).includes('Jobcenter day in the Münsterland'));
    expect((await loaded()).join()).to.match(/part-event-words-/);
    expect(violations).to.deep.equal([]);
  });

  it('reads .ics files only where a page has some', async () => {
    const policy = (host: string) => `${strict(host)} ${location.origin}`;
    // The last directive is `img-src`; own dates need `connect-src`.
    const allowed = (host: string) => policy(host).replace('connect-src', `connect-src ${location.origin}`);
    const events = `${location.origin}/test/calendar/dates.json`;
    const { element, loaded } = await calendarOn(allowed, { ...of2019, events }, 360);
    await until(() => titles(element).length === 31);
    expect(chunk(await loaded(), 'own')).to.equal(true);
    expect(chunk(await loaded(), 'read')).to.equal(false);
  });

  it('tells that own dates could not be had where the policy forbids them', async () => {
    const events = `${location.origin}/test/calendar/dates.ics`;
    const { element } = await calendarOn(strict, { ...of2019, events }, 360);
    await until(() => all(element, '.notice').some(node => /ließen sich nicht laden/.test(text(node))));
    expect(titles(element)).to.have.length(28);
  });

  it('works under Trusted Types, with what it tells search engines', async () => {
    const policy = (host: string) => `${strict(host)}; require-trusted-types-for 'script'`;
    const { element, violations, document } = await calendarOn(policy, of2019, 1000);
    await until(() => !!part(element, 'filters'));
    await choose(element, 'category', 'information');
    await openDetails(element, 'aw19-003');
    await searchNear(element, '48143');
    await until(() => chips(element).length === 2);
    element.now = () => new Date('2019-08-01T09:00+02:00');
    await until(() => !!document.head.querySelector('script[type="application/ld+json"]'));
    expect(violations).to.deep.equal([]);
  });

  it('works where a page allows no policy but that of lit; then search engines learn nothing', async () => {
    const policy = (host: string) =>
      `${strict(host)}; require-trusted-types-for 'script'; trusted-types lit-html`;
    const { element, document, loaded } = await calendarOn(policy, of2019, 360);
    element.now = () => new Date('2019-08-01T09:00+02:00');
    await until(() => text(part(element, 'phase')).startsWith('Beginnt'));
    while (!chunk(await loaded(), 'rich-data'));
    await openDetails(element, 'aw19-003');
    expect(count(element)).to.equal('28 Aktionen');
    const script = document.head.querySelector('script[type="application/ld+json"]');
    // Engines without Trusted Types know nothing of the policy.
    expect(script === null || !('trustedTypes' in window)).to.equal(true);
  });

  it('leads to feeds and files on the host of the widgets, which are there', async () => {
    const { element, url } = await calendarOn(strict, of2019, 360);
    element.now = () => new Date('2019-08-01T09:00+02:00');
    await until(() => count(element) === '28 Aktionen');
    await until(() => !!find(element, '.export a'));
    const webcal = find<HTMLAnchorElement>(element, '.export a')!.getAttribute('href')!;
    const feed = webcal.replace(/^webcal:/, 'http:');
    expect(feed).to.equal(`${url}/feeds/all.ics`);
    const details = await openDetails(element, 'aw19-003');
    const file = details.querySelector<HTMLAnchorElement>('a[download]')!.href;
    expect(file).to.equal(`${url}/feeds/event/aw19-003.ics`);
    for (const address of [feed, file]) {
      const body = await (await fetch(address)).text();
      expect(body).to.contain('UID:aw19-003@stark-sozial-vor-ort');
    }
  });

  it('has nothing of what the tests made up', async () => {
    const { loaded, element } = await calendarOn(strict, of2019, 1000);
    await until(() => !!part(element, 'filters'));
    const { url } = await widgetsHost();
    for (const path of await loaded()) {
      expect(await (await fetch(url + path)).text(), path).not.to.contain('Erfundene Aktion');
    }
  });
});
