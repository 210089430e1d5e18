import type { JobcenterFinder } from '../../src/finder/jobcenter-finder.ts';
import { finder, part, until } from './finder.ts';

/** A finder whose map is open, by its button unless the attributes open it. */
export async function finderWithMap(attributes = ''): Promise<JobcenterFinder> {
  const element = await finder(attributes);
  if (!attributes.includes('map="open"')) toggle(element)!.click();
  await mapIsOpen(element);
  return element;
}

export function mapIsOpen(element: JobcenterFinder): Promise<void> {
  return until(() => areas(element).length > 0);
}

export function toggle(element: JobcenterFinder): HTMLButtonElement | null {
  return element.shadowRoot!.querySelector('.map > button');
}

/** The part that keys and pointers move. */
export function canvas(element: JobcenterFinder): HTMLElement {
  return element.shadowRoot!.querySelector('.areas')!;
}

export function areas(element: JobcenterFinder, selector = '.area'): SVGElement[] {
  return [...element.shadowRoot!.querySelectorAll<SVGElement>(`path${selector}`)];
}

export function area(element: JobcenterFinder, ags: string): SVGElement {
  return areas(element, `[data-ags="${ags}"]`)[0]!;
}

/** Keys of the Kreise that the map marks, and how many outlines it draws for that. */
export function marked(element: JobcenterFinder): [string[], number] {
  const under = areas(element, '.under').map(path => path.dataset.ags!);
  return [under, areas(element, '.selected').length];
}

export function consentButton(element: JobcenterFinder): HTMLButtonElement | null {
  return part(element, 'consent')?.querySelector('button') ?? null;
}

/** Where an area lies once the map has found its size and stands still. */
export async function atRest(path: SVGElement): Promise<number> {
  for (let before = Number.NaN, still = 0; still < 10; ) {
    await new Promise(requestAnimationFrame);
    const { left } = path.getBoundingClientRect();
    still = left === before ? still + 1 : 0;
    before = left;
  }
  return path.getBoundingClientRect().left;
}
