import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkReferences, wordsOfPicture } from '../../tools/docs-check.ts';

const THERE: Record<string, string> = {
  '.': '',
  'README.md': '# Die Bausteine\n\n## `<jobcenter-finder>`\n\n## Daten & Quellen\n',
  src: '',
  'src/finder': '',
  'src/finder/': '',
  'src/finder/search.ts': '',
  data: '',
  'data/jobcenters': '',
  'data/jobcenters/peine.json': '',
  docs: '',
  'docs/flow.svg': '',
  'build/data/stark-sozial.json': '',
};
const repository = {
  exists: (path: string) => path in THERE,
  read: (path: string) => THERE[path]!,
  scripts: ['start', 'test', 'data', 'storybook:build'],
};
const told = (text: string, file = 'docs/a.md') => checkReferences(file, text, repository);

describe('A document', () => {
  it('may name what is there', () => {
    const text = [
      '[Start](../README.md) [Finder](../README.md#jobcenter-finder) [Quellen](../README.md#daten--quellen)',
      '## Und hier',
      '[oben](#und-hier) [fremd](https://example.org/nothing.md) ![Bild](flow.svg) <img src="flow.svg" alt="">',
      '`npm start`, `npm test`, `npm run data`, `npm run --silent storybook:build`',
      '`src/finder`, `src/finder/search.ts`, `data/jobcenters/<id>.json`, `data/jobcenters/*`, `../src`',
      '`data/stark-sozial.json` (made by the build), `https://example.org/src/x`, `/fileadmin/src/x`, `a/b`',
    ].join('\n\n');
    assert.deepEqual(told(text), []);
  });

  it('is told which link leads nowhere', () => {
    assert.deepEqual(told('[a](gone.md) ![b](gone.svg)'), [
      'docs/a.md: the link gone.md leads nowhere',
      'docs/a.md: the link gone.svg leads nowhere',
    ]);
  });

  it('is told which picture is gone, also in HTML', () => {
    assert.deepEqual(told('<picture><source srcset="dark.svg"><img alt="" src="flow.svg"></picture>'), [
      'docs/a.md: the link dark.svg leads nowhere',
    ]);
  });

  it('is told which heading is not there, in itself and in another', () => {
    assert.deepEqual(told('[a](#unten) [b](../README.md#banner)'), [
      'docs/a.md: the link #unten leads to no heading',
      'docs/a.md: the link ../README.md#banner leads to no heading',
    ]);
  });

  it('is told which command package.json does not know, also in code', () => {
    assert.deepEqual(told('```sh\nnpm run publish\n```'), [
      'docs/a.md: package.json knows no `npm run publish`',
    ]);
  });

  it('is told which file is gone, wherever it is named from', () => {
    assert.deepEqual(told('`src/finder/gone.ts` `src/gone/<name>.ts`'), [
      'docs/a.md: there is no `src/finder/gone.ts`',
      'docs/a.md: there is no `src/gone/<name>.ts`',
    ]);
    assert.deepEqual(told('`jobcenters/peine.json` `jobcenters/gone.json`', 'data/README.md'), [
      'data/README.md: there is no `jobcenters/gone.json`',
    ]);
  });

  it('says nothing of what a build writes, which may not be there yet', () => {
    assert.deepEqual(told('`build/gone.json` `dist/chunks/` `lib/gone`'), []);
  });

  it('may be a picture, whose boxes name folders', () => {
    const svg = '<svg><text x="1">src/finder/</text><text>src/gone/</text><text>in the browser</text></svg>';
    assert.deepEqual(told(wordsOfPicture(svg), 'docs/a.svg'), ['docs/a.svg: there is no `src/gone/`']);
  });

  it('is told each fault once', () => {
    assert.equal(told('`src/gone.ts` and `src/gone.ts`').length, 1);
  });
});
