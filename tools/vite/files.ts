// What the build takes over as it is.
import { cpSync, existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import { root } from '../run.ts';

/** What code fetches by a name that it reads from data, and the schema for those who write a dataset. */
export function copyData(): Plugin {
  const emitted = new Set<string>();
  return {
    name: 'copy-data',
    apply: 'build',
    writeBundle({ dir }, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'asset') for (const name of file.originalFileNames) emitted.add(basename(name));
      }
      const data = join(root, 'build/data');
      for (const name of existsSync(data) ? readdirSync(data) : []) {
        if (!/^(?:kreise-|places-|part-|stark-sozial\.json$)/.test(name) || emitted.has(name)) continue;
        cpSync(join(data, name), join(dir!, 'data', name), { recursive: true });
      }
      for (const path of ['schema/stark-sozial.schema.json', 'feeds', 'embed']) {
        if (existsSync(join(root, 'build', path))) {
          cpSync(join(root, 'build', path), join(dir!, path), { recursive: true });
        }
      }
    },
  };
}
