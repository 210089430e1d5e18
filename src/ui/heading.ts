import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

export interface HeadingOptions {
  id?: string;
  /** Size and weight; the level alone says nothing about the look. */
  className?: string;
}

/** A heading of any level. It can take the focus, so that an answer is read from its beginning. */
export function renderHeading(level: number, content: unknown, options: HeadingOptions = {}): TemplateResult {
  return html`<div
    role="heading"
    aria-level=${Math.min(6, Math.max(1, Math.round(level) || 2))}
    id=${ifDefined(options.id)}
    class="heading ${options.className ?? ''}"
    tabindex="-1"
  >
    ${content}
  </div>`;
}
