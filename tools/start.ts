// `npm start`: builds everything and shows the kit, as webmasters see it.
import { join } from 'node:path';
import { root, tool } from './run.ts';
import { serveStatic } from './serve.ts';

const PORT = 5173;
const port = process.env.PORT === undefined ? PORT : Number(process.env.PORT);
process.env.STARK_SOZIAL_URL ??= `http://localhost:${port}/`;

for (const [sentence, name, ...options] of [
  ['Die Daten werden gebaut …', 'data'],
  ['Die Bausteine werden gebaut …', 'build', '--dist'],
] as const) {
  console.log(sentence);
  const { ok, output } = await tool(name, ...options);
  if (ok) continue;
  console.error(output.trimEnd());
  console.error('Das ließ sich nicht bauen: siehe die Meldung darüber.');
  process.exit(1);
}

try {
  await serveStatic({ root: join(root, 'dist'), port });
  console.log(`Baukasten und alle Bausteine: http://localhost:${port}/ (beenden mit Strg+C).`);
} catch {
  console.error(
    `Auf Port ${port} läuft schon etwas. Beenden Sie es, oder wählen Sie mit PORT=5174 einen anderen.`,
  );
  process.exit(1);
}
