// What the kit knows of the elements: `build/kit/elements.json`, read from a fresh manifest.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementInfo, Option } from '../demo/kit/elements.ts';
import { isTag } from '../src/embed/tags.ts';
import { readManifest } from './analyze.ts';
import { type Element, elementsOf, type Item } from './manifest.ts';
import { root } from './run.ts';

const FOLDER = 'build/kit';

export async function writeKitOptions(): Promise<void> {
  const elements = elementsOf(await readManifest(FOLDER)).flatMap(infoOf);
  writeFileSync(join(root, FOLDER, 'elements.json'), JSON.stringify(elements));
}

function infoOf({ tagName, summary, attributes = [] }: Element): ElementInfo[] {
  return isTag(tagName) && summary ? [{ tag: tagName, summary, options: attributes.map(optionOf) }] : [];
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
