// What the build takes over as it is, and where the server for developers finds it.
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import { root } from '../run.ts';

/** What code fetches by a name that it reads from data, and the schema for those who write a dataset. */
export function copyData(): Plugin {
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
      for (const path of ['schema/stark-sozial.schema.json', 'feeds', 'embed']) {
        if (existsSync(join(root, 'build', path))) {
          cpSync(join(root, 'build', path), join(dir!, path), { recursive: true });
        }
      }
    },
  };
}

/** The embed pages lie beside the data, as in `dist/`; here script and styles are the sources. */
export function embedPages(): Plugin {
  return {
    name: 'embed-pages',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [, name] =
          /^\/build\/embed\/((?:[\w-]+\/)?[\w-]+\.(?:html|css))$/.exec(request.url?.split('?')[0] ?? '') ??
          [];
        const file =
          name && (name.endsWith('.css') ? join(root, 'demo/embed', name) : join(root, 'build/embed', name));
        if (!file || !existsSync(file)) return next();
        response.setHeader(
          'Content-Type',
          `${name.endsWith('.css') ? 'text/css' : 'text/html'}; charset=utf-8`,
        );
        response.end(readFileSync(file, 'utf8').replace(/"(?:\.\.\/)+([\w-]+)\.js"/g, '"/src/$1.ts"'));
      });
    },
  };
}

/** There is no page at the root. */
export function redirectToDemo(): Plugin {
  return {
    name: 'redirect-to-demo',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (request.url !== '/') return next();
        response.writeHead(302, { Location: '/demo/pages/finder.html' }).end();
      });
    },
  };
}
