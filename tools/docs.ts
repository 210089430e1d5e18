// `npm run docs` writes the tables of the README from what the code says about itself; with `--check` it
// only tells what is stale. Either way it tells what the documents name and does not exist: links, commands, files,
// elements, attributes, slots, parts, custom properties.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest } from './analyze.ts';
import { checkReferences, wordsOfPicture } from './docs-check.ts';
import { checkSnippets, type Elements } from './docs-snippets.ts';
import { tables } from './docs-tables.ts';
import { elementsOf } from './manifest.ts';
import { root } from './run.ts';

const README = 'README.md';
const check = process.argv.includes('--check');

/** The text with each `<!-- api:tag --> … <!-- /api -->` filled. */
function fill(text: string, elements: Elements, problems: string[]): string {
  const seen = new Set<string>();
  const filled = text.replace(
    /(<!-- api:([\w-]+) -->)[\s\S]*?(<!-- \/api -->)/g,
    (all, open: string, tag: string, close: string) => {
      const element = elements.get(tag);
      seen.add(tag);
      if (element) return `${open}\n${tables(element)}\n${close}`;
      problems.push(`${README}: there is no element <${tag}>`);
      return all;
    },
  );
  for (const tag of elements.keys()) {
    if (!seen.has(tag)) problems.push(`${README}: <!-- api:${tag} --> … <!-- /api --> is missing`);
  }
  return filled;
}

/** Every document of the repository, wherever it lies. */
function documents(folder = '.'): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap(entry => {
    const path = folder === '.' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return ELSEWHERE.test(entry.name) ? [] : documents(path);
    return DOCUMENT.test(path) ? [path] : [];
  });
}
/** The pictures of `docs/` name folders as well. */
const DOCUMENT = /\.md$|^docs\/.*\.svg$/;
const ELSEWHERE = /^(?:node_modules|build|dist|lib|\.git)$/;

function read(path: string): string {
  const text = readFileSync(join(root, path), 'utf8');
  return path.endsWith('.svg') ? wordsOfPicture(text) : text;
}

/** Of the changelog only the latest version: what older ones had may be gone. */
const current = (file: string, text: string): string =>
  file === 'CHANGELOG.md' ? (/^[\s\S]*?^## [\s\S]*?(?=^## |(?![\s\S]))/m.exec(text)?.[0] ?? text) : text;

const problems: string[] = [];
const elements = new Map(elementsOf(await readManifest('.')).map(element => [element.tagName, element]));
const path = join(root, README);
if (existsSync(path)) {
  const text = readFileSync(path, 'utf8');
  const filled = fill(text, elements, problems);
  if (filled !== text && check) problems.push(`${README}: the tables are stale; run \`npm run docs\``);
  if (filled !== text && !check) {
    writeFileSync(path, filled);
    console.log(`${README}: the tables are written.`);
  }
}
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const exists = (path: string) => existsSync(join(root, path));
const repository = { exists, read, scripts: Object.keys(scripts) };
for (const file of documents()) {
  const text = current(file, read(file));
  problems.push(...checkReferences(file, text, repository), ...checkSnippets(file, text, elements));
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
