import { type DatasetName, makeDataset } from './datasets.ts';

/**
 * What the network does in some stories. The elements run as they are and ask as they always do; what is played
 * here stands outside of them, where the browser would go to the network. Only addresses below this one, which
 * no server has, are answered, and what a story cuts off. All else goes its usual way.
 */
const HERE = '/stories-network/';

/**
 * A server that takes the request and says nothing. It does not end when an element gives up after 20 seconds
 * either, so that one can look at the state for as long as one wants to.
 */
export const NEVER = `${HERE}fail-0`;

/** A device without a network for so many tries; the one after hangs, so that one can look at what is between. */
export const failing = (tries: number): string => `${HERE}fail-${tries}`;

/** Four tries are made before an element gives up. */
export const UNREACHABLE = failing(4);

/** The published dataset, changed as `datasets.ts` tells. */
export const made = (name: DatasetName): string => `${HERE}made-${name}`;

const tries = new Map<string, number>();
const cut = new Set<RegExp>();

/** Takes away what lies at such addresses, until the story is left. */
export function cutOff(addresses: RegExp): () => void {
  cut.add(addresses);
  return () => void cut.delete(addresses);
}

/** How a browser says it. */
const offline = () => new TypeError('Failed to fetch');

async function answer(path: string): Promise<Response> {
  const name = /^made-(.+)$/.exec(path)?.[1];
  if (name) return Response.json(await makeDataset(name as DatasetName));
  // What follows the number keeps the counts of two files apart.
  const failures = Number(/^fail-(\d+)/.exec(path)?.[1]);
  const count = tries.get(path) ?? 0;
  // Whoever opens the story again begins again.
  tries.set(path, (count + 1) % (failures + 1));
  if (count < failures) throw offline();
  return new Promise(() => {});
}

const { fetch } = window;
window.fetch = async (request, init) => {
  const address = request instanceof Request ? request.url : String(request);
  const { pathname, origin } = new URL(address, document.baseURI);
  for (const pattern of cut) if (pattern.test(pathname)) throw offline();
  const here = origin === location.origin && pathname.startsWith(HERE);
  return here ? answer(pathname.slice(HERE.length)) : fetch.call(window, request, init);
};
