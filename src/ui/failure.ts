import { html, type TemplateResult } from 'lit';
import type { CommonTexts } from '../text/texts.ts';

export interface Failure {
  texts: CommonTexts['common'];
  /** What cannot be had, and what one can do. */
  sentence: string;
  retrying: boolean;
  retry: () => void;
}

/** Instead of what needs the dataset, when there is none: the page's own fallback and a way to try again. */
export function renderFailure({ texts, sentence, retrying, retry }: Failure): TemplateResult {
  return html`<div class="failed" part="unavailable" role="group">
    <p>${sentence}</p>
    <slot></slot>
    <button class="button" type="button" aria-disabled=${retrying ? 'true' : 'false'} @click=${retry}>
      ${retrying ? texts.loading : texts.retry}
    </button>
  </div>`;
}
