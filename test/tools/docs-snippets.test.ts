import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkSnippets } from '../../tools/docs-snippets.ts';

const elements = new Map([
  [
    'jobcenter-finder',
    {
      name: 'JobcenterFinder',
      tagName: 'jobcenter-finder',
      attributes: [
        { name: 'jobcenter', fieldName: 'jobcenter', type: { text: 'string | null | undefined' } },
        { name: 'map', fieldName: 'map', type: { text: "'open' | 'button' | 'none'" } },
      ],
      slots: [{ name: '' }],
      cssParts: [{ name: 'card' }],
      cssProperties: [{ name: '--stark-sozial-color-accent' }, { name: '--stark-sozial-radius' }],
    },
  ],
  [
    'stark-sozial-banner',
    {
      name: 'StarkSozialBanner',
      tagName: 'stark-sozial-banner',
      attributes: [{ name: 'dismissible', fieldName: 'dismissible', type: { text: 'boolean' } }],
      slots: [{ name: 'logo' }],
      cssParts: [{ name: 'panel' }],
    },
  ],
]);
const html = (code: string) => checkSnippets('a.md', `\`\`\`html\n${code}\n\`\`\``, elements);
const css = (code: string) => checkSnippets('a.md', `\`\`\`css\n${code}\n\`\`\``, elements);
const text = (code: string) => checkSnippets('a.md', code, elements);

describe('A snippet', () => {
  it('may use what the manifest knows', () => {
    assert.deepEqual(
      html(
        '<jobcenter-finder id="a" data-x="1" jobcenter="peine"\n  map="open"><a href="…">J</a></jobcenter-finder>',
      ),
      [],
    );
    assert.deepEqual(
      html('<stark-sozial-banner dismissible><img slot="logo" src="a.svg" alt=""></stark-sozial-banner>'),
      [],
    );
    assert.deepEqual(html('<div class="x" data-stark-sozial="jobcenter-finder" data-map="none"></div>'), []);
    assert.deepEqual(text('`https://widgets.example/v1/embed/jobcenter-finder/peine.html?map=open`'), []);
    assert.deepEqual(
      css(
        'jobcenter-finder[map="open"]:not(:defined)::part(card) { --stark-sozial-color-accent-dark: red; }',
      ),
      [],
    );
    assert.deepEqual(text('`--stark-sozial-*`, `::part()`, `<other-element foo="bar">`'), []);
  });

  it('names no element that does not exist', () => {
    assert.deepEqual(html('<jobcenter-map></jobcenter-map>'), ['a.md: there is no element <jobcenter-map>']);
    assert.deepEqual(html('<div data-stark-sozial="finder"></div>'), ['a.md: there is no element <finder>']);
    assert.deepEqual(text('`https://widgets.example/embed/finder.html`'), [
      'a.md: there is no element <finder>',
    ]);
  });

  it('names no attribute that the element does not have, in a tag, a block, a link or a selector', () => {
    const fault = 'a.md: <jobcenter-finder> has no attribute `plz`';
    assert.deepEqual(html('<jobcenter-finder plz="31224"></jobcenter-finder>'), [fault]);
    assert.deepEqual(html('<div data-plz="31224" data-stark-sozial="jobcenter-finder"></div>'), [fault]);
    assert.deepEqual(
      html('<a href="https://w.example/embed/jobcenter-finder.html?map=open&amp;plz=31224">J</a>'),
      [fault],
    );
    assert.deepEqual(css('jobcenter-finder[plz] { color: red; }'), [fault]);
  });

  it('gives an attribute no value that it does not know', () => {
    assert.deepEqual(text('`<jobcenter-finder map="closed">`'), [
      'a.md: <jobcenter-finder> knows no map="closed"',
    ]);
  });

  it('names no slot, part or custom property that does not exist', () => {
    assert.deepEqual(html('<p slot="claim">A</p>'), ['a.md: no element has a slot "claim"']);
    assert.deepEqual(css('::part(map) { color: red; }'), ['a.md: no element has a part `map`']);
    assert.deepEqual(css('jobcenter-finder::part(panel) { color: red; }'), [
      'a.md: <jobcenter-finder> has no part `panel`',
    ]);
    assert.deepEqual(text('Mit `--stark-sozial-radius-dark` und `--stark-sozial-color-link`.'), [
      'a.md: there is no custom property `--stark-sozial-radius-dark`',
      'a.md: there is no custom property `--stark-sozial-color-link`',
    ]);
  });
});
