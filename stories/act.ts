import type { LitElement } from 'lit';

/** The elements that the story shows: one, but on pages about several. */
export const elementsIn = (canvas: ParentNode): LitElement[] =>
  [...canvas.querySelectorAll<LitElement>('*')].filter(node => node.shadowRoot);

export const elementIn = (canvas: ParentNode): LitElement => elementsIn(canvas)[0]!;

/** Waits until something stands in the element. Whoever leaves the story ends the waiting. */
export async function there<T extends HTMLElement = HTMLElement>(
  canvas: ParentNode,
  selector: string,
  meanwhile = () => {},
): Promise<T> {
  const element = elementIn(canvas);
  for (;;) {
    await element.updateComplete;
    const node = element.shadowRoot!.querySelector<T>(selector);
    if (node) return node;
    if (!element.isConnected) throw new Error(`The story was left before it had ${selector}`);
    meanwhile();
    await new Promise(resolve => setTimeout(resolve, 5));
  }
}

export async function click(canvas: ParentNode, selector: string): Promise<void> {
  (await there(canvas, selector)).click();
  await elementIn(canvas).updateComplete;
}

export async function type(canvas: ParentNode, selector: string, value: string): Promise<HTMLInputElement> {
  const field = await there<HTMLInputElement>(canvas, selector);
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  return field;
}

export async function choose(canvas: ParentNode, selector: string, value: string): Promise<void> {
  const select = await there<HTMLSelectElement>(canvas, selector);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Opens all that is folded up, as one does who reads on. */
export async function unfold(canvas: ParentNode, selector = 'details'): Promise<void> {
  await there(canvas, selector);
  const all = elementIn(canvas).shadowRoot!.querySelectorAll<HTMLDetailsElement>(selector);
  for (const details of all) details.open = true;
}

export const FAILED = '[part=unavailable] button[aria-disabled=false]';

/** Lets the pauses between tries pass, as a device does that comes back online: after 15 seconds it is the same. */
export async function untilFailed(canvas: ParentNode): Promise<void> {
  await there(canvas, FAILED, () => window.dispatchEvent(new Event('online')));
}
