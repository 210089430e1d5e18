import { choose, click, there, type } from '../act.ts';
import { withoutPart } from '../device.ts';
import type { ElementMeta, Story } from '../element.ts';
import { cutOff } from '../network.ts';
import { calendar, FILTERS, openFilters, openNear } from './calendar.ts';

const meta: ElementMeta = {
  ...calendar,
  title: 'Kalender/Filter',
  parameters: { shows: FILTERS },
};
export default meta;

async function near(canvas: HTMLElement, query: string): Promise<void> {
  await openNear(canvas);
  (await type(canvas, '#query', query)).form!.requestSubmit();
}

export const Open: Story = { name: 'Offen', play: ({ canvasElement }) => openFilters(canvasElement) };

export const Failed: Story = {
  name: 'Nicht erreichbar',
  beforeEach: () => withoutPart('.controls'),
  play: async ({ canvasElement }) => {
    const button = await there(canvasElement, '.filters-button');
    if (getComputedStyle(button).display !== 'none') button.click();
  },
  parameters: {
    shows: ['.filters-button + .notice:not([hidden])', '[part=event]'],
    reads: 'Die Filter sind gerade nicht erreichbar',
  },
};

export const Active: Story = {
  name: 'Aktiv',
  play: async ({ canvasElement }) => {
    await openFilters(canvasElement);
    await choose(canvasElement, 'select#category', 'politics');
    await choose(canvasElement, 'select#land', 'DE-NI');
  },
  parameters: { shows: ['[part=chips] .chip.all', '[part=event]'], reads: '2 von 28 Aktionen' },
};

export const Switched: Story = {
  name: 'Nur Termine zum Hingehen',
  play: async ({ canvasElement }) => {
    await openFilters(canvasElement);
    await click(canvasElement, '.switch input');
  },
  parameters: { shows: ['[part=chips] .chip', '[part=event]'] },
};

export const NoResult: Story = {
  name: 'Kein Treffer',
  play: async ({ canvasElement }) => {
    await openFilters(canvasElement);
    await choose(canvasElement, 'select#category', 'politics');
    await type(canvasElement, 'input#words', 'Xylofon');
  },
  parameters: { shows: ['[part=empty] .steps', '[part=chips] .chip.all'] },
};

export const Near: Story = {
  name: 'In der Nähe',
  play: ({ canvasElement }) => near(canvasElement, '48143'),
  parameters: { shows: ['#radius', '[part=event]', '[part=chips] .chip'], reads: 'Münster' },
};

export const NearOpen: Story = {
  name: 'In der Nähe, noch kein Ort',
  play: ({ canvasElement }) => openNear(canvasElement),
  parameters: { shows: '#query' },
};

export const NearSuggestions: Story = {
  name: 'In der Nähe, Vorschläge',
  play: async ({ canvasElement }) => {
    await openNear(canvasElement);
    (await type(canvasElement, '#query', 'Neust')).focus();
  },
  parameters: { shows: '[role=listbox]:not([hidden]) [role=option]' },
};

export const NearChoice: Story = {
  name: 'In der Nähe, mehrere Orte',
  play: ({ canvasElement }) => near(canvasElement, 'Neustadt'),
  parameters: { shows: '.choices li + li' },
};

export const NearUnknown: Story = {
  name: 'In der Nähe, Ort unbekannt',
  play: ({ canvasElement }) => near(canvasElement, '99'),
  parameters: { shows: '#error' },
};

export const NearOffline: Story = {
  name: 'In der Nähe, Ortsdaten nicht erreichbar',
  beforeEach: () => cutOff(/\/places-\w+\/[ht]\d+\.json$/),
  // A village whose names no other story loads: what was loaded once stays.
  play: ({ canvasElement }) => near(canvasElement, 'Quitzöbel'),
  parameters: { shows: '#error', reads: 'nicht erreichbar' },
};

export const NearFailed: Story = {
  name: 'In der Nähe, Suche nicht erreichbar',
  beforeEach: () => withoutPart('.field input'),
  play: async ({ canvasElement }) => {
    await openFilters(canvasElement);
    await click(canvasElement, '.near .button');
  },
  parameters: {
    shows: [FILTERS, '.near .error:not([hidden])'],
    reads: 'Die Suche ist gerade nicht erreichbar',
  },
};
