import { html, svg, type TemplateResult } from 'lit';

/** Few, one stroke width, always beside a word and therefore silent. */
export const icon = (path: TemplateResult) =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">${path}</svg>`;

export const locateIcon = icon(
  svg`<circle cx="12" cy="12" r="6"/><path d="M12 2v4M12 18v4M2 12h4M18 12h4"/>`,
);
export const searchIcon = icon(
  svg`<circle cx="10.500" cy="10.500" r="6.500"/><path d="m15.500 15.500 5 5"/>`,
);
export const calendarIcon = icon(svg`<path d="M4 6h16v14H4zM4 10h16M8 3v5M16 3v5"/>`);
export const closeIcon = icon(svg`<path d="M6 6l12 12M18 6 6 18"/>`);
