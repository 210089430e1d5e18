/** A request that hangs must end in a named state as well. */
const TIMEOUT = 20_000;

export type Fetch = typeof globalThis.fetch;

/** One file, without cookies and without the address of the page. */
export async function fetchJson(
  url: string,
  signal: AbortSignal,
  fetchWith: Fetch = fetch,
): Promise<unknown> {
  const late = new AbortController();
  const stop = () => late.abort();
  const timer = setTimeout(stop, TIMEOUT);
  signal.addEventListener('abort', stop);
  try {
    const init: RequestInit = { credentials: 'omit', referrerPolicy: 'no-referrer', signal: late.signal };
    const response = await fetchWith(url, init);
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return await response.json();
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

interface Shared {
  json: Promise<unknown>;
  abort: AbortController;
  waiting: number;
}

const files = new Map<string, Shared>();

/**
 * The same, once for the whole page: whoever asks later gets the first answer. A failure is forgotten; a
 * request that nobody waits for any more is stopped.
 */
export function shareJson(url: string, signal: AbortSignal): Promise<unknown> {
  let file = files.get(url);
  if (!file) {
    const abort = new AbortController();
    file = { json: fetchJson(url, abort.signal), abort, waiting: 0 };
    file.json.catch(() => files.delete(url));
    files.set(url, file);
  }
  const { json, abort } = file;
  file.waiting++;
  const { promise, resolve, reject } = withResolvers();
  const leave = () => {
    signal.removeEventListener('abort', stop);
    return --file.waiting === 0;
  };
  const stop = () => {
    if (leave()) {
      abort.abort();
      files.delete(url);
    }
    reject(signal.reason);
  };
  signal.addEventListener('abort', stop);
  json.then(resolve, reject).finally(() => !signal.aborted && leave());
  return promise;
}

/** `Promise.withResolvers` is younger than the browsers that we serve. */
function withResolvers() {
  let resolve!: (value: unknown) => void;
  let reject!: (reason: unknown) => void;
  const promise = new Promise((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
