/** A request that hangs must end in a named state as well. */
const TIMEOUT = 20_000;

export type Fetch = typeof globalThis.fetch;

/** One file, without cookies and without the address of the page. */
export async function fetchJson(
  url: string,
  signal: AbortSignal,
  fetchWith: Fetch = fetch,
): Promise<unknown> {
  const response = await fetchWith(url, { credentials: 'omit', referrerPolicy: 'no-referrer', signal });
  if (response.ok) return response.json();
  const error = new Error(`HTTP ${response.status}`);
  // Whoever asks again is told it again, unless the server was only slow or busy.
  throw Object.assign(error, { final: / 4(?!08|29)/.test(error.message) });
}

interface Shared {
  json: Promise<unknown>;
  abort: AbortController;
  /** How each of those who wait gives up. */
  waiting: Set<() => void>;
}

const files = new Map<string, Shared>();

/**
 * The same, once for the whole page: whoever asks later gets the first answer. A failure is forgotten; a
 * request that nobody waits for any more is stopped. Each waits for `patience` milliseconds at most.
 */
export function shareJson(url: string, signal: AbortSignal, patience = TIMEOUT): Promise<unknown> {
  let file = files.get(url);
  if (!file) {
    const abort = new AbortController();
    file = { json: fetchJson(url, abort.signal), abort, waiting: new Set() };
    file.json.catch(() => files.delete(url));
    files.set(url, file);
  }
  const { json, abort, waiting } = file;
  return new Promise((resolve, reject) => {
    // After the answer nobody waits any more, and this does nothing.
    const stop = () => {
      if (waiting.delete(stop) && waiting.size === 0) {
        abort.abort();
        files.delete(url);
      }
      reject(new Error('timeout'));
    };
    waiting.add(stop);
    setTimeout(stop, patience);
    signal.addEventListener('abort', stop);
    json.then(resolve, reject).finally(() => waiting.delete(stop));
  });
}
