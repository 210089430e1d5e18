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
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, SPACING];
  // Whatever follows the width has followed it once this observer hears of it.
  await new Promise<void>(resolve => {
    const observer = new ResizeObserver(() => {
      observer.disconnect();
      // Not in the middle of what the browser tells to observers.
      setTimeout(resolve);
    });
    observer.observe(element);
  });
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
  const faults = lines.flatMap(({ text, node, rect }) => {
    if (rect.right > place.right + TOLERANCE || rect.left < place.left - TOLERANCE) return [`wide: ${text}`];
    const box = boxes(node).find(one => leaves(rect, one.getBoundingClientRect()));
    return box ? [`leaves ${box.localName}.${box.className}: ${text}`] : [];
  });
  for (const [at, one] of lines.entries()) {
    for (const other of lines.slice(at + 1)) {
      if (one.node === other.node || onTop(one) !== onTop(other)) continue;
      const across = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
      const down = Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top);
      // Letters of one line that stand side by side share its height, but no width.
      if (across > TOLERANCE && down > 2 * TOLERANCE)
        faults.push(`over each other: ${one.text} | ${other.text}`);
    }
  }
  const scroller = element.shadowRoot!.querySelector('.root');
  if (scroller && scroller.scrollWidth > scroller.clientWidth) faults.push('It scrolls sideways.');
  return faults;
}

const onTop = ({ node }: Line) => !!node.parentElement!.closest(ON_TOP);

/** The boxes around a text, up to the one that rolls or floats. */
function boxes(node: Text): Element[] {
  const found: Element[] = [];
  for (let box = node.parentElement; box; box = box.parentElement) {
    const { display, overflowY, position } = getComputedStyle(box);
    if (overflowY === 'auto' || overflowY === 'scroll') break;
    if (display !== 'inline' && display !== 'contents') found.push(box);
    if (position === 'absolute') break;
  }
  return found;
}

const leaves = (text: DOMRect, box: DOMRect): boolean =>
  text.top < box.top - TOLERANCE ||
  text.bottom > box.bottom + TOLERANCE ||
  text.left < box.left - TOLERANCE ||
  text.right > box.right + TOLERANCE;
