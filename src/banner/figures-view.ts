import { css, html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Campaign, Jobcenter } from '../dataset/schema.ts';
import type { BannerTable } from '../text/banner/texts.ts';
import { formatDate } from '../text/format.ts';
import type { Language } from '../text/language.ts';
import { safeHref } from '../ui/links.ts';
import { figuresFor, formatFigure } from './figures.ts';

export const figuresStyles = css`
  .sentence {
    max-width: 32em;
    font-size: 1.125em;
  }
  .hero .state {
    padding-inline-start: var(--space-3);
    border-inline-start: 4px solid var(--banner-mark);
  }
  .state strong::first-letter {
    text-transform: uppercase;
  }
  .hero .state strong {
    display: block;
    font-size: 1.25em;
    line-height: 1.25;
  }
  .words .button {
    padding-inline: 24px;
    font-size: 1.125em;
  }
  ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-6) calc(8 * var(--space));
  }
  .number {
    font-weight: 600;
    line-height: 1.25;
  }
  .digits {
    position: relative;
    display: inline-block;
    color: var(--accent);
    font-size: 2.25em;
    font-weight: 700;
    line-height: 1.1;
    font-variant-numeric: tabular-nums;
  }
  .counting {
    position: absolute;
    inset-inline-start: 0;
  }
  .digits > :nth-last-child(2) {
    opacity: 0;
  }
  li .small {
    margin-top: 4px;
  }
  @container (min-width: 36em) {
    ul {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (min-width: 46em) {
    :host(:not([jobcenter])) .figures ul {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  @container (min-width: 60em) {
    ul {
      grid-template-columns: repeat(auto-fit, minmax(11em, 1fr));
    }
  }
  @media print {
    .counting {
      display: none;
    }
    .digits > span {
      opacity: 1 !important;
    }
  }
`;

export interface FiguresContext {
  texts: BannerTable;
  language: Language;
  own: Jobcenter | undefined;
  /** Whether the number of jobcenters stands among them. */
  withCount: boolean;
}

/** Each number with what it counts, its day and where it was published. */
export function renderFigures(campaign: Campaign, context: FiguresContext): TemplateResult {
  const { texts, language, own, withCount } = context;
  const { banner, common } = texts;
  return html`<ul>
    ${figuresFor(campaign, banner, own, withCount).map(
      ({ value, precision, label, translations, date, source }) => {
        const { digits, word } = formatFigure(value, language);
        const name = translations?.[language]?.label ?? label;
        return html`<li>
          <p class="number">
            ${banner.precision[precision]} <span class="digits"><span>${digits}</span></span> ${word}
          </p>
          <p>${name}</p>
          <p class="muted small">
            ${banner.asOf(formatDate(date, language))}
            <a href=${ifDefined(safeHref(source.url))} rel="noreferrer" lang="de"
              >${source.name}<span class="visually-hidden" lang=${language}>: ${name} (${common.leavesSite})</span></a
            >
          </p>
        </li>`;
      },
    )}
  </ul>`;
}
