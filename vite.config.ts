// Builds `dist/`: an ordinary page build, since vite's library mode turns every `new URL('x.json', …)` into
// base64. Each `src/*.ts` is a script that pages name themselves, so those names stay; the rest is hashed.
import { cpSync, existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));
const entries = readdirSync(join(root, 'src'), { withFileTypes: true })
  .filter(file => file.isFile() && /(?<!\.d)\.ts$/.test(file.name))
  .map(file => join(root, 'src', file.name));

/** What elements with a list or a search need, and the banner does not. */
const LISTS = /src\/(?:ui\/sources|dataset\/responsible|text\/common\/(?:de|lands))\./;

/** What every element needs. */
const SHARED =
  /preload-helper|node_modules\/(?:@?lit|lit-\w+|valibot)\/|src\/(?:dataset\/(?:controller|json|parse|parts|schema|source)\.|ui\/(?:element|tokens|controls|heading|attributes|define|failure|links)\.|text\/(?:common\/words|format|language)\.)/;

const FINDER = /src\/(?:text\/finder\/(?:de|index)|finder\/(?:map\/(?:consent|map-controller))?[\w-]*)\.ts$/;

/** What a postcode needs. */
const PLACES = /src\/places\/(?:places|postcodes|query|load|codec|kreise|types)\.ts$/;

export default defineConfig({
  root,
  base: './',
  publicDir: false,
  plugins: [minifyTemplates(), noPreload(), copyData(), redirectToDemo()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: false,
    rolldownOptions: {
      input: entries,
      // With 'allow-extension' a chunk imports the entry; a `?v=2` on the page would then run it twice.
      preserveEntrySignatures: 'strict',
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        // In one file what is needed at once. Split up by what the lazy parts share, it is 0.6 kB more.
        codeSplitting: {
          groups: [
            { name: 'shared', test: SHARED },
            { name: 'lists', test: LISTS },
            { name: 'finder', test: FINDER },
            { name: 'places', test: PLACES },
          ],
        },
        // What changes without a new release keeps its address.
        assetFileNames: ({ names }) =>
          names.includes('stark-sozial.core.json') ? 'data/[name][extname]' : 'data/[name]-[hash][extname]',
      },
    },
  },
  // Without the header, a page on another host may not load the script.
  server: { port: 5173, cors: { origin: '*' }, headers: { 'Access-Control-Allow-Origin': '*' } },
  preview: { headers: { 'Access-Control-Allow-Origin': '*' } },
});

/**
 * White space in `css` and `html` literals is text to the minifier, so it would reach the visitor. Indentation
 * means nothing in either, nor in the code around them; between CSS signs no space does.
 */
function minifyTemplates(): Plugin {
  const sheet = /\bcss`([^`\\]*)`/g;
  const loose = /("[^"]*"|'[^']*'|\$\{[^}]*\})|\/\*[\s\S]*?\*\/|\s*([{};,])\s*|(:)\s+|\s+/g;
  const keep = (_all: string, text?: string, sign?: string, colon?: string) => text ?? sign ?? colon ?? ' ';
  return {
    name: 'minify-templates',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!id.startsWith(join(root, 'src'))) return undefined;
      const short = code.replace(sheet, (_all, css: string) => `css\`${css.replace(loose, keep).trim()}\``);
      return { code: short.replace(/\n\s+/g, '\n'), map: null };
    },
  };
}

/** Vite wraps each lazy import in a helper that adds links to the page and fires an event at its window. */
function noPreload(): Plugin {
  return {
    name: 'no-preload',
    apply: 'build',
    enforce: 'pre',
    load: id =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = load => load();' : undefined,
  };
}

/** What code fetches by a name that it reads from data, and the schema for those who write a dataset. */
function copyData(): Plugin {
  const emitted = new Set<string>();
  return {
    name: 'copy-data',
    apply: 'build',
    writeBundle({ dir }, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'asset') for (const name of file.originalFileNames) emitted.add(basename(name));
      }
      const data = join(root, 'build/data');
      for (const name of existsSync(data) ? readdirSync(data) : []) {
        if (!/^(?:kreise-|places-|part-|stark-sozial\.json$)/.test(name) || emitted.has(name)) continue;
        cpSync(join(data, name), join(dir!, 'data', name), { recursive: true });
      }
      const schema = 'schema/stark-sozial.schema.json';
      if (existsSync(join(root, 'build', schema))) cpSync(join(root, 'build', schema), join(dir!, schema));
    },
  };
}

/** There is no page at the root. */
function redirectToDemo(): Plugin {
  return {
    name: 'redirect-to-demo',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (request.url !== '/') return next();
        response.writeHead(302, { Location: '/demo/' }).end();
      });
    },
  };
}
