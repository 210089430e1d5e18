import { answerTiles } from '../../src/finder/map/consent.ts';
import { tileSource } from '../../src/finder/map/tiles.ts';
import { click, there } from '../act.ts';
import { withoutPart } from '../device.ts';
import type { ElementMeta, Story } from '../element.ts';
import { NEVER } from '../network.ts';
import { finder } from './finder.ts';

const tile = new URL('../data/kachel.svg', import.meta.url).href;

const meta: ElementMeta = {
  ...finder,
  title: 'Finder/Karte',
  args: { ...finder.args, map: 'open' },
  parameters: { shows: '.areas .filled' },
};
export default meta;

export const Open: Story = { name: 'Offen' };

export const OpenedByButton: Story = {
  name: 'Mit dem Knopf geöffnet',
  args: { map: 'button' },
  play: async ({ canvasElement }) => {
    await there(canvasElement, '[part=list]');
    await click(canvasElement, '.map > .button');
  },
  parameters: { reads: 'Karte schließen' },
};

export const WithAnswer: Story = {
  name: 'Mit Antwort',
  args: { query: '45127' },
  parameters: { shows: ['.answer .card', '.areas .selected'] },
};

export const WithJointAnswer: Story = {
  name: 'Mit Antwort: gemeinsames Jobcenter',
  args: { query: '10115' },
  parameters: { shows: ['.answer .card', '.areas .selected'] },
};

export const OneLand: Story = { name: 'Nur ein Land', args: { land: 'DE-NI' } };

export const Consent: Story = {
  name: 'Frage nach dem Hintergrund',
  args: { tiles: 'basemap-de' },
  beforeEach: () => answerTiles(undefined),
  parameters: { shows: '[part=consent] .button', reads: 'Kartenhintergrund laden' },
};

/** The background is another one, for from here nothing goes to another host, not even with a yes. */
const withTiles = (address: string) => () => {
  const { url } = tileSource;
  tileSource.url = new URL(address, document.baseURI).href;
  answerTiles(true);
  return () => {
    tileSource.url = url;
    answerTiles(undefined);
  };
};

export const Tiles: Story = {
  name: 'Mit Hintergrund',
  args: { tiles: 'basemap-de', query: '31224' },
  beforeEach: withTiles(tile),
  parameters: {
    shows: ['.areas .leaflet-tile-loaded', '.answer .card'],
    reads: 'Kartenhintergrund ausblenden',
    hint: 'Der echte Hintergrund kommt von basemap.de. In Storybook wird er nie geladen; hier liegt an seiner Stelle ein gezeichnetes Muster, mit der Quelle des echten darunter.',
    changes: 'names the month in which the background was loaded',
  },
};

export const TilesFailed: Story = {
  name: 'Hintergrund nicht erreichbar',
  args: { tiles: 'basemap-de' },
  beforeEach: withTiles('./gibt-es-nicht/{z}/{y}/{x}.png'),
  parameters: {
    reads: 'Der Kartenhintergrund ist gerade nicht erreichbar',
    hint: 'Der echte Hintergrund kommt von basemap.de. In Storybook wird er nie geladen; hier sehen Sie, was dann bleibt.',
    changes: 'names the month in which the background was loaded',
  },
};

export const Loading: Story = {
  name: 'Wird geladen',
  args: { dataset: NEVER },
  parameters: { shows: '.map-frame .muted', reads: 'Wird geladen …' },
};

export const Unavailable: Story = {
  name: 'Nicht verfügbar',
  beforeEach: () => withoutPart('.map-region'),
  parameters: { shows: '.map', reads: 'Die Karte ist hier nicht verfügbar' },
};
