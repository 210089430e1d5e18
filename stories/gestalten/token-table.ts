import { html, type TemplateResult } from 'lit';
import type { Token } from './manifest.ts';
import { prose } from './words.ts';

/** So many elements there are. */
const EVERYWHERE = 4;

/** Every token with its default, light and dark, and where it shows. */
export function renderTokens(tokens: readonly Token[]): TemplateResult {
  return html`<article class="gestalten" lang="de">
    <h1>Farben, Schrift, Abstände</h1>
    <p>
      Jede Farbe hat eine zweite für dunkel, mit <code>-dark</code> am Ende. Ein Baustein ist hell, bis sein Attribut
      <code>theme</code> etwas anderes sagt.
    </p>
    <div class="wide" tabindex="0" role="region" aria-label="Tabelle der Custom Properties">
      <table>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Vorgabe</th>
            <th scope="col">Vorgabe dunkel</th>
            <th scope="col">Wo es zu sehen ist</th>
          </tr>
        </thead>
        <tbody>
          ${tokens.map(renderToken)}
        </tbody>
      </table>
    </div>
  </article>`;
}

function renderToken({ name, light, dark, where }: Token): TemplateResult {
  const colour = name.includes('-color-');
  const groups = new Map<string, string[]>();
  for (const { tagName, description } of where) {
    groups.set(description, [...(groups.get(description) ?? []), tagName]);
  }
  return html`<tr>
    <th scope="row"><code>${name}</code></th>
    <td>${renderValue(light, colour)}</td>
    <td>${dark ? renderValue(dark, colour) : '–'}</td>
    <td>
      <ul>
        ${[...groups].map(
          ([description, tags]) => html`<li>
            ${prose(description)} <small>(${tags.length === EVERYWHERE ? 'überall' : tags.join(', ')})</small>
          </li>`,
        )}
      </ul>
    </td>
  </tr>`;
}

function renderValue(value: string, colour: boolean): TemplateResult {
  return html`${colour ? html`<svg class="swatch" viewBox="0 0 1 1" aria-hidden="true"><rect width="1" height="1" fill=${value} /></svg>` : ''}<code>${value}</code>`;
}
