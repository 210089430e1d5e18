import { html, type TemplateResult } from 'lit';
import type { Attribution } from '../dataset/schema.ts';
import { safeHref } from './links.ts';

export interface Sources {
  title: string;
  attribution: readonly Attribution[];
  /** What stands there as long as they are not known. */
  missing: string;
  /** Opened or closed: time to get them. */
  toggle: () => void;
}

/** Whose data is shown, as the licences ask for it. */
export function renderSources({ title, attribution, missing, toggle }: Sources): TemplateResult {
  return html`<details class="sources small" part="sources" @toggle=${toggle}>
    <summary>${title}</summary>
    ${attribution.length > 0 ? html`<ul>${attribution.map(renderSource)}</ul>` : html`<p>${missing}</p>`}
  </details>`;
}

function renderSource({ text, url, licence }: Attribution): TemplateResult {
  const href = safeHref(url);
  return html`<li>
    ${href ? html`<a href=${href} rel="noreferrer">${text}</a>` : text}${licence ? `, ${licence}` : ''}
  </li>`;
}
