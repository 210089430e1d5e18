import { fixture } from '@open-wc/testing';
import '../../src/stark-sozial-stories.ts';
import type { Story } from '../../src/dataset/story-schema.ts';
import type { StarkSozialStories } from '../../src/stories/stark-sozial-stories.ts';

/** What the published dataset tells. */
export async function published(): Promise<{
  stories: Story[];
  jobcenters: { id: string; land: string; name: string }[];
}> {
  return (await fetch('/build/data/stark-sozial.json')).json();
}

/** The address of the published dataset with other stories. */
export async function datasetWith(stories: Partial<Story>[]): Promise<string> {
  const changed = { ...(await published()), stories };
  return URL.createObjectURL(new Blob([JSON.stringify(changed)], { type: 'application/json' }));
}

export async function stories(attributes = '', inside = ''): Promise<StarkSozialStories> {
  const element = await fixture<StarkSozialStories>(
    `<stark-sozial-stories ${attributes}>${inside}</stark-sozial-stories>`,
  );
  await until(() => !!element.shadowRoot!.querySelector('[part=card], p.none'));
  return element;
}

/** Waits as many frames as it takes; the runner's time limit ends what never comes true. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise(resolve => setTimeout(resolve, 5));
}

export function part(element: Element, name: string): HTMLElement | null {
  return element.shadowRoot!.querySelector<HTMLElement>(`[part~="${name}"]`);
}

export function text(node: Node | null | undefined): string {
  return node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

export const cards = (element: Element): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('[part=card]'),
];

export const themes = (element: Element): HTMLButtonElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part=themes] button'),
];

export async function untilFailed(element: Element): Promise<void> {
  await until(() => {
    window.dispatchEvent(new Event('online'));
    return !!part(element, 'unavailable');
  });
}
