import { expect } from '@open-wc/testing';
import { answering, part, text, until } from '../finder/finder.ts';
import { area, areas, atRest, consentButton, mapIsOpen, marked, toggle } from '../finder/map.ts';
import { finderOn, strict, widgetsHost } from './page.ts';

const permissive = () => "default-src * data: 'unsafe-inline'";
const UNAVAILABLE = 'Die Karte ist hier nicht verfügbar. Die Liste unten zeigt alle Jobcenter.';

const status = (element: HTMLElement) => text(element.shadowRoot!.querySelector('.map > [role=status]'));

describe('the built map on a page of another host', () => {
  afterEach(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });

  it('opens and answers under a strict Content Security Policy', async () => {
    const { element, violations, document } = await finderOn(strict);
    const page = document.defaultView as unknown as { L: unknown };
    const old = { version: '0.7.7' };
    page.L = old;
    toggle(element)!.click();
    await mapIsOpen(element);
    expect(areas(element, '.filled')).to.have.length(104);
    const answer = await answering(element, () =>
      area(element, '03157').dispatchEvent(new MouseEvent('click', { bubbles: true })),
    );
    expect(answer).to.include({ state: 'found', jobcenter: 'peine' });
    await until(() => marked(element)[1] === 1);
    expect(page.L).to.equal(old);
    expect(violations).to.deep.equal([]);
  });

  it('asks no host but the own one without a yes', async () => {
    const { url } = await widgetsHost();
    const { element, document } = await finderOn(permissive, 'map="open" tiles="basemap-de"');
    await mapIsOpen(element);
    for (const query of ['31224', 'Essen 45127', '10115']) await element.search(query);
    await atRest(area(element, '03157'));
    expect(consentButton(element)).not.to.equal(null);
    const asked = document.defaultView!.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(asked.length).to.be.greaterThan(5);
    for (const address of asked) expect(address.startsWith(`${url}/`), address).to.equal(true);
    expect(asked.join()).to.match(/kreise-shapes/);
  });

  it('loads nothing of the map before it is asked for', async () => {
    const before = (await widgetsHost()).requests.length;
    const { element } = await finderOn(strict);
    await element.search('31224');
    const asked = (await widgetsHost()).requests.slice(before).join();
    expect(asked).not.to.match(/map-view|shapes|towns|kreise-[0-9a-f]+\//);
  });

  it('says under Trusted Types that it is not available, and everything else works', async () => {
    const { element } = await finderOn(host => `${strict(host)}; require-trusted-types-for 'script'`);
    toggle(element)!.click();
    if (!('trustedTypes' in window)) return mapIsOpen(element);
    await until(() => status(element) === UNAVAILABLE);
    expect(text(toggle(element))).to.equal('Karte zeigen');
    expect(await element.search('31224')).to.include({ state: 'found', jobcenter: 'peine' });
    expect(part(element, 'list')).not.to.equal(null);
  });

  it('says so where its code cannot be loaded', async () => {
    const before = (await widgetsHost()).requests.length;
    await finderOn(strict);
    const loaded = (await widgetsHost()).requests.slice(before).filter(path => path.endsWith('.js'));
    const { element } = await finderOn(
      host =>
        `default-src 'none'; connect-src ${host}; script-src ${loaded.map(path => host + path).join(' ')}`,
      'map="open"',
    );
    await until(() => status(element) === UNAVAILABLE);
    expect(element.shadowRoot!.querySelector('.map-frame')).to.equal(null);
    expect(part(element, 'list')).not.to.equal(null);
  });

  it('says so where its shapes cannot be loaded, and tries again', async () => {
    const { element, document } = await finderOn(strict);
    const page = document.defaultView!;
    const { fetch } = page;
    page.fetch = (input, init) =>
      /shapes/.test(String(input)) ? Promise.reject(new TypeError('offline')) : fetch(input, init);
    toggle(element)!.click();
    await until(() => status(element) === UNAVAILABLE);
    page.fetch = fetch;
    toggle(element)!.click();
    await mapIsOpen(element);
    expect(status(element)).to.equal('');
  });
});
