import { expect } from '@open-wc/testing';
import type { StarkSozialBanner } from '../../src/banner/stark-sozial-banner.ts';
import { page, strict, widgetsHost } from '../embed/page.ts';
import { complete, part, text, until } from './banner.ts';

async function bannerOn(policy: (host: string) => string, attributes = '') {
  const { url } = await widgetsHost();
  const body = `<script type="module" src="${url}/stark-sozial-banner.js"></script>
    <stark-sozial-banner ${attributes}><a href="https://example.org">Jobcenter</a></stark-sozial-banner>`;
  const { document, violations } = await page(body, policy(url));
  const element = document.querySelector<StarkSozialBanner>('stark-sozial-banner')!;
  await until(() => !!element.shadowRoot);
  await complete(element);
  return { element, violations };
}

describe('the built banner on a page of another host', () => {
  afterEach(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
    localStorage.clear();
  });

  for (const variant of ['hero', 'strip', 'figures']) {
    it(`works as ${variant} under a strict Content Security Policy and Trusted Types`, async () => {
      const policy = (host: string) => `${strict(host)}; require-trusted-types-for 'script'`;
      const { element, violations } = await bannerOn(
        policy,
        `variant="${variant}" dismissible jobcenter="peine"`,
      );
      expect(violations).to.deep.equal([]);
      const styled = part(element, variant === 'figures' ? 'banner' : 'panel')!;
      expect(getComputedStyle(styled).backgroundColor).not.to.equal('rgba(0, 0, 0, 0)');
      part(element, 'close')?.click();
      await element.updateComplete;
      expect(violations).to.deep.equal([]);
    });
  }

  it('leads to a finder that is there, on a page with a policy of its own', async () => {
    const { url } = await widgetsHost();
    const { element } = await bannerOn(strict, 'variant="strip"');
    const href = part(element, 'action')!.getAttribute('href')!;
    expect(href).to.equal(`${url}/embed/jobcenter-finder.html`);
    const html = await (await fetch(href)).text();
    const finder = new DOMParser().parseFromString(html, 'text/html');
    expect(finder.querySelector('[http-equiv=Content-Security-Policy]')).not.to.equal(null);
    expect(finder.querySelector('main jobcenter-finder a[href^="https:"]')).not.to.equal(null);
    for (const [selector, name] of [
      ['script', 'src'],
      ['link', 'href'],
    ] as const) {
      const address = new URL(finder.querySelector(selector)!.getAttribute(name)!, href);
      expect((await fetch(address)).ok, address.href).to.equal(true);
    }
  });

  it('loads for a strip neither figures nor picture nor actions', async () => {
    const before = (await widgetsHost()).requests.length;
    await bannerOn(strict, 'variant="strip"');
    const loaded = (await widgetsHost()).requests.slice(before).join();
    expect(loaded).to.match(/stark-sozial\.core/);
    expect(loaded).not.to.match(/silhouette|more-|part-|closing-/);
  });

  it('keeps claim and link where the policy forbids the data', async () => {
    const { url } = await widgetsHost();
    const body = `<script type="module" src="${url}/stark-sozial-banner.js"></script>
      <stark-sozial-banner><a href="https://example.org">Jobcenter</a></stark-sozial-banner>`;
    const { document } = await page(body, `default-src 'none'; script-src ${url}; style-src ${url}`);
    const element = document.querySelector<StarkSozialBanner>('stark-sozial-banner')!;
    await until(() => {
      document.defaultView!.dispatchEvent(new Event('online'));
      return !!element.shadowRoot && !!part(element, 'unavailable');
    });
    expect(element.querySelector('a')!.assignedSlot).not.to.equal(null);
    expect(text(part(element, 'claim'))).to.equal('Stark. Sozial. Vor Ort.');
  });

  it('says so where the code of the figures cannot be had, and still leads to the jobcenter', async () => {
    const { url } = await widgetsHost();
    const code = await (await fetch(`${url}/stark-sozial-banner.js`)).text();
    const needed = [...code.matchAll(/from"\.\/(chunks\/[\w-]+\.js)"/g)].map(
      ([, chunk]) => `${url}/${chunk}`,
    );
    expect(needed).not.to.have.length(0);
    const scripts = [`${url}/stark-sozial-banner.js`, ...needed].join(' ');
    const body = `<script type="module" src="${url}/stark-sozial-banner.js"></script>
      <stark-sozial-banner><a href="https://example.org">Jobcenter</a></stark-sozial-banner>`;
    const { document } = await page(body, `default-src 'none'; script-src ${scripts}; connect-src ${url}`);
    const element = document.querySelector<StarkSozialBanner>('stark-sozial-banner')!;
    await until(() => !!element.shadowRoot && !!part(element, 'unavailable') && !!part(element, 'action'));
    expect(part(element, 'figures')).to.equal(null);
    expect(element.querySelector('a')!.assignedSlot).not.to.equal(null);
  });

  it('closes where storage is forbidden, without an error', async () => {
    const { url } = await widgetsHost();
    const frame = document.createElement('iframe');
    // A sandbox has no storage: to touch it is an error. The frame tells what happens in it.
    frame.sandbox.add('allow-scripts');
    frame.srcdoc = `<script type="module" src="${url}/stark-sozial-banner.js"></script>
      <stark-sozial-banner variant="strip" dismissible></stark-sozial-banner>
      <script>
        const tell = message => parent.postMessage(message, '*');
        addEventListener('error', event => tell('error: ' + event.message));
        addEventListener('unhandledrejection', event => tell('rejection: ' + event.reason));
        try { localStorage; tell('storage'); } catch { tell('no storage'); }
        const banner = document.querySelector('stark-sozial-banner');
        const look = () => {
          const button = banner.shadowRoot?.querySelector('button');
          if (!button) return setTimeout(look, 5);
          button.click();
          banner.updateComplete.then(() => tell('height ' + banner.getBoundingClientRect().height));
        };
        look();
      </script>`;
    const told: string[] = [];
    const listen = ({ source, data }: MessageEvent) => source === frame.contentWindow && told.push(data);
    window.addEventListener('message', listen);
    document.body.append(frame);
    await until(() => told.some(message => message.startsWith('height')));
    window.removeEventListener('message', listen);
    expect(told).to.deep.equal(['no storage', 'height 0']);
  });
});
