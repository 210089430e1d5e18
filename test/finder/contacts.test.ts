import { expect, fixture } from '@open-wc/testing';
import type { JobcenterFinder } from '../../src/finder/jobcenter-finder.ts';
import { answering, input, part, text, until, untilFailed } from './finder.ts';

const SENTENCE =
  'Die Suche ist gerade nicht erreichbar. Bitte prüfen Sie Ihre Internetverbindung und versuchen Sie es noch einmal.';

const { fetch } = window;
let folders = 0;

/** What the page says to a request for the contacts; undefined lets it through. */
type Rule = (asked: string) => Promise<Response> | undefined;

/**
 * The published dataset in a folder that nobody asked for yet, for a page loads each file once. Tells what was
 * asked of that folder.
 */
function folder(rule: Rule = () => undefined): { dataset: string; asked: string[] } {
  const path = `/contacts-${++folders}/`;
  const asked: string[] = [];
  const before = window.fetch;
  window.fetch = (resource, init) => {
    const url = String(resource);
    if (!url.includes(path)) return before(resource, init);
    asked.push(url.slice(url.indexOf(path) + path.length));
    const answer = url.includes('part-contacts-') ? rule(url) : undefined;
    return answer ?? fetch(url.replace(path, '/build/data/'), init);
  };
  return { dataset: `${path}stark-sozial.core.json`, asked };
}

const missing: Rule = async () => new Response('', { status: 404 });

async function finderAt(dataset: string, attributes = ''): Promise<JobcenterFinder> {
  const element = await fixture<JobcenterFinder>(
    `<jobcenter-finder dataset="${dataset}" ${attributes}><a href="https://example.org">J</a></jobcenter-finder>`,
  );
  await until(() => !!part(element, 'list'));
  return element;
}

const placeholder = (element: JobcenterFinder) => element.shadowRoot!.querySelector('.placeholder');
const ownCard = (element: JobcenterFinder) => element.shadowRoot!.querySelector('.root > .card[part]');

