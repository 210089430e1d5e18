import { adoptStyles, type CSSResult } from 'lit';

/** Adds styles that came with a lazy part to those of an element, once. */
export function addStyles(root: ShadowRoot | null, styles: CSSResult): void {
  if (!root) return;
  const { styleSheet } = styles;
  // A browser that cannot adopt gets them as an element of its own.
  if (!styleSheet) adoptStyles(root, [styles]);
  else if (!root.adoptedStyleSheets.includes(styleSheet)) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  }
}
