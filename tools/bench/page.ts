// Runs in the browser: shows the same made-up actions in two calendars, one after the other, and takes the time.
import { createCalendar, destroyCalendar, List } from '@event-calendar/core';
import type { AktionswocheCalendar } from '../../src/calendar/aktionswoche-calendar.ts';
import type { PublishedDataset } from '../../src/dataset/dataset-schema.ts';
import '../../src/aktionswoche-calendar.ts';

interface Times {
  /** Milliseconds from nothing to the list on the screen. */
  first: number;
  /** Milliseconds from a choice in a filter to the list that it leaves. */
  filter: number;
  /** How many actions were drawn at first, and how many the filter left. */
  drawn: number;
  left: number;
}

const painted = () => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));

/** Until the list is there and laid out. What comes then, a frame of the screen, is the same for everyone. */
async function timed(work: () => unknown, done: () => boolean): Promise<number> {
  await painted();
  const start = performance.now();
  await work();
  while (!done()) await new Promise(resolve => setTimeout(resolve));
  document.body.getBoundingClientRect();
  return performance.now() - start;
}

/** `whole`: every action is drawn, where we else draw the first 25 of each day. */
async function ours(url: string, category: string, whole: boolean): Promise<Times> {
  const element = document.createElement('aktionswoche-calendar') as AktionswocheCalendar;
  element.setAttribute('edition', '2019');
  element.setAttribute('dataset', url);
  const rows = () => element.shadowRoot!.querySelectorAll('.event').length;
  const first = await timed(
    () => document.body.append(element),
    () => rows() > 0,
  );
  if (whole) {
    for (let button = more(element); button; button = more(element)) {
      button.click();
      await element.updateComplete;
    }
  }
  const drawn = rows();
  while (!element.shadowRoot!.querySelector('#category')) await painted();
  const select = element.shadowRoot!.querySelector<HTMLSelectElement>('#category')!;
  const filter = await timed(
    async () => {
      select.value = category;
      select.dispatchEvent(new Event('change'));
      await element.updateComplete;
    },
    () => true,
  );
  const left = Number(/\d+/.exec(element.shadowRoot!.querySelector('.count')!.textContent!)![0]);
  element.remove();
  return { first, filter, drawn, left };
}

const more = (element: Element) => element.shadowRoot!.querySelector<HTMLButtonElement>('.group > .button');

async function theirs(url: string, category: string): Promise<Times> {
  const target = document.createElement('div');
  document.body.append(target);
  const rows = () => target.querySelectorAll('.ec-event').length;
  let calendar!: ReturnType<typeof createCalendar>;
  const first = await timed(
    async () => {
      const { events } = (await (await fetch(url)).json()) as PublishedDataset;
      calendar = createCalendar(target, [List], {
        ...{ view: 'listWeek', date: '2019-08-26', firstDay: 1, locale: 'de' },
        events: events.map(({ id, title, start, end, category: kind }) => ({
          ...{ id, title, extendedProps: { kind }, allDay: !start?.includes('T') },
          start: start ?? '2019-08-26',
          end: end ?? start ?? '2019-08-30',
        })),
      });
    },
    () => rows() > 0,
  );
  const drawn = rows();
  const filter = await timed(
    () =>
      calendar.setOption('eventFilter', ({ event }: { event: { extendedProps: { kind?: string } } }) => {
        return event.extendedProps.kind === category;
      }),
    () => rows() < drawn,
  );
  const left = rows();
  destroyCalendar(calendar);
  target.remove();
  return { first, filter, drawn, left };
}

declare global {
  interface Window {
    bench: { ours: typeof ours; theirs: typeof theirs };
  }
}
window.bench = { ours, theirs };
