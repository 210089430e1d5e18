// What a system reads that is given the address of an embed page: WordPress embeds it then.
import { SANDBOX } from '../../src/embed/rights.ts';
import { html } from './html.ts';
import { titleOf } from './page.ts';
import { addressOf, type Place, type Site } from './site.ts';
import { PAGES, SITE } from './words.ts';

/** A day: the pages change with the data. */
const CACHE = 86_400;

/** Sites reckon with this width; a frame fills what it gets. */
const WIDTH = 600;

/** The document of a page: with what to put in where its address is known, else no more than its name. */
export function oembedOf(site: Site, place: Place): Record<string, string | number> {
  const common = { version: '1.0', title: titleOf(place), provider_name: SITE, cache_age: CACHE };
  const own = addressOf(site, place);
  if (!own) return { ...common, type: 'link' };
  const { frame, height } = PAGES[place.tag];
  const name = place.jobcenter ? `${frame}: ${place.jobcenter.name}` : frame;
  const geolocation = place.tag === 'jobcenter-finder' && html` allow="geolocation"`;
  // WordPress keeps a quotation without attributes before an empty frame, and shows it until the frame has spoken.
  const frameOf = html`<blockquote><a href="${own}">${titleOf(place)}</a></blockquote>
<iframe title="${name}" src="${own}" width="${WIDTH}" height="${height}" sandbox="${SANDBOX[place.tag]}"${geolocation}></iframe>`;
  return {
    ...{ ...common, type: 'rich', provider_url: site.address! },
    ...{ width: WIDTH, height, html: String(frameOf) },
  };
}
