// Everything that has to hold, in one run. A failed step does not stop the others.
//   npm test                                   all steps, every engine of this machine
//   npm test -- --quick                        the browser tests in Chromium only
//   npm test -- --quick test/finder/a.test.ts  only these test files, and no other step
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ENGINES } from './browsers.ts';
import { runPictures } from './pictures/run.ts';
import { type Ran, root, run, tool } from './run.ts';
import { runBrowserTests } from './test-browsers.ts';

const args = process.argv.slice(2);
const files = args.filter(arg => !arg.startsWith('-'));
const engines = args.includes('--quick') ? ENGINES.slice(0, 1) : ENGINES;
const required = (process.env.REQUIRE_ENGINES ?? '').split(',').filter(Boolean);

let passed = 0;
let failed = 0;
const broken: string[] = [];

function record(name: string, ok: boolean, started: number, output = ''): void {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${ok ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (output.trim()) console.log(output.trimEnd().replace(/^/gm, '    '));
  if (!ok) broken.push(name);
}

/** A check that passes or fails as a whole. */
async function step(name: string, work: () => Promise<Ran>, tell: 'always' | 'failed' = 'failed') {
  const started = performance.now();
  const { ok, output } = await work();
  if (ok) passed += 1;
  else failed += 1;
  record(name, ok, started, ok && tell === 'failed' ? '' : output);
}

async function nodeTests(list: string[]): Promise<void> {
  const started = performance.now();
  const { ok, output } = await run(
    process.execPath,
    ...['--import', 'tsx', '--test', '--test-reporter=spec', ...list],
  );
  const number = (what: string) => Number(new RegExp(`^ℹ ${what} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  const bad = number('fail') + number('cancelled');
  passed += number('pass');
  failed += ok ? 0 : Math.max(bad, 1);
  record(`tests in node: ${number('pass')} passed, ${bad} failed`, ok, started, ok ? '' : output);
}

async function browserTests(list?: string[]): Promise<void> {
  const started = performance.now();
  const outcome = await runBrowserTests(engines, list);
  const ran: string[] = engines.filter(engine => !outcome.missing.includes(engine));
  const absent = required.filter(engine => !ran.includes(engine));
  if (absent.length > 0) outcome.summary.push(`Required, but did not run: ${absent.join(', ')}`);
  passed += outcome.passed;
  failed += outcome.failed + absent.length;
  const ok = outcome.failed + absent.length === 0;
  record('tests in browsers', ok, started, outcome.summary.join('\n'));
}

/** Every story beside its picture, in Chromium. */
async function pictures(): Promise<void> {
  const started = performance.now();
  const outcome = await runPictures();
  passed += outcome.passed;
  failed += outcome.failed;
  record('pictures', outcome.failed === 0, started, outcome.summary.join('\n'));
}

function testFiles(folder: string): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.test.ts'))
    .map(name => `${folder}/${name}`);
}

const inNode = (file: string) => /(^|\/)test\/(tools|page|package)\//.test(file);

async function everything(): Promise<void> {
  await step('data', () => tool('data'));
  // Two lanes, for the two cores that the smallest machines have.
  const checks = async () => {
    await step('types', () => run('tsc', '-p', '.'));
    await step('format and lint', () => run('biome', 'ci', '--colors=off'));
    // One glob, for it takes the last of several. Its CSS parser knows no container queries.
    const templates = ['--strict', '--rules.no-invalid-css', 'off', '{src,stories}/**/*.ts'];
    await step('templates', () => run('lit-analyzer', ...templates));
    await step('docs', () => tool('docs', '--check'));
  };
  const delivery = async () => {
    await step('build', () => tool('build'));
    await step('size', () => tool('size'), 'always');
    const list = ['test/tools', 'test/page', 'test/package'].flatMap(testFiles);
    if (list.length > 0) await nodeTests(list);
  };
  await Promise.all([checks(), delivery()]);
  await browserTests();
  await pictures();
}

async function some(list: string[]): Promise<void> {
  const node = list.filter(inNode);
  const browser = list.filter(file => !inNode(file));
  if (node.length > 0) await nodeTests(node);
  if (browser.length > 0) await browserTests(browser);
}

await (files.length > 0 ? some(files) : everything());
if (broken.length > 0) console.log(`\nFailed: ${broken.join('; ')}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
