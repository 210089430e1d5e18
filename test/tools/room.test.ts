import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { roomRule } from '../../demo/kit/room.ts';
import { root } from '../../tools/run.ts';

describe('the rule that keeps the room of an element free', () => {
  it('is the same in README and kit', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const base = 'https://widgets.example/v1/';
    const rule = roomRule({ tag: 'jobcenter-finder', jobcenters: [], attributes: [], base, text: '' });
    assert.ok(readme.includes(`\`\`\`css\n${rule}\n\`\`\``), rule);
  });
});
