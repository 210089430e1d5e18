// What the npm package says about its elements, for editors and types: the manifest without what is private.

import { readManifest } from './analyze.ts';
import { type Declaration, type Element, elementsOf, type Manifest, type Module } from './manifest.ts';

/** The manifest of the sources, as paths of the package: the elements, their base and their events. */
export async function packageManifest(folder: string): Promise<Manifest> {
  const sources = JSON.stringify(await readManifest(folder));
  const manifest: Manifest = JSON.parse(sources.replace(/"src\/([^"]+)\.ts"/g, '"lib/$1.js"'));
  const { schemaVersion, modules } = manifest;
  const elements = elementsOf(manifest);
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
