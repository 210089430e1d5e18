// The page's one element, with what the address asks for.
import type { DatasetController } from '../../dataset/controller.ts';
import { define } from '../../ui/define.ts';
import type { Tag } from '../tags.ts';
import { askedFor, fromAddress } from './query.ts';
import { keepInPlace, watchReader } from './reader.ts';

type Class = CustomElementConstructor & { observedAttributes?: string[] };
export type Code = Record<Tag, () => Promise<Class>>;

/** What all of ours have; only this page, which is ours as well, looks at it. */
type Own = HTMLElement & { data: DatasetController };

/** Known to the page's own styles as well. */
const THEMES = ['dark', 'auto'];

/** Milliseconds: so long on a slow line between one lazy part and the next, and so long altogether. */
const PAUSE = 500;
const PATIENCE = 5000;

/**
 * Shows the element in the place of the words that stand in it; resolves when the page has come to rest. Which
 * attributes an element has, only its code knows, and it must find them when it begins, or it would load what nobody
 * wants: so it is defined after they are set. Nothing is moved, and the words stay where the code cannot be had.
 */
export async function showElement(element: HTMLElement, framed: boolean, code: Code): Promise<void> {
  const tag = element.localName as Tag;
  const place = element.parentElement!;
  const isRead = watchReader(element);
  const theme = askedFor(location.href, 'theme');
  if (theme && THEMES.includes(theme)) document.documentElement.classList.add(theme);
  let made: Class;
  try {
    made = await code[tag]();
  } catch (error) {
    console.warn(`stark-sozial: ${tag}.js ist nicht zu laden.`, error);
    return;
  }
  for (const [name, value] of fromAddress(location.href, made.observedAttributes ?? [], framed)) {
    // A page of one jobcenter speaks of no other.
    if (!(name === 'jobcenter' && element.hasAttribute(name))) element.setAttribute(name, value);
  }
  if (isRead()) await wanted(place);
  // What stands below comes into view once at most.
  place.style.minHeight = `${Math.min(place.offsetHeight, innerHeight)}px`;
  define(tag, made);
  const { data } = element as Own;
  await Promise.race([
    data.settled().then(() => still(element)),
    new Promise(resolve => setTimeout(resolve, PATIENCE)),
  ]);
  place.style.minHeight = '';
}

/** Resolves when it has kept its size for a while. */
function still(element: HTMLElement): Promise<void> {
  return new Promise(resolve => {
    const wait = () =>
      setTimeout(() => {
        observer.disconnect();
        resolve();
      }, PAUSE);
    const observer = new ResizeObserver(() => {
      clearTimeout(pause);
      pause = wait();
    });
    observer.observe(element);
    // A frame that nobody sees yet, as in WordPress, is told nothing.
    let pause = wait();
  });
}

/** Whoever is reading, or on a link, keeps it, and a button above that brings the element. */
async function wanted(place: HTMLElement): Promise<void> {
  const offer = place.querySelector<HTMLElement>('.offer')!;
  keepInPlace(() => {
    offer.hidden = false;
  });
  await new Promise(resolve => offer.addEventListener('click', resolve, { once: true }));
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
  offer.hidden = true;
}
