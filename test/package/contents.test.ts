import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { type Element, elementsOf, type Item, type Manifest } from '../../tools/manifest.ts';
import { root } from '../../tools/run.ts';
import { serveStatic } from '../../tools/serve.ts';
import { makeProject, NAME, type Project } from './project.ts';

/** Bytes of the archive: what `npm install` loads. */
const MOST = 1_600_000;

let project: Project;
let elements: Element[];
before(async () => {
  project = await makeProject();
  elements = elementsOf(json('lib/custom-elements.json') as Manifest);
});
after(() => project?.remove());

const json = (path: string) => JSON.parse(readFileSync(join(project.installed, path), 'utf8'));

/** What a program says that runs in the project, in node, without a DOM. */
async function inNode(code: string): Promise<string> {
  const { ok, output } = await project.run(process.execPath, '--input-type=module', '-e', code);
  assert.ok(ok, output);
  return output.trim();
}

describe('The package', () => {
  it('holds what sites need and nothing that only developers do', () => {
    const paths = project.packed.files.map(({ path }) => path);
    for (const path of ['LICENSE', 'README.md', 'lib/data/SOURCES.md']) assert.ok(paths.includes(path), path);
    const needless = paths.filter(
      path =>
        !/^(?:LICENSE|README\.md|package\.json|lib\/.+)$/.test(path) ||
        /(?<!\.d)\.ts$|\.map$|test|embed/.test(path),
    );
    assert.deepEqual(needless, []);
    assert.ok(project.packed.size < MOST, `${project.packed.size} bytes`);
  });

  it('has every file that its package.json names', () => {
    const { exports, types, customElements, 'web-types': webTypes } = json('package.json');
    const targets = [
      types,
      customElements,
      webTypes,
      ...Object.values(exports).flatMap(target =>
        typeof target === 'string' ? target : Object.values(target as object),
      ),
    ];
    assert.deepEqual(
      targets.filter(target => !existsSync(join(project.installed, target))),
      [],
    );
  });

  it('offers each element with and without registering its tag', () => {
    const { exports } = json('package.json');
    assert.equal(elements.length, 4);
    for (const { tagName } of elements) {
      assert.ok(exports[`./${tagName}`], tagName);
      assert.ok(exports[`./define/${tagName}`], tagName);
    }
  });

  it('registers nothing where that was not asked for, and can be imported on a server', async () => {
    const paths = ['', ...elements.map(({ tagName }) => `/${tagName}`)];
    const known = await inNode(`
      for (const path of ${JSON.stringify(paths)}) await import('${NAME}' + path);
      const tags = ${JSON.stringify(elements.map(({ tagName }) => tagName))};
      console.log(tags.filter(tag => globalThis.customElements?.get(tag)).join());`);
    assert.equal(known, '');
  });

  it('registers each tag once, however often it is asked to', async () => {
    for (const { tagName, name } of elements) {
      const path = pathToFileURL(join(project.installed, 'lib', `${tagName}.js`)).href;
      const known = await inNode(`
        const { ${name} } = await import('${NAME}/define/${tagName}');
        await import('${path}?again');
        await import('${NAME}/define');
        console.log(customElements.get('${tagName}') === ${name});`);
      assert.equal(known, 'true');
    }
  });
});

