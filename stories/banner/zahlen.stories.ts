import type { ElementMeta, Story } from '../element.ts';
import { banner, FIGURES } from './banner.ts';

const meta: ElementMeta = {
  ...banner,
  title: 'Banner/Zahlen',
  args: { ...banner.args, variant: 'figures' },
  parameters: { place: 'column', shows: FIGURES },
};
export default meta;

export const Figures: Story = { name: 'Zahlen der Kampagne' };
export const Own: Story = { name: 'Eigenes Jobcenter', args: { jobcenter: 'essen' } };
export const Narrow: Story = { name: '320 px', globals: { width: '320' } };
export const English: Story = { name: 'Englisch', globals: { lang: 'en' } };
export const Dark: Story = { name: 'Dunkel', globals: { theme: 'dark' } };
