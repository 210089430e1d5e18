// A town's page as a visitor's browser has it: a document of its own, a policy in the header, history, real loaders.
import assert from 'node:assert/strict';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { find, launchOptions } from '../../tools/browsers.ts';
import { root } from '../../tools/run.ts';
import { type StaticServer, serveStatic } from '../../tools/serve.ts';

const page = (head: string, body: string) =>
  `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Stadt</title>${head}</head><body>${body}</body></html>`;

describe('The one script on a town’s page', { timeout: 120_000 }, () => {
  let browser: Browser;
  let widgets: StaticServer;
  let town: StaticServer;
  let folder: string;

  before(async () => {
    widgets = await serveStatic({ root: join(root, 'dist') });
    folder = await mkdtemp(join(tmpdir(), 'town-'));
    const W = widgets.url;
    const script = `<script async src="${W}/stark-sozial.js"></script>`;
    const body = `<p><a href="${W}/embed/jobcenter-finder.html?jobcenter=peine">Jobcenter finden</a></p>
      <div data-stark-sozial="aktionswoche-calendar" data-edition="2019"></div>
      <stark-sozial-banner></stark-sozial-banner>
      <iframe src="${W}/embed/stark-sozial-stories.html" title="Geschichten" width="600" height="200"
        sandbox="allow-scripts allow-same-origin"></iframe>
      <p><a href="other.html" id="away">Andere Seite</a></p>`;
    await writeFile(join(folder, 'index.html'), page(script, body));
    await writeFile(join(folder, 'other.html'), page('', '<p>Andere Seite</p>'));
    await cp(join(root, 'node_modules/requirejs/require.js'), join(folder, 'require.js'));
    await writeFile(join(folder, 'amd.html'), page(`<script src="require.js"></script>${script}`, body));
    town = await serveStatic({
      root: folder,
      headers: {
        'Content-Security-Policy': `default-src 'none'; script-src 'self' ${W}; style-src ${W}; connect-src ${W}; img-src ${W}; frame-src ${W}`,
        'Cache-Control': 'max-age=60',
      },
    });
    const found = await find('chromium');
    assert.ok(typeof found !== 'string', String(found));
    browser = await puppeteer.launch(launchOptions(found));
  });

  after(async () => {
    await browser?.close();
    await Promise.all([widgets?.close(), town?.close()]);
    await rm(folder, { recursive: true, force: true });
  });

  /** The page, and what went wrong on it so far. */
  async function open(path: string): Promise<{ tab: Page; faults: string[] }> {
    const tab = await browser.newPage();
    const faults: string[] = [];
    tab.on('pageerror', error => faults.push(String(error)));
    tab.on('console', message => message.type() === 'error' && faults.push(message.text()));
    await tab.goto(`${town.url}/${path}`);
    return { tab, faults };
  }

  const shown = (tab: Page, selector: string) =>
    tab.waitForFunction(
      (target: string) => !!document.querySelector(target)?.shadowRoot?.querySelector('[part]'),
      {},
      selector,
    );

  async function all(tab: Page): Promise<void> {
    for (const tag of ['p > jobcenter-finder', 'div > aktionswoche-calendar', 'stark-sozial-banner']) {
      await shown(tab, tag);
    }
    await tab.waitForFunction(() => Number.parseFloat(document.querySelector('iframe')!.style.height) > 250);
  }

  it('brings link, block, tag and frame to life under the policy of the page, with no fault', async () => {
    const { tab, faults } = await open('');
    await all(tab);
    assert.deepEqual(faults, []);
    await tab.close();
  });

  it('does so beside a real AMD loader, which keeps its names', async () => {
    const { tab, faults } = await open('amd.html');
    await all(tab);
    const left = await tab.evaluate(() => {
      const { requirejs } = window as unknown as {
        requirejs: { s: { contexts: { _: { defined: object } } } };
      };
      return Object.keys(requirejs.s.contexts._.defined);
    });
    assert.deepEqual([...left, ...faults], []);
    await tab.close();
  });

  it('is alive when the visitor comes back to the page that the browser kept', async () => {
    const { tab, faults } = await open('');
    await all(tab);
    await tab.evaluate(() => {
      addEventListener('pageshow', event => {
        document.documentElement.dataset.kept = String(event.persisted);
      });
    });
    await tab.goto(`${town.url}/other.html`);
    await tab.goBack();
    await tab.waitForFunction(() => document.documentElement.dataset.kept === 'true');
    const answer = await tab.evaluate(() => document.querySelector('jobcenter-finder')!.search('45127'));
    assert.equal(answer.jobcenter, 'essen');
    assert.equal(await tab.$$eval('jobcenter-finder', found => found.length), 1);
    assert.deepEqual(faults, []);
    await tab.close();
  });

  it('leaves a page that works without script', async () => {
    const tab = await browser.newPage();
    await tab.setJavaScriptEnabled(false);
    await tab.goto(`${town.url}/`);
    const [link] = await tab.$$('a');
    assert.equal(await link!.isVisible(), true);
    assert.equal(await tab.$('jobcenter-finder'), null);
    await tab.close();
  });
});
