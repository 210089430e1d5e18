// Puts elements in the place of links and marked blocks, and loads the code of those that the page has.
import { aloneIn } from './alone.ts';
import { Code } from './code.ts';
import { TAGS } from './tags.ts';
import { allowed, type Wish, wishOfBlock, wishOfLink } from './wish.ts';

const OWN = TAGS.join();
const BLOCKS = '[data-stark-sozial]';
const LINKS = 'a[href*="/embed/"]';
const ALL = `${OWN},${BLOCKS},${LINKS}`;

export class Upgrades {
  readonly #host: string;
  readonly #code: Code;
  /** Elements beside the links whose place they took, which are still the page's own. */
  readonly #made = new WeakMap<Node, HTMLElement>();

  constructor(folder: string) {
    this.#host = new URL(folder).host;
    this.#code = new Code(folder);
  }

  /** Begins with what is there, and goes on with what comes. */
  start(): void {
    const all = () => this.#look(document.documentElement);
    new MutationObserver(records => this.#follow(records)).observe(document, {
      ...{ childList: true, subtree: true, attributeFilter: ['href', 'data-stark-sozial'] },
    });
    addEventListener('DOMContentLoaded', all);
    // What could not be loaded on the way may be there now.
    addEventListener('online', () => {
      this.#code.forgetFailures();
      all();
    });
    all();
  }

  #follow(records: MutationRecord[]): void {
    const changed = new Set<Node>();
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type === 'attributes') {
        this.#undo(target);
        changed.add(target);
      }
      for (const node of removedNodes) this.#keepTogether(node);
      for (const node of addedNodes) changed.add(node);
    }
    for (const node of changed) {
      // What came with its parent is found in it.
      if (node instanceof Element && node.isConnected && !changed.has(node.parentNode!)) this.#look(node);
    }
  }

  #look(root: Element): void {
    const found = [...(root.matches(ALL) ? [root] : []), ...root.querySelectorAll<HTMLElement>(ALL)];
    for (const node of found) {
      for (const tag of TAGS) if (node.localName === tag) void this.#code.load(tag);
      // While the page is being read, nobody knows what else will stand beside a link.
      if (document.readyState === 'loading' || !(node instanceof HTMLElement)) continue;
      const wish = node.matches(BLOCKS)
        ? wishOfBlock(node)
        : node instanceof HTMLAnchorElement && wishOfLink(node.href, this.#host);
      if (wish) this.#upgrade(node, wish).catch(error => console.warn('stark-sozial:', error));
    }
  }

  /** The element comes when its code is there; until then, and for ever if it does not come, the link stays. */
  async #upgrade(target: HTMLElement, wish: Wish): Promise<void> {
    if (!placeOf(target)) return;
    const known = (await this.#code.load(wish.tag))?.observedAttributes;
    // By now another version of this script may have done it, or the page taken it away.
    const place = placeOf(target);
    if (!known || !place || !target.isConnected) return;
    if (target.contains(document.activeElement)) {
      // Nobody loses the link that they are on.
      target.addEventListener('focusout', () => setTimeout(() => this.#look(target)), { once: true });
      return;
    }
    const element = document.createElement(wish.tag);
    for (const [name, value] of allowed(wish.attributes, known, this.#host))
      element.setAttribute(name, value);
    if (target.matches(BLOCKS)) {
      element.append(...target.childNodes);
      target.append(element);
    } else {
      // The page keeps its link: a framework that put it there may want to take it away.
      element.append(copyOf(place));
      place.after(element);
      // A page that writes its own HTML anew loses the style to its policy, and one with other styles the attribute.
      place.hidden = true;
      place.style.setProperty('display', 'none', 'important');
      this.#made.set(place, element);
    }
  }

  /** The element goes where its link goes. */
  #keepTogether(place: Node): void {
    const element = this.#made.get(place);
    if (!element) return;
    if (place.isConnected) (place as ChildNode).after(element);
    else element.remove();
  }

  /** A link that leads elsewhere now is judged anew. */
  #undo(link: Node): void {
    for (let place: Node | null = link; place instanceof HTMLElement; place = place.parentNode) {
      const element = this.#made.get(place);
      if (!element) continue;
      this.#made.delete(place);
      element.remove();
      place.style.removeProperty('display');
      place.hidden = false;
      return;
    }
  }
}

/** Of an id there is only one. */
function copyOf(place: HTMLElement): Node {
  const copy = place.cloneNode(true) as HTMLElement;
  for (const node of [copy, ...copy.querySelectorAll('[id]')]) node.removeAttribute('id');
  return copy;
}

/** What gives its place to the element: the block itself, or the link with what an editor wrapped it in. */
function placeOf(target: HTMLElement): HTMLElement | undefined {
  if (target.isContentEditable) return undefined;
  if (target.matches(BLOCKS)) return target.querySelector(OWN) || target.closest(OWN) ? undefined : target;
  if (target.closest(`${OWN},${BLOCKS}`)) return undefined;
  return target instanceof HTMLAnchorElement ? aloneIn(target) : undefined;
}
