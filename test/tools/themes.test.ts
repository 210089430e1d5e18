import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { contrast, PAIRS, parseColour } from '../../stories/gestalten/contrast.ts';
import { root } from '../../tools/run.ts';

const FOLDER = join(root, 'demo', 'themes');
const files = readdirSync(FOLDER).filter(file => file.endsWith('.css'));

/** The custom properties of a file of ours, which holds one rule. */
function tokensOf(css: string): Map<string, string> {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  return new Map(
    [...plain.matchAll(/(--stark-sozial-[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!]),
  );
}

/** Defaults of colours as the README tells them; those that only fall back on others say so in words. */
function defaults(suffix: string): Map<string, string> {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const row = /^\| `--stark-sozial-color-([\w-]+)` \| `(.+?)` \|(?:.*mit `-dark`, `(.+?)`)?/gm;
  const rows = [...readme.matchAll(row)].map(
    ([, name, light, dark]) => [name!, suffix ? dark : light] as const,
  );
  return new Map(rows.filter((one): one is [string, string] => one[1] !== undefined));
}

/** The names that the documentation of any element tells. */
function documentedTokens(): Set<string> {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  return new Set([...readme.matchAll(/^\| `(--stark-sozial-[\w-]+)`/gm)].map(([, name]) => name!));
}

describe('contrast', () => {
  it('is what WCAG says it is', () => {
    const of = (one: string, other: string) => contrast(parseColour(one)!, parseColour(other)!);
    assert.equal(of('#000', '#fff'), 21);
    assert.equal(of('#123456', 'rgb(18, 52, 86)'), 1);
    assert.equal(of('#767676', '#fff').toFixed(2), '4.54');
    assert.equal(of('color(srgb 0 0 0)', '#ffffff'), 21);
    assert.equal(parseColour('currentcolor'), undefined);
  });
});

describe('the look without a page’s own colours', () => {
  for (const suffix of ['', '-dark']) {
    for (const { front, back, least } of PAIRS) {
      it(`has at least ${least}:1 for ${front} on ${back}${suffix}`, () => {
        const colour = (name: string) => parseColour(defaults(suffix).get(name) ?? '') ?? assert.fail(name);
        const ratio = contrast(colour(front), colour(back));
        assert.ok(ratio >= least, `${ratio.toFixed(2)}:1`);
      });
    }
  }
});

describe('the sample themes', () => {
  it('are three', () => {
    assert.deepEqual(files.sort(), ['grossstadt.css', 'kueste.css', 'mittelgebirge.css']);
  });

  for (const file of files) {
    const css = readFileSync(join(FOLDER, file), 'utf8');
    const tokens = tokensOf(css);

    it(`say in ${file} that they are invented, in one rule that a page can copy`, () => {
      assert.match(css, /erfundene Gestaltung/);
      assert.equal(css.match(/\{/g)!.length, 1);
      assert.match(css, /^:root \{/m);
    });

    it(`set in ${file} every token that is documented, and no other`, () => {
      const known = documentedTokens();
      const light = [...tokens.keys()].filter(name => !name.endsWith('-dark'));
      // The size of the letters is the page's own business.
      known.delete('--stark-sozial-font-size');
      assert.deepEqual(light.sort(), [...known].sort());
      const colours = light.filter(name => name.includes('-color-'));
      const dark = [...tokens.keys()].filter(name => name.endsWith('-dark'));
      assert.deepEqual(dark.sort(), colours.map(name => `${name}-dark`).sort());
    });

    for (const suffix of ['', '-dark']) {
      for (const { front, back, least } of PAIRS) {
        it(`have in ${file} at least ${least}:1 for ${front} on ${back}${suffix}`, () => {
          const colour = (name: string) => {
            const value = tokens.get(`--stark-sozial-color-${name}${suffix}`);
            return parseColour(value ?? '') ?? assert.fail(`${name}${suffix} is ${value}`);
          };
          const ratio = contrast(colour(front), colour(back));
          assert.ok(ratio >= least, `${ratio.toFixed(2)}:1`);
        });
      }
    }
  }
});
