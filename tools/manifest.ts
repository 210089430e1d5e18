// The custom elements manifest: what the elements say about themselves in their JSDoc.
// https://github.com/webcomponents/custom-elements-manifest
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.ts';

export interface Item {
  name: string;
  description?: string;
  summary?: string;
  default?: string;
  type?: { text: string };
}

export interface Attribute extends Item {
  /** The property that it sets. */
  fieldName: string;
}

export interface Member extends Item {
  kind: string;
  privacy?: string;
  /** Of a property. */
  attribute?: string;
  /** Of a method. */
  parameters?: Item[];
}

/** A class; of an element when it has a tag. Only what is used. */
export interface Declaration extends Item {
  tagName?: string;
  superclass?: { name: string };
  attributes?: Attribute[];
  members?: Member[];
  events?: Item[];
  slots?: Item[];
  cssParts?: Item[];
  cssProperties?: Item[];
}

export type Element = Declaration & { tagName: string };

export interface Module {
  kind: string;
  path: string;
  declarations: Declaration[];
  exports: unknown[];
}

export interface Manifest {
  schemaVersion: string;
  modules: Module[];
}

export const elementsOf = ({ modules }: Manifest): Element[] =>
  modules.flatMap(({ declarations }) => declarations.filter(isElement));

const isElement = (declaration: Declaration): declaration is Element => declaration.tagName !== undefined;

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
