// One embed page: a page of its own that says everything without script, and the element in the same place with it.
import { TAGS, type Tag } from '../../src/embed/tags.ts';
import { formatDate } from '../../src/text/format.ts';
import { bannerContent } from './banner.ts';
import { calendarContent } from './calendar.ts';
import { renderShortContact } from './contact.ts';
import { finderContent } from './finder.ts';
import { type Content, html, type Markup } from './html.ts';
import { sources } from './parts.ts';
import { addressOf, linkTo, type Place, pathOf, rootFrom, type Site, upFrom } from './site.ts';
import { storiesContent } from './stories.ts';
import { PAGES, SITE, WORDS } from './words.ts';

const CONTENT: Record<Tag, (site: Site, place: Place) => Markup> = {
  'jobcenter-finder': finderContent,
  'aktionswoche-calendar': calendarContent,
  'stark-sozial-banner': bannerContent,
  'stark-sozial-stories': storiesContent,
};

/** The background of the map, which is loaded after a yes only. */
const TILES = 'https://sgx.geodatenzentrum.de';

/**
 * Its own host and no other. In a frame without an origin of its own, as WordPress makes it, WebKit takes `'self'`
 * for nobody, so the address stands there too where it is known.
 */
function policy({ address }: Site, tag: Tag): string {
  const own = address ? `'self' ${new URL(address).origin}` : "'self'";
  return [
    "default-src 'none'",
    ...['script-src', 'style-src', 'connect-src'].map(what => `${what} ${own}`),
    `img-src ${own}${tag === 'jobcenter-finder' ? ` ${TILES}` : ''}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

export const titleOf = ({ tag, jobcenter }: Place): string =>
  jobcenter ? PAGES[tag].titleOf(jobcenter.name) : PAGES[tag].title;

/** Never what the element says at once below it. */
const headingOf = (place: Place): string =>
  PAGES[place.tag][place.jobcenter ? 'headingOfOne' : 'heading'] ?? titleOf(place);

export function renderPage(site: Site, place: Place): string {
  const { tag, jobcenter } = place;
  const { description, descriptionOf } = PAGES[tag];
  const root = rootFrom(place);
  const own = addressOf(site, place);
  const folder = site.address ? `${site.address}embed/` : upFrom(place);
  return `${html`<!DOCTYPE html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(site, tag)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<base target="_top">
<title>${titleOf(place)} – ${SITE}</title>
<meta name="description" content="${jobcenter ? descriptionOf(jobcenter.name) : description}">
<link rel="canonical" href="${own ?? `${pathOf(place).split('/').at(-1)}.html`}">
<link rel="alternate" type="application/json+oembed" href="${folder}oembed/${pathOf(place)}.json" title="${titleOf(place)}">
<link rel="stylesheet" href="${upFrom(place)}page.css">
<script type="module" src="${root}embed-page.js"></script>
</head>
<body>
<header class="around"><p class="head">${SITE}</p></header>
<main>
<h1 class="around">${headingOf(place)}</h1>
<div class="place">
<p class="offer" hidden><button type="button">${PAGES[tag].offer}</button></p>
<${tag}${jobcenter && html` jobcenter="${jobcenter.id}"`}><div class="own" lang="de">
${CONTENT[tag](site, place)}
</div></${tag}>
</div>
${renderBeside(place)}
</main>
${renderFooter(site, place)}
</body>
</html>
`}`.replace(/\n{2,}/g, '\n');
}

/** What the element does not show: how to reach the jobcenter, and its other pages. */
function renderBeside(place: Place): Markup {
  const { tag, jobcenter } = place;
  const others = TAGS.filter(other => other !== tag);
  return html`${
    jobcenter &&
    tag !== 'jobcenter-finder' &&
    html`<section class="around">
<h2>${WORDS.contact}</h2>
<p><strong>${jobcenter.name}</strong></p>
${renderShortContact(jobcenter, tag !== 'stark-sozial-banner')}
</section>
`
  }<nav class="around" aria-labelledby="more">
<h2 id="more">${jobcenter ? WORDS.more : WORDS.moreOfAll}</h2>
<ul class="ways">
${others.map(other => html`<li><a href="${linkTo(place, { tag: other, jobcenter })}">${PAGES[other].link}</a></li>\n`)}${
  jobcenter && html`<li><a href="${linkTo(place, { tag: 'jobcenter-finder' })}">${WORDS.everybody}</a></li>\n`
}</ul>
</nav>`;
}

/** The finder names its sources itself; what the others take from the same data, they do not. */
function renderFooter({ dataset }: Site, { tag }: Place): Content {
  const { attribution } = dataset.campaign;
  const borrows = tag === 'stark-sozial-banner' || tag === 'aktionswoche-calendar';
  return html`<footer class="around">
<p class="small">${WORDS.updated(formatDate(dataset.generated, 'de'))}</p>
${borrows && sources(WORDS.sources, attribution)}
</footer>`;
}
