// What webmasters copy: the same element as a link, a block, a tag and a frame.

import { parseUrl } from '../../src/dataset/url.ts';
import { frameHeight, SANDBOX } from '../../src/embed/rights.ts';
import type { Tag } from '../../src/embed/tags.ts';
import { ADDRESSES } from '../../src/embed/wish.ts';

export type Way = 'link' | 'block' | 'tag' | 'iframe';

export interface Wanted {
  tag: Tag;
  jobcenters: readonly string[];
  /** Other attributes; switches are `true`. */
  attributes: readonly (readonly [name: string, value: string])[];
  /** Folder of the widgets, with a slash at its end. */
  base: string;
  /** What the link says. */
  text: string;
}

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);

/** The page of the element. With one jobcenter it is the one that tells the essentials before any script runs. */
export function embedAddress({ tag, jobcenters, attributes, base }: Wanted): string {
  const [id, another] = jobcenters;
  const single = id !== undefined && another === undefined;
  const query = new URLSearchParams();
  if (!single && id !== undefined) query.set('jobcenter', jobcenters.join(' '));
  for (const [name, value] of attributes) query.set(name, value);
  const text = query.toString();
  return `${base}embed/${tag}${single ? `/${id}` : ''}.html${text && `?${text}`}`;
}

/** Whether options stand behind the address: a system that embeds the bare address by oEmbed reads none of them. */
export const hasQuery = (wanted: Wanted): boolean => embedAddress(wanted).includes('?');

const anchor = (wanted: Wanted): string =>
  `<a href="${escapeHtml(embedAddress(wanted))}">${escapeHtml(wanted.text)}</a>`;

const all = ({ jobcenters, attributes }: Wanted) =>
  jobcenters.length > 0 ? [['jobcenter', jobcenters.join(' ')] as const, ...attributes] : attributes;

const SWITCHES = ['only-own', 'sync-url', 'dismissible'];

export function snippets(wanted: Wanted): Record<Way, string> {
  const { tag, text } = wanted;
  const attributes = all(wanted);
  const data = attributes.map(([name, value]) => ` data-${name}="${escapeHtml(value)}"`).join('');
  const own = attributes
    .map(([name, value]) => (SWITCHES.includes(name) ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`))
    .join('');
  const device = tag === 'jobcenter-finder' ? ' allow="geolocation"' : '';
  const variant = wanted.attributes.find(([name]) => name === 'variant')?.[1];
  const height = frameHeight(tag, variant);
  const frame = `src="${escapeHtml(embedAddress(wanted))}" title="${escapeHtml(text)}"`;
  return {
    link: `<p>${anchor(wanted)}</p>`,
    block: `<div data-stark-sozial="${tag}"${data}>\n  ${anchor(wanted)}\n</div>`,
    tag: `<${tag}${own}>\n  ${anchor(wanted)}\n</${tag}>`,
    // In a sentence, so that the script does not take this link for an element as well.
    iframe: `<iframe ${frame} width="100%" height="${height}" loading="lazy" sandbox="${SANDBOX[tag]}"${device}></iframe>\n<p>Wird hier nichts angezeigt? ${anchor(wanted)}</p>`,
  };
}

/** As a link in Markdown. */
export const markdown = (wanted: Wanted): string =>
  `[${wanted.text.replace(/[[\]\\]/g, '\\$&')}](${embedAddress(wanted).replaceAll('(', '%28').replaceAll(')', '%29')})`;

/** The line for the template. */
export function scriptLine(base: string, integrity?: string): string {
  const hash = integrity ? ` integrity="${integrity}" crossorigin="anonymous"` : '';
  return `<script async src="${escapeHtml(`${base}stark-sozial.js`)}"${hash}></script>`;
}

export interface Elsewhere {
  attribute: string;
  /** On hosts other than the widgets': the page's own, perhaps. */
  hosts: string[];
  /** Some begin without a host, which in a frame means the widgets'. */
  relative: boolean;
}

/** Which attributes name addresses that do not count in every way in. */
export function elsewhere({ attributes, base }: Wanted): Elsewhere[] {
  return attributes.flatMap(([attribute, value]) => {
    if (!ADDRESSES.includes(attribute)) return [];
    const urls = value.split(/\s+/).map(address => parseUrl(address));
    const own = parseUrl(base)?.host;
    // Telephone and mail have no host, and count everywhere.
    const hosts = urls.flatMap(url => (url?.host && url.host !== own ? [url.host] : []));
    const relative = urls.some(url => !url);
    return hosts.length > 0 || relative ? [{ attribute, hosts: [...new Set(hosts)], relative }] : [];
  });
}
