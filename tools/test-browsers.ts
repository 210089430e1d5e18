// Runs the browser tests in every engine that this machine has, and counts.
import { stripVTControlCharacters } from 'node:util';
import { defaultReporter, startTestRunner, type TestRunnerConfig, type TestSession } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import type { KeyInput, Page } from 'puppeteer-core';
import { config } from '../web-test-runner.config.ts';
import { type Engine, find, launchOptions } from './browsers.ts';
import { startWebKit } from './webkit.ts';

export type Launcher = NonNullable<TestRunnerConfig['browsers']>[number];
type Suite = NonNullable<TestSession['testResults']>;

export interface Outcome {
  passed: number;
  failed: number;
  /** One line each: what ran in which engine, and what did not and why. */
  summary: string[];
  /** Engines that did not run. */
  missing: Engine[];
}

export async function runBrowserTests(engines: readonly Engine[], files?: string[]): Promise<Outcome> {
  if (!process.stdout.isTTY) writePlain();
  const { launchers, labels, absent, stop } = await start(engines);
  const summary = [...absent].map(([engine, why]) => `Not run: ${engine}: ${why}`);
  const outcome: Outcome = { passed: 0, failed: 0, summary, missing: [...absent.keys()] };
  if (launchers.length === 0) return { ...outcome, failed: 1 };
  try {
    const sessions = await run(launchers, files ? { files } : {});
    for (const { name } of launchers) {
      const own = sessions.filter(session => session.browser.name === name);
      const { passed, failed, skipped } = count(own);
      summary.push(`${name}: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
      outcome.passed += passed;
      outcome.failed += failed;
    }
    summary.unshift(`Engines: ${labels.map(label => label()).join(', ')}`);
  } finally {
    stop();
  }
  return outcome;
}

/** The runner moves the cursor even in a log file. */
export function writePlain(): void {
  const write = process.stdout.write.bind(process.stdout) as (text: unknown, ...rest: unknown[]) => boolean;
  process.stdout.write = (text: unknown, ...rest: unknown[]) =>
    write(typeof text === 'string' ? stripVTControlCharacters(text) : text, ...rest);
}

/** `Shift+Tab`: the runner's command promises it, puppeteer knows single keys only. */
function allowCombinations(page: Page): Page {
  const { keyboard } = page;
  const press = keyboard.press.bind(keyboard);
  keyboard.press = async (combination, options) => {
    const names = (combination === '+' ? ['+'] : combination.split('+')) as KeyInput[];
    const key = names.pop()!;
    // Firefox knows the space bar by its character only.
    for (const name of names) await keyboard.down(name);
    await press(key === 'Space' ? ' ' : key, options);
    for (const name of names.reverse()) await keyboard.up(name);
  };
  return page;
}

async function start(engines: readonly Engine[]) {
  const launchers: Launcher[] = [];
  const labels: (() => string)[] = [];
  const absent = new Map<Engine, string>();
  const stops: (() => void)[] = [];
  for (const engine of engines) {
    const found = await find(engine);
    if (typeof found === 'string') {
      absent.set(engine, found);
      continue;
    }
    if (engine === 'webkit') {
      try {
        const webkit = await startWebKit(found.path);
        launchers.push(webkit.launcher);
        labels.push(webkit.label);
        stops.push(webkit.stop);
      } catch (error) {
        absent.set(engine, (error as Error).message);
      }
      continue;
    }
    const launcher = chromeLauncher({
      launchOptions: launchOptions(found),
      createPage: async ({ context }) => allowCombinations(await context.newPage()),
    });
    launcher.name = found.label.split(' ')[0]!;
    freshPages(launcher);
    launchers.push(launcher as Launcher);
    labels.push(() => found.label);
  }
  return { launchers, labels, absent, stop: () => stops.forEach(end => void end()) };
}

/** The runner uses a page for one file after the other, with their history; a browser keeps 50 entries of it. */
function freshPages(launcher: ReturnType<typeof chromeLauncher>): void {
  const { inactivePages } = launcher as unknown as { inactivePages: { puppeteerPage: Page }[] };
  const stop = launcher.stopSession.bind(launcher);
  launcher.stopSession = async id => {
    const result = await stop(id);
    await Promise.all(inactivePages.splice(0).map(({ puppeteerPage }) => puppeteerPage.close()));
    return result;
  };
}

/** The runner ends its work with an event, and never rejects. */
export async function run(
  browsers: Launcher[],
  changes: Partial<TestRunnerConfig> = {},
): Promise<TestSession[]> {
  let sessions: TestSession[] = [];
  const counter = {
    onTestRunFinished: ({ sessions: all }: { sessions: TestSession[] }) => {
      sessions = all;
    },
  };
  const runner = await startTestRunner({
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    config: {
      ...config,
      ...changes,
      browsers,
      staticLogging: !process.stdout.isTTY,
      reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), counter],
    },
  });
  if (!runner) throw new Error('the test runner did not start');
  await new Promise<void>(resolve => runner.on('stopped', () => resolve()));
  return sessions;
}

export function count(sessions: TestSession[]) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  const walk = (suite: Suite) => {
    for (const test of suite.tests) {
      if (test.skipped) total.skipped += 1;
      else if (test.passed) total.passed += 1;
      else total.failed += 1;
    }
    for (const inner of suite.suites) walk(inner);
  };
  for (const session of sessions) {
    const before = total.failed;
    if (session.testResults) walk(session.testResults);
    // A file that could not be loaded, or that failed outside of a test.
    if (!session.passed && total.failed === before) total.failed += 1;
  }
  return total;
}
