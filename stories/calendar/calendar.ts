import '../../src/aktionswoche-calendar.ts';
import { click, elementIn, there } from '../act.ts';
import { OVER } from '../clock.ts';
import { type ElementMeta, renderElement } from '../element.ts';

/** What the filters stand in once they can be used, also where the element is narrow. */
export const FILTERS = '[part=filters]';

/** In em, as the calendar has it: from here on the filters stand open, and there is room for the week. */
const MEDIUM = 36;
const WIDE = 44;

const inEm = (canvas: HTMLElement): number => {
  const element = elementIn(canvas);
  return element.clientWidth / Number.parseFloat(getComputedStyle(element).fontSize);
};

/** Waits for what comes later where there is room for it. */
export async function complete(canvas: HTMLElement): Promise<void> {
  await there(canvas, '[part=calendar]:has([part=header]):not(:has(.loading))');
  if (!elementIn(canvas).shadowRoot!.querySelector('.groups')) return;
  const width = inEm(canvas);
  if (width >= MEDIUM) await there(canvas, FILTERS);
  if (width >= WIDE && elementIn(canvas).matches('[view=week]')) await there(canvas, '.week');
}

/** What all stories of the calendar have in common. */
export const calendar = {
  component: 'aktionswoche-calendar',
  args: {
    edition: '2019',
    now: OVER,
    inside:
      '<a href="https://www.staedtetag.de/presse/pressemeldungen/kommunale-jobcenter-laden-zur-aktionswoche-ein">Die kommunalen Jobcenter laden zur Aktionswoche ein</a>',
  },
  parameters: { shows: ['[part=header]', '[part=event], .week'] },
  play: ({ canvasElement }: { canvasElement: HTMLElement }) => complete(canvasElement),
  render: renderElement('aktionswoche-calendar'),
} satisfies ElementMeta;

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
