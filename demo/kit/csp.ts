// What a Content Security Policy must allow.
import { parseUrl } from '../../src/dataset/url.ts';
import type { Wanted } from './snippets.ts';

/** Where the tiles of `tiles="basemap-de"` lie. */
export const TILES = 'https://sgx.geodatenzentrum.de';

const attribute = ({ attributes }: Wanted, wanted: string) =>
  attributes.find(([name]) => name === wanted)?.[1] ?? '';

/** The page's own host, as a policy names it. */
export const SELF = "'self'";

/** Where the webmaster's own files lie: an address without a host means the page's own. */
const ownSources = (wanted: Wanted): string[] =>
  `${attribute(wanted, 'events')} ${attribute(wanted, 'dataset')}`
    .split(/\s+/)
    .filter(Boolean)
    .map(address => parseUrl(address)?.origin ?? SELF);

/** Who else than the widgets' host hears of a visitor, as far as it is known here. */
export function otherHosts(wanted: Wanted): string[] {
  const tiles = attribute(wanted, 'tiles') === 'basemap-de' && attribute(wanted, 'map') !== 'none';
  const origins = [...ownSources(wanted).filter(source => source !== SELF), ...(tiles ? [TILES] : [])];
  return [...new Set(origins)].filter(origin => origin !== new URL(wanted.base).origin);
}

/** For link, block and tag. */
export function pagePolicy(wanted: Wanted): string {
  const host = new URL(wanted.base).origin;
  const tiles = attribute(wanted, 'tiles') === 'basemap-de' ? [TILES] : [];
  const line = (directive: string, ...more: string[]) => [directive, ...new Set([host, ...more])].join(' ');
  return [
    line('script-src'),
    line('style-src'),
    line('connect-src', ...ownSources(wanted)),
    line('img-src', ...tiles),
  ].join('; ');
}

/** For the frame: the page in it has a policy of its own. */
export const framePolicy = ({ base }: Wanted): string => `frame-src ${new URL(base).origin}`;
