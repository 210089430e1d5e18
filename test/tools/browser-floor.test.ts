import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../tools/run.ts';
import { FLOOR, SCRIPT_EDITION, tooYoung } from './browser-floor.ts';

/** Storybook and the kit are for those who build, in a browser of today; the kit also tells CSS that is younger. */
const scripts = ['', 'chunks'].flatMap(folder => {
  const path = join(root, 'dist', folder);
  return existsSync(path)
    ? readdirSync(path)
        .filter(name => name.endsWith('.js'))
        .map(name => join(folder, name))
    : [];
});
const read = (name: string) => readFileSync(join(root, 'dist', name), 'utf8');

describe('The scripts of dist', () => {
  it('need nothing younger than the browsers that docs/browser.md promises', () => {
    assert.ok(scripts.length > 20, 'There is nothing in dist/: `npm run build` comes first.');
    for (const name of scripts) assert.deepEqual(tooYoung(read(name)), [], name);
  });

  it('are, as the one for pages, a classic script that older browsers understand as well', () => {
    assert.deepEqual(
      tooYoung(read('stark-sozial.js'), { edition: SCRIPT_EDITION, sourceType: 'script' }),
      [],
    );
  });

  it('do not run at all where static blocks are unknown, so that there the link stays', () => {
    // All that elements are made of is one graph of modules: one that does not parse, and none of it runs.
    const elements = [
      'jobcenter-finder',
      'aktionswoche-calendar',
      'stark-sozial-banner',
      'stark-sozial-stories',
    ];
    for (const name of elements)
      assert.ok(
        imported(`${name}.js`).some(file => /\bstatic\s*\{/.test(read(file))),
        name,
      );
  });
});

/** A script and what it imports before it runs. */
function imported(name: string, seen = new Set<string>()): string[] {
  if (seen.has(name)) return [];
  seen.add(name);
  for (const [, path] of read(name).matchAll(/(?:\bfrom\s*|\bimport\s*)["'`](\.[^"'`]+)["'`]/g)) {
    imported(join(name, '..', path!), seen);
  }
  return [...seen];
}

describe('What is younger than the floor', () => {
  it('is found as a function, a method, a global, in styles and templates', () => {
    const source = [
      'Object.groupBy(a, b); list.toSorted(); Temporal.Now; new CloseWatcher();',
      'AbortSignal.timeout(1); node.ariaHidden = "true";',
      'new Map().values().map(f); text.matchAll(/a/g).some(f);',
      'css`.a:has(b) { color: red; & .c { color: blue; } }`; html`<div popover></div>`; await a;',
    ].join('\n');
    assert.deepEqual(tooYoung(source).sort(), [
      ...[
        ':has()',
        'AbortSignal.timeout',
        'CloseWatcher',
        'Object.groupBy',
        'Temporal',
        'ariaHidden',
        'attribute popover',
        'await outside of a function',
        'map of an iterator',
      ],
      ...['nested rules', 'some of an iterator', 'toSorted'],
    ]);
  });

  it('is not what only looks like it', () => {
    const source = [
      'Object.values(a).map(f); [...map.values()].map(f); own.groupBy(a); [1].at(0); Object.hasOwn(a, b);',
      'class A { static { this.b = 1; } #c = 2; has(d) { return #c in d; } }',
    ].join('\n');
    assert.deepEqual(tooYoung(source), []);
  });

  it('is, as syntax, not even read', () => {
    assert.throws(() => tooYoung('const re = /[a--b]/v;'));
    assert.throws(() => tooYoung('import a from "./a.json" with { type: "json" };'));
    assert.throws(() => tooYoung('class A { #b = 1; }', { edition: SCRIPT_EDITION }));
  });
});

describe('docs/browser.md', () => {
  it('names the versions that the scripts are held to', () => {
    const text = readFileSync(join(root, 'docs/browser.md'), 'utf8');
    for (const [family, version] of Object.entries(FLOOR)) {
      assert.match(
        text,
        new RegExp(`^\\| ${family.replace(/[()]/g, '\\$&')} \\| ab ${version.replace('.', '\\.')} \\|`, 'm'),
        family,
      );
    }
  });
});
