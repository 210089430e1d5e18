// What the kit knows of the elements: `build/kit/elements.json`, read from a fresh manifest.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementInfo, Option } from '../demo/kit/elements.ts';
import { isTag } from '../src/embed/tags.ts';
import type { Declaration } from './docs-tables.ts';
import { root, run } from './run.ts';

/** A folder of its own, for `tools/docs.ts` may be writing the manifest at the root at the same time. */
const FOLDER = 'build/kit';

export async function writeKitOptions(): Promise<void> {
  mkdirSync(join(root, FOLDER), { recursive: true });
  const config = ['--config', 'custom-elements-manifest.config.mjs', '--outdir', FOLDER];
  const { ok, output } = await run('cem', 'analyze', '--quiet', ...config);
  if (!ok) throw new Error(`The manifest analyzer failed:\n${output}`);
  const { modules } = JSON.parse(readFileSync(join(root, FOLDER, 'custom-elements.json'), 'utf8')) as {
    modules: { declarations?: Declaration[] }[];
  };
  const elements = modules.flatMap(({ declarations = [] }) => declarations.flatMap(infoOf));
  writeFileSync(join(root, FOLDER, 'elements.json'), JSON.stringify(elements));
}

/** What the manifest says of one class; nothing where it is no element. */
export function infoOf({ tagName, summary, attributes }: Declaration): ElementInfo[] {
  if (!isTag(tagName) || !summary) return [];
  return [{ tag: tagName, summary, options: (attributes ?? []).map(optionOf) }];
}

function optionOf({ name, type, default: preset, description = '' }: Item): Option {
  const types = (type?.text ?? '').split('|').map(part => part.trim());
  const values = types.flatMap(part => /^'(.*)'$/.exec(part)?.[1] ?? []);
  const value = preset?.replace(/^'(.*)'$/, '$1');
  return {
    name,
    kind:
      values.length > 0
        ? 'choice'
        : types[0] === 'boolean'
          ? 'switch'
          : types[0] === 'number'
            ? 'number'
            : 'text',
    ...(values.length > 0 && { values }),
    ...(value && value !== 'false' && { default: value }),
    description,
  };
}

type Item = NonNullable<Declaration['attributes']>[number];
