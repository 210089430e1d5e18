/** A lookup file could not be fetched or read; the next call tries again. */
export class LookupUnavailable extends Error {
  constructor(url: URL, cause: unknown) {
    super(`Could not load ${url.pathname}`, { cause });
    this.name = 'LookupUnavailable';
  }
}

export type FetchJson = (url: URL, signal?: AbortSignal) => Promise<unknown>;

/** A request that hangs must end in a named state as well. */
const TIMEOUT = 20_000;

const fetchJson: FetchJson = async (url, signal) => {
  const response = await fetch(url, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: signal ?? null,
  });
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json();
};

/** `AbortSignal.timeout` would be shorter, but browsers that have all else lack it (Chrome before 103). */
async function fetchInTime(url: URL, fetchWith: FetchJson): Promise<unknown> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), TIMEOUT);
  try {
    return await fetchWith(url, late.signal);
  } finally {
    clearTimeout(timer);
  }
}

/** What runs or has succeeded, for the whole page; separate for each way of fetching. */
const shared = new WeakMap<FetchJson, Map<string, Promise<unknown>>>();

/** Fetches and decodes a file once; a failure is forgotten. */
export function load<File, Decoded>(
  url: URL,
  decode: (file: File) => Decoded | Promise<Decoded>,
  fetchWith: FetchJson = fetchJson,
): Promise<Decoded> {
  const files = shared.get(fetchWith) ?? new Map<string, Promise<unknown>>();
  shared.set(fetchWith, files);
  const running = files.get(url.href) as Promise<Decoded> | undefined;
  if (running) return running;
  const started = fetchInTime(url, fetchWith).then(file => decode(file as File));
  const kept = started.catch(error => {
    files.delete(url.href);
    throw new LookupUnavailable(url, error);
  });
  files.set(url.href, kept);
  return kept;
}

/** Waits for a shared request, but no longer than the caller wants: the request itself runs on for others. */
export function until<T>(promise: Promise<T>, signal?: AbortSignal): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