describe('The data of the package', () => {
  type Fetch = typeof globalThis.fetch;
  let data: { fetch: Fetch; dataUrl: (name: string) => URL };
  before(async () => {
    data = await import(pathToFileURL(join(project.installed, 'lib/package/data.js')).href);
  });

  const folder = join(root, 'build/data');
  const built = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const packed = async (name: string) => (await data.fetch(data.dataUrl(name))).json();

  it('are those of the build, file by file', async () => {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map(name => name.replaceAll('\\', '/'))
      .filter(name => name.endsWith('.json') && !/stark-sozial\.(?:core\.)?json$/.test(name));
    assert.ok(names.length > 500);
    for (const name of names) assert.deepEqual(await packed(name), built(name), name);
    assert.deepEqual(json('lib/stark-sozial.json'), built('stark-sozial.json'));
  });

  it('promise no calendars and no pages beside them, for a package has none', async () => {
    const core = await packed('stark-sozial.core.json');
    const { feeds, ...rest } = built('stark-sozial.core.json');
    const { finder, ...campaign } = rest.campaign;
    assert.ok(feeds && finder);
    assert.deepEqual(core, { ...rest, campaign });
    assert.doesNotMatch(JSON.stringify(json('lib/custom-elements.json')), /"src\//);
  });

  it('leave a dataset elsewhere to the browser', async () => {
    const server = await serveStatic({ root: folder });
    try {
      const response = await data.fetch(`${server.url}/stark-sozial.json`);
      assert.deepEqual(await response.json(), built('stark-sozial.json'));
    } finally {
      await server.close();
    }
  });

  it('answer to a name that they do not have, and to a wait that was called off, like a server', async () => {
    assert.equal((await data.fetch(data.dataUrl('nothing.json'))).ok, false);
    await assert.rejects(data.fetch(data.dataUrl('towns.json'), { signal: AbortSignal.abort() }), {
      name: 'AbortError',
    });
  });
});

describe('What editors are told', () => {
  const names = (items: readonly Item[] = []) => items.map(({ name }) => name);
  /** By tag: the names of one kind that the manifest has. */
  const told = (pick: (element: Element) => readonly Item[] | undefined) =>
    Object.fromEntries(elements.map(element => [element.tagName, names(pick(element))]));

  it('names in VS Code exactly the attributes and values of the manifest, and explains each', () => {
    const { tags } = json('lib/vscode.html-custom-data.json');
    const attributes = Object.fromEntries(tags.map((tag: Element) => [tag.name, names(tag.attributes)]));
    assert.deepEqual(
      attributes,
      told(({ attributes }) => attributes),
    );
    for (const { name, description, attributes } of tags) {
      const element = elements.find(({ tagName }) => tagName === name)!;
      for (const { name } of [...(element.events ?? []), ...(element.cssParts ?? [])]) {
        assert.ok(description.value.includes(`- \`${name}\``), name);
      }
      assert.ok(
        attributes.every((attribute: { description: { value: string } }) => attribute.description.value),
      );
    }
    const finder = tags.find((tag: Item) => tag.name === 'jobcenter-finder');
    const map = finder.attributes.find((attribute: Item) => attribute.name === 'map');
    assert.deepEqual(names(map.values), ['open', 'button', 'none']);
  });

  it('names in VS Code every custom property once', () => {
    const { properties } = json('lib/vscode.css-custom-data.json');
    const all = new Set(elements.flatMap(({ cssProperties }) => names(cssProperties)));
    assert.deepEqual(names(properties).sort(), [...all].sort());
  });

  it('names in JetBrains exactly the attributes, events, slots, parts and custom properties', () => {
    const webTypes = json('lib/web-types.json');
    const { version, name } = json('package.json');
    assert.deepEqual([webTypes.name, webTypes.version], [name, version]);
    for (const { name, attributes, slots, js, css } of webTypes.contributions.html.elements) {
      const element = elements.find(({ tagName }) => tagName === name)!;
      assert.deepEqual(names(attributes), names(element.attributes));
      assert.deepEqual(names(slots), names(element.slots));
      assert.deepEqual(names(js.events), names(element.events));
      assert.deepEqual(names(css.parts), names(element.cssParts));
      assert.deepEqual(names(css.properties), names(element.cssProperties));
    }
    assert.equal(webTypes.contributions.html.elements.length, elements.length);
  });

  it('tells of public members alone', () => {
    const members = elements.flatMap(element => element.members ?? []);
    assert.ok(members.some(({ name }) => name === 'search'));
    assert.deepEqual(
      members.filter(({ name, privacy }) => name.startsWith('#') || (privacy && privacy !== 'public')),
      [],
    );
  });
});
