import look from './gestalten.css?inline';

/** Adds rules to the page, without an element that a story could lose. */
export function addRules(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

addRules(look);
