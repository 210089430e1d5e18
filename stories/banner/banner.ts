import '../../src/stark-sozial-banner.ts';
import { RUNNING } from '../clock.ts';
import { type ElementMeta, renderElement } from '../element.ts';

/** What all stories of the banner have in common. */
export const banner = {
  component: 'stark-sozial-banner',
  args: {
    now: RUNNING,
    edition: '2019',
    inside:
      '<a href="https://web.arbeitsagentur.de/portal/metasuche/suche/dienststellen?in=jobcenter">Jobcenter suchen</a>',
  },
  parameters: { place: 'top' },
  render: renderElement('stark-sozial-banner'),
} satisfies ElementMeta;

/** What a hero has once it is complete. */
export const HERO = ['[part=action]', '[part=figures] li', 'svg .country'];
export const STRIP = ['[part=action]', '[part=state]'];
export const FIGURES = ['[part=figures] li'];
