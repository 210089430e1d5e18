// Builds `dist/`: an ordinary page build, since vite's library mode turns every `new URL('x.json', …)` into
// base64. Each `src/*.ts` is a script that pages name themselves, so those names stay; the rest is hashed.
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));
const entries = readdirSync(join(root, 'src'), { withFileTypes: true })
  .filter(file => file.isFile() && /(?<!\.d)\.ts$/.test(file.name))
  .map(file => join(root, 'src', file.name));

const anyOf = (...patterns: string[]): RegExp => new RegExp(patterns.join('|'));

/** What elements with a list or a search need, and the banner does not. */
const LISTS = anyOf('src/text/common/(?:de|lands)\\.');

/** Where the const objects of states stand. */
const STATES = [
  ...['dataset/source', 'dataset/editions', 'finder/answer', 'places/types', 'text/language'],
  ...['calendar/agenda', 'calendar/ics/links'],
];

/** What every element needs. */
const SHARED = anyOf(
  'preload-helper',
  'node_modules/(?:lit|lit-html|lit-element|@lit/reactive-element|valibot)/',
  'src/places/types\\.',
  'src/dataset/(?:controller|json|parse|parts|schema|source|url)\\.',
  'src/ui/(?:element|tokens|controls|heading|attributes|define|failure|links|icons|lazy|adopt)\\.',
  'src/text/(?:common/words|language)\\.',
);

const FINDER = /src\/(?:text\/finder\/(?:de|index)|finder\/(?:map\/(?:consent|map-controller)|[\w-]+))\.ts$/;

/** The field for a place, in the finder and in the calendar's search for what is near. */
const SEARCH = anyOf('src/ui/(?:combobox|search-box)', 'src/text/place-search/de\\.');

/** Calendar and banner speak of the days of an edition, the banner of its actions only while it runs. */
const EDITIONS = anyOf('src/dataset/editions\\.', 'src/ui/clock\\.', 'src/text/format\\.');
const EVENTS = anyOf('src/dataset/event(?:s|-schema)\\.');

const CALENDAR = anyOf(
  'src/text/calendar/(?:de|index|categories)\\.',
  'src/text/collate\\.',
  'src/calendar/(?!own|json-ld|rich-data|url|export)[\\w-]+\\.ts$',
  'src/places/distance\\.',
);

/** What a postcode needs. */
const PLACES = /src\/places\/(?:places|postcodes|query|load|codec|kreise|types)\.ts$/;

export default defineConfig({
  root,
  base: './',
  publicDir: false,
  plugins: [minifyTemplates(), inlineStates(), noPreload(), copyData(), redirectToDemo(), embedPages()],
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
            { name: 'search-box', test: SEARCH },
            { name: 'lists', test: LISTS },
            { name: 'finder', test: FINDER },
            { name: 'editions', test: EDITIONS },
            { name: 'events', test: EVENTS },
            { name: 'calendar', test: CALENDAR },
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

/** A minifier keeps `{ Found: 'found', … }` and looks `State.Found` up in it; here the string takes its place. */
function inlineStates(): Plugin {
  const declared = /export const (\w+) = \{((?:\s*(?:\/\*\*.*?\*\/|\w+: '[^']*',?))*)\s*\} as const;/gs;
  const states = new Map<string, string>();
  for (const file of STATES) {
    for (const [, name, body] of readFileSync(join(root, 'src', `${file}.ts`), 'utf8').matchAll(declared)) {
      for (const [, key, value] of body!.matchAll(/(\w+): ('[^']*')/g)) states.set(`${name}.${key}`, value!);
    }
  }
  return {
    name: 'inline-states',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!id.startsWith(join(root, 'src'))) return undefined;
      return {
        code: code.replace(/(?<!typeof |[.\w])[A-Z]\w+\.[A-Z]\w+/g, use => states.get(use) ?? use),
        map: null,
      };
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
      cpSync(join(root, 'src/embed'), join(dir!, 'embed'), {
        recursive: true,
        filter: path => !path.endsWith('.ts'),
      });
      for (const path of ['schema/stark-sozial.schema.json', 'feeds']) {
        if (existsSync(join(root, 'build', path))) {
          cpSync(join(root, 'build', path), join(dir!, path), { recursive: true });
        }
      }
    },
  };
}

/** The pages of single elements lie beside the data, as in `dist/`; here their scripts are the sources. */
function embedPages(): Plugin {
  return {
    name: 'embed-pages',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [, name] =
          /^\/build\/embed\/([\w-]+\.(?:html|css))$/.exec(request.url?.split('?')[0] ?? '') ?? [];
        const file = name && join(root, 'src/embed', name);
        if (!file || !existsSync(file)) return next();
        const type = name.endsWith('.css') ? 'text/css' : 'text/html';
        response.setHeader('Content-Type', `${type}; charset=utf-8`);
        response.end(readFileSync(file, 'utf8').replace(/"\.\.\/([\w-]+)\.js"/g, '"/src/$1.ts"'));
      });
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
