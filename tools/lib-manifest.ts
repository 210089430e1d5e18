// What the npm package says about its elements, for editors and types: the manifest without what is private.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.ts';

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

/** A class of the manifest; of an element when it has a tag. */
export interface Declaration extends Item {
  kind: string;
  tagName?: string;
  superclass?: { name: string };
  attributes?: Attribute[];
  members?: (Item & { kind: string; privacy?: string })[];
  events?: Item[];
  slots?: Item[];
  cssParts?: Item[];
  cssProperties?: Item[];
}

export type Element = Declaration & { tagName: string };

interface Module {
  kind: string;
  path: string;
  declarations: Declaration[];
  exports: unknown[];
}

export interface Manifest {
  schemaVersion: string;
  modules: Module[];
}

export const elementsOf = (manifest: Manifest): Element[] =>
  manifest.modules.flatMap(({ declarations }) => declarations.filter(isElement));

const isElement = (declaration: Declaration): declaration is Element => declaration.tagName !== undefined;

/** The manifest of the sources, as paths of the package: the elements, their base and their events. */
export async function packageManifest(folder: string): Promise<Manifest> {
  const { ok, output } = await run(
    'cem',
    ...['analyze', '--quiet', '--config', 'custom-elements-manifest.config.mjs', '--outdir', folder],
  );
  if (!ok) throw new Error(`The manifest analyzer failed:\n${output}`);
  const text = readFileSync(join(folder, 'custom-elements.json'), 'utf8');
  const { schemaVersion, modules } = JSON.parse(
    text.replace(/"src\/([^"]+)\.ts"/g, '"lib/$1.js"'),
  ) as Manifest;
  const elements = elementsOf({ schemaVersion, modules });
  const events = elements.flatMap(element => element.events ?? []).map(event => event.type?.text);
  const wanted = new Set([
    ...elements.flatMap(({ name, superclass }) => [name, superclass?.name]),
    ...events,
  ]);
  const kept = modules.flatMap(module => {
    const declarations = module.declarations.filter(({ name }) => wanted.has(name)).map(publicOnly);
    return declarations.length > 0 ? [{ ...module, declarations }] : [];
  });
  return { schemaVersion, modules: [...kept, ...elements.map(definition)] };
}

function publicOnly(declaration: Declaration): Declaration {
  const members = (declaration.members ?? []).filter(({ privacy }) => !privacy || privacy === 'public');
  return { ...declaration, members };
}

/** Which module registers the tag. */
function definition({ tagName, name }: Element): Module {
  const path = `lib/package/define/${tagName}.js`;
  const declaration = { name, module: `lib/package/${tagName}.js` };
  const exports = [{ kind: 'custom-element-definition', name: tagName, declaration }];
  return { kind: 'javascript-module', path, declarations: [], exports };
}
