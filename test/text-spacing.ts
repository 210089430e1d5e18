import { laidOut } from './element.ts';

// WCAG 1.4.12: with these spaces between lines, letters, words and paragraphs no text may be lost. A page's styles do
// not reach the inside of the elements, but those of a browser's extension do.
const SPACING = new CSSStyleSheet();
SPACING.replaceSync(`
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }
`);

/** Widths of a place: a phone, and a page on a screen. */
export const WIDTHS = ['320px', '1280px'];

/** What less than this cuts or covers, nobody sees: fonts have room above and below their letters. */
const TOLERANCE = 2;

/** Texts that lie over others for a while, or in a part that rolls by itself. */
const ON_TOP = '[role=listbox]';
/** A picture with names, of which the list has all; and what is there for screen readers alone. */
const SILENT = '.areas, [aria-hidden=true], .visually-hidden, .skip:not(:focus), [hidden]';

interface Line {
  text: string;
  node: Text;
  rect: DOMRect;
}

/** Puts an element into a place of that width, with these spaces inside of it. */
export async function spaced(element: HTMLElement, width: string): Promise<void> {
  const root = element.shadowRoot!;
  element.parentElement!.style.width = width;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter(sheet => sheet !== SPACING), SPACING];
  await laidOut(element);
  await (element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
}

/** Each line of text that can be seen. */
function linesOf(root: ShadowRoot): Line[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const lines: Line[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const text = node.data.trim();
    const parent = node.parentElement;
    // What is folded has a size all the same.
    if (!text || !parent?.checkVisibility() || parent.closest(SILENT)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (rect.width > 1 && rect.height > 1) lines.push({ text, node, rect });
    }
  }
  return lines;
}

/** Each text that is cut, leaves its box or lies over another; empty if all is well. */
export function spacingFaults(element: HTMLElement): string[] {
  const lines = linesOf(element.shadowRoot!);
  if (lines.length === 0) return ['There is no text at all.'];
  const place = element.parentElement!.getBoundingClientRect();
  const around = new Map<Element, Box[]>();
  const faults = lines.flatMap(({ text, node, rect }) => {
    if (rect.right > place.right + TOLERANCE || rect.left < place.left - TOLERANCE) return [`wide: ${text}`];
    const box = boxesOf(node.parentElement!, around).find(({ rect: box }) => leaves(rect, box));
    return box ? [`leaves ${box.name}: ${text}`] : [];
  });
  // From top to bottom, so that each is compared with its neighbours alone.
  const sorted = [...lines].sort((a, b) => a.rect.top - b.rect.top);
  for (const [at, one] of sorted.entries()) {
    for (let next = at + 1; next < sorted.length; next++) {
      const other = sorted[next]!;
      const down = Math.min(one.rect.bottom, other.rect.bottom) - other.rect.top;
      if (other.rect.top > one.rect.bottom) break;
      const across = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
      if (one.node === other.node || across <= TOLERANCE || down <= 2 * TOLERANCE) continue;
      if (onTop(one) === onTop(other)) faults.push(`over each other: ${one.text} | ${other.text}`);
    }
  }
  const scroller = element.shadowRoot!.querySelector('.root');
  if (scroller && scroller.scrollWidth > scroller.clientWidth) faults.push('It scrolls sideways.');
  return faults;
}

const onTop = ({ node }: Line) => !!node.parentElement!.closest(ON_TOP);

interface Box {
  name: string;
  rect: DOMRect;
}

/** The boxes around what stands in a node, up to the one that rolls or floats; each is measured once. */
function boxesOf(node: Element, known: Map<Element, Box[]>): Box[] {
  const before = known.get(node);
  if (before) return before;
  const { display, overflowY, position } = getComputedStyle(node);
  const boxes: Box[] = [];
  if (overflowY !== 'auto' && overflowY !== 'scroll') {
    if (display !== 'inline' && display !== 'contents') {
      boxes.push({ name: `${node.localName}.${node.className}`, rect: node.getBoundingClientRect() });
    }
    if (position !== 'absolute' && node.parentElement) boxes.push(...boxesOf(node.parentElement, known));
  }
  known.set(node, boxes);
  return boxes;
}

const leaves = (text: DOMRect, box: DOMRect): boolean =>
  text.top < box.top - TOLERANCE ||
  text.bottom > box.bottom + TOLERANCE ||
  text.left < box.left - TOLERANCE ||
  text.right > box.right + TOLERANCE;
