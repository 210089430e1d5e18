import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import ts from 'typescript';
import { find, launchOptions } from '../../tools/browsers.ts';
import { type StaticServer, serveStatic } from '../../tools/serve.ts';

const SOURCE = fileURLToPath(new URL('../../src/calendar/ics/download.ts', import.meta.url));
const CALENDAR = 'BEGIN:VCALENDAR\r\nX-TEST:Für den Test\r\nEND:VCALENDAR\r\n';

/** What the server below sends with the page: nothing is allowed but scripts of its own. */
const headers = {
  'Content-Security-Policy': "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'",
};

describe('A calendar file made by a page with a strict Content Security Policy', () => {
  it('is saved with its name and its bytes, and the page notices nothing', { timeout: 60_000 }, async () => {
    const [root, saved] = [await mkdtemp(join(tmpdir(), 'page-')), await mkdtemp(join(tmpdir(), 'saved-'))];
    let server: StaticServer | undefined;
    let browser: Browser | undefined;
    try {
      const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
      const { outputText } = ts.transpileModule(await readFile(SOURCE, 'utf8'), { compilerOptions });
      await writeFile(join(root, 'download.js'), outputText);
      await writeFile(
        join(root, 'index.html'),
        `<!doctype html><script type="module" src="page.js"></script><button>Laden</button>`,
      );
      await writeFile(
        join(root, 'page.js'),
        `import { saveCalendar } from './download.js';
        const seen = (window.seen = []);
        addEventListener('click', event => seen.push(event.target.localName), true);
        addEventListener('securitypolicyviolation', event => seen.push(event.violatedDirective));
        document.querySelector('button').onclick = () => saveCalendar(${JSON.stringify(CALENDAR)}, 'woche.ics');`,
      );
      server = await serveStatic({ root, headers });
      const found = await find('chromium');
      if (typeof found === 'string') throw new Error(found);
      browser = await puppeteer.launch(launchOptions(found));
      const page = await browser.newPage();
      const session = await browser.target().createCDPSession();
      const done = new Promise<void>(resolve => {
        session.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve());
      });
      await session.send('Browser.setDownloadBehavior', {
        behavior: 'allow',
        downloadPath: saved,
        eventsEnabled: true,
      });
      await page.goto(`${server.url}/index.html`);
      await page.click('button');
      await done;
      assert.deepEqual(await readdir(saved), ['woche.ics']);
      assert.equal(await readFile(join(saved, 'woche.ics'), 'utf8'), CALENDAR);
      assert.deepEqual(await page.evaluate('window.seen'), ['button']);
      assert.equal(page.url(), `${server.url}/index.html`);
    } finally {
      await browser?.close();
      await server?.close();
      await Promise.all([root, saved].map(folder => rm(folder, { recursive: true, force: true })));
    }
  });
});
