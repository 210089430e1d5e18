/** Where it is remembered, on this device alone, which Aktionswoche's banner somebody closed. */
export const KEY = 'stark-sozial-banner';

/** The Aktionswoche; nothing where the page or the visitor forbids storage. */
export function dismissed(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
