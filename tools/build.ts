// `npm run build`: writes `dist/` and, beside it, `lib/`. First the elements, then the script for pages, then the kit,
// which tells its hash. With `--dist` nothing but `dist/`.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { integrity } from './integrity.ts';
import { writeKitOptions } from './kit-options.ts';
import { buildLib } from './lib.ts';
import { root } from './run.ts';
import { noPreload } from './vite/minify.ts';

const dist = join(root, 'dist');
const common = { logLevel: 'warn', base: './', publicDir: false } satisfies InlineConfig;
const after = { outDir: dist, emptyOutDir: false, modulePreload: false } satisfies InlineConfig['build'];

// Mostly in processes of its own, so it costs little time.
const lib = process.argv.includes('--dist') ? undefined : buildLib();

await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn' });

// Classic, so that it runs wherever a page puts it.
await build({
  ...common,
  configFile: false,
  root,
  plugins: [noPreload()],
  // Vite tells its helper, which is gone, where it runs; a classic script cannot know.
  define: { 'import.meta.url': 'undefined' },
  build: {
    ...after,
    target: 'es2020',
    rolldownOptions: {
      input: join(root, 'src/stark-sozial.ts'),
      output: { format: 'iife', entryFileNames: 'stark-sozial.js' },
    },
  },
});

await writeKitOptions();
const pages = ['index.html', 'kit/preview.html'].map(page => join(root, 'demo', page));
await build({
  ...common,
  configFile: false,
  root: join(root, 'demo'),
  define: { __INTEGRITY__: JSON.stringify(integrity(join(dist, 'stark-sozial.js'))) },
  build: {
    ...after,
    target: 'es2022',
    assetsDir: 'kit',
    // What lies inside of a script as `data:` is another origin to the kit's policy.
    assetsInlineLimit: 0,
    rolldownOptions: { input: pages.filter(page => existsSync(page)) },
  },
});
await lib;
