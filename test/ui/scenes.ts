import { fixture } from '@open-wc/testing';
import { action, banner, placed, WEEK } from '../banner/banner.ts';
import { STATES } from '../calendar/states.ts';
import { part, until, untilFailed } from '../element.ts';
import { answering, finder, input } from '../finder/finder.ts';
import { finderWithMap } from '../finder/map.ts';
import { stories } from '../stories/stories.ts';
import type { Tag } from './manifest.ts';

/** A state of an element, with attributes of its own, such as `theme`. */
export type Scene = (attributes: string) => Promise<HTMLElement>;

const running = {
  now: '2019-08-27T10:00:00Z',
  data: { editions: [WEEK], events: [action('a', '2019-08-27')] },
};

let missing = 0;
/** An address where nothing is, new each time, for who has failed once is not asked again. */
const noDataset = () => `dataset="/no-such-dataset-${++missing}.json"`;

async function failedFinder(attributes: string): Promise<HTMLElement> {
  const element = await fixture<HTMLElement>(
    `<jobcenter-finder ${noDataset()} ${attributes}></jobcenter-finder>`,
  );
  await untilFailed(element);
  return element;
}

async function failedStories(attributes: string): Promise<HTMLElement> {
  const element = await fixture<HTMLElement>(
    `<stark-sozial-stories ${noDataset()} ${attributes}></stark-sozial-stories>`,
  );
  await untilFailed(element);
  return element;
}

async function failedBanner(attributes: string): Promise<HTMLElement> {
  const element = await placed(`${noDataset()} ${attributes}`);
  await untilFailed(element);
  // The picture comes on its own, and styles with it.
  await until(() => !!element.shadowRoot!.querySelector('.country'));
  return element;
}

const asked =
  (query: string): Scene =>
  async attributes => {
    const element = await finder(attributes);
    await answering(element, () => element.search(query));
    return element;
  };

async function suggesting(attributes: string): Promise<HTMLElement> {
  const element = await finder(attributes);
  input(element).focus();
  input(element).value = 'Neust';
  input(element).dispatchEvent(new InputEvent('input', { bubbles: true }));
  await until(() => !!element.shadowRoot!.querySelector('[role=listbox]:not([hidden]) [role=option]'));
  return element;
}

/** Chips come a frame after the list. */
const calendarScene =
  (name: string): Scene =>
  async attributes => {
    const element = await STATES[name]!(attributes);
    if (name === 'with chips') await until(() => !!part(element, 'chips'));
    return element;
  };

/** States in which, taken together, every token and every part of an element can be seen. */
export const SCENES: Record<Tag, Record<string, Scene>> = {
  'jobcenter-finder': {
    // Meppen has a note of its jobcenter.
    'with an answer': asked('Meppen'),
    'with a choice': asked('99976'),
    'with an error': asked('45121'),
    'with suggestions': suggesting,
    'with a map': attributes => finderWithMap(`map="open" tiles="basemap-de" ${attributes}`),
    'without data': failedFinder,
  },
  'aktionswoche-calendar': Object.fromEntries(
    [
      'as a list, wide',
      'as a week while it runs',
      'with details that can be saved',
      'with chips',
      'without a result',
      'of an edition without actions',
      'with a way to another edition',
      'with a place to choose',
      'with a place that is none',
      'with suggestions',
      'without data',
    ].map(name => [name, calendarScene(name)]),
  ),
  'stark-sozial-banner': {
    hero: attributes => banner(`jobcenter="peine" ${attributes}`, running),
    'to be closed': attributes => banner(`variant="strip" dismissible ${attributes}`, running),
    figures: attributes => banner(`variant="figures" ${attributes}`, running),
    'without data': failedBanner,
  },
  'stark-sozial-stories': {
    'with cards': async attributes => {
      const element = await stories(attributes);
      await until(() => !!part(element, 'card'));
      return element;
    },
    'without data': failedStories,
  },
};
