// Measures in a live element which colours stand on which, whatever tokens and parts the page has set.
import { type Colour, contrast, over, parseColour } from './contrast.ts';

export const Kind = { Text: 'Schrift', Control: 'Rand', Mark: 'Marke' } as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

export interface Measured {
  kind: Kind;
  /** As the browser computes them. */
  front: string;
  back: string;
  ratio: number;
  /** 4.5 for text, 3 for what shows where a control or a sign is. */
  least: number;
  /** Words, or the kind of control, that one finds it by. */
  sample: string;
  /** The nearest part around it. */
  part: string;
}

const WHITE: Colour = [255, 255, 255, 1];
const CONTROLS = 'input:not([type=checkbox]), select, button, .button';

/** Every pair once, the weakest first. Words on the map are left out: below them is a picture. */
export function measure(element: HTMLElement): Measured[] {
  const found = new Map<string, Measured>();
  const keep = (kind: Kind, node: Element, front: string, behind: Element | null, sample: string) => {
    const back = groundOf(behind);
    const colour = parseColour(front);
    if (!colour || colour[3] === 0) return;
    const key = `${kind} ${front} ${back}`;
    if (found.has(key)) return;
    const part = node.closest('[part]')?.getAttribute('part') ?? '';
    const ratio = contrast(over(colour, back), back);
    const least = kind === Kind.Text ? 4.5 : 3;
    const [red, green, blue] = back.map(Math.round);
    found.set(key, { kind, front, back: `rgb(${red}, ${green}, ${blue})`, ratio, least, sample, part });
  };
  for (const node of element.shadowRoot?.querySelectorAll('*') ?? []) {
    if (!isSeen(node)) continue;
    const style = getComputedStyle(node);
    const words = ownWords(node);
    if (words) keep(Kind.Text, node, style.color, node, words);
    if (style.borderTopStyle === 'solid' && node.matches(CONTROLS)) {
      keep(
        Kind.Control,
        node,
        style.borderTopColor,
        parentOf(node),
        node.textContent?.trim() || node.localName,
      );
    }
    const [start, side] = [style.borderInlineStartColor, style.borderInlineEndColor];
    if (style.borderInlineStartWidth === '4px' && start !== side) {
      keep(Kind.Mark, node, start, node, ownWords(node) || node.textContent?.trim() || '');
    }
  }
  return [...found.values()].sort((a, b) => a.ratio / a.least - b.ratio / b.least);
}

function isSeen(node: Element): boolean {
  const { width, height } = node.getBoundingClientRect();
  if (width <= 1 || height <= 1 || node.closest('.areas, svg, .visually-hidden')) return false;
  const { visibility, opacity } = getComputedStyle(node);
  return visibility === 'visible' && opacity === '1';
}

/** What stands in the node itself, not in one inside of it. */
function ownWords(node: Element): string {
  const words = [...node.childNodes].filter(child => child.nodeType === Node.TEXT_NODE);
  return words
    .map(word => word.textContent?.trim())
    .join(' ')
    .trim();
}

/** Across the border of a shadow root. */
function parentOf(node: Element): Element | null {
  const root = node.getRootNode();
  return node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** The colour that a visitor sees behind a node. */
function groundOf(node: Element | null): Colour {
  if (!node) return WHITE;
  const colour = parseColour(getComputedStyle(node).backgroundColor) ?? WHITE;
  return colour[3] === 1 ? colour : over(colour, groundOf(parentOf(node)));
}
