import type { CampaignEvent } from '../src/dataset/event-schema.ts';
import type { Dataset } from '../src/dataset/schema.ts';

const published = new URL('../build/data/stark-sozial.json', import.meta.url);
const picture = new URL('./data/bild.svg', import.meta.url).href;

/** Datasets of which the published one has no example, each made from it. */
const CHANGES = {
  /** One action alone. */
  'one-event': data => ({ ...data, events: data.events.filter(({ id }) => id === 'aw19-003') }),
  /** As in a year in which all take part: the actions of 2019, told over and over, on all days of the week. */
  'hundreds-of-events': data => ({ ...data, events: repeated(data.events, 14) }),
  /** Before the campaign office has announced the first week. */
  'no-edition': data => ({ ...data, editions: [], events: [] }),
  'no-stories': data => ({ ...data, stories: [] }),
  /** Nobody has given a picture yet; this one is drawn for the purpose. */
  'picture-story': data => ({
    ...data,
    stories: data.stories.map((story, index) => ({
      ...story,
      ...(index === 0
        ? { picture: { url: picture, alt: 'Beispielbild: ein Pfad', licence: 'CC0', credit: 'Beispiel' } }
        : {}),
    })),
  }),
  /** Telephones and addresses lie in a file of their own, and that one cannot be reached (see `network.ts`). */
  'no-contacts': data => ({ ...data, parts: { contacts: 'fail-4-contacts' } }),
} satisfies Record<string, (data: Dataset) => object>;

export type DatasetName = keyof typeof CHANGES;

export async function makeDataset(name: DatasetName): Promise<Dataset> {
  const data = (await (await fetch(published)).json()) as Dataset;
  // What counts from where the dataset lies would count from the address of the story.
  const { finder } = data.campaign;
  const campaign = { ...data.campaign, ...(finder ? { finder: new URL(finder, published).href } : {}) };
  const feeds = data.feeds && new URL(data.feeds, published).href;
  return { ...CHANGES[name](data), campaign, feeds };
}

const DAYS = ['2019-08-26', '2019-08-27', '2019-08-28', '2019-08-29', '2019-08-30'];

/** Whoever reads the list sees that it is an example, and of what. */
function repeated(events: readonly CampaignEvent[], times: number): CampaignEvent[] {
  return Array.from({ length: times }, (_, round) =>
    events.map((event, index) => {
      const { translations: _german, ...rest } = event;
      const start = DAYS[(index + round) % DAYS.length]!;
      const title = `Beispiel ${round + 1}: ${event.title}`;
      return { ...rest, id: `${event.id}-${round}`, title, start, end: start } as CampaignEvent;
    }),
  ).flat();
}
