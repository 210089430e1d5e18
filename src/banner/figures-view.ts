import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Figure } from '../dataset/schema.ts';
import type { BannerTable } from '../text/banner/texts.ts';
import { formatDate } from '../text/format.ts';
import type { Language } from '../text/language.ts';
import { safeHref } from '../ui/links.ts';
import { formatFigure } from './figures.ts';

/** Each number with what it counts, its day and where it was published. */
export function renderFigures(
  figures: readonly Figure[],
  { banner, common }: BannerTable,
  language: Language,
): TemplateResult {
  return html`<ul class="figures" part="figures">
    ${figures.map(({ value, precision, label, translations, date, source }) => {
      const { digits, word } = formatFigure(value, language);
      return html`<li>
        <p class="number">
          ${banner.precision[precision]} <span class="digits"><span>${digits}</span></span> ${word}
        </p>
        <p>${translations?.[language]?.label ?? label}</p>
        <p class="muted small">
          ${banner.asOf(formatDate(date, language))}
          <a href=${ifDefined(safeHref(source.url))} rel="noreferrer" lang="de"
            >${source.name}<span class="visually-hidden" lang=${language}> (${common.leavesSite})</span></a
          >
        </p>
      </li>`;
    })}
  </ul>`;
}
