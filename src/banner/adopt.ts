import type { CSSResult } from 'lit';

/** Styles of what was loaded later; adopted, for not every page allows a style element. */
export function adopt(root: ShadowRoot, { styleSheet }: CSSResult): void {
  if (styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
}
