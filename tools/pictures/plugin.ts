// What the picture tests ask of the browser and of the disk.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import type { TestRunnerConfig } from '@web/test-runner';
import type { CDPSession, HTTPRequest, Page } from 'puppeteer-core';
import { Pictures, type Settings } from './store.ts';

type Plugin = NonNullable<TestRunnerConfig['plugins']>[number];

/** `executeServerCommand('picture-page', …)`: how the page is while a picture is taken. */
export interface PictureConditions {
  width: number;
  height: number;
  /** What the device prefers. */
  scheme: string;
  forcedColors: boolean;
}

/** `executeServerCommand('picture-shoot', …)`: the upper left part of the page. */
export interface PictureSize {
  width: number;
  height: number;
}

/**
 * `executeServerCommand('picture-check', …)`: compares what was shot since the last check with the picture of
 * that name. Answers with what is wrong, or with an empty string.
 */
export interface PictureName {
  name: string;
  schemes: readonly string[];
}

interface Session {
  client: CDPSession;
  shots: Buffer[];
  network: Network;
}

export interface PicturesPlugin {
  plugin: Plugin;
  /** Undefined if no page came so far. */
  pictures: () => Pictures | undefined;
  /** Names of the pictures of all stories of the pages that came so far. */
  names: Set<string>;
}

/** The system with the fonts that lend signs which the bundled one lacks, as `linux-x64 3f1a90c2`. */
function platform(): string {
  const { status, stdout } = spawnSync('fc-list', [':', 'family', 'style', 'fontversion'], {
    encoding: 'utf8',
  });
  const fonts = status === 0 ? stdout.split('\n').sort().join('\n') : '';
  const hash = createHash('sha256').update(fonts).digest('hex').slice(0, 8);
  return `${process.platform}-${process.arch} ${hash}`;
}

export function picturesPlugin(settings: Settings): PicturesPlugin {
  const names = new Set<string>();
  const sessions = new Map<string, Promise<Session>>();
  let pictures: Pictures | undefined;

  const open = async (page: Page): Promise<Session> => {
    const version = await page.browser().version();
    const chromium = /\/([\d.]+)/.exec(version)?.[1] ?? version;
    pictures ??= new Pictures(settings, { chromium, platform: platform() });
    const client = await page.createCDPSession();
    // Two pages are open at a time, and each shall draw its focus.
    await client.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    return { client, shots: [], network: new Network(page) };
  };

  const plugin: Plugin = {
    name: 'pictures',
    async executeCommand({ command, payload, session: { id, browser } }) {
      if (!command.startsWith('picture-')) return undefined;
      const page = (browser as unknown as PuppeteerLauncher).getPage(id);
      const opening = sessions.get(id) ?? open(page);
      sessions.set(id, opening);
      const { client, shots, network } = await opening;
      // Names of all pictures of the page; gives back those that this run is about.
      if (command === 'picture-names') {
        const all = payload as unknown as string[];
        for (const name of all) names.add(name);
        return all.filter(pictures!.isWanted);
      }
      if (command === 'picture-page') return prepare(page, client, payload as unknown as PictureConditions);
      // How many requests there were, once all of them are answered.
      if (command === 'picture-requests') return network.idle();
      if (command === 'picture-shoot') {
        shots.push(await shoot(client, payload as unknown as PictureSize));
        return true;
      }
      if (command !== 'picture-check') return undefined;
      return pictures!.check({ ...(payload as unknown as PictureName), screenshots: shots.splice(0) });
    },
  };
  return { plugin, names, pictures: () => pictures };
}

/** Requests of a page, of which some are answered. */
class Network {
  #count = 0;
  readonly #open = new Set<HTTPRequest>();
  #resolve = () => {};

  constructor(page: Page) {
    page.on('request', request => {
      this.#count += 1;
      this.#open.add(request);
    });
    for (const ended of ['requestfinished', 'requestfailed'] as const) {
      page.on(ended, request => {
        this.#open.delete(request);
        if (this.#open.size === 0) this.#resolve();
      });
    }
  }

  async idle(): Promise<number> {
    while (this.#open.size > 0) {
      await new Promise<void>(resolve => {
        this.#resolve = resolve;
      });
    }
    return this.#count;
  }
}

async function prepare(page: Page, client: CDPSession, conditions: PictureConditions): Promise<true> {
  const { width, height, scheme, forcedColors } = conditions;
  await page.setViewport({ width, height });
  const features = {
    'prefers-color-scheme': scheme,
    'prefers-reduced-motion': 'reduce',
    'forced-colors': forcedColors ? 'active' : 'none',
  };
  await client.send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
  return true;
}

async function shoot(client: CDPSession, { width, height }: PictureSize): Promise<Buffer> {
  const clip = { x: 0, y: 0, width, height, scale: 1 };
  const { data } = await client.send('Page.captureScreenshot', {
    format: 'png',
    optimizeForSpeed: true,
    clip,
  });
  return Buffer.from(data, 'base64');
}

interface PuppeteerLauncher {
  getPage(sessionId: string): Page;
}
