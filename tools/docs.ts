// `npm run docs` writes the tables of the README from what the code says about itself; with `--check` it
// only tells what is stale, and which links and commands of the documents lead nowhere.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Declaration, tables } from './docs-tables.ts';
import { root, run } from './run.ts';

const README = 'README.md';
const check = process.argv.includes('--check');

/** Every element by its tag, from a fresh manifest. */
async function readElements(): Promise<Map<string, Declaration>> {
  const { ok, output } = await run('cem', 'analyze', '--config', 'custom-elements-manifest.config.mjs');
  if (!ok) throw new Error(`The manifest analyzer failed:\n${output}`);
  const { modules } = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8')) as {
    modules: { declarations: Declaration[] }[];
  };
  const elements = new Map<string, Declaration>();
  for (const declaration of modules.flatMap(module => module.declarations)) {
    if (declaration.tagName) elements.set(declaration.tagName, declaration);
  }
  return elements;
}

/** The text with each `<!-- api:tag --> … <!-- /api -->` filled. */
function fill(text: string, elements: Map<string, Declaration>, problems: string[]): string {
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

function documents(): string[] {
  const docs = existsSync(join(root, 'docs')) ? readdirSync(join(root, 'docs'), { encoding: 'utf8' }) : [];
  const all = [
    README,
    'data/README.md',
    ...docs.filter(name => name.endsWith('.md')).map(name => `docs/${name}`),
  ];
  return all.filter(file => existsSync(join(root, file)));
}

/** Links to files that do not exist, and commands that package.json does not know. */
function checkDocument(file: string, scripts: Record<string, string>): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const prose = text.replace(/^```[\s\S]*?^```/gm, '');
  const problems: string[] = [];
  for (const [, target] of prose.matchAll(/\]\(([^)\s]+)\)/g)) {
    if (/^(?:[a-z][a-z+.-]*:|#|\/\/)/i.test(target!)) continue;
    const path = join(root, dirname(file), decodeURIComponent(target!.replace(/[#?].*$/, '')));
    if (!existsSync(path)) problems.push(`${file}: the link ${target} leads nowhere`);
  }
  for (const [command, name] of text.matchAll(/\bnpm run ([\w:-]+)/g)) {
    if (!(name! in scripts)) problems.push(`${file}: package.json knows no \`${command}\``);
  }
  return problems;
}

const problems: string[] = [];
const elements = await readElements();
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
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
for (const file of documents()) problems.push(...checkDocument(file, scripts));
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
