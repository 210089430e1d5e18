// Which element a link or a marked block means, and with which attributes.
import { parseUrl } from '../dataset/url.ts';
import { isTag, type Tag } from './tags.ts';

export type Attribute = readonly [name: string, value: string];

export interface Wish {
  tag: Tag;
  /** As they stand in the query or behind `data-`; which of them count, the element itself says. */
  attributes: Attribute[];
}

/**
 * What a link asks for: its path ends with `/embed/<element>.html` or `/embed/<element>/<jobcenter>.html`, on the
 * widgets' host. Nothing else of a link survives every editor.
 */
export function wishOfLink(href: string, host: string): Wish | undefined {
  const url = parseUrl(href);
  if (url?.host !== host) return undefined;
  const [, tag, jobcenter] = /\/embed\/([\w-]+)(?:\/([\w-]+))?\.html$/.exec(url.pathname) ?? [];
  if (!isTag(tag)) return undefined;
  return { tag, attributes: [...queryOf(url), ...(jobcenter ? [['jobcenter', jobcenter] as const] : [])] };
}

/** The query of an address. Some editors write `&amp;amp;` for the second parameter. */
export const queryOf = ({ searchParams }: URL): Attribute[] =>
  [...searchParams].map(([name, value]) => [name.replace(/^amp;/, ''), value]);

/** What a block asks for: `<div data-stark-sozial="jobcenter-finder" data-jobcenter="peine">`. */
export function wishOfBlock(block: Element): Wish | undefined {
  const tag = block.getAttribute('data-stark-sozial')?.trim().toLowerCase();
  if (!isTag(tag)) return undefined;
  const data = [...block.attributes].filter(({ name }) => name.startsWith('data-'));
  return { tag, attributes: data.map(({ name, value }) => [name.slice(5), value]) };
}

/** Attributes that hold addresses; all others harm nobody, whoever wrote them. */
export const ADDRESSES = ['dataset', 'events', 'href'];

/**
 * What of it counts: attributes that the element knows. Links and blocks also come from people who may only
 * comment, so their addresses must lie on the page's host or the widgets'.
 */
export function allowed(
  attributes: readonly Attribute[],
  known: readonly string[],
  widgets: string,
  page = parseUrl(self.origin)?.host,
): Attribute[] {
  const near = (address: string) => {
    const url = parseUrl(address, document.baseURI);
    return !!url && (url.host === widgets || url.host === page);
  };
  const refused = new Set<string>();
  for (const [name, value] of attributes) {
    if (!known.includes(name) || !ADDRESSES.includes(name)) continue;
    if (name === 'href' && /^(?:mailto|tel):/i.test(value)) continue;
    if (value.split(/\s+/).every(near)) continue;
    refused.add(name);
    console.warn(`stark-sozial: ${name}="${value}" gilt nur im Tag selbst, denn es liegt woanders.`);
  }
  // Its words would lead to something else.
  if (refused.has('href')) refused.add('label');
  return attributes.filter(
    ([name, value]) => known.includes(name) && value !== 'false' && !refused.has(name),
  );
}
