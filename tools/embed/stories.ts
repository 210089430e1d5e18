// What the page of the stories says without script: the same stories as the element, in full.
import { chooseStories } from '../../src/stories/choose.ts';
import { formatDate } from '../../src/text/format.ts';
import { storiesDe } from '../../src/text/stories/de.ts';
import { html, type Markup } from './html.ts';
import { hostOf, outwards } from './parts.ts';
import { linkTo, type Place, type Site } from './site.ts';

const { stories: texts } = storiesDe;

export function storiesContent({ dataset }: Site, place: Place): Markup {
  const { stories, elsewhere } = chooseStories(dataset, { jobcenter: place.jobcenter?.id });
  if (stories.length === 0) return html`<p>${texts.empty}</p>`;
  return html`<h2>${texts.title}</h2>
${elsewhere && html`<p>${texts.noneHere}</p>\n`}<ul class="list">
${stories.map(({ title, summary, theme, jobcenters, link, date }) => {
  const told = jobcenters.flatMap(id => dataset.jobcenters.find(jobcenter => jobcenter.id === id) ?? []);
  return html`<li>
<h3>${title}</h3>
<p class="small">${theme}</p>
<p>${summary}</p>
${told.length > 0 && html`<p>${told.map((jobcenter, index) => [index > 0 && ', ', jobcenter.id === place.jobcenter?.id ? jobcenter.name : html`<a href="${linkTo(place, { tag: 'jobcenter-finder', jobcenter })}">${jobcenter.name}</a>`])}</p>\n`}<p class="small">${link && [texts.source, ' ', outwards(link, [hostOf(link), html`<span class="hidden">: ${title}</span>`])]}${date && ` ${texts.asOf(formatDate(date, 'de'))}`}</p>
</li>
`;
})}</ul>`;
}
