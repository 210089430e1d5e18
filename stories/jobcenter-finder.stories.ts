import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/jobcenter-finder.ts';
import type { JobcenterFinder } from '../src/finder/jobcenter-finder.ts';

interface Args {
  jobcenter?: string;
  query?: string;
  land?: string;
  map?: 'open' | 'button' | 'none';
  tiles?: 'none' | 'basemap-de';
  theme?: 'light' | 'dark' | 'auto';
  lang?: string;
  headingLevel?: number;
  dataset?: string;
}

const meta: Meta<Args> = {
  title: 'jobcenter-finder',
  component: 'jobcenter-finder',
  argTypes: {
    theme: { control: 'inline-radio', options: ['light', 'dark', 'auto'] },
    map: { control: 'inline-radio', options: ['open', 'button', 'none'] },
    tiles: { control: 'inline-radio', options: ['none', 'basemap-de'] },
    lang: { control: 'inline-radio', options: ['de', 'de-simple', 'en'] },
    headingLevel: { control: { type: 'number', min: 1, max: 6 } },
  },
  render: args => html`
    <jobcenter-finder
      jobcenter=${ifDefined(args.jobcenter)}
      query=${ifDefined(args.query)}
      land=${ifDefined(args.land)}
      map=${ifDefined(args.map)}
      tiles=${ifDefined(args.tiles)}
      theme=${ifDefined(args.theme)}
      lang=${ifDefined(args.lang)}
      heading-level=${ifDefined(args.headingLevel)}
      dataset=${ifDefined(args.dataset)}
    >
      <a href="https://web.arbeitsagentur.de/portal/metasuche/suche/dienststellen?in=jobcenter">Jobcenter suchen</a>
    </jobcenter-finder>
  `,
};
export default meta;

type Story = StoryObj<Args>;

export const AtRest: Story = { name: 'Ruhe' };
export const OwnJobcenter: Story = { name: 'Eigenes Jobcenter', args: { jobcenter: 'ingolstadt' } };
export const Found: Story = { name: 'Gefunden', args: { query: '31224' } };
export const FoundWithNote: Story = { name: 'Gefunden, mit Hinweis', args: { query: 'Meppen' } };
export const FoundWithOffices: Story = { name: 'Gefunden, mehrere Standorte', args: { query: 'Grimma' } };
export const Joint: Story = { name: 'Gemeinsames Jobcenter', args: { query: '10115' } };
export const ChoosePostcode: Story = { name: 'Auswahl: Postleitzahl', args: { query: '99976' } };
export const ChooseName: Story = { name: 'Auswahl: Name', args: { query: 'Neustadt' } };
export const Unknown: Story = { name: 'Unbekannt', args: { query: '45121' } };
export const WithoutData: Story = { name: 'Ohne Daten', args: { dataset: './gibt-es-nicht.json' } };

export const Suggestions: Story = {
  name: 'Vorschläge',
  play: async ({ canvasElement }) => {
    const finder = canvasElement.querySelector<JobcenterFinder>('jobcenter-finder')!;
    await finder.updateComplete;
    const input = finder.shadowRoot!.querySelector('input')!;
    input.focus();
    input.value = 'Neust';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  },
};

export const ListOpen: Story = {
  name: 'Liste offen',
  args: { land: 'DE-NI' },
  play: async ({ canvasElement }) => {
    const finder = canvasElement.querySelector<JobcenterFinder>('jobcenter-finder')!;
    for (let list: HTMLDetailsElement | null = null; !list; await finder.updateComplete) {
      await new Promise(requestAnimationFrame);
      list = finder.shadowRoot!.querySelector<HTMLDetailsElement>('details.all');
      if (list) list.open = true;
    }
  },
};

export const MapOpen: Story = { name: 'Karte offen', args: { map: 'open' } };
export const MapWithSelection: Story = { name: 'Karte mit Auswahl', args: { map: 'open', query: '45127' } };
export const MapWithTiles: Story = {
  name: 'Karte mit Frage nach dem Hintergrund',
  args: { map: 'open', tiles: 'basemap-de' },
};
export const MapUnavailable: Story = {
  name: 'Karte nicht verfügbar',
  args: { map: 'none' },
  play: async ({ canvasElement }) => {
    const finder = canvasElement.querySelector<JobcenterFinder>('jobcenter-finder')!;
    await finder.updateComplete;
    // As a page does that forbids Leaflet: what the map needs of the browser is refused while it opens.
    const { adoptedStyleSheets } = finder.shadowRoot!;
    Object.defineProperty(finder.shadowRoot!, 'adoptedStyleSheets', {
      get: () => adoptedStyleSheets,
      set() {
        throw new TypeError('refused');
      },
    });
    finder.map = 'open';
  },
};
