// Finds the browser engines of this machine. Chromium is always there: a package ships it for the machine
// that has none; Firefox and WebKit are taken when they are installed.
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { LaunchOptions } from 'puppeteer-core';

export type Engine = 'chromium' | 'firefox' | 'webkit';
export const ENGINES: readonly Engine[] = ['chromium', 'firefox', 'webkit'];

export interface Found {
  engine: Engine;
  /** The browser, or for WebKit its driver. */
  path: string;
  /** As people say it: `Chromium 156.0`. */
  label: string;
  /** Environment that the browser needs. */
  env?: NodeJS.ProcessEnv;
}

const APPLICATIONS = '/Applications';
const NAMES: Record<Engine, string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
  firefox: ['firefox', 'firefox-esr'],
  webkit: ['WebKitWebDriver'],
};
const OUTSIDE_PATH: Partial<Record<Engine, string[]>> = {
  chromium: [
    `${APPLICATIONS}/Google Chrome.app/Contents/MacOS/Google Chrome`,
    `${process.env.PROGRAMFILES ?? 'C:\\Program Files'}\\Google\\Chrome\\Application\\chrome.exe`,
  ],
  firefox: [
    `${APPLICATIONS}/Firefox.app/Contents/MacOS/firefox`,
    `${process.env.PROGRAMFILES ?? 'C:\\Program Files'}\\Mozilla Firefox\\firefox.exe`,
  ],
};

/** Chromium without a sandbox runs as root, as in a container; without the rest it phones home. */
const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The engine's browser on this machine, or why it cannot be used. */
export async function find(engine: Engine): Promise<Found | string> {
  const path =
    process.env[`${engine === 'chromium' ? 'CHROME' : engine.toUpperCase()}_PATH`] || lookup(engine);
  if (path) return describe(engine, path);
  if (engine === 'chromium') return packaged();
  return `${NAMES[engine].join(' or ')} is not installed`;
}

/** How puppeteer starts the browser, for the test runner and for tests of whole pages. */
export function launchOptions(found: Found): LaunchOptions {
  const firefox = found.engine === 'firefox';
  return {
    browser: firefox ? 'firefox' : 'chrome',
    executablePath: found.path,
    headless: true,
    args: firefox ? [] : CHROMIUM_ARGS,
    env: { ...process.env, ...found.env },
  };
}

function lookup(engine: Engine): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = NAMES[engine].flatMap(name => folders.map(folder => join(folder, name)));
  return [...onPath, ...(OUTSIDE_PATH[engine] ?? [])].find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function describe(engine: Engine, path: string): Found | string {
  if (!existsSync(path)) return `there is no file ${path}`;
  if (engine === 'webkit') return { engine, path, label: 'WebKit' };
  try {
    const output = execFileSync(path, ['--version'], {
      encoding: 'utf8',
      timeout: 20_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const version = /\d+(?:\.\d+)+/.exec(output)?.[0] ?? '';
    return { engine, path, label: `${engine === 'firefox' ? 'Firefox' : 'Chromium'} ${version}`.trim() };
  } catch (error) {
    return `${path} does not start (${(error as Error).message.split('\n')[0]})`;
  }
}

/** The Chromium inside the package @sparticuz/chromium; it believes to be on a server without libraries. */
async function packaged(): Promise<Found | string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return 'no Chrome or Chromium is installed';
  const before = { ...process.env };
  try {
    process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x';
    // Private, for it unpacks under a fixed name that another user of the machine could own.
    const home = mkdtempSync(join(tmpdir(), 'chromium-'));
    process.on('exit', () => rmSync(home, { recursive: true, force: true, maxRetries: 3 }));
    process.env.TMPDIR = home;
    const { default: chromium } = await import('@sparticuz/chromium');
    const path = await chromium.executablePath();
    // Its own configuration looks for the fonts in another folder, and without one it cannot draw a letter.
    const fonts = join(home, 'fonts', 'fonts.conf');
    writeFileSync(
      fonts,
      `<fontconfig><dir>${home}/fonts</dir><cachedir>${home}/cache</cachedir></fontconfig>`,
    );
    const env = {
      TMPDIR: home,
      HOME: home,
      LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH,
      FONTCONFIG_FILE: fonts,
    };
    // Not the package's own arguments: they make it one process, which a second page brings down.
    return { engine: 'chromium', path, label: 'Chromium (packaged)', env };
  } catch (error) {
    return `no Chrome or Chromium is installed, and the packaged one does not unpack (${(error as Error).message})`;
  } finally {
    for (const name of ['AWS_EXECUTION_ENV', 'TMPDIR', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH']) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}
