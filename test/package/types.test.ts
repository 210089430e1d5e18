import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../../tools/run.ts';
import { copyTo, install, makeProject, type Project } from './project.ts';

/** How sites resolve modules: for a bundler, and as node does. */
const WAYS = {
  bundler: { module: 'esnext', moduleResolution: 'bundler' },
  nodenext: { module: 'nodenext', moduleResolution: 'nodenext' },
};

describe('The types of the package', () => {
  let project: Project;
  before(async () => {
    project = await makeProject();
    copyTo(project, 'types');
  });
  after(() => project.remove());

  async function check(options: object, include: string[]): Promise<void> {
    const compilerOptions = {
      ...{ target: 'es2022', lib: ['es2022', 'dom', 'dom.iterable'], types: [], jsx: 'react-jsx' },
      ...{ strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, noEmit: true },
      ...options,
    };
    writeFileSync(join(project.folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include }));
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const { ok, output } = await project.run(process.execPath, tsc, '-p', '.');
    assert.ok(ok, output);
  }

  for (const [name, way] of Object.entries(WAYS)) {
    it(`tell right use of elements and events from wrong use, on a site without a framework (${name})`, () =>
      check({ ...way, skipLibCheck: false }, ['types/elements.ts']));
  }

  describe('in React, Vue and Svelte', () => {
    before(() => install(project, ['react', 'vue', 'svelte', '@types/react']));

    for (const [name, way] of Object.entries(WAYS)) {
      it(`tell right use in templates from wrong use (${name})`, () =>
        check({ ...way, skipLibCheck: true }, ['types']));
    }
  });
});
