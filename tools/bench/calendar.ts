// First view and one step of a filter with 1,000 actions, ours and the list of @event-calendar/core, in one page
// load each, on a processor slowed down four times: an old phone.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { build } from 'vite';
import type { PublishedDataset } from '../../src/dataset/dataset-schema.ts';
import { generatedEvents } from '../../test/calendar/generated.ts';
import { find, launchOptions } from '../browsers.ts';
import { root } from '../run.ts';
import { serveStatic } from '../serve.ts';

const COUNT = 1000;
const ROUNDS = 5;
const SLOWDOWN = 4;
const CATEGORY = 'exhibition';

const outDir = join(root, 'build/bench');
rmSync(outDir, { recursive: true, force: true });
const input = join(root, 'tools/bench/page.ts');
await build({
  root,
  configFile: false,
  logLevel: 'warn',
  build: {
    ...{ outDir, target: 'es2022', assetsInlineLimit: 0, modulePreload: false },
    rolldownOptions: { input, output: { entryFileNames: 'page.js' } },
  },
});
mkdirSync(outDir, { recursive: true });
const dataset = JSON.parse(
  readFileSync(join(root, 'build/data/stark-sozial.json'), 'utf8'),
) as PublishedDataset;
const made = { ...dataset, events: generatedEvents(COUNT, dataset.jobcenters) };
writeFileSync(join(outDir, 'made-up.json'), JSON.stringify(made));
writeFileSync(
  join(outDir, 'index.html'),
  '<!doctype html><html lang="de"><meta charset="utf-8"><title>Messung</title><script type="module" src="page.js"></script></html>',
);

type Times = { first: number; filter: number; drawn: number; left: number };
const KINDS = {
  ours: 'window.bench.ours("made-up.json", CATEGORY, false)',
  'ours, all drawn': 'window.bench.ours("made-up.json", CATEGORY, true)',
  '@event-calendar/core list': 'window.bench.theirs("made-up.json", CATEGORY)',
};

const found = await find('chromium');
if (typeof found === 'string') throw new Error(found);
const server = await serveStatic({ root: outDir });
const browser = await launch(launchOptions(found));
const times = new Map<string, Times[]>();
try {
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, call] of Object.entries(KINDS)) {
      const page = await browser.newPage();
      await page.setViewport({ width: 1280, height: 900 });
      await page.goto(server.url);
      await page.waitForFunction('window.bench');
      await page.emulateCPUThrottling(SLOWDOWN);
      const measured = (await page.evaluate(call.replace('CATEGORY', JSON.stringify(CATEGORY)))) as Times;
      times.set(name, [...(times.get(name) ?? []), measured]);
      await page.close();
    }
  }
} finally {
  await browser.close();
  await server.close();
}

const median = (name: string, key: keyof Times): number =>
  times
    .get(name)!
    .map(run => run[key])
    .sort((a, b) => a - b)[ROUNDS >> 1]!;

console.log(
  `\n${COUNT} made-up actions, processor ${SLOWDOWN} times slower, median of ${ROUNDS}; in brackets the ratio to ours\n`,
);
console.log(
  `${''.padEnd(28)}${'drawn'.padStart(7)}${'first view'.padStart(20)}${'left'.padStart(7)}${'filter step'.padStart(20)}`,
);
for (const name of Object.keys(KINDS)) {
  const cell = (key: 'first' | 'filter') => {
    const own = median('ours', key);
    return `${median(name, key).toFixed(0)} ms (${(median(name, key) / own).toFixed(1)}x)`.padStart(20);
  };
  console.log(
    `${name.padEnd(28)}${String(median(name, 'drawn')).padStart(7)}${cell('first')}${String(median(name, 'left')).padStart(7)}${cell('filter')}`,
  );
}
