import { expect } from '@open-wc/testing';
import { until } from '../element.ts';
import { page, pageWithScript, shown, strict, widgetsHost } from './page.ts';

/** What goes wrong from the beginning, before anybody outside can listen. */
const WATCH = `window.faults = []; addEventListener('error', event => faults.push(event.message));
  addEventListener('unhandledrejection', event => faults.push(String(event.reason)));`;
const FALLBACK = '<a href="https://example.org">Jobcenter</a>';

async function askedFor(work: () => Promise<unknown>): Promise<string[]> {
  const before = (await widgetsHost()).requests.length;
  await work();
  return (await widgetsHost()).requests.slice(before);
}

describe('the one script for pages', () => {
  afterEach(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });

  it('upgrades a marked block under a strict policy, with what stood in it as the fallback', async () => {
    const { document, violations } = await pageWithScript(
      `<div data-stark-sozial="jobcenter-finder" data-jobcenter="peine" data-heading-level="3" data-other="x">${FALLBACK}</div>`,
    );
    const finder = await shown(document, 'div > jobcenter-finder');
    expect(finder.getAttribute('jobcenter')).to.equal('peine');
    expect(finder.getAttribute('heading-level')).to.equal('3');
    expect(finder.hasAttribute('other')).to.equal(false);
    expect(finder.querySelector('a')!.textContent).to.equal('Jobcenter');
    expect(violations).to.deep.equal([]);
  });

  it('upgrades an empty block, and leaves a block alone whose element it does not know', async () => {
    const { document } = await pageWithScript(
      '<div id="a" data-stark-sozial="unknown">Text</div><div id="b" data-stark-sozial=" Stark-Sozial-Banner "></div>',
    );
    await shown(document, '#b > stark-sozial-banner');
    expect(document.getElementById('a')!.innerHTML).to.equal('Text');
  });

  it('loads the code of a tag under a strict policy', async () => {
    const { document, violations } = await pageWithScript(
      `<jobcenter-finder jobcenter="essen">${FALLBACK}</jobcenter-finder>`,
    );
    await shown(document, 'jobcenter-finder');
    expect(violations).to.deep.equal([]);
  });

  it('works under Trusted Types', async () => {
    const { document, violations } = await pageWithScript(
      '<p><a href="W/embed/jobcenter-finder.html">Finder</a></p><stark-sozial-banner></stark-sozial-banner>',
      host => `${strict(host)}; require-trusted-types-for 'script'`,
    );
    await shown(document, 'p > jobcenter-finder');
    await shown(document, 'stark-sozial-banner');
    expect(violations).to.deep.equal([]);
  });

  it('loads nothing but itself while the page has no element', async () => {
    const asked = await askedFor(async () => {
      const { document } = await pageWithScript('<p>Nichts von uns.</p>');
      await until(() => document.readyState === 'complete');
    });
    expect(asked).to.deep.equal(['/stark-sozial.js']);
  });

  it('loads the code of those elements only that the page has', async () => {
    const asked = await askedFor(async () => {
      const { document } = await pageWithScript('<stark-sozial-banner></stark-sozial-banner>');
      await shown(document, 'stark-sozial-banner');
    });
    expect(asked).to.include('/stark-sozial-banner.js');
    expect(asked.join()).not.to.match(/finder|calendar|stories/);
  });

  it('catches tags and blocks that arrive later, wherever they are put', async () => {
    const { document } = await pageWithScript('<main></main>');
    await until(() => document.readyState === 'complete');
    const deep = document.createElement('section');
    deep.innerHTML = '<div><div data-stark-sozial="stark-sozial-banner" data-variant="figures"></div></div>';
    document.querySelector('main')!.append(deep);
    const banner = await shown(document, 'section stark-sozial-banner');
    expect(banner.getAttribute('variant')).to.equal('figures');
    document.querySelector('main')!.append(document.createElement('stark-sozial-stories'));
    await shown(document, 'main > stark-sozial-stories');
  });

  it('leaves no name of its own in the page', async () => {
    const { url } = await widgetsHost();
    const { document } = await page('<p>Text</p>', strict(url));
    const names = () => Object.getOwnPropertyNames(document.defaultView);
    const before = new Set(names());
    const script = document.createElement('script');
    script.src = `${url}/stark-sozial.js`;
    const loaded = new Promise(resolve => script.addEventListener('load', resolve));
    document.head.append(script);
    await loaded;
    expect(names().filter(name => !before.has(name))).to.deep.equal([]);
  });

  it('inserted by a tag manager knows where it came from, as a script and as a module', async () => {
    for (const type of ['', 'module']) {
      const { url } = await widgetsHost();
      const { document } = await page('<stark-sozial-banner></stark-sozial-banner>', strict(url));
      const script = document.createElement('script');
      script.type = type;
      script.async = true;
      script.src = `${url}/stark-sozial.js`;
      document.body.append(script);
      await shown(document, 'stark-sozial-banner');
    }
  });

  it('fits the hash that a page may demand, from another origin', async () => {
    const { url } = await widgetsHost();
    const code = await (await fetch(`${url}/stark-sozial.js`)).arrayBuffer();
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', code));
    const hash = `sha384-${btoa(String.fromCharCode(...digest))}`;
    const head = `<script async src="${url}/stark-sozial.js" integrity="${hash}" crossorigin="anonymous"></script>`;
    const { document } = await page('<stark-sozial-banner></stark-sozial-banner>', strict(url), { head });
    await shown(document, 'stark-sozial-banner');
  });
});

