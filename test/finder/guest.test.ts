import { expect, fixture, html } from '@open-wc/testing';
import { JobcenterFinder } from '../../src/finder/jobcenter-finder.ts';
import { define } from '../../src/ui/define.ts';
import { finder, input, part, text, until, untilFailed } from './finder.ts';

const FALLBACK = '<a href="https://example.org/jobcenter">Jobcenter</a>';

describe('<jobcenter-finder> as a guest', () => {
  it('shows what the webmaster put into the tag when there are no data, and a button', async () => {
    const element = await fixture<JobcenterFinder>(
      `<jobcenter-finder dataset="/nowhere.json">${FALLBACK}</jobcenter-finder>`,
    );
    await untilFailed(element);
    const link = element.querySelector('a')!;
    expect(link.assignedSlot).not.to.equal(null);
    expect(link.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(text(part(element, 'unavailable')!.querySelector('button'))).to.equal('Noch einmal versuchen');
    expect((await element.search('31224')).state).to.equal('unavailable');
  });

  it('shows it at once, and asks once, where the dataset does not exist', async () => {
    const { fetch } = window;
    const asked: string[] = [];
    window.fetch = (input, init) => {
      asked.push(String(input));
      return fetch(input, init);
    };
    const element = await fixture<JobcenterFinder>(
      `<jobcenter-finder dataset="/not-there.json">${FALLBACK}</jobcenter-finder>`,
    );
    await until(() => !!part(element, 'unavailable'));
    const { href } = new URL('/not-there.json', document.baseURI);
    expect(asked.filter(url => url === href)).to.have.length(1);
    part(element, 'unavailable')!.querySelector('button')!.click();
    await until(() => asked.filter(url => url === href).length === 2);
    window.fetch = fetch;
  });

  it('shows it already while the second try is awaited', async () => {
    const { fetch } = window;
    window.fetch = () => Promise.reject(new TypeError('offline'));
    const element = await fixture<JobcenterFinder>(
      `<jobcenter-finder dataset="/nowhere-yet.json">${FALLBACK}</jobcenter-finder>`,
    );
    await until(() => element.querySelector('a')!.assignedSlot !== null);
    window.fetch = fetch;
    expect(part(element, 'unavailable')).to.equal(null);
  });

  it('hides it as long as it works itself', async () => {
    const element = await finder('', FALLBACK);
    expect(element.querySelector('a')!.assignedSlot).to.equal(null);
  });

  it('comes back by its button when the dataset does', async () => {
    const { fetch } = window;
    let broken = true;
    window.fetch = (...args) =>
      broken ? Promise.reject(new TypeError('offline')) : fetch('/build/data/stark-sozial.json', args[1]);
    const element = await fixture<JobcenterFinder>(
      `<jobcenter-finder dataset="/later.json"></jobcenter-finder>`,
    );
    await untilFailed(element);
    broken = false;
    part(element, 'unavailable')!.querySelector('button')!.click();
    await until(() => !!part(element, 'list'));
    window.fetch = fetch;
    expect(part(element, 'list')!.querySelectorAll('button')).to.have.length(104);
  });

  it('asks for the dataset once, however many there are', async () => {
    const { fetch } = window;
    const asked: string[] = [];
    window.fetch = (input, init) => {
      asked.push(String(input));
      return fetch('/build/data/stark-sozial.json', init);
    };
    const page = await fixture(
      html`<div>${Array.from({ length: 5 }, () => html`<jobcenter-finder dataset="/once.json"></jobcenter-finder>`)}</div>`,
    );
    const all = [...page.querySelectorAll('jobcenter-finder')] as JobcenterFinder[];
    await until(() => all.every(element => part(element, 'list')));
    window.fetch = fetch;
    expect(asked.filter(url => url.endsWith('/once.json'))).to.have.length(1);
  });

  it('is defined once and does not mind a second time', () => {
    expect(() => define('jobcenter-finder', class extends HTMLElement {})).not.to.throw();
    expect(customElements.get('jobcenter-finder')).to.equal(JobcenterFinder);
  });

  it('forgets its answer when it gets another dataset, and does not throw', async () => {
    const errors: unknown[] = [];
    const listen = (event: PromiseRejectionEvent) => errors.push(event.reason);
    window.addEventListener('unhandledrejection', listen);
    const element = await finder();
    for (const query of ['10115', '31224', '99976', '99']) {
      await element.search(query);
      element.setAttribute('dataset', `/broken-${query}.json`);
      await untilFailed(element);
      expect(part(element, 'answer')!.childElementCount, query).to.equal(0);
      element.removeAttribute('dataset');
      await until(() => !!part(element, 'list'));
    }
    window.removeEventListener('unhandledrejection', listen);
    expect(errors).to.deep.equal([]);
  });

  it('takes numbers for what they look like', async () => {
    const element = await finder();
    (element as unknown as { query: number }).query = 31224;
    await until(() => text(part(element, 'card')).includes('Peine'));
    const answers = await Promise.all([31224, null, undefined].map(query => element.search(query as never)));
    expect(answers.map(answer => answer.state)).to.deep.equal(['found', 'unknown', 'unknown']);
  });

  it('takes a heading level that is none for the usual one', async () => {
    const element = await finder('heading-level="abc"');
    expect(element.shadowRoot!.querySelector('[role=heading]')!.getAttribute('aria-level')).to.equal('2');
    expect(element.getAttribute('heading-level')).not.to.equal('NaN');
  });

  it('works on a page that extended Object.prototype', async () => {
    const prototype = Object.prototype as unknown as Record<string, unknown>;
    prototype.foo = () => {};
    try {
      const element = await finder('dataset="/build/data/stark-sozial.json?polluted"');
      expect((await element.search('31224')).jobcenter).to.equal('peine');
      expect((await element.search('Niederndodeleben')).kreis).to.equal('15083');
    } finally {
      delete prototype.foo;
    }
  });

  it('follows the language of the page while that changes', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="en"><jobcenter-finder></jobcenter-finder></div>`);
    const element = page.querySelector('jobcenter-finder')!;
    const question = () => text(element.shadowRoot!.getElementById('question'));
    await until(() => question() === 'Which jobcenter is responsible for you?');
    page.lang = 'de-simple';
    await until(() => question() === 'Welches Job·center hilft Ihnen?');
    expect(part(element, 'finder')!.lang).to.equal('de-simple');
  });

  it('takes its configuration as attributes and as properties, and reflects it', async () => {
    const element = document.createElement('jobcenter-finder');
    Object.assign(element, { jobcenter: 'peine', land: 'DE-NI', theme: 'dark', headingLevel: 3, lang: 'en' });
    (element as unknown as Record<string, string>).dataset = '/build/data/stark-sozial.json';
    document.body.append(element);
    await until(() => !!part(element, 'list'));
    const attributes = ['jobcenter', 'land', 'theme', 'heading-level', 'lang', 'dataset'].map(name =>
      element.getAttribute(name),
    );
    expect(attributes).to.deep.equal(['peine', 'DE-NI', 'dark', '3', 'en', '/build/data/stark-sozial.json']);
    element.dataset.page = 'still the map of data attributes';
    expect(element.getAttribute('data-page')).to.match(/still/);
    element.remove();
  });

  it('takes the properties that a page set before the element was defined', async () => {
    const early = document.createElement('early-finder');
    Object.assign(early, { jobcenter: 'essen' });
    document.body.append(early);
    customElements.define('early-finder', class extends JobcenterFinder {});
    await until(() => text(early.shadowRoot?.querySelector('[role=heading]')) === 'JobCenter Essen');
    early.remove();
  });

  it('may be moved, removed in the middle of a search and put back', async () => {
    const element = await finder();
    const parent = element.parentElement!;
    const search = element.search('Niederndodeleben');
    element.remove();
    await search;
    parent.append(element);
    expect((await element.search('31224')).jobcenter).to.equal('peine');
    document.body.append(element);
    await element.updateComplete;
    expect(text(part(element, 'card'))).to.contain('Peine');
    element.remove();
  });

  it('looks the same on a page with hostile CSS', async () => {
    const plain = await finder('jobcenter="ingolstadt"');
    const measure = (element: JobcenterFinder) =>
      [...element.shadowRoot!.querySelectorAll('*')].map(node => {
        const { fontSize, color, letterSpacing, textTransform, display, textAlign, lineHeight } =
          getComputedStyle(node);
        return [
          node.localName,
          fontSize,
          color,
          letterSpacing,
          textTransform,
          display,
          textAlign,
          lineHeight,
        ].join();
      });
    const before = measure(plain);
    const style = document.createElement('style');
    style.textContent = `html{font-size:10px} *{font-size:9px!important;display:inline;text-align:right}
      body,div{letter-spacing:.3em;text-transform:uppercase;color:hotpink;line-height:1}
      jobcenter-finder{all:unset!important;color:lime!important} button,input,li,p,a{display:none!important}`;
    document.head.append(style);
    const after = measure(plain);
    style.remove();
    expect(after).to.deep.equal(before);
  });

  it('takes over the font of the page and its own custom properties', async () => {
    const page = await fixture<HTMLElement>(
      html`<div style="font-family: Georgia; --stark-sozial-color-accent: rgb(1, 2, 3)"><jobcenter-finder></jobcenter-finder></div>`,
    );
    const element = page.querySelector('jobcenter-finder')!;
    await element.updateComplete;
    expect(getComputedStyle(input(element)).fontFamily).to.equal('Georgia');
    expect(getComputedStyle(part(element, 'button')!).backgroundColor).to.equal('rgb(1, 2, 3)');
  });

  it('leaves every global as it was', async () => {
    const before = new Set(Object.getOwnPropertyNames(window));
    const element = await finder();
    await element.search('Peine');
    const added = Object.getOwnPropertyNames(window).filter(
      name => !before.has(name) && Number.isNaN(Number(name)),
    );
    expect(added).to.deep.equal([]);
  });

  for (const jobcenter of ['', 'peine', 'essen']) {
    it(`does not jump when its data arrive (${jobcenter || 'no own jobcenter'})`, async () => {
      const page = await fixture(html`<div style="width: 700px"></div>`);
      const below = document.createElement('p');
      const element = document.createElement('jobcenter-finder');
      if (jobcenter) element.jobcenter = jobcenter;
      // An address of its own, for the dataset of the other tests is there at once.
      element.datasetUrl = `/build/data/stark-sozial.json?${jobcenter}`;
      page.append(element, below);
      await element.updateComplete;
      expect(part(element, 'list')).to.equal(null);
      const before = below.getBoundingClientRect().top;
      await until(() => !!part(element, 'list'));
      expect(below.getBoundingClientRect().top).to.be.closeTo(before, 1);
    });
  }
});
