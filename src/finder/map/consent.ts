/** What was said about tiles; it holds for the page view and for all finders of the page. Nothing is stored. */
let granted: boolean | undefined;
const listeners = new Set<() => void>();

export const tilesGranted = (): boolean | undefined => granted;

/** Without a value: as nobody had been asked yet. */
export function answerTiles(answer?: boolean): void {
  granted = answer;
  for (const listener of listeners) listener();
}

/** Calls back at each answer. */
export function followTiles(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
