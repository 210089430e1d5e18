// How the data come in the npm package: as modules. A bundler moves, renames and inlines files behind
// `new URL(…)`, each in its own way or not at all (esbuild, Angular), and cannot know those that are found by
// names inside of other files; every bundler knows `import()`. `tools/lib.ts` lets the modules that fetch use this.
import { files } from './files.js';

/** A name that no server can have (RFC 6761): whatever should slip through reaches nobody. */
const BASE = 'https://stark-sozial.invalid/data/';

/** Where a file of the package seems to lie: names inside of it are resolved against this. */
export const dataUrl = (name: string): URL => new URL(name, BASE);

/** Takes the place of the browser's `fetch`, which still gets what lies elsewhere: an own dataset, own dates. */
export async function fetch(input: URL | string, init: RequestInit = {}): Promise<Response> {
  const url = String(input);
  if (!url.startsWith(BASE)) return globalThis.fetch(url, init);
  const name = url.slice(BASE.length);
  const found = Object.keys(files).find(key => name === key || (key.endsWith('/') && name.startsWith(key)));
  if (!found) return new Response(null, { status: 404 });
  const json = await until(files[found]!(name.slice(found.length)), init.signal);
  // All that is asked of it; `Response.json` is younger than the browsers that we serve.
  return { ok: true, status: 200, json: async () => json } as Response;
}

/** A module cannot be called off, but nobody has to wait for it. */
function until<T>(promise: Promise<T>, signal?: AbortSignal | null): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal?.reason);
    if (signal?.aborted) stop();
    signal?.addEventListener('abort', stop);
    promise.then(resolve, reject).finally(() => signal?.removeEventListener('abort', stop));
  });
}
