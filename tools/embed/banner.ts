// What the banner's page says without script: the campaign, and each figure with its date and source.
import { figuresFor, formatFigure } from '../../src/banner/figures.ts';
import { bannerDe } from '../../src/text/banner/de.ts';
import { formatDate } from '../../src/text/format.ts';
import { siteOf } from './contact.ts';
import { html, type Markup } from './html.ts';
import { outwards } from './parts.ts';
import type { Place, Site } from './site.ts';

const { banner: texts } = bannerDe;

export function bannerContent({ dataset: { campaign } }: Site, { jobcenter }: Place): Markup {
  const { label, site } = (jobcenter && siteOf(jobcenter)) ?? {};
  return html`<p class="claim">${campaign.claim}</p>
<p>${campaign.sentence}</p>
${jobcenter && html`<p>${texts.traeger(jobcenter.traeger.name)}</p>\n`}${
  site && html`<p>${outwards(site.value, label)}</p>\n`
}<h2>${texts.regions.figures}</h2>
<ul class="figures">
${figuresFor(campaign, texts, jobcenter, true).map(({ value, precision, label, date, source }) => {
  const { digits, word } = formatFigure(value, 'de');
  return html`<li>
<p class="number">${texts.precision[precision]} <b>${digits}</b> ${word}</p>
<p>${label}</p>
<p class="small">${texts.asOf(formatDate(date, 'de'))} ${outwards(source.url, [source.name, html`<span class="hidden">: ${label}</span>`])}</p>
</li>
`;
})}</ul>`;
}
