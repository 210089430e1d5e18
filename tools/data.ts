/**
 * `npm run data`: checks what people edit in `data/`, tells what is missing, and writes what visitors get.
 * Ends with 1 only when something is wrong; missing facts are no error.
 */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from './data/check.ts';
import { splitDataset } from './data/parts.ts';
import { formatProblem } from './data/problems.ts';
import { publish, publishedSchema } from './data/publish.ts';
import { parseData, readFiles } from './data/read.ts';
import { report, summary } from './data/report.ts';
import { publicAddress, writeEmbed } from './embed/write.ts';
import { writeFeeds } from './feeds.ts';
import { buildPlaces } from './places/build.ts';
import { buildShapes } from './shapes/build.ts';
import { buildSilhouette } from './shapes/silhouette.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dataDir = join(root, 'data');
const outDir = join(root, 'build');

async function write(path: string, content: string): Promise<void> {
  const file = join(outDir, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

/** Their names change with their content. */
async function removeOldParts(): Promise<void> {
  const dir = join(outDir, 'data');
  const names = await readdir(dir).catch(() => []);
  for (const name of names.filter(name => name.startsWith('part-'))) await rm(join(dir, name));
}

const files = await readFiles(dataDir);
/** `2026-12-01`, wherever the computer stands: the Swedish way to write a date is the one of ISO 8601. */
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date());
const problems = check(files, today);
if (problems.length) {
  for (const problem of problems) console.error(formatProblem(problem));
  console.error(
    `\n${problems.length} Fehler. Es wurde nichts veröffentlicht. Hilfe steht in data/README.md.`,
  );
  process.exit(1);
}

const data = parseData(files);
const dataset = publish(data);
await removeOldParts();
await write('data/stark-sozial.json', JSON.stringify(dataset));
for (const { name, json } of splitDataset(dataset)) await write(`data/${name}`, json);
await writeFeeds(dataset, join(outDir, 'feeds'));
await writeEmbed(
  { dataset, today, address: publicAddress(process.env.STARK_SOZIAL_URL) },
  join(outDir, 'embed'),
  join(root, 'demo/embed/page.css'),
);
await write('schema/stark-sozial.schema.json', `${JSON.stringify(publishedSchema(), null, 2)}\n`);
await buildPlaces({ dataDir, outDir: join(outDir, 'data') });
buildShapes({ dataDir, outDir: join(outDir, 'data') });
buildSilhouette({ dataDir, outDir: join(outDir, 'data') });
await write('report.md', report(data));
console.log(summary(data));
console.log('\nKeine Fehler. Der ausführliche Bericht steht in build/report.md.');
