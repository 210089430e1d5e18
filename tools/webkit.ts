// WebKit for the test runner: starts the driver and, where there is no screen, a virtual one, and gives
// the launcher the face of a Playwright page, because the runner's commands know no other way to WebKit's
// keyboard, window and pointer.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserLauncher } from '@web/test-runner';
import { webdriverLauncher } from '@web/test-runner-webdriver';

/** What is used of WebdriverIO's browser. */
interface Driver {
  capabilities: { browserVersion?: string };
  performActions(actions: object[]): Promise<void>;
  execute<T>(script: () => T): Promise<T>;
  getWindowRect(): Promise<{ width: number; height: number }>;
  setWindowRect(x: null, y: null, width: number, height: number): Promise<unknown>;
}
type Action = { type: string; [key: string]: unknown };

export interface WebKit {
  launcher: BrowserLauncher;
  /** `WebKit 2.50.4`; the number is known once a test has run. */
  label(): string;
  stop(): void;
}

export async function startWebKit(driverPath: string): Promise<WebKit> {
  const children: ChildProcess[] = [];
  const home = narrowWindows();
  const stop = () => {
    for (const child of children.reverse()) child.kill();
    rmSync(home, { recursive: true, force: true });
  };
  try {
    let display = process.env.DISPLAY;
    if (!display) {
      const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      });
      children.push(screen);
      display = `:${await firstLine(screen)}`;
    }
    const port = await freePort();
    const env = { ...process.env, DISPLAY: display, XDG_CONFIG_HOME: home };
    const driver = spawn(driverPath, [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' });
    children.push(driver);
    await answers(`http://127.0.0.1:${port}/status`, driver);
    return { ...createLauncher(port), stop };
  } catch (error) {
    stop();
    throw error;
  }
}

function createLauncher(port: number): Pick<WebKit, 'launcher' | 'label'> {
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: { browserName: 'MiniBrowser', 'wdio:enforceWebDriverClassic': true },
  });
  const driver = () => (launcher as unknown as { driver?: Driver }).driver;
  const initialize = launcher.initialize.bind(launcher);
  const startSession = launcher.startSession.bind(launcher);
  let version = '';
  Object.assign(launcher, {
    type: 'playwright',
    concurrency: 1,
    getPage: () => page(driver()!),
    async initialize(config: Parameters<typeof initialize>[0]) {
      await initialize(config);
      launcher.name = 'WebKit';
    },
    async startSession(id: string, url: string) {
      await startSession(id, url);
      version = driver()?.capabilities.browserVersion ?? '';
    },
  });
  return { launcher, label: () => `WebKit ${version}`.trim() };
}

/** The part of a Playwright page that the runner's commands use. */
function page(driver: Driver) {
  const perform = async (source: Action) => {
    await driver.performActions([source]);
  };
  const keys = (actions: Action[]) => perform({ type: 'key', id: 'keyboard', actions });
  const pointer = (actions: Action[]) =>
    perform({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  const button = (name = 'left') => ['left', 'middle', 'right'].indexOf(name);
  return {
    keyboard: {
      type: (text: string) => keys([...text].flatMap(char => [keyDown(char), keyUp(char)])),
      press: (combination: string) => {
        const names = combination === '+' ? ['+'] : combination.split('+');
        return keys([...names.map(keyDown), ...[...names].reverse().map(keyUp)]);
      },
      down: (key: string) => keys([keyDown(key)]),
      up: (key: string) => keys([keyUp(key)]),
    },
    mouse: {
      move: (x: number, y: number) => pointer([{ type: 'pointerMove', duration: 0, x, y }]),
      click: (x: number, y: number, options: { button?: string } = {}) =>
        pointer([
          { type: 'pointerMove', duration: 0, x, y },
          { type: 'pointerDown', button: button(options.button) },
          { type: 'pointerUp', button: button(options.button) },
        ]),
      down: (options: { button?: string } = {}) =>
        pointer([{ type: 'pointerDown', button: button(options.button) }]),
      up: (options: { button?: string } = {}) =>
        pointer([{ type: 'pointerUp', button: button(options.button) }]),
    },
    /** The window is what can be sized; what its frame takes is measured and added. */
    async setViewportSize({ width, height }: { width: number; height: number }) {
      for (let attempt = 0; attempt < 3; attempt += 1) {
        const [w, h] = await driver.execute(() => [window.innerWidth, window.innerHeight] as const);
        if (w === width && h === height) return;
        const rect = await driver.getWindowRect();
        await driver.setWindowRect(null, null, rect.width + width - w, rect.height + height - h);
      }
    },
    async emulateMedia() {
      throw new Error('WebKitWebDriver cannot emulate media.');
    },
  };
}

// Code points of the WebDriver specification.
const KEYS: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};
const keyDown = (key: string): Action => ({ type: 'keyDown', value: KEYS[key] ?? key });
const keyUp = (key: string): Action => ({ type: 'keyUp', value: KEYS[key] ?? key });

/** The browser's own tool bar would keep the window from becoming as narrow as a phone. */
function narrowWindows(): string {
  const home = mkdtempSync(join(tmpdir(), 'webkit-'));
  mkdirSync(join(home, 'gtk-3.0'));
  const css = '* { font-size: 1px; min-width: 0; min-height: 0; padding: 0; margin: 0; border: 0 }';
  writeFileSync(join(home, 'gtk-3.0', 'gtk.css'), css);
  return home;
}

/** Xvfb writes the number of its display there as soon as it takes connections. */
function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdio[3]!.on('data', chunk => {
      text += chunk;
      if (text.includes('\n')) resolve(text.trim());
    });
    child.once('error', () => reject(new Error('there is no screen, and Xvfb is not installed')));
    child.once('exit', code => reject(new Error(`Xvfb ended with ${code}`)));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

/** The driver says nowhere that it listens, so it is asked until it does. */
async function answers(url: string, child: ChildProcess): Promise<void> {
  let gone = '';
  child.once('error', error => {
    gone = error.message;
  });
  child.once('exit', code => {
    gone ||= `exit code ${code}`;
  });
  const end = Date.now() + 20_000;
  while (Date.now() < end && !gone) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await new Promise(resolve => setTimeout(resolve, 25));
  }
  throw new Error(`WebKitWebDriver does not answer${gone && ` (${gone})`}`);
}
