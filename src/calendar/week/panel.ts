import type { LitElement } from 'lit';

/** Does what a click asks for, and gives the root in which it was done. */
async function after(click: Event, act: () => void): Promise<ShadowRoot> {
  const root = (click.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
  act();
  await (root.host as LitElement).updateComplete;
  return root;
}

/** The panel lies below the whole week: whoever opens it is led there, and not on a ride. */
export async function openPanel(click: Event, toggle: () => void): Promise<void> {
  const panel = (await after(click, toggle)).querySelector('#panel');
  panel?.querySelector<HTMLElement>('.heading')?.focus({ preventScroll: true });
  panel?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

/** The button that closes it goes with it; one goes on at the cell, or where that is not shown, at the number. */
export async function closePanel(click: Event, id: string, toggle: () => void): Promise<void> {
  const root = await after(click, toggle);
  const cell = root.getElementById(`opener-${id}`) ?? root.querySelector<HTMLElement>('.count');
  cell?.focus();
}
