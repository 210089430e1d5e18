import { svg } from 'lit';
import { icon } from './icons.ts';

export const phoneIcon = icon(
  svg`<path d="M6 3h3l2 5-2.5 1.5a12 12 0 0 0 6 6L16 13l5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z"/>`,
);
export const mailIcon = icon(svg`<path d="M3 6h18v12H3z"/><path d="m3 7 9 7 9-7"/>`);
export const pinIcon = icon(
  svg`<path d="M12 21s7-6.3 7-11.5a7 7 0 0 0-14 0C5 14.700 12 21 12 21z"/><circle cx="12" cy="9.500" r="2.500"/>`,
);
export const globeIcon = icon(
  svg`<circle cx="12" cy="12" r="9"/><path d="M3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18"/>`,
);
