/** Waits as many frames as it takes; the runner's time limit ends what never comes true. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise(resolve => setTimeout(resolve, 5));
}

export function part(element: Element, name: string): HTMLElement | null {
  return element.shadowRoot!.querySelector<HTMLElement>(`[part~="${name}"]`);
}

export function focused(element: Element): Element | null {
  return element.shadowRoot!.activeElement;
}

/** As a visitor reads it. */
export function text(node: Node | null | undefined): string {
  return node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

/** Lets the pauses between tries pass, as a device that comes back online does. */
export async function untilFailed(element: Element): Promise<void> {
  await until(() => {
    window.dispatchEvent(new Event('online'));
    return !!part(element, 'unavailable');
  });
}

/** Whatever follows the size of the element has heard of it then. */
export async function laidOut(element: Element): Promise<void> {
  await new Promise<void>(resolve => {
    const observer = new ResizeObserver(() => {
      observer.disconnect();
      // Not in the middle of what the browser tells to observers.
      setTimeout(resolve);
    });
    observer.observe(element);
  });
}
