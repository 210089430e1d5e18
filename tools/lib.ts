// Builds `lib/`, what the npm package holds: the sources as ES modules with types, each one by itself, for the
// bundler of a site takes what it needs; the data as modules; and what editors and frameworks know of the elements.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { vscodeCss, vscodeHtml, webTypes } from './editor-data.ts';
import { writeData } from './lib-data.ts';
import { packageManifest } from './lib-manifest.ts';
import { frameworkTypes } from './lib-types.ts';
import { elementsOf } from './manifest.ts';
import { root, run } from './run.ts';

const lib = join(root, 'lib');
const build = join(root, 'build');

const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith(ending))
    .map(name => join(folder, name));

function edit(file: string, change: (text: string) => string): void {
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  if (after !== before) writeFileSync(file, after);
}

const imported = /(?:from |import |import\()["'](\.[^"']+)["']/g;

/** TypeScript forgets endings in declarations, and in code the `import()` of a field of a class. */
function nameFilesAsBuilt(): void {
  for (const file of filesIn(lib, '.js').concat(filesIn(lib, '.d.ts'))) {
    edit(file, text => text.replace(imported, all => all.replace(/\.ts(?=["'])/, '.js')));
  }
}

/** The two modules that fetch, and all that name a file of the data, turn to `package/data.js`. */
function useData(): void {
  const fetching = ['dataset/json.js', 'places/load.js'].map(name => join(lib, name));
  const address = /new URL\('[./]*\/build\/data\/([\w.-]+)', import\.meta\.url\)/g;
  for (const file of filesIn(lib, '.js')) {
    const from = relative(dirname(file), join(lib, 'package/data.js')).replaceAll('\\', '/');
    edit(file, code => {
      const short = code.replace(address, `dataUrl('$1')`);
      const names = [...(short === code ? [] : ['dataUrl']), ...(fetching.includes(file) ? ['fetch'] : [])];
      return names.length > 0 ? `import { ${names.join(', ')} } from '${from}';\n${short}` : code;
    });
    // A bundler would copy the file and look for its parts beside the copy.
    if (/import\.meta\.url|build\/data/.test(readFileSync(file, 'utf8'))) {
      throw new Error(`${relative(root, file)} still names a file by its address`);
    }
  }
}

/** Declarations that the public ones lead to; what lies deeper would ask sites for types of packages they lack. */
function keepPublicTypes(): void {
  const reached = new Set<string>();
  const follow = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const [, path] of readFileSync(file, 'utf8').matchAll(imported)) {
      follow(resolve(dirname(file), path!.replace(/\.js$/, '.d.ts')));
    }
  };
  const entries = filesIn(join(lib, 'package'), '.d.ts').filter(file => !file.endsWith('data.d.ts'));
  for (const file of entries) follow(file);
  for (const file of filesIn(lib, '.d.ts')) if (!reached.has(file)) rmSync(file);
}

/** What runs on import. In a file of its own beside the code: bundlers of this repository read the outer one. */
const SIDE_EFFECTS = ['./*.js', './package/define/*.js', './finder/map/leaflet.js'];

const writeJson = (name: string, json: unknown): void =>
  writeFileSync(join(lib, name), `${JSON.stringify(json, null, 1)}\n`);

export async function buildLib(): Promise<void> {
  rmSync(lib, { recursive: true, force: true });
  mkdirSync(join(lib, 'package/frameworks'), { recursive: true });
  const [compiled, manifest] = await Promise.all([
    run('tsc', '-p', 'tsconfig.lib.json'),
    packageManifest(relative(root, lib)),
  ]);
  if (!compiled.ok) throw new Error(`lib/ does not compile:\n${compiled.output}`);
  const elements = elementsOf(manifest);
  nameFilesAsBuilt();
  useData();
  for (const [name, text] of Object.entries(frameworkTypes(elements))) {
    writeFileSync(join(lib, `package/frameworks/${name}.d.ts`), text);
  }
  keepPublicTypes();
  writeData(join(build, 'data'), lib);
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  writeJson('package.json', { type: 'module', sideEffects: SIDE_EFFECTS });
  writeJson('custom-elements.json', manifest);
  writeJson('vscode.html-custom-data.json', vscodeHtml(elements));
  writeJson('vscode.css-custom-data.json', vscodeCss(elements));
  writeJson('web-types.json', webTypes(elements, name, version));
  cpSync(join(build, 'data/stark-sozial.json'), join(lib, 'stark-sozial.json'));
  cpSync(join(build, 'schema/stark-sozial.schema.json'), join(lib, 'stark-sozial.schema.json'));
  cpSync(join(root, 'data/geo/SOURCES.md'), join(lib, 'data/SOURCES.md'));
}

const called = process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href;
if (called) {
  if (!existsSync(join(build, 'data'))) throw new Error('There are no data yet: npm run data');
  await buildLib();
}
