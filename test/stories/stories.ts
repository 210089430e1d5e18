import { fixture } from '@open-wc/testing';
import '../../src/stark-sozial-stories.ts';
import type { Story } from '../../src/dataset/story-schema.ts';
import type { StarkSozialStories } from '../../src/stories/stark-sozial-stories.ts';
import { until } from '../element.ts';

export { part, text, until, untilFailed } from '../element.ts';

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

export const cards = (element: Element): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('[part=card]'),
];

export const themes = (element: Element): HTMLButtonElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part=themes] button'),
];
