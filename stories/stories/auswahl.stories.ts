import { click } from '../act.ts';
import type { ElementMeta, Story } from '../element.ts';
import { made } from '../network.ts';
import { stories } from './stories.ts';

const meta: ElementMeta = { ...stories, title: 'Geschichten/Auswahl', tags: ['autodocs'] };
export default meta;

export const All: Story = { name: 'Alle', parameters: { shows: ['[part=themes]', '[part=card]'] } };
export const Three: Story = {
  name: 'Höchstens drei',
  args: { limit: 3 },
  parameters: { shows: '[part=card]:nth-child(3):last-child' },
};
export const One: Story = { name: 'Höchstens eine', args: { limit: 1 } };
export const OneTheme: Story = {
  name: 'Ein Thema gewählt',
  play: ({ canvasElement }) => click(canvasElement, '[part=themes] button:nth-child(2)'),
  parameters: { shows: '[part=themes] button:nth-child(2)[aria-pressed=true]' },
};
export const OfJobcenter: Story = {
  name: 'Eines Jobcenters',
  args: { jobcenter: 'saarlouis' },
  parameters: { reads: 'Aus Syrien in die Altenpflege' },
};
export const OfLand: Story = { name: 'Eines Landes', args: { land: 'DE-NW' } };
export const OfOthers: Story = {
  name: 'Keine von hier, dann andere',
  args: { jobcenter: 'peine' },
  parameters: { reads: 'Von hier gibt es noch keine Geschichte' },
};
export const None: Story = {
  name: 'Gar keine',
  args: { dataset: made('no-stories') },
  parameters: { shows: '.none + slot', reads: 'Hier gibt es noch keine Geschichten' },
};
export const WithPicture: Story = {
  name: 'Mit Bild',
  args: { dataset: made('picture-story'), limit: 3 },
  parameters: {
    shows: 'figure img',
    reads: 'Bild: Beispiel',
    hint: 'Noch hat keine Geschichte ein Bild. Dieses ist für das Beispiel gezeichnet.',
  },
};
