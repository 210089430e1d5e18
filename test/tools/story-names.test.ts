import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { storyNameFromExport } from 'storybook/internal/csf';
import { loadCsf } from 'storybook/internal/csf-tools';
import { root } from '../../tools/run.ts';

const folder = join(root, 'stories');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name =>
  name.endsWith('.stories.ts'),
);

/** Storybook reads names without running the file; what it cannot read gets the name of its export, in English. */
describe('the sidebar of Storybook', () => {
  for (const file of files) {
    it(`shows each story of ${file} by its own name`, () => {
      const code = readFileSync(join(folder, file), 'utf8');
      const { _stories: stories } = loadCsf(code, {
        fileName: file,
        makeTitle: title => title ?? file,
      }).parse();
      assert.ok(Object.keys(stories).length > 0);
      for (const [key, { name }] of Object.entries(stories)) assert.notEqual(name, storyNameFromExport(key));
    });
  }
});