/** Contacts that come when they are told to. */
function held(): { rule: Rule; go: () => void } {
  let go = () => {};
  const wait = new Promise<void>(resolve => {
    go = resolve;
  });
  return {
    rule: url => wait.then(() => fetch(url.replace(/\/contacts-\d+\//, '/build/data/'))),
    go: () => go(),
  };
}

describe('the contacts of the jobcenters in the finder', () => {
  afterEach(() => {
    window.fetch = fetch;
  });

  it('are not asked for by a page that is only opened, and come with the focus', async () => {
    const { dataset, asked } = folder();
    const element = await finderAt(dataset);
    await element.updateComplete;
    expect(part(element, 'list')!.querySelectorAll('button')).to.have.length(104);
    expect(asked).to.deep.equal(['stark-sozial.core.json']);
    input(element).focus();
    await until(() => asked.length > 1);
    expect(asked[1]).to.match(/^part-contacts-/);
  });

  it('are waited for by the answer, while list and search stand', async () => {
    const { rule, go } = held();
    const { dataset, asked } = folder(rule);
    const element = await finderAt(dataset);
    const list = part(element, 'list');
    const answer = element.search('31224');
    const status = element.shadowRoot!.querySelector('[role=status]')!;
    await until(() => text(status) === 'Wird gesucht …' && asked.length === 2);
    expect(part(element, 'answer')!.getAttribute('aria-busy')).to.equal('true');
    expect(part(element, 'answer')!.childElementCount).to.equal(0);
    go();
    expect(await answer).to.include({ state: 'found', jobcenter: 'peine' });
    await element.updateComplete;
    expect(text(part(element, 'card'))).to.contain('31224 Peine');
    expect(part(element, 'list')).to.equal(list);
    expect(asked).to.have.length(2);
  });

  it('come by themselves when the line was lost for a moment', async () => {
    let losses = 1;
    const { dataset } = folder(() => (losses-- > 0 ? Promise.reject(new TypeError('offline')) : undefined));
    const element = await finderAt(dataset);
    let state: string | undefined;
    void element.search('31224').then(answer => {
      state = answer.state;
    });
    await until(() => {
      window.dispatchEvent(new Event('online'));
      return !!state;
    });
    expect([state, losses]).to.deep.equal(['found', -1]);
  });

  it('where they cannot be had, make the answer `unavailable`, with a button that brings it', async () => {
    let rule: Rule = missing;
    const { dataset } = folder(url => rule(url));
    const element = await finderAt(dataset);
    expect(await element.search('31224')).to.deep.equal({ query: '31224', state: 'unavailable' });
    await element.updateComplete;
    const answer = part(element, 'answer')!;
    expect(text(answer.querySelector('[role=heading]'))).to.equal(SENTENCE);
    expect(part(element, 'list')!.querySelectorAll('button')).to.have.length(104);
    expect(part(element, 'unavailable')).to.equal(null);
    const again = await answering(element, () => answer.querySelector('button')!.click());
    expect(again.state).to.equal('unavailable');
    rule = () => undefined;
    const told = await answering(element, () => answer.querySelector('button')!.click());
    expect(told).to.include({ state: 'found', jobcenter: 'peine' });
    await until(() => text(element.shadowRoot!.activeElement) === 'Jobcenter Landkreis Peine');
    expect(text(part(element, 'card'))).to.contain('31224 Peine');
  });

  it('come at once for the own card, which keeps its place, and nothing waits for it', async () => {
    const { rule, go } = held();
    const { dataset, asked } = folder(rule);
    const element = await finderAt(dataset, 'jobcenter="peine"');
    await until(() => asked.some(each => each.includes('contacts')));
    expect(part(element, 'list')!.querySelectorAll('button')).to.have.length(104);
    expect(placeholder(element)).not.to.equal(null);
    const top = input(element).getBoundingClientRect().top;
    go();
    await until(() => !!ownCard(element));
    expect(placeholder(element)).to.equal(null);
    expect(text(ownCard(element))).to.contain('31224 Peine');
    expect(input(element).getBoundingClientRect().top).to.be.closeTo(top, 1);
  });

  it('where they cannot be had, give the place of the own card to the link of the page', async () => {
    let rule: Rule = missing;
    const { dataset } = folder(url => rule(url));
    const element = await finderAt(dataset, 'jobcenter="peine"');
    await until(() => !!part(element, 'unavailable'));
    expect(placeholder(element)).to.equal(null);
    expect(element.querySelector('a')!.assignedSlot).not.to.equal(null);
    expect(part(element, 'list')!.querySelectorAll('button')).to.have.length(104);
    rule = () => undefined;
    part(element, 'unavailable')!.querySelector('button')!.click();
    await until(() => text(element.shadowRoot!.activeElement) === 'Jobcenter Landkreis Peine');
    expect(part(element, 'unavailable')).to.equal(null);
  });

  it('are those of the other dataset when the page names another', async () => {
    const first = folder(missing);
    const second = folder();
    const element = await finderAt(first.dataset, 'jobcenter="peine"');
    await until(() => !!part(element, 'unavailable'));
    element.setAttribute('dataset', second.dataset);
    await until(() => !!ownCard(element));
    expect(part(element, 'unavailable')).to.equal(null);
    expect(second.asked.filter(each => each.includes('contacts'))).to.have.length(1);
    expect(first.asked.filter(each => each.includes('contacts'))).to.have.length(1);
  });

  it('come from the second dataset where the first has none', async () => {
    const first = folder(missing);
    const second = folder();
    const element = await finderAt(`${first.dataset} ${second.dataset}`, 'jobcenter="peine"');
    await until(() => !!ownCard(element));
    expect(text(ownCard(element))).to.contain('31224 Peine');
    expect(await element.search('45127')).to.include({ state: 'found', jobcenter: 'essen' });
    expect(second.asked).to.have.length(2);
  });

  it('are there for the own card after the dataset itself came late', async () => {
    let broken = true;
    const { dataset } = folder();
    const { fetch: before } = window;
    window.fetch = (resource, init) =>
      broken && String(resource).includes(dataset)
        ? Promise.reject(new TypeError('offline'))
        : before(resource, init);
    const element = await fixture<JobcenterFinder>(
      `<jobcenter-finder dataset="${dataset}" jobcenter="peine"></jobcenter-finder>`,
    );
    await untilFailed(element);
    expect((await element.search('31224')).state).to.equal('unavailable');
    broken = false;
    part(element, 'unavailable')!.querySelector('button')!.click();
    await until(() => {
      window.dispatchEvent(new Event('online'));
      return !!ownCard(element);
    });
    expect(part(element, 'unavailable')).to.equal(null);
  });

  it('bring the sources of the places, at the latest when somebody opens them', async () => {
    const { dataset, asked } = folder();
    const element = await finderAt(dataset);
    const sources = part(element, 'sources') as HTMLDetailsElement;
    expect(asked).to.have.length(1);
    sources.querySelector('summary')!.click();
    await until(() => sources.querySelectorAll('li').length > 0);
    expect(text(sources)).to.contain('GeoBasis-DE').and.to.contain('dl-de/by-2-0');
    expect(sources.querySelector('p')).to.equal(null);
  });

  it('say so at the sources where they cannot be had, and are asked for when these are opened again', async () => {
    let rule: Rule = missing;
    const { dataset } = folder(url => rule(url));
    const element = await finderAt(dataset);
    const sources = part(element, 'sources') as HTMLDetailsElement;
    sources.open = true;
    await until(() => text(sources.querySelector('p')).includes('nicht erreichbar'));
    rule = () => undefined;
    sources.open = false;
    await until(() => sources.querySelectorAll('li').length > 0);
  });
});
