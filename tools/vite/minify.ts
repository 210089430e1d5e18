// What a minifier leaves of the sources, for it does not know templates and states.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { root } from '../run.ts';

/** Where the const objects of states stand. */
const STATES = [
  ...['dataset/source', 'dataset/editions', 'finder/answer', 'places/types', 'text/language'],
  ...['calendar/agenda', 'calendar/ics/links'],
];

/**
 * White space in `css` and `html` literals is text to the minifier, so it would reach the visitor. Indentation
 * means nothing in either, nor in the code around them; between CSS signs no space does.
 */
export function minifyTemplates(): Plugin {
  const sheet = /\bcss`([^`\\]*)`/g;
  const loose = /("[^"]*"|'[^']*'|\$\{[^}]*\})|\/\*[\s\S]*?\*\/|\s*([{};,])\s*|(:)\s+|\s+/g;
  const keep = (_all: string, text?: string, sign?: string, colon?: string) => text ?? sign ?? colon ?? ' ';
  return {
    name: 'minify-templates',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!id.startsWith(join(root, 'src'))) return undefined;
      const short = code.replace(sheet, (_all, css: string) => `css\`${css.replace(loose, keep).trim()}\``);
      return { code: short.replace(/\n\s+/g, '\n'), map: null };
    },
  };
}

/** A minifier keeps `{ Found: 'found', … }` and looks `State.Found` up in it; here the string takes its place. */
export function inlineStates(): Plugin {
  const declared = /export const (\w+) = \{((?:\s*(?:\/\*\*.*?\*\/|\w+: '[^']*',?))*)\s*\} as const;/gs;
  const states = new Map<string, string>();
  for (const file of STATES) {
    for (const [, name, body] of readFileSync(join(root, 'src', `${file}.ts`), 'utf8').matchAll(declared)) {
      for (const [, key, value] of body!.matchAll(/(\w+): ('[^']*')/g)) states.set(`${name}.${key}`, value!);
    }
  }
  return {
    name: 'inline-states',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!id.startsWith(join(root, 'src'))) return undefined;
      return {
        code: code.replace(/(?<!typeof |[.\w])[A-Z]\w+\.[A-Z]\w+/g, use => states.get(use) ?? use),
        map: null,
      };
    },
  };
}

/** Vite wraps each lazy import in a helper that adds links to the page and fires an event at its window. */
export function noPreload(): Plugin {
  return {
    name: 'no-preload',
    apply: 'build',
    enforce: 'pre',
    load: id =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = load => load();' : undefined,
  };
}
