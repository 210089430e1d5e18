import { fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/aktionswoche-calendar.ts';
import type { AktionswocheCalendar } from '../../src/calendar/aktionswoche-calendar.ts';
import { EVENTS } from '../../src/dataset/event-schema.ts';
import { readDataset } from '../../src/dataset/parse.ts';
import type { Dataset } from '../../src/dataset/schema.ts';
import { part, text, until } from '../element.ts';

export { focused, laidOut, part, text, until, untilFailed } from '../element.ts';

/** Narrow as a phone, wide enough for the week. */
export const NARROW = '20em';
export const WIDE = '62em';

/** Some days of the first Aktionswoche, 26 to 30 August 2019, and around it. */
export const BEFORE = '2019-08-01T09:00+02:00';
export const RUNNING = '2019-08-28T09:00+02:00';
export const OVER = '2019-09-15T09:00+02:00';

export interface Page {
  width?: string;
  /** What stands in the tag. */
  inside?: string;
  /** The time on the device. */
  time?: string;
  /** A clock that goes. */
  clock?: () => Date;
}

/** A clock that stands. */
export const at = (time: string) => () => new Date(time);

/** The element in a page, loading. */
export async function calendarLoading(attributes = '', page: Page = {}): Promise<AktionswocheCalendar> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.width = page.width ?? NARROW;
  const template = document.createElement('template');
  template.innerHTML = `<aktionswoche-calendar ${attributes}>${page.inside ?? ''}</aktionswoche-calendar>`;
  const element = template.content.querySelector('aktionswoche-calendar')!;
  element.now = page.clock ?? at(page.time ?? OVER);
  box.append(element);
  return element;
}

/** The element in a page, with its dataset there, and with its filters where they stand open. */
export async function calendar(attributes = '', page: Page = {}): Promise<AktionswocheCalendar> {
  const element = await calendarLoading(attributes, page);
  await until(() => !!part(element, 'header'));
  const wide = page.width && Number.parseFloat(page.width) >= 36;
  if (wide) await until(() => !!part(element, 'filters') || !!part(element, 'empty'));
  await element.updateComplete;
  return element;
}

export const root = (element: AktionswocheCalendar) => element.shadowRoot!;
export const find = <T extends HTMLElement = HTMLElement>(element: AktionswocheCalendar, selector: string) =>
  root(element).querySelector<T>(selector);
export const all = <T extends HTMLElement = HTMLElement>(element: AktionswocheCalendar, selector: string) => [
  ...root(element).querySelectorAll<T>(selector),
];

export const button = (element: AktionswocheCalendar, label: string | RegExp) =>
  all<HTMLButtonElement>(element, 'button').find(node => text(node).match(label))!;
export const count = (element: AktionswocheCalendar) => text(part(element, 'count'));

/** Titles of the actions that the list shows. */
export const titles = (element: AktionswocheCalendar) => all(element, '.opener').map(text);
export const ids = (element: AktionswocheCalendar) =>
  all(element, '.opener, .cell').map(({ id }) => id.replace('opener-', ''));
export const groups = (element: AktionswocheCalendar) => all(element, '.group > .heading').map(text);
export const chips = (element: AktionswocheCalendar) => all(element, '.chip:not(.all)').map(text);

export async function openFilters(element: AktionswocheCalendar): Promise<void> {
  button(element, /^Filter|^Aus/).click();
  await until(() => part(element, 'filters')?.dataset.open === 'true');
}

/** Opens the details of an action, and waits for what is loaded with the first. */
export async function openDetails(element: AktionswocheCalendar, id: string): Promise<HTMLElement> {
  find(element, `#opener-${id}`)!.click();
  const details = () => find(element, `#details-${id} dl, #panel dl`);
  await until(() => !!details());
  return details()!.parentElement!;
}

/** The list is drawn at once, the controls with their numbers a frame later. */
export async function settled(element: AktionswocheCalendar): Promise<void> {
  await element.updateComplete;
  await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
  await element.updateComplete;
}

/** Chooses as a visitor does. */
export async function choose(element: AktionswocheCalendar, id: string, value: string): Promise<void> {
  const select = find<HTMLSelectElement>(element, `select#${id}`)!;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(element);
}

export async function typeWords(element: AktionswocheCalendar, words: string): Promise<void> {
  const field = find<HTMLInputElement>(element, 'input#words')!;
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settled(element);
}

export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
}

/** Opens the search in the neighbourhood and looks for a place. */
export async function searchNear(element: AktionswocheCalendar, query: string): Promise<void> {
  if (!find(element, '#query')) button(element, 'In meiner Nähe suchen').click();
  await until(() => !!find(element, '#query'));
  const field = find<HTMLInputElement>(element, '#query')!;
  field.value = query;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  field.form!.requestSubmit();
  const done = () => !!find(element, '#radius, .choices, #error');
  await until(() => done() && find(element, '.row .button')!.ariaDisabled !== 'true');
  await element.updateComplete;
}

/** What the webmaster reads in the console while something is done. */
export async function warningsWhile(act: () => Promise<unknown>): Promise<string[]> {
  const { warn } = console;
  const warned: string[] = [];
  console.warn = (...args: unknown[]) => void warned.push(args.join(' '));
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return warned;
}

let shared: Promise<Dataset> | undefined;
/** The published dataset. */
export function published(): Promise<Dataset> {
  shared ??= fetch('/build/data/stark-sozial.json')
    .then(response => response.json())
    .then(raw => readDataset(raw, [EVENTS]).dataset!);
  return shared;
}
