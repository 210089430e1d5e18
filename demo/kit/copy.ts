export type Copied = 'copied' | 'selected';

/**
 * Puts a text into the clipboard, together with its rich form for visual editors. Where the browser forbids it, the
 * text is selected where it stands, so that Ctrl+C does the rest.
 */
export async function copy(text: string, shown: Element, rich?: string): Promise<Copied> {
  try {
    if (rich && 'ClipboardItem' in window) {
      const item = new ClipboardItem({
        'text/html': new Blob([rich], { type: 'text/html' }),
        'text/plain': new Blob([text], { type: 'text/plain' }),
      });
      await navigator.clipboard.write([item]);
    } else await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    getSelection()?.selectAllChildren(shown);
    return 'selected';
  }
}
