import { expect } from '@open-wc/testing';
import { answering, input, part, text, until } from '../finder/finder.ts';
import { finderOn, strict, widgetsHost } from './page.ts';

const CONTACTS = /\/part-contacts-/;
const CODE = /\/answers-[^/]*\.js$/;
const SENTENCE =
  'Die Suche ist gerade nicht erreichbar. Bitte prüfen Sie Ihre Internetverbindung und versuchen Sie es noch einmal.';

type Finder = Awaited<ReturnType<typeof finderOn>>['element'];

async function askedSince(before: number): Promise<string[]> {
  return (await widgetsHost()).requests.slice(before);
}

async function untilAsked(before: number, pattern: RegExp): Promise<void> {
  while (!(await askedSince(before)).some(path => pattern.test(path)));
}

/** A page whose policy allows every script that a search needs, but not the code of answers. */
async function finderWithoutAnswers(attributes = '') {
  const before = (await widgetsHost()).requests.length;
  const { element } = await finderOn(strict);
  await element.search('31224');
  const scripts = (await askedSince(before)).filter(path => path.endsWith('.js'));
  expect(scripts.some(path => CODE.test(path))).to.equal(true);
  const allowed = scripts.filter(path => !CODE.test(path));
  const policy = (host: string) =>
    `${strict(host).replace(/script-src [^;]*/, `script-src ${allowed.map(path => host + path).join(' ')}`)}`;
  return finderOn(policy, attributes);
}

const answer = (element: Finder) => part(element, 'answer')!;
const heading = (element: Finder) => answer(element).querySelector<HTMLElement>('[role=heading]');
const retry = (element: Finder) => answer(element).querySelector('button')!;

describe('the code of answers in the built finder', () => {
  afterEach(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });

  it('comes with the focus of the field, not before, and the contacts and the places beside it', async () => {
    const before = (await widgetsHost()).requests.length;
    const { element } = await finderOn(strict);
    expect((await askedSince(before)).join()).not.to.match(/answers-|places-|part-/);
    input(element).focus();
    await untilAsked(before, CODE);
    await untilAsked(before, CONTACTS);
    await untilAsked(before, /places-postcodes/);
    expect(answer(element).childElementCount).to.equal(0);
  });

  it('comes at once for the page’s own jobcenter, without the places, and its place is kept', async () => {
    const before = (await widgetsHost()).requests.length;
    const { element } = await finderOn(strict, 'jobcenter="peine"');
    expect(element.shadowRoot!.querySelectorAll('.root > .card')).to.have.length(1);
    await until(() => !!part(element, 'card'));
    expect(element.shadowRoot!.querySelectorAll('.root > .card')).to.have.length(1);
    const asked = (await askedSince(before)).join();
    expect(asked)
      .to.match(/answers-/)
      .and.to.match(CONTACTS)
      .and.not.to.match(/places-/);
    // Its styles came with it.
    expect(getComputedStyle(part(element, 'actions')!).display).to.equal('flex');
  });

  it('comes with the attribute `query`', async () => {
    const { element } = await finderOn(strict, 'query="31224"');
    await until(() => text(part(element, 'card')).includes('Jobcenter Landkreis Peine'));
  });

  it('keeps the styles of an open map when it comes later', async () => {
    const { element } = await finderOn(strict, 'map="open"');
    await until(() => !!element.shadowRoot!.querySelector('.areas'));
    const sheets = element.shadowRoot!.adoptedStyleSheets.length;
    await element.search('31224');
    await element.updateComplete;
    expect(element.shadowRoot!.adoptedStyleSheets).to.have.length(sheets + 1);
  });

  it('where it cannot be loaded, is the answer `unavailable`, with a way on', async () => {
    const { element } = await finderWithoutAnswers();
    const told = await answering(element, async () => {
      expect(await element.search('31224')).to.deep.equal({ query: '31224', state: 'unavailable' });
    });
    expect(told).to.deep.equal({ query: '31224', state: 'unavailable' });
    expect(text(heading(element))).to.equal(SENTENCE);
    expect(text(retry(element))).to.equal('Noch einmal versuchen');
    expect(answer(element).querySelector('a')!.href).to.match(/^https:\/\/web\.arbeitsagentur\.de\//);
    expect(answer(element).ariaBusy ?? answer(element).getAttribute('aria-busy')).to.equal('false');
    expect(part(element, 'list')!.querySelectorAll('button')).to.have.length(104);
  });

  it('where it cannot be loaded, is tried again by the button, and said again', async () => {
    const { element } = await finderWithoutAnswers();
    const first = part(element, 'list')!.querySelector<HTMLElement>('li button')!;
    const told = await answering(element, () => first.click());
    expect(told.state).to.equal('unavailable');
    await until(() => element.shadowRoot!.activeElement === heading(element));
    retry(element).focus();
    const again = await answering(element, () => retry(element).click());
    expect(again).to.deep.equal(told);
    expect(text(heading(element))).to.equal(SENTENCE);
    await until(() => element.shadowRoot!.activeElement === heading(element));
  });

  it('where it cannot be loaded, gives the place of the own card to the link of the page', async () => {
    const { element } = await finderWithoutAnswers('jobcenter="peine"');
    await until(() => !!part(element, 'unavailable'));
    expect(element.shadowRoot!.querySelector('.placeholder')).to.equal(null);
    expect(text(part(element, 'unavailable'))).to.contain('gerade nicht erreichbar');
    const link = element.querySelector('a')!;
    expect(link.assignedSlot).not.to.equal(null);
    expect(link.getBoundingClientRect().height).to.be.greaterThan(0);
    const status = element.shadowRoot!.querySelector('[role=status]')!;
    expect(text(status)).to.equal('');
    const button = part(element, 'unavailable')!.querySelector('button')!;
    button.focus();
    button.click();
    await until(() => text(status).includes('nicht erreichbar'));
    expect(element.shadowRoot!.activeElement).to.equal(button);
    expect(text(button)).to.equal('Noch einmal versuchen');
  });

  it('answers by the button once the places can be had', async () => {
    const { element, document } = await finderOn(strict);
    const page = document.defaultView!;
    const { fetch } = page;
    page.fetch = (resource, init) =>
      /places-postcodes/.test(String(resource))
        ? Promise.reject(new TypeError('offline'))
        : fetch(resource, init);
    expect((await element.search('31224')).state).to.equal('unavailable');
    await element.updateComplete;
    expect(text(heading(element))).to.equal(SENTENCE);
    page.fetch = fetch;
    const told = await answering(element, () => retry(element).click());
    expect(told).to.include({ query: '31224', state: 'found', jobcenter: 'peine' });
    await until(() => text(element.shadowRoot!.activeElement) === 'Jobcenter Landkreis Peine');
  });
});