describe('the one script on a difficult page', () => {
  afterEach(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });

  /** A page that also runs a script of its own, from the tests' host, before ours. */
  async function difficult(script: string, options: { head?: string; doctype?: string } = {}) {
    const { url } = await widgetsHost();
    const source = URL.createObjectURL(new Blob([WATCH, script], { type: 'text/javascript' }));
    const head = `${options.head ?? ''}<script src="${source}"></script><script src="${url}/stark-sozial.js"></script>`;
    const policy = `${strict(url).replace('script-src', 'script-src blob:')}; base-uri *`;
    const body = `<p><a href="${url}/embed/jobcenter-finder.html?jobcenter=peine">Jobcenter</a></p>
      <div data-stark-sozial="aktionswoche-calendar" data-edition="2019"></div>
      <stark-sozial-banner></stark-sozial-banner><stark-sozial-stories></stark-sozial-stories>`;
    const made = await page(body, policy, { ...options, head });
    const finder = await shown<HTMLElementTagNameMap['jobcenter-finder']>(made.document, 'jobcenter-finder');
    for (const tag of ['aktionswoche-calendar', 'stark-sozial-banner', 'stark-sozial-stories']) {
      await shown(made.document, tag);
    }
    expect(await finder.search('45127')).to.include({ state: 'found', jobcenter: 'essen' });
    expect((made.document.defaultView as Window & { faults?: string[] }).faults).to.deep.equal([]);
    return made;
  }

  it('works beside an AMD loader and tells it nothing', async () => {
    const { document } = await difficult(
      'window.defined = 0; window.define = () => { window.defined++ }; window.define.amd = {}; window.require = () => {};',
    );
    expect((document.defaultView as Window & { defined?: number }).defined).to.equal(0);
  });

  it('works where scripts have extended Object, Array and Element', async () => {
    await difficult(`
      Object.prototype.extend = function () {}; Object.prototype.each = function () {};
      Array.prototype.remove = function () {}; Array.prototype.first = function () {};
      Element.prototype.show = function () {}; Function.prototype.method = function () {};
    `);
  });

  it('works in quirks mode', async () => {
    const { document } = await difficult('', { doctype: '' });
    expect(document.compatMode).to.equal('BackCompat');
  });

  it('works with a `base` that leads elsewhere', async () => {
    await difficult('', { head: '<base href="https://example.org/somewhere/">' });
  });

  it('works where images took the names of what a document can do', async () => {
    const { url } = await widgetsHost();
    const names = ['currentScript', 'querySelector', 'querySelectorAll'];
    const body = `${names.map(name => `<img name="${name}" alt="">`).join('')}
      <p><a href="${url}/embed/stark-sozial-banner.html">Banner</a></p><script src="${url}/stark-sozial.js"></script>`;
    const { document } = await page(body, strict(url));
    const frame = document.documentElement;
    await until(() => !!frame.querySelector('p > stark-sozial-banner')?.shadowRoot);
  });
});
