import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build, type PluginOption } from 'vite';
import { find, launchOptions } from '../../tools/browsers.ts';
import { root } from '../../tools/run.ts';
import { type StaticServer, serveStatic } from '../../tools/serve.ts';
import { copyTo, install, makeProject, type Project } from './project.ts';

const TAGS = ['stark-sozial-banner', 'jobcenter-finder', 'aktionswoche-calendar', 'stark-sozial-stories'];

interface Sample {
  page: string;
  main: string;
  plugins?: PluginOption[];
  /** Only what the framework itself needs. */
  scripts?: string;
}

const isOurs = (tag: string) => TAGS.includes(tag);
const SAMPLES: Record<string, Sample> = {
  React: { page: 'react/Page.tsx', main: 'main.tsx' },
  Vue: {
    page: 'vue/Page.vue',
    main: 'main.ts',
    plugins: [vue({ template: { compilerOptions: { isCustomElement: isOurs } } })],
  },
  Svelte: { page: 'svelte/Page.svelte', main: 'main.ts', plugins: [svelte({ configFile: false })] },
  // Compiled in the browser here; the compiler of Angular's own tools does it before.
  Angular: { page: 'angular/page.ts', main: 'main.ts', scripts: "'unsafe-eval'" },
};

const PACKAGES = ['react', 'react-dom', 'vue', 'svelte', 'rxjs'];
const ANGULAR = ['common', 'compiler', 'core', 'platform-browser'].map(name => `@angular/${name}`);

describe('A site built with the package', () => {
  let project: Project;
  let browser: Browser;
  before(async () => {
    project = await makeProject();
    install(project, [...PACKAGES, ...ANGULAR]);
    copyTo(project, 'samples');
    const compilerOptions = { jsx: 'react-jsx', experimentalDecorators: true, target: 'es2022' };
    writeFileSync(join(project.folder, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
    const found = await find('chromium');
    assert.ok(typeof found === 'object', String(found));
    browser = await puppeteer.launch(launchOptions(found));
  });
  after(async () => {
    await browser?.close();
    project?.remove();
  });

  for (const [framework, sample] of Object.entries(SAMPLES)) {
    describe(`in ${framework}`, () => {
      let server: StaticServer;
      let page: Page;
      const faults: string[] = [];
      before(async () => {
        server = await serve(project, sample);
        page = await open(browser);
        page.on('pageerror', error => void faults.push(String(error)));
        page.on('console', message => {
          if (message.type() === 'error' || message.type() === 'warn') faults.push(message.text());
        });
        await page.goto(server.url);
      });
      after(async () => {
        await page?.close();
        await server?.close();
      });

      it('shows all four elements, with what the attributes say', () => showAll(page));

      it('hears the answer to a postcode', async () => {
        await search(page, '31224');
        await page.waitForFunction(() => document.querySelector('output')?.textContent === 'peine');
      });

      it('finds a village by its name, for which a shard is loaded', async () => {
        const { state, jobcenter } = await search(page, 'Klein Ilsede');
        assert.deepEqual({ state, jobcenter }, { state: 'found', jobcenter: 'peine' });
      });

      it('can take the elements away and bring them back', async () => {
        await page.click('button');
        await page.waitForFunction(() => document.querySelector('jobcenter-finder') === null);
        await page.click('button');
        await showAll(page);
        await search(page, '20095');
        await page.waitForFunction(() => document.querySelector('output')?.textContent === '');
      });

      it('asks only for its own files, and none of them for data', () => {
        assert.deepEqual(
          server.requests.filter(path => !/^\/(?:assets\/[\w.-]+\.js)?$/.test(path)),
          [],
        );
        assert.deepEqual(faults, []);
      });

      it('stands in the documentation as it was built here', () => {
        const code = readFileSync(join(root, 'test/package/samples', sample.page), 'utf8');
        assert.ok(readFileSync(join(root, 'docs/npm.md'), 'utf8').includes(code));
      });
    });
  }

  it('opens the map, whose code and borders come then', async () => {
    const server = await serve(project, SAMPLES.React!);
    const page = await open(browser);
    try {
      await page.goto(server.url);
      await showAll(page);
      await page.evaluate(() => document.querySelector('jobcenter-finder')!.setAttribute('map', 'open'));
      await page.waitForFunction(
        () =>
          document.querySelector('jobcenter-finder')!.shadowRoot!.querySelectorAll('svg path').length > 100,
      );
    } finally {
      await page.close();
      await server.close();
    }
  });
});

/** Builds the sample as its developers would, and serves it under a policy that forbids every `fetch()`. */
async function serve({ folder }: Project, { page, main, plugins = [], scripts = '' }: Sample) {
  const home = join(folder, 'samples', page, '..');
  const out = join(home, 'dist');
  writeFileSync(
    join(home, 'index.html'),
    `<!doctype html><html lang="de"><meta charset="utf-8"><link rel="icon" href="data:,">
<title>Seite</title><div id="app"></div><script type="module" src="./${main}"></script></html>`,
  );
  await build({
    configFile: false,
    logLevel: 'error',
    root: home,
    plugins,
    build: { outDir: out, emptyOutDir: true, reportCompressedSize: false },
  });
  const policy = `default-src 'none'; script-src 'self' ${scripts}; style-src 'self'; connect-src 'none'; img-src data:`;
  return serveStatic({ root: out, headers: { 'Content-Security-Policy': policy } });
}

/** A page that fails soon, not after half a minute. */
async function open(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(10_000);
  return page;
}

/** What only data can tell, as an element shows it, and the heading for which its attribute asks. */
const SHOWN: Record<string, string> = {
  'stark-sozial-banner': 'Jobcenter Landkreis Peine',
  'jobcenter-finder': 'Jobcenter Landkreis Peine',
  'aktionswoche-calendar': '26.–30. August 2019',
  'stark-sozial-stories': 'Quelle:',
};

async function showAll(page: Page): Promise<void> {
  for (const [tag, text] of Object.entries(SHOWN)) {
    await page.waitForFunction(
      (tag, text) => document.querySelector(tag)?.shadowRoot?.textContent?.includes(text),
      {},
      tag,
      text,
    );
  }
  const count = (tag: string, inside: string): Promise<number> =>
    page.$eval(tag, (element, inside) => element.shadowRoot!.querySelectorAll(inside).length, inside);
  assert.equal(await count('jobcenter-finder', '[aria-level="2"]'), 0);
  assert.ok((await count('jobcenter-finder', '[aria-level="3"]')) > 0);
  assert.equal(await count('stark-sozial-stories', '[part=card]'), 3);
  assert.equal(await count('stark-sozial-banner', '[part=close]'), 0);
}

interface Searched {
  state: string;
  jobcenter?: string;
}

const search = (page: Page, query: string): Promise<Searched> =>
  page.evaluate(query => {
    const finder = document.querySelector('jobcenter-finder');
    return (finder as unknown as { search(query: string): Promise<Searched> }).search(query);
  }, query);
