// What a system reads that is given the address of an embed page: WordPress embeds it then.
import type { Tag } from '../../src/embed/tags.ts';
import { html } from './html.ts';
import { titleOf } from './page.ts';
import { addressOf, type Place, type Site } from './site.ts';
import { PAGES, SITE } from './words.ts';

/** A day: the pages change with the data. */
const CACHE = 86_400;

/** Sites reckon with this width; a frame fills what it gets. */
const WIDTH = 600;

/**
 * What a frame must be allowed, tried one by one: scripts; their own origin, by which the page around believes the
 * height (and the banner remembers that it was closed); links that lead the whole window on, telephone and mail too.
 * Without forms no search is submitted, without downloads a calendar file ends nowhere. Nothing opens a window.
 */
const LEAST = 'allow-scripts allow-same-origin allow-top-navigation-by-user-activation';
export const SANDBOX: Record<Tag, string> = {
  'jobcenter-finder': `${LEAST} allow-forms`,
  'aktionswoche-calendar': `${LEAST} allow-forms allow-downloads`,
  'stark-sozial-banner': LEAST,
  'stark-sozial-stories': LEAST,
};

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
