// Makes the custom elements manifest from the sources.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from './manifest.ts';
import { root, run } from './run.ts';

/**
 * A fresh one, also written as `custom-elements.json` into a folder of the repository. Each caller has a folder of its
 * own, for several may run at the same time; Storybook and the tests in browsers read the one at the root.
 */
export async function readManifest(folder: string): Promise<Manifest> {
  const config = ['--config', 'custom-elements-manifest.config.mjs', '--outdir', folder];
  const { ok, output } = await run('cem', 'analyze', '--quiet', ...config);
  if (!ok) throw new Error(`The manifest analyzer failed:\n${output}`);
  return JSON.parse(readFileSync(join(root, folder, 'custom-elements.json'), 'utf8'));
}
