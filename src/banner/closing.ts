import { css, html, type TemplateResult } from 'lit';
import type { BannerTexts } from '../text/banner/texts.ts';
import { addStyles } from '../ui/adopt.ts';

const styles = css`
  .close {
    position: absolute;
    top: 8px;
    inset-inline-end: 8px;
    width: 44px;
    height: 44px;
    padding: 11px;
    border: 0;
    background: none;
    cursor: pointer;
  }
  @media print {
    .close {
      display: none;
    }
  }
`;

/** How a banner is closed; only one with `dismissible` loads it. */
export class Closing {
  constructor(
    root: ShadowRoot,
    private readonly key: string,
  ) {
    addStyles(root, styles);
  }

  renderButton({ close }: BannerTexts, onClose: () => void): TemplateResult {
    return html`<button class="close" type="button" part="close" aria-label=${close} @click=${onClose}>
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="m5 5 14 14M19 5 5 19" /></svg>
    </button>`;
  }

  /** Whoever has just closed it hears that, and goes on from where the button was. */
  renderClosed({ closed }: BannerTexts): TemplateResult {
    return html`<p class="visually-hidden" tabindex="-1">${closed}</p>`;
  }

  /** Without a cookie, and only after a click. */
  remember(edition: string): void {
    try {
      localStorage.setItem(this.key, edition);
    } catch {
      // Then it is closed for this page view.
    }
  }
}
