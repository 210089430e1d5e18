// Weighs what a page loads, as a server with brotli sends it, and fails over a budget.
// `npm run size -- --files` tells each file.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { BUDGETS, type Budget } from './budgets.ts';
import { root } from './run.ts';

const DIST = join(root, 'dist');

export interface Weight {
  /** Undefined while nothing of it is built. */
  bytes: number | undefined;
  /** Bytes of each file. */
  parts: [file: string, bytes: number][];
  missing: string[];
}

/** Files below the folder, as paths with `/`. */
function list(dist: string): string[] {
  if (!existsSync(dist)) return [];
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter(file => file.isFile())
    .map(file => posix.join(file.parentPath.slice(dist.length + 1).replaceAll('\\', '/'), file.name));
}

const pattern = (glob: string) =>
  new RegExp(
    `^${glob
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '[^/]*')
      .replaceAll('?', '[^/]')}$`,
  );

/** The script and what it imports before it runs; `import()` comes later, when somebody needs it. */
function closure(dist: string, script: string, seen = new Set<string>()): Set<string> {
  if (seen.has(script)) return seen;
  seen.add(script);
  const code = readFileSync(join(dist, script), 'utf8');
  for (const [, path] of code.matchAll(/\b(?:from|import)\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g)) {
    closure(dist, posix.join(posix.dirname(script), path!), seen);
  }
  return seen;
}

function brotli(path: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(readFileSync(path), { params }).length;
}

export function weigh(budget: Budget, dist = DIST): Weight {
  const all = list(dist);
  const missing: string[] = [];
  const expand = (globs: string[] = [], tell = true) =>
    globs.flatMap(glob => {
      const found = all.filter(file => pattern(glob).test(file));
      if (found.length === 0 && tell) missing.push(glob);
      return found;
    });
  const had = new Set(expand(budget.without, false).flatMap(script => [...closure(dist, script)]));
  const code = new Set(expand(budget.scripts).flatMap(script => [...closure(dist, script)]));
  const weighAll = (files: string[]) =>
    files.map(file => [file, brotli(join(dist, file))] as [string, number]);
  const scripts = weighAll([...code].filter(file => !had.has(file)));
  let files = weighAll(expand(budget.files));
  if (budget.largest) files = files.sort((a, b) => b[1] - a[1]).slice(0, budget.largest);
  const parts = [...scripts, ...files];
  // The data alone says nothing about a part whose script is still to come.
  const nothing = parts.length === 0 || (budget.scripts && code.size === 0);
  return { bytes: nothing ? undefined : parts.reduce((sum, [, bytes]) => sum + bytes, 0), parts, missing };
}

function report(): boolean {
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  let good = true;
  console.log(`${'What a page loads'.padEnd(42)}${'brotli'.padStart(9)}${'limit'.padStart(10)}   used`);
  for (const budget of BUDGETS) {
    const { bytes, parts, missing } = weigh(budget);
    const without = missing.length > 0 ? `, without ${missing.join(', ')}` : '';
    const line = budget.name.padEnd(42);
    if (bytes === undefined) {
      console.log(`${line}${'not yet there'.padStart(19)}`);
      continue;
    }
    const over = bytes > budget.limit;
    const share = `${Math.round((bytes / budget.limit) * 100)} %`.padStart(7);
    console.log(
      `${line}${kB(bytes).padStart(9)}${kB(budget.limit).padStart(10)}${share}${over ? '  OVER' : ''}${without}`,
    );
    if (over) good = false;
    if (!process.argv.includes('--files')) continue;
    for (const [file, size] of parts) console.log(`${`  ${file}`.padEnd(42)}${kB(size).padStart(9)}`);
  }
  const scripts = list(DIST).filter(file => /^(?:chunks\/)?[^/]+\.js$/.test(file));
  const raw = scripts.reduce((sum, file) => sum + readFileSync(join(DIST, file)).length, 0);
  console.log(`All scripts, not compressed: ${kB(raw)} in ${scripts.length} files`);
  if (scripts.length === 0) console.error('There is no dist/: run `npm run build` first.');
  return good && scripts.length > 0;
}

if (process.argv[1]?.endsWith('size.ts')) process.exitCode = report() ? 0 : 1;
