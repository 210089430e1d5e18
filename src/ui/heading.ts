import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

export interface HeadingOptions {
  id?: string;
  /** Size and weight; the level alone says nothing about the look. */
  className?: string;
}

/** A level that exists, whatever the page asks for; what counts from it must not do so from 0. */
export const levelOf = (level: number): number => Math.min(6, Math.max(1, Math.round(level) || 2));

/** A heading of any level. It can take the focus, so that an answer is read from its beginning. */
export function renderHeading(level: number, content: unknown, options: HeadingOptions = {}): TemplateResult {
  return html`<div
    role="heading"
    part="heading"
    aria-level=${levelOf(level)}
    id=${ifDefined(options.id)}
    class="heading ${options.className ?? ''}"
    tabindex="-1"
  >
    ${content}
  </div>`;
}
