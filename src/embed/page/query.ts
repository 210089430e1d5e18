import { type Attribute, allowed, queryOf } from '../wish.ts';

/** They lead away from here under the name of the office; so only a page that shows this one in a frame sets them. */
const LEADING = ['href', 'label'];

/**
 * The attributes that the address of an embed page asks for: those that the element knows. Anyone can write a link,
 * so data are taken from the page's own host only.
 */
export function fromAddress(address: string, known: readonly string[], framed: boolean): Attribute[] {
  const url = new URL(address);
  const attributes = queryOf(url);
  const leading = attributes.filter(([name]) => LEADING.includes(name) && known.includes(name));
  const rest = attributes.filter(([name]) => !LEADING.includes(name));
  return [...allowed(rest, known, url.host, url.host), ...(framed ? leading : [])];
}

/** One of them; of several the last, as when they are set one after the other. */
export const askedFor = (address: string, name: string): string | undefined =>
  new Map(queryOf(new URL(address))).get(name);
