// Builds `dist/`: an ordinary page build, since vite's library mode turns every `new URL('x.json', …)` into
// base64. Each `src/*.ts` is a script that pages name themselves, so those names stay; the rest is hashed.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vite';
import { root } from './tools/run.ts';
import { copyData } from './tools/vite/files.ts';
import { inlineStates, minifyTemplates, noPreload } from './tools/vite/minify.ts';

const entries = readdirSync(join(root, 'src'), { withFileTypes: true })
  .filter(file => file.isFile() && /(?<!\.d)\.ts$/.test(file.name) && file.name !== 'stark-sozial.ts')
  .map(file => join(root, 'src', file.name));

const anyOf = (...patterns: string[]): RegExp => new RegExp(patterns.join('|'));

/** What every element needs, and little that only most of them do: a file of its own costs more. */
const SHARED = anyOf(
  'preload-helper',
  'node_modules/(?:lit|lit-html|lit-element|@lit/reactive-element|valibot)/',
  'src/places/types\\.',
  'src/dataset/(?:controller|editions|json|parse|parts|schema|source|url)\\.',
  'src/ui/(?:clock|element|tokens|controls|heading|attributes|define|failure|links|icons|lazy|adopt)\\.',
  'src/text/(?:common/(?:de|lands|words)|format|language)\\.',
);

const FINDER = /src\/(?:text\/finder\/(?:de|index)|finder\/(?:map\/(?:consent|map-controller)|[\w-]+))\.ts$/;

/** The field for a place, in the finder and in the calendar's search for what is near. */
const SEARCH = anyOf('src/ui/(?:combobox|search-box)', 'src/text/place-search/de\\.');

/** The banner speaks of them only while an edition runs. */
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
  plugins: [minifyTemplates(), inlineStates(), noPreload(), copyData()],
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
            { name: 'finder', test: FINDER },
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
});
