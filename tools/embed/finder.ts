// What the finder's page says without script.
import type { JobcenterRecord } from '../../src/dataset/schema.ts';
import { answersDe } from '../../src/text/finder/answers-de.ts';
import { finderDe } from '../../src/text/finder/de.ts';
import { renderContact } from './contact.ts';
import { type Content, html, type Markup } from './html.ts';
import { outwards, sources } from './parts.ts';
import { linkTo, type Place, type Site } from './site.ts';
import { WORDS } from './words.ts';

const { finder: texts, lands } = finderDe;

export function finderContent({ dataset }: Site, place: Place): Markup {
  const { jobcenter } = place;
  if (!jobcenter) return finderForAll(dataset, place);
  return html`<h2>${jobcenter.name}</h2>
<p>${answersDe.area(jobcenter.traeger.name)}</p>
${renderContact(jobcenter)}`;
}

/** All of them, by Land, for those who know theirs; and the way on for everybody else. */
function finderForAll({ jobcenters, campaign }: Site['dataset'], place: Place): Markup {
  const groups = [...new Set(jobcenters.map(({ land }) => land))].map(
    land => [land, jobcenters.filter(jobcenter => jobcenter.land === land)] as const,
  );
  return html`<p>${WORDS.elsewhere}</p>
<p>${outwards(campaign.officeSearch.url, texts.officeSearch)}</p>
<h2>${texts.all(jobcenters.length)}</h2>
${groups.map(
  ([land, group]) => html`<h3>${texts.inLand(lands[land] ?? land, group.length)}</h3>
<ul class="columns">
${group.map(
  jobcenter =>
    html`<li><a href="${linkTo(place, { ...place, jobcenter })}">${jobcenter.name}</a>${areaOf(jobcenter)}</li>\n`,
)}</ul>
`,
)}${sources(texts.sources, campaign.attribution)}`;
}

/** Whoever looks for a Kreis finds it, though the jobcenter has a name of its own. */
function areaOf({ name, traeger }: JobcenterRecord): Content {
  const place = traeger.name.replace(/^(?:Landkreis|Kreis|Stadt) /, '');
  return !name.includes(place) && html` <span class="small">${traeger.name}</span>`;
}
