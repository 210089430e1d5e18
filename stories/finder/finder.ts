import '../../src/jobcenter-finder.ts';
import { type ElementMeta, renderElement } from '../element.ts';

/** What all stories of the finder have in common. */
export const finder = {
  component: 'jobcenter-finder',
  args: {
    inside:
      '<a href="https://web.arbeitsagentur.de/portal/metasuche/suche/dienststellen?in=jobcenter">Jobcenter suchen</a>',
  },
  parameters: { shows: '[part=list]' },
  render: renderElement('jobcenter-finder'),
} satisfies ElementMeta;
