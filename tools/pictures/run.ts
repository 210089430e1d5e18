// Compares every story with its picture, in Chromium.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromeLauncher } from '@web/test-runner-chrome';
import { config } from '../../web-test-runner.config.ts';
import { type Found, find, launchOptions } from '../browsers.ts';
import { root } from '../run.ts';
import { count, type Launcher, run, writePlain } from '../test-browsers.ts';
import { picturesPlugin } from './plugin.ts';
import { CHANGED, type Pictures } from './store.ts';

export interface PicturesOutcome {
  passed: number;
  failed: number;
  /** One line each, for people. */
  summary: string[];
}

/** The wide ones take longer. */
const WIDTHS = [1280, 360];
/** As many as the smallest machines have cores. */
const PAGES = 2;
const TESTS = 'build/picture-tests';

/** What makes letters and colours alike on every machine, as far as a browser can be told. */
const ARGS = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  '--force-device-scale-factor=1',
  '--disable-skia-runtime-opts',
  '--disable-partial-raster',
  '--hide-scrollbars',
];

/**
 * Letters without smoothed edges: they come out alike in more browsers, and pictures of them take half the
 * space.
 */
const fontsConf = (base: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">${base}</include>
  <match target="pattern"><edit name="antialias" mode="assign"><bool>false</bool></edit></match>
  <match target="font"><edit name="antialias" mode="assign"><bool>false</bool></edit></match>
</fontconfig>
`;

/** `accept`: changed pictures take the place of those before. `wanted`: only those with this in their name. */
export async function runPictures({ accept = false, wanted = '' } = {}): Promise<PicturesOutcome> {
  if (!process.stdout.isTTY) writePlain();
  const found = await find('chromium');
  if (typeof found === 'string') return { passed: 0, failed: 0, summary: [`Not run: chromium: ${found}`] };
  rmSync(join(root, CHANGED), { recursive: true, force: true });
  const { plugin, names, pictures } = picturesPlugin({ root, accept, wanted });
  const home = mkdtempSync(join(tmpdir(), 'pictures-'));
  try {
    const sessions = await run([launcherOf(found, home)], {
      files: writeTests(),
      plugins: [...config.plugins, plugin],
      concurrency: PAGES,
      testsFinishTimeout: 600_000,
      testFramework: { config: { timeout: '30000' } },
    });
    const { passed, failed } = count(sessions);
    const made = pictures();
    if (!made) return { passed, failed: Math.max(failed, 1), summary: ['No picture was taken'] };
    // What a page that did not come could not tell of is not stale.
    if (sessions.every(({ testResults }) => testResults)) made.finish(names);
    const stale = accept ? 0 : made.report.stale.length;
    return { passed, failed: failed + stale, summary: summaryOf(made, accept, found.label) };
  } finally {
    rmSync(home, { recursive: true, force: true });
    rmSync(join(root, TESTS), { recursive: true, force: true });
  }
}

function launcherOf(found: Found, home: string): Launcher {
  const options = launchOptions(found);
  const fonts = join(home, 'fonts.conf');
  writeFileSync(fonts, fontsConf(found.env?.FONTCONFIG_FILE ?? '/etc/fonts/fonts.conf'));
  const launcher = chromeLauncher({
    launchOptions: {
      ...options,
      args: [...(options.args ?? []), ...ARGS],
      env: { ...options.env, FONTCONFIG_FILE: fonts },
    },
    // Each page in a window of its own: of several in one, only one is drawn.
    createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
  }) as Launcher;
  launcher.name = 'Pictures';
  return atHome(launcher);
}

/** Some elements show where they come from, and the runner takes any port that is free. */
const HOME = 'http://stories.localhost';

/** The pages believe to be on the same host each time. */
function atHome(launcher: Launcher): Launcher {
  const { initialize, startSession, getBrowserUrl } = launcher;
  let server = '';
  return Object.assign(launcher, {
    initialize(...[config, files]: Parameters<NonNullable<typeof initialize>>) {
      const { port } = config;
      server = `http://localhost:${port}`;
      const { args } = (launcher as unknown as { launchOptions: { args: string[] } }).launchOptions;
      args.push(`--host-resolver-rules=MAP stories.localhost localhost:${port}`);
      return initialize!.call(launcher, config, files);
    },
    startSession: (id: string, url: string) => startSession.call(launcher, id, url.replace(server, HOME)),
    getBrowserUrl: async (id: string) =>
      String(await getBrowserUrl!.call(launcher, id)).replace(HOME, server),
  });
}

/**
 * A test file for each folder of stories and each width, the slow ones first. Each has a page of its own, for
 * what the network of a story does counts its tries from the beginning of the page.
 */
function writeTests(): string[] {
  const folders = readdirSync(join(root, 'stories'), { withFileTypes: true, recursive: true })
    .filter(({ name }) => name.endsWith('.stories.ts'))
    .map(({ parentPath }) => parentPath.slice(join(root, 'stories').length + 1).replaceAll('\\', '/'));
  mkdirSync(join(root, TESTS), { recursive: true });
  return WIDTHS.flatMap(width =>
    [...new Set(folders)].map(folder => {
      const file = `${TESTS}/${folder.replaceAll('/', '-')}-${width}.js`;
      const call = `await checkPictures(${JSON.stringify(folder)}, ${width});`;
      writeFileSync(
        join(root, file),
        `import { checkPictures } from '/test/storybook/pictures.ts';\n${call}\n`,
      );
      return file;
    }),
  );
}

function summaryOf({ report, isComparable, madeBy }: Pictures, accept: boolean, label: string): string[] {
  const { same, changed, fresh, stale } = report;
  const told = [`${same.length} as before`];
  if (changed.length > 0) told.push(`${changed.length} changed${accept ? ' and accepted' : ''}`);
  if (fresh.length > 0) told.push(`${fresh.length} new${accept ? '' : ', without a picture so far'}`);
  const lines = [`Pictures in ${label}: ${told.join(', ')}`];
  if (stale.length > 0) {
    lines.push(
      accept
        ? `Removed, for their stories are gone: ${stale.join(', ')}`
        : `Without a story, "npm run pictures" removes them: ${stale.join(', ')}`,
    );
  }
  if (!isComparable && !accept) {
    lines.push(
      `The pictures were made with Chromium ${madeBy!.chromium} on ${madeBy!.platform}. Another one draws letters in` +
        ' another way, so changed ones do not fail here; missing ones do.',
    );
  }
  return lines;
}
