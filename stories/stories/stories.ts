import '../../src/stark-sozial-stories.ts';
import { type ElementMeta, renderElement } from '../element.ts';

/** What all stories of the element that tells stories have in common. */
export const stories = {
  component: 'stark-sozial-stories',
  args: { inside: '<a href="https://www.kommunale-jobcenter.de">Kommunale Jobcenter</a>' },
  parameters: { shows: '[part=card]' },
  render: renderElement('stark-sozial-stories'),
} satisfies ElementMeta;
