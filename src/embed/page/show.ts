// The page's one element, with what the address asks for.
import { TAGS, type Tag } from '../tags.ts';
import { fromAddress } from './query.ts';

/** Known to the page's own styles as well. */
const THEMES = ['dark', 'auto'];

/**
 * Which attributes an element has, only its code knows; and it must find them when it begins, or it would load what
 * nobody wants. So what stands in the tag waits outside of it, and stays there where the code cannot be had.
 */
export async function showElement(framed: boolean, code: Record<Tag, () => Promise<unknown>>): Promise<void> {
  const element = document.querySelector(TAGS.join());
  if (!element) return;
  const tag = element.localName as Tag;
  const theme = new URLSearchParams(location.search).get('theme');
  if (theme && THEMES.includes(theme)) document.documentElement.classList.add(theme);

  const place = document.createElement('div');
  element.replaceWith(place);
  place.append(...element.childNodes);
  try {
    await code[tag]();
    const { observedAttributes: known = [] } = customElements.get(tag) as { observedAttributes?: string[] };
    for (const [name, value] of fromAddress(location.href, known, framed)) {
      // A page of one jobcenter speaks of no other.
      if (!(name === 'jobcenter' && element.hasAttribute(name))) element.setAttribute(name, value);
    }
  } catch (error) {
    console.warn(`stark-sozial: ${tag}.js ist nicht zu laden.`, error);
    return;
  }
  element.append(...place.childNodes);
  place.replaceWith(element);
}
