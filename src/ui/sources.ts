import { html, type TemplateResult } from 'lit';
import type { Attribution } from '../dataset/schema.ts';
import { safeHref } from './links.ts';

/** Whose data is shown, as the licences ask for it. */
export function renderSources(title: string, attribution: readonly Attribution[]): TemplateResult {
  return html`<details class="sources small" part="sources">
    <summary>${title}</summary>
    <ul>
      ${attribution.map(({ text, url, licence }) => {
        const href = safeHref(url);
        return html`<li>
          ${href ? html`<a href=${href} rel="noreferrer">${text}</a>` : text}${licence ? `, ${licence}` : ''}
        </li>`;
      })}
    </ul>
  </details>`;
}
