import type { Fetch } from '../dataset/json.ts';

/** A request that hangs must end in a named state as well. */
const TIMEOUT = 20_000;

/** More is no calendar of a week. */
const MOST_BYTES = 5_000_000;

export interface Bytes {
  bytes: Uint8Array;
  /** What the server says. */
  charset: string | undefined;
}

/** A file of the website, with its own cookies (it may lie behind a login), without the address of the page. */
export async function fetchBytes(url: string, signal: AbortSignal, fetchWith: Fetch = fetch): Promise<Bytes> {
  const late = new AbortController();
  const stop = () => late.abort();
  const timer = setTimeout(stop, TIMEOUT);
  signal.addEventListener('abort', stop);
  try {
    if (signal.aborted) stop();
    const init: RequestInit = {
      credentials: 'same-origin',
      referrerPolicy: 'no-referrer',
      signal: late.signal,
    };
    const response = await fetchWith(url, init).catch(error => {
      throw new Error(`Die Datei ist nicht zu laden (${error instanceof Error ? error.message : error}).`);
    });
    if (!response.ok) throw new Error(`Die Datei ist nicht zu laden (HTTP ${response.status}).`);
    const charset = /charset\s*=\s*"?([^\s;"]+)/i.exec(response.headers.get('Content-Type') ?? '')?.[1];
    return { bytes: await readBody(response), charset };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

async function readBody(response: Response): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    chunks.push(value);
    if (length > MOST_BYTES) {
      void reader.cancel();
      throw new Error('Die Datei ist größer als 5 MB.');
    }
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/**
 * The text of a file. Bytes that are UTF-8 are UTF-8, whatever the server says: no other text looks like it by
 * chance, and many servers name one charset for all files. What is none of it is what the server says, else as
 * old Windows programs write.
 */
export function decode(bytes: Uint8Array, charset: string | undefined): string {
  const wide = wideMark(bytes) ?? (/^utf-?16/i.test(charset ?? '') ? charset : undefined);
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decoderFor(/^utf-?8$/i.test(charset ?? '') ? undefined : charset).decode(bytes);
  }
}

function wideMark([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function decoderFor(charset: string | undefined): TextDecoder {
  try {
    return new TextDecoder(charset ?? 'windows-1252');
  } catch {
    return new TextDecoder('windows-1252');
  }
}
