// `npm start`: builds the data and serves the demo from the sources.
import { createServer } from 'vite';
import { root, tool } from './run.ts';

console.log('Die Daten werden gebaut …');
const data = await tool('data');
if (!data.ok) {
  console.error(data.output.trimEnd());
  console.error('Die Daten ließen sich nicht bauen: siehe die Meldung darüber.');
  process.exit(1);
}

const server = await createServer({ root, configFile: `${root}vite.config.ts`, logLevel: 'warn' });
await server.listen();
const { port } = server.config.server;
const address = server.resolvedUrls?.local[0] ?? `http://localhost:${port}/`;
console.log(`Die Demo läuft unter ${address}demo/ (beenden mit Strg+C).`);
