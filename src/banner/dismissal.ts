/** Remembered on this device, and only after a click on the button: which Aktionswoche's banner was closed. */
const KEY = 'stark-sozial-banner';

/** What is remembered; nothing where the page or the visitor forbids storage. */
export function dismissed(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

export function remember(edition: string): void {
  try {
    localStorage.setItem(KEY, edition);
  } catch {
    // Then it is closed for this page view.
  }
}
