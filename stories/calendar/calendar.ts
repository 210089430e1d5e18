import '../../src/aktionswoche-calendar.ts';
import { click, elementIn, there } from '../act.ts';
import { OVER } from '../clock.ts';
import { type ElementMeta, renderElement } from '../element.ts';

/** What all stories of the calendar have in common. */
export const calendar = {
  component: 'aktionswoche-calendar',
  args: {
    edition: '2019',
    now: OVER,
    inside:
      '<a href="https://www.staedtetag.de/presse/pressemeldungen/kommunale-jobcenter-laden-zur-aktionswoche-ein">Die kommunalen Jobcenter laden zur Aktionswoche ein</a>',
  },
  parameters: { shows: ['[part=header]', '[part=event]'] },
  render: renderElement('aktionswoche-calendar'),
} satisfies ElementMeta;

/** What the filters stand in once they can be used, also where the element is narrow. */
export const FILTERS = '[part=filters]';

export async function openFilters(canvas: HTMLElement): Promise<void> {
  const button = await there(canvas, '.filters-button');
  if (getComputedStyle(button).display !== 'none') button.click();
  await there(canvas, FILTERS);
  await elementIn(canvas).updateComplete;
}

export async function openNear(canvas: HTMLElement): Promise<void> {
  await openFilters(canvas);
  await click(canvas, '.near .button');
  await there(canvas, '#query');
}
