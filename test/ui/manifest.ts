import { elementsOf, type Manifest } from '../../tools/manifest.ts';

export { TAGS, type Tag } from '../../src/embed/tags.ts';

/** What the documentation says about an element; made by `npm run docs`. */
export interface Documented {
  tagName: string;
  cssParts: { name: string }[];
  slots: { name: string }[];
  cssProperties: { name: string; default: string; description: string }[];
}

let loaded: Promise<Map<string, Documented>> | undefined;

export function documented(): Promise<Map<string, Documented>> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Map<string, Documented>> {
  const response = await fetch('/custom-elements.json');
  if (!response.ok) throw new Error('There is no custom-elements.json: run `npm run docs` first.');
  const manifest = (await response.json()) as Manifest;
  return new Map(elementsOf(manifest).map(one => [one.tagName, one as Documented]));
}
