import { fixture, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/jobcenter-finder.ts';
import type { Answer } from '../../src/finder/answer.ts';
import type { JobcenterFinder } from '../../src/finder/jobcenter-finder.ts';

/** The element in a page, with its dataset there, and the card of its own jobcenter. */
export async function finder(attributes = '', inside = ''): Promise<JobcenterFinder> {
  const element = await fixture<JobcenterFinder>(
    `<jobcenter-finder ${attributes}>${inside}</jobcenter-finder>`,
  );
  await until(() => !!part(element, 'list') && !element.shadowRoot!.querySelector('.placeholder'));
  return element;
}

/** Waits as many frames as it takes; the runner's time limit ends what never comes true. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise(resolve => setTimeout(resolve, 5));
}

export function part(element: JobcenterFinder, name: string): HTMLElement | null {
  return element.shadowRoot!.querySelector<HTMLElement>(`[part~="${name}"]`);
}

export function input(element: JobcenterFinder): HTMLInputElement {
  return element.shadowRoot!.querySelector('input')!;
}

export function text(node: Node | null | undefined): string {
  return node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

export function focused(element: JobcenterFinder): Element | null {
  return element.shadowRoot!.activeElement;
}

/** The suggestions as a visitor reads them. */
export function suggestions(element: JobcenterFinder): string[] {
  const open = element.shadowRoot!.querySelectorAll('[role=listbox]:not([hidden]) [role=option]');
  return [...open].map(text);
}

/** Types with real keys and waits for the suggestions. */
export async function type(element: JobcenterFinder, keys: string): Promise<void> {
  input(element).focus();
  await sendKeys({ type: keys });
  const list = element.shadowRoot!.querySelector('[role=listbox]')!;
  await until(() => suggestions(element).length > 0 && list.getAttribute('aria-busy') === 'false');
}

/** Does something and waits for the answer that it leads to. */
export async function answering(element: JobcenterFinder, act: () => unknown): Promise<Answer> {
  const event = oneEvent(element, 'jobcenter-answer');
  await act();
  const { detail } = (await event) as CustomEvent<Answer>;
  await element.updateComplete;
  return detail;
}

/** Lets the pauses between tries pass, as a device that comes back online does. */
export async function untilFailed(element: JobcenterFinder): Promise<void> {
  await until(() => {
    window.dispatchEvent(new Event('online'));
    return !!part(element, 'unavailable');
  });
}
