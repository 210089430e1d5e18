// Small parts of the browser tests that the test runner lacks.
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { TestRunnerConfig } from '@web/test-runner';
import { type StaticServer, serveStatic } from './serve.ts';

type Plugin = NonNullable<TestRunnerConfig['plugins']>[number];

/** `import css from './x.css?inline'` or `?raw` gives the text, as vite does. */
export function inlineCssPlugin(): Plugin {
  let root = '';
  return {
    name: 'inline-css',
    serverStart({ config }) {
      root = config.rootDir;
    },
    async serve({ path, query }) {
      if (!path.endsWith('.css') || !('inline' in query || 'raw' in query)) return undefined;
      const css = await readFile(join(root, path), 'utf8');
      return { body: `export default ${JSON.stringify(css)};`, type: 'js' };
    },
  };
}

/**
 * `executeServerCommand('forced-colors', 'active')`, for `emulateMedia` knows them in Playwright only.
 * Answers false where the engine cannot; 'none' ends it.
 */
export function forcedColorsPlugin(): Plugin {
  return {
    name: 'forced-colors',
    async executeCommand({ command, payload, session }) {
      if (command !== 'forced-colors') return undefined;
      if (session.browser.name !== 'Chromium') return false;
      const { getPage } = session.browser as unknown as PuppeteerLauncher;
      const client = await getPage.call(session.browser, session.id).createCDPSession();
      const features = [{ name: 'forced-colors', value: String(payload) }];
      await client.send('Emulation.setEmulatedMedia', { features });
      return true;
    },
  };
}

/** `executeServerCommand('story-files')`: every file with stories, as a path from the root of the project. */
export function storyFilesPlugin(): Plugin {
  let root = '';
  return {
    name: 'story-files',
    serverStart({ config }) {
      root = config.rootDir;
    },
    async executeCommand({ command }) {
      if (command !== 'story-files') return undefined;
      const files = await readdir(join(root, 'stories'), { recursive: true });
      const stories = files.filter(file => file.endsWith('.stories.ts')).sort();
      return stories.map(file => `stories/${file.replaceAll('\\', '/')}`);
    },
  };
}

/**
 * `executeServerCommand('widgets-host')`: `dist/` on a host of its own, and the paths it was asked for so
 * far. Each test file has its own in each engine, so that nobody sees the requests of others.
 */
export function widgetsHostPlugin(): Plugin {
  const hosts = new Map<string, Promise<StaticServer>>();
  let root = '';
  return {
    name: 'widgets-host',
    serverStart({ config }) {
      root = join(config.rootDir, 'dist');
    },
    async serverStop() {
      for (const host of hosts.values()) await (await host).close();
    },
    async executeCommand({ command, session }) {
      if (command !== 'widgets-host') return undefined;
      const host = hosts.get(session.id) ?? serveStatic({ root });
      hosts.set(session.id, host);
      const { url, requests } = await host;
      return { url, requests };
    },
  };
}

/**
 * `executeServerCommand('tiles-host')`: a host of map tiles for each test file in each engine, with the paths
 * it was asked for so far. What begins with `/broken` is not there.
 */
export function tilesHostPlugin(): Plugin {
  const hosts = new Map<string, Promise<StaticServer>>();
  return {
    name: 'tiles-host',
    async serverStop() {
      for (const host of hosts.values()) await (await host).close();
    },
    async executeCommand({ command, session }) {
      if (command !== 'tiles-host') return undefined;
      const host = hosts.get(session.id) ?? serveTiles();
      hosts.set(session.id, host);
      const { url, requests } = await host;
      return { url, requests };
    },
  };
}

/** One pixel, half transparent. */
const TILE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

async function serveTiles(): Promise<StaticServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '/');
    const there = !request.url?.startsWith('/broken');
    response.writeHead(there ? 200 : 404, { 'Content-Type': 'image/png', 'Cache-Control': 'no-store' });
    response.end(there ? TILE : undefined);
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail).listen(0, '127.0.0.1', done);
  });
  const close = () =>
    new Promise<void>(done => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests, close };
}

interface PuppeteerLauncher {
  getPage(sessionId: string): import('puppeteer-core').Page;
}
