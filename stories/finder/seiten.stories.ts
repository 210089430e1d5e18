import { RIGHT_TO_LEFT } from '../common.ts';
import type { ElementMeta, Story } from '../element.ts';
import { finder } from './finder.ts';

const meta: ElementMeta = {
  ...finder,
  title: 'Finder/Seiten und Breiten',
  args: { ...finder.args, jobcenter: 'bergstrasse', query: 'Neustadt' },
  parameters: { shows: ['.root > .card', '.answer .choices'] },
};
export default meta;

export const W320: Story = { name: '320 px (400 % Zoom)', globals: { width: '320' } };
export const W360: Story = { name: '360 px (Handy)', globals: { width: '360' } };
export const W768: Story = { name: '768 px (Tablet)', globals: { width: '768' } };
export const W1280: Story = { name: '1280 px (Rechner)', globals: { width: '1280' } };

export const LongNameNarrow: Story = {
  name: '320 px mit dem längsten Namen',
  args: { jobcenter: 'darmstadt-dieburg', query: '' },
  globals: { width: '320' },
  parameters: { shows: '.root > .card' },
};

export const RightToLeft: Story = {
  name: 'Seite von rechts nach links',
  ...RIGHT_TO_LEFT,
};

export const Town: Story = { name: 'Seite einer Stadt', globals: { page: 'town' } };
export const TownPhone: Story = { name: 'Seite einer Stadt, Handy', globals: { page: 'town', width: '360' } };
export const Hostile: Story = { name: 'Seite mit schwierigem CSS', globals: { page: 'hostile' } };
