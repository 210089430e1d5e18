import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/aktionswoche-calendar.ts';
import type { AktionswocheCalendar } from '../src/calendar/aktionswoche-calendar.ts';

interface Args {
  edition?: string;
  jobcenter?: string;
  land?: string;
  category?: string;
  audience?: string;
  events?: string;
  onlyOwn?: boolean;
  view?: 'list' | 'week';
  theme?: 'light' | 'dark' | 'auto';
  lang?: string;
  headingLevel?: number;
  dataset?: string;
  /** What the clock says; stories do not depend on the day on which one looks at them. */
  time: string;
}

/** Around the first Aktionswoche, 26 to 30 August 2019. */
const BEFORE = '2019-08-01T09:00+02:00';
const EVE = '2019-08-25T09:00+02:00';
const RUNNING = '2019-08-28T09:00+02:00';
const OVER = '2019-09-15T09:00+02:00';

const meta: Meta<Args> = {
  title: 'aktionswoche-calendar',
  component: 'aktionswoche-calendar',
  args: { edition: '2019', time: OVER },
  argTypes: {
    view: { control: 'inline-radio', options: ['list', 'week'] },
    theme: { control: 'inline-radio', options: ['light', 'dark', 'auto'] },
    lang: { control: 'inline-radio', options: ['de', 'de-simple', 'en'] },
    headingLevel: { control: { type: 'number', min: 1, max: 6 } },
  },
  render: args => html`
    <aktionswoche-calendar
      edition=${ifDefined(args.edition)}
      jobcenter=${ifDefined(args.jobcenter)}
      land=${ifDefined(args.land)}
      category=${ifDefined(args.category)}
      audience=${ifDefined(args.audience)}
      events=${ifDefined(args.events)}
      ?only-own=${args.onlyOwn ?? false}
      view=${ifDefined(args.view)}
      theme=${ifDefined(args.theme)}
      lang=${ifDefined(args.lang)}
      heading-level=${ifDefined(args.headingLevel)}
      dataset=${ifDefined(args.dataset)}
      .now=${() => new Date(args.time)}
    >
      <a href="https://www.staedtetag.de/presse/pressemeldungen/kommunale-jobcenter-laden-zur-aktionswoche-ein"
        >Die kommunalen Jobcenter laden zur Aktionswoche ein</a
      >
    </aktionswoche-calendar>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** Waits until something stands in the calendar; the story's own time limit ends what never comes. */
async function wait<T extends HTMLElement>(canvas: HTMLElement, selector: string): Promise<T> {
  const calendar = canvas.querySelector<AktionswocheCalendar>('aktionswoche-calendar')!;
  for (;;) {
    await calendar.updateComplete;
    const node = calendar.shadowRoot?.querySelector<T>(selector);
    if (node) return node;
    await new Promise(requestAnimationFrame);
  }
}

async function openFilters(canvas: HTMLElement): Promise<void> {
  const button = await wait(canvas, '.filters-button');
  if (getComputedStyle(button).display !== 'none') button.click();
  await wait(canvas, '.controls');
}

async function choose(canvas: HTMLElement, id: string, value: string): Promise<void> {
  const select = await wait<HTMLSelectElement>(canvas, `select#${id}`);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

async function type(canvas: HTMLElement, id: string, value: string): Promise<HTMLInputElement> {
  const field = await wait<HTMLInputElement>(canvas, `input#${id}`);
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  return field;
}

export const List: Story = { name: 'Liste' };
export const Week: Story = { name: 'Woche', args: { view: 'week' } };
export const Before: Story = { name: 'Vorher', args: { time: BEFORE } };
export const Eve: Story = { name: 'Am Tag davor', args: { time: EVE } };
export const Running: Story = { name: 'Läuft', args: { time: RUNNING } };
export const RunningWeek: Story = { name: 'Läuft, als Woche', args: { time: RUNNING, view: 'week' } };
export const Over: Story = { name: 'Rückblick', args: { time: OVER } };
export const Empty: Story = { name: 'Keine Aktionen erfasst', args: { edition: '2022', time: '2022-07-15' } };
export const OtherEdition: StoryObj<Args> = {
  name: 'Mit Weg zu einer anderen Woche',
  args: { time: '2022-07-15' },
  argTypes: { edition: { table: { disable: true } } },
  render: args => html`<aktionswoche-calendar .now=${() => new Date(args.time)}></aktionswoche-calendar>`,
};
export const OwnJobcenter: Story = { name: 'Eigenes Jobcenter', args: { jobcenter: 'friesland' } };
export const SeveralJobcenters: Story = {
  name: 'Mehrere Jobcenter',
  args: { jobcenter: 'borken coesfeld muenster steinfurt warendorf', time: BEFORE },
};

export const DetailsOpen: Story = {
  name: 'Einzelheiten offen',
  args: { time: BEFORE },
  play: async ({ canvasElement }) => (await wait(canvasElement, '#opener-aw19-003')).click(),
};

export const WeekDetails: Story = {
  name: 'Woche, Einzelheiten offen',
  args: { view: 'week' },
  play: async ({ canvasElement }) => (await wait(canvasElement, '#opener-aw19-003')).click(),
};

export const FiltersOpen: Story = {
  name: 'Filter offen',
  play: ({ canvasElement }) => openFilters(canvasElement),
};

export const FiltersActive: Story = {
  name: 'Filter aktiv',
  play: async ({ canvasElement }) => {
    await openFilters(canvasElement);
    await choose(canvasElement, 'category', 'politics');
    await choose(canvasElement, 'land', 'DE-NI');
  },
};

export const NoResult: Story = {
  name: 'Kein Treffer',
  play: async ({ canvasElement }) => {
    await openFilters(canvasElement);
    await choose(canvasElement, 'category', 'politics');
    await type(canvasElement, 'words', 'Xylofon');
  },
};

export const Near: Story = {
  name: 'In der Nähe',
  play: async ({ canvasElement }) => {
    await openFilters(canvasElement);
    (await wait(canvasElement, '.near .button')).click();
    (await type(canvasElement, 'query', '48143')).form!.requestSubmit();
  },
};

export const NearChoice: Story = {
  name: 'In der Nähe, mehrere Orte',
  play: async ({ canvasElement }) => {
    await openFilters(canvasElement);
    (await wait(canvasElement, '.near .button')).click();
    (await type(canvasElement, 'query', 'Neustadt')).form!.requestSubmit();
  },
};

export const OwnDates: Story = {
  name: 'Eigene Termine',
  args: {
    events: new URL('../test/calendar/dates.json', import.meta.url).href,
    onlyOwn: true,
    time: BEFORE,
  },
};
export const OwnDatesFailed: Story = {
  name: 'Eigene Termine nicht erreichbar',
  args: { events: './gibt-es-nicht.ics', time: BEFORE },
};
export const WithoutData: Story = { name: 'Ohne Daten', args: { dataset: './gibt-es-nicht.json' } };
export const English: Story = { name: 'Englisch', args: { lang: 'en', time: BEFORE } };
export const Simple: Story = { name: 'Leichte Sprache', args: { lang: 'de-simple', time: BEFORE } };
export const Dark: Story = { name: 'Dunkel', args: { theme: 'dark', time: RUNNING } };
export const DarkWeek: Story = { name: 'Dunkel, als Woche', args: { theme: 'dark', view: 'week' } };
