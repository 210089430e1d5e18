// The data of the npm package: a module for each file, so that every bundler knows them (see src/package/data.ts).
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishedDataset } from '../src/dataset/dataset-schema.ts';

/** Writes `data/*.js` and `package/files.js`, which knows them by the names that the code uses. */
export function writeData(from: string, to: string): void {
  const lines: string[] = [];
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const { name } = entry;
    const stem = name.replace(/(?:-[0-9a-f]{8})?(?:\.json)?$/, '');
    if (entry.isDirectory()) {
      writeFolder(join(from, name), join(to, 'data', stem));
      lines.push(`  '${name}/': async name => (await import('../data/${stem}/index.js')).load(name),`);
    } else if (name !== 'stark-sozial.json') {
      const json = readJson(join(from, name));
      writeModule(join(to, 'data'), stem, name === 'stark-sozial.core.json' ? alone(json) : json);
      lines.push(`  '${name}': async () => (await import('../data/${stem}.js')).default,`);
    }
  }
  writeFileSync(join(to, 'package/files.js'), `export const files = {\n${lines.join('\n')}\n};\n`);
}

/**
 * The many small files of a folder. Outlines of a Kreis come together for each Regierungsbezirk (first three
 * digits of the key), which who looks at one will soon need as well; 400 chunks more would bury those of the site.
 */
function writeFolder(from: string, to: string): void {
  const groups = new Map<string, Record<string, unknown>>();
  for (const name of readdirSync(from)) {
    const stem = name.replace(/\.json$/, '');
    const group = groupOf(stem);
    groups.set(group, { ...groups.get(group), [stem]: readJson(join(from, name)) });
  }
  const lines = [...groups].map(([group, files]) => {
    writeModule(to, group, files);
    return `  '${group}': () => import('./${group}.js'),`;
  });
  const load = [
    'export async function load(name) {',
    `  const stem = name.replace(/\\.json$/, '');`,
    `  return (await groups[/^\\d{5}$/.test(stem) ? stem.slice(0, 3) : stem]()).default[stem];`,
    '}',
  ];
  writeFileSync(join(to, 'index.js'), `const groups = {\n${lines.join('\n')}\n};\n\n${load.join('\n')}\n`);
}

const groupOf = (stem: string): string => (/^\d{5}$/.test(stem) ? stem.slice(0, 3) : stem);

/** The dataset without what lies beside it on a server: calendars to subscribe to and the page of the finder. */
function alone(json: unknown): unknown {
  const { feeds: _feeds, campaign, ...rest } = json as PublishedDataset;
  const { finder: _finder, ...told } = campaign;
  return { ...rest, campaign: told };
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** A string that is parsed starts faster than an object, and no minifier works on it. */
function writeModule(folder: string, name: string, json: unknown): void {
  const text = JSON.stringify(json).replace(/[\\'\u2028\u2029]/g, sign =>
    sign > '~' ? `\\u${sign.charCodeAt(0).toString(16)}` : `\\${sign}`,
  );
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.js`), `export default JSON.parse('${text}');\n`);
}
