// How tests run inside a browser; `tools/test.ts` adds the browsers and starts it.
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import type { TestRunnerConfig } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import {
  forcedColorsPlugin,
  inlineCssPlugin,
  storyFilesPlugin,
  tilesHostPlugin,
  widgetsHostPlugin,
} from './tools/test-plugins.ts';

const rootDir = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '');

export const config = {
  rootDir,
  // What is not a test of a browser: node's own runner has it.
  files: ['test/**/*.test.ts', '!test/tools/**', '!test/page/**', '!test/package/**'],
  // lit is tested as it is delivered; its development build warns and is slower.
  nodeResolve: { exportConditions: ['production', 'default'] },
  plugins: [
    inlineCssPlugin(),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${rootDir}/tsconfig.json` }),
    a11ySnapshotPlugin(),
    forcedColorsPlugin(),
    storyFilesPlugin(),
    widgetsHostPlugin(),
    tilesHostPlugin(),
  ],
  // The elements tell webmasters in the console what is wrong; tests provoke it, and it hides what matters.
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('stark-sozial: '),
  // One page at a time in each browser: the focus, which the keyboard needs, belongs to one page.
  concurrency: 1,
  concurrentBrowsers: 2,
  testsFinishTimeout: 180_000,
  testFramework: { config: { timeout: 10_000 } },
  testRunnerHtml: testFramework => `<!doctype html>
<html lang="de">
  <head><meta charset="utf-8"><title>Test</title></head>
  <body><script type="module" src="${testFramework}"></script></body>
</html>`,
} satisfies TestRunnerConfig;
