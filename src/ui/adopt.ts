import type { CSSResult } from 'lit';

/** Adds styles that came with a lazy part to an element, once. */
export function adoptStyles(element: Element, styles: CSSResult): void {
  const { shadowRoot } = element;
  const sheet = styles.styleSheet;
  if (!shadowRoot || !sheet || shadowRoot.adoptedStyleSheets.includes(sheet)) return;
  shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
}
