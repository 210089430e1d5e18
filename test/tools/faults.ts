import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { check } from '../../tools/data/check.ts';
import { formatProblem } from '../../tools/data/problems.ts';
import { readFiles, type SourceFile } from '../../tools/data/read.ts';

export const PEINE = 'data/jobcenters/peine.json';
/** Far away, so that these tests hold when somebody has gone through a record. */
export const TODAY = '2099-12-31';

/** The real files, but with few rows of the two largest tables, so that trying a fault takes no second. */
export let files: SourceFile[];

before(async () => {
  const all = await readFiles(fileURLToPath(new URL('../../data', import.meta.url)));
  files = all.map(({ path, text }) => ({
    path,
    text: /plz|localities/.test(path) ? firstLines(text, 300) : text,
  }));
});

const firstLines = (text: string, count: number): string => text.split('\n').slice(0, count).join('\n');

/** What `check` says once the text of one file has been changed. */
export function told(path: string, change: (text: string) => string): string[] {
  const changed = files.map(file => (file.path === path ? { path, text: change(file.text) } : file));
  assert.notDeepEqual(changed, files, `${path} was not changed: the test tries nothing`);
  return check(changed, TODAY).map(formatProblem);
}

/** What `check` says of the same files on a disk where something has been changed. */
export async function toldOnDisk(change: (root: string) => Promise<unknown>): Promise<string[]> {
  const root = await mkdtemp(join(tmpdir(), 'data-'));
  try {
    for (const { path, text } of files) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
    await change(root);
    return check(await readFiles(join(root, 'data')), TODAY).map(formatProblem);
  } finally {
    await rm(root, { recursive: true });
  }
}

export const textOf = (path: string): string => files.find(file => file.path === path)!.text;
