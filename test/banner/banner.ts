import { fixture } from '@open-wc/testing';
import '../../src/stark-sozial-banner.ts';
import type { StarkSozialBanner } from '../../src/banner/stark-sozial-banner.ts';
import type { CampaignEvent } from '../../src/dataset/event-schema.ts';
import type { Campaign, Edition } from '../../src/dataset/schema.ts';
import { until } from '../element.ts';

export { part, text, until, untilFailed } from '../element.ts';

/** What a test changes in the published dataset. */
export interface Changes {
  campaign?: Partial<Campaign>;
  editions?: Partial<Edition>[];
  events?: Partial<CampaignEvent>[];
}

export const WEEK: Partial<Edition> = {
  id: '2019',
  name: 'Aktionswoche 2019',
  start: '2019-08-26',
  end: '2019-08-30',
  status: 'confirmed',
};

/** An action of the week on one day. */
export const action = (
  id: string,
  start: string,
  more: Partial<CampaignEvent> = {},
): Partial<CampaignEvent> => ({
  ...{ id, edition: '2019', title: id, category: 'other', start, status: 'confirmed' },
  ...more,
});

/** The address of the published dataset with changes. */
export async function datasetWith({ campaign, ...lists }: Changes): Promise<string> {
  const whole = await (await fetch('/build/data/stark-sozial.json')).json();
  const changed = { ...whole, ...lists, campaign: { ...whole.campaign, ...campaign } };
  return URL.createObjectURL(new Blob([JSON.stringify(changed)], { type: 'application/json' }));
}

export interface Setting {
  /** An instant for a clock that stands, or a clock. */
  now?: string | (() => Date);
  data?: Changes;
  inside?: string;
  /** CSS width of the place. */
  width?: string;
}

/** A banner in a page with its clock, not waited for. */
export async function placed(attributes = '', { now, data, inside = '', width = '' }: Setting = {}) {
  const place = await fixture<HTMLElement>('<div></div>');
  place.style.width = width;
  const template = document.createElement('template');
  template.innerHTML = `<stark-sozial-banner ${attributes}>${inside}</stark-sozial-banner>`;
  const element = document.importNode(template.content, true).firstElementChild as StarkSozialBanner;
  if (now) element.now = typeof now === 'string' ? () => new Date(now) : now;
  if (data) element.setAttribute('dataset', await datasetWith(data));
  place.append(element);
  return element;
}

/** The same, with all there that it will show. */
export async function banner(attributes = '', setting: Setting = {}): Promise<StarkSozialBanner> {
  const element = await placed(attributes, setting);
  await complete(element);
  return element;
}

export function complete(element: StarkSozialBanner): Promise<void> {
  const { variant } = element;
  return until(() => {
    const root = element.shadowRoot!;
    const there = (selector: string) => !!root.querySelector(selector);
    if (!there('section')) return !!root.querySelector('p');
    if (variant !== 'figures' && !there('[part=action]')) return false;
    if (variant !== 'strip' && !there('li')) return false;
    if (variant === 'hero' && !there('svg .country')) return false;
    return !element.dismissible || there('button') || variant === 'figures';
  });
}
