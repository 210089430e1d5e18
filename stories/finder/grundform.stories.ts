import { unfold } from '../act.ts';
import type { ElementMeta, Story } from '../element.ts';
import { finder } from './finder.ts';

const meta: ElementMeta = { ...finder, title: 'Finder/Grundform', tags: ['autodocs'] };
export default meta;

export const AtRest: Story = { name: 'Ruhe' };

export const OwnJobcenter: Story = {
  name: 'Eigenes Jobcenter',
  args: { jobcenter: 'ingolstadt' },
  parameters: { shows: '.card .heading', reads: 'Ingolstadt' },
};

export const WithoutMap: Story = { name: 'Ohne Karte', args: { map: 'none' } };

export const OneLand: Story = {
  name: 'Nur ein Land',
  args: { land: 'DE-NI' },
  parameters: { reads: 'Kommunale Jobcenter: Niedersachsen' },
};

export const ListOpen: Story = {
  name: 'Liste offen',
  play: ({ canvasElement }) => unfold(canvasElement, 'details.all'),
  parameters: { shows: 'details.all[open]', reads: 'Brandenburg (' },
};

export const ListOfLandOpen: Story = {
  name: 'Liste eines Landes offen',
  args: { land: 'DE-NI', jobcenter: 'peine' },
  play: ({ canvasElement }) => unfold(canvasElement, 'details.all'),
  parameters: { shows: ['details.all[open]', 'button[aria-current=true]'] },
};

export const SourcesOpen: Story = {
  name: 'Quellen offen',
  play: ({ canvasElement }) => unfold(canvasElement, '[part=sources]'),
  parameters: { shows: '[part=sources][open]', reads: 'Quellen der Ortsdaten' },
};
