import { TAGS } from '../tags.ts';
import { allowed, type Wish } from '../wish.ts';

/** They lead away from here under the name of the office; so only a page that shows this one in a frame sets them. */
const LEADING = ['href', 'label'];

/**
 * The attributes that the address of an embed page asks for: those that the element knows. Anyone can write a link,
 * so data are taken from the page's own host only.
 */
export function fromAddress(
  address: string,
  known: readonly string[],
  framed: boolean,
): [name: string, value: string][] {
  const { searchParams, host } = new URL(address);
  // Some editors write `&amp;amp;` for the second parameter.
  const attributes = [...searchParams].map(([name, value]): Wish['attributes'][number] => [
    name.replace(/^amp;/, ''),
    value,
  ]);
  const leading = attributes.filter(([name]) => LEADING.includes(name) && known.includes(name));
  const rest = attributes.filter(([name]) => !LEADING.includes(name));
  return [...allowed({ tag: TAGS[0], attributes: rest }, known, host, address), ...(framed ? leading : [])];
}
