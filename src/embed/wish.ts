// Which element a link or a marked block means, and with which attributes.
import { isTag, type Tag } from './tags.ts';

export interface Wish {
  tag: Tag;
  /** As they stand in the query or behind `data-`; which of them count, the element itself says. */
  attributes: [name: string, value: string][];
}

/**
 * What a link asks for: its path ends with `/embed/<element>.html` or `/embed/<element>/<jobcenter>.html`, on the
 * widgets' host. Nothing else of a link survives every editor.
 */
export function wishOfLink(href: string, host: string): Wish | undefined {
  const url = parse(href);
  if (url?.host !== host) return undefined;
  const [, tag, jobcenter] = /\/embed\/([\w-]+)(?:\/([\w-]+))?\.html$/.exec(url.pathname) ?? [];
  if (!isTag(tag)) return undefined;
  // Some editors write `&amp;amp;` for the second parameter.
  const query = [...url.searchParams].map(([name, value]): [string, string] => [
    name.replace(/^amp;/, ''),
    value,
  ]);
  return { tag, attributes: jobcenter ? [...query, ['jobcenter', jobcenter]] : query };
}

/** What a block asks for: `<div data-stark-sozial="jobcenter-finder" data-jobcenter="peine">`. */
export function wishOfBlock(block: Element): Wish | undefined {
  const tag = block.getAttribute('data-stark-sozial')?.trim().toLowerCase();
  if (!isTag(tag)) return undefined;
  const data = [...block.attributes].filter(({ name }) => name.startsWith('data-'));
  return { tag, attributes: data.map(({ name, value }) => [name.slice(5), value]) };
}

/** What these attributes may hold, addresses apart, harms nobody, whoever wrote it. */
export const ADDRESSES = ['dataset', 'events', 'href'];

/**
 * What of it counts: attributes that the element knows. Links and blocks also come from people who may only
 * comment, so their addresses must lie on the page's host or the widgets'.
 */
export function allowed(
  { attributes }: Wish,
  known: readonly string[],
  widgets: string,
  page = document.baseURI,
): [name: string, value: string][] {
  const hosts = [widgets, parse(page)?.host];
  return attributes.filter(([name, value]) => {
    if (!known.includes(name) || value === 'false') return false;
    if (!ADDRESSES.includes(name)) return true;
    const here = value.split(/\s+/).every(address => hosts.includes(parse(address, page)?.host));
    if (!here)
      console.warn(`stark-sozial: ${name}="${value}" gilt nur im Tag selbst, denn es liegt woanders.`);
    return here;
  });
}

/** `URL.parse` and `URL.canParse` are younger than the browsers that we serve. */
export function parse(href: string, base?: string): URL | undefined {
  try {
    return new URL(href, base);
  } catch {
    return undefined;
  }
}
