import { fixture, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/jobcenter-finder.ts';
import type { Answer } from '../../src/finder/answer.ts';
import type { JobcenterFinder } from '../../src/finder/jobcenter-finder.ts';
import { part, text, until } from '../element.ts';

export { focused, part, text, until, untilFailed } from '../element.ts';

/** The element in a page, with its dataset there, and the card of its own jobcenter. */
export async function finder(attributes = '', inside = ''): Promise<JobcenterFinder> {
  const element = await fixture<JobcenterFinder>(
    `<jobcenter-finder ${attributes}>${inside}</jobcenter-finder>`,
  );
  await until(() => !!part(element, 'list') && !element.shadowRoot!.querySelector('.placeholder'));
  return element;
}

export function input(element: JobcenterFinder): HTMLInputElement {
  return element.shadowRoot!.querySelector('input')!;
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
