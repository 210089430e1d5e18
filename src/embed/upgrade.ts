// Puts elements in the place of links and marked blocks, and loads the code of those that the page has.
import { aloneIn } from './alone.ts';
import { TAGS, type Tag } from './tags.ts';
import { allowed, type Wish, wishOfBlock, wishOfLink } from './wish.ts';

const OWN = TAGS.join();
const BLOCKS = '[data-stark-sozial]';
const LINKS = 'a[href*="/embed/"]';

type Element_ = CustomElementConstructor & { observedAttributes?: string[] };

export class Upgrades {
  readonly #host: string;
  readonly #loads = new Map<Tag, Promise<Element_ | undefined>>();

  constructor(private readonly folder: string) {
    this.#host = new URL(folder).host;
  }

  /** Begins with what is there, and goes on with what comes. */
  start(): void {
    const all = () => this.#look(document.documentElement);
    new MutationObserver(records => {
      for (const { addedNodes } of records) {
        for (const node of addedNodes) if (node instanceof Element && node.isConnected) this.#look(node);
      }
    }).observe(document, { childList: true, subtree: true });
    document.addEventListener('DOMContentLoaded', all);
    // What could not be loaded on the way may be there now.
    addEventListener('online', all);
    all();
  }

  #look(root: Element): void {
    for (const tag of TAGS) if (within(root, tag)[0]) void this.#load(tag);
    // While the page is being read, nobody knows what else will stand beside a link.
    if (document.readyState === 'loading') return;
    for (const block of within<HTMLElement>(root, BLOCKS)) this.#upgrade(block, wishOfBlock(block));
    for (const link of within<HTMLAnchorElement>(root, LINKS)) {
      this.#upgrade(link, wishOfLink(link.href, this.#host));
    }
  }

  /** The element comes when its code is there; until then, and for ever if it does not come, the link stays. */
  async #upgrade(target: HTMLElement, wish: Wish | undefined): Promise<void> {
    if (!wish || !placeOf(target)) return;
    const known = (await this.#load(wish.tag))?.observedAttributes;
    // By now another version of this script may have done it, or the page taken it away.
    const place = placeOf(target);
    if (!known || !place || !target.isConnected) return;
    if (target.contains(document.activeElement)) {
      // Nobody loses the link that they are on.
      target.addEventListener('focusout', () => setTimeout(() => this.#upgrade(target, wish)), {
        once: true,
      });
      return;
    }
    const element = document.createElement(wish.tag);
    for (const [name, value] of allowed(wish, known, this.#host)) element.setAttribute(name, value);
    if (place === target && target.matches(BLOCKS)) {
      element.append(...target.childNodes);
      target.append(element);
    } else {
      place.replaceWith(element);
      element.append(place);
    }
  }

  #load(tag: Tag): Promise<Element_ | undefined> {
    let load = this.#loads.get(tag);
    if (!load) {
      const there = customElements.get(tag);
      load = there ? Promise.resolve(there) : this.#import(tag);
      this.#loads.set(tag, load);
    }
    return load;
  }

  async #import(tag: Tag): Promise<Element_ | undefined> {
    try {
      await import(/* @vite-ignore */ `${this.folder}${tag}.js`);
    } catch (error) {
      this.#loads.delete(tag);
      console.warn(`stark-sozial: ${this.folder}${tag}.js ist nicht zu laden.`, error);
    }
    return customElements.get(tag);
  }
}

/** What gives its place to the element: the block itself, or the link with what an editor wrapped it in. */
function placeOf(target: HTMLElement): HTMLElement | undefined {
  if (target.matches(BLOCKS)) return target.querySelector(OWN) || target.closest(OWN) ? undefined : target;
  return target.closest(`${OWN},${BLOCKS}`) ? undefined : aloneIn(target);
}

const within = <E extends Element>(root: Element, selector: string): E[] => [
  ...(root.matches(selector) ? [root as E] : []),
  ...root.querySelectorAll<E>(selector),
];
