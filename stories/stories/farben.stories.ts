import { AUTO, FORCED_COLORS, OWN_FONT } from '../common.ts';
import type { ElementMeta, Story } from '../element.ts';
import { stories } from './stories.ts';

const meta: ElementMeta = {
  ...stories,
  title: 'Geschichten/Sprache und Farben',
};
export default meta;

export const English: Story = { name: 'Englisch', globals: { lang: 'en' }, parameters: { reads: 'Stories' } };
export const Simple: Story = {
  name: 'Leichte Sprache',
  globals: { lang: 'de-simple' },
  parameters: { reads: 'Geschichten aus den Job·centern' },
};
export const Dark: Story = { name: 'Dunkel', globals: { theme: 'dark' } };
export const DarkPhone: Story = { name: 'Dunkel, Handy', globals: { theme: 'dark', width: '360' } };
export const Auto: Story = {
  name: 'Wie das Gerät',
  ...AUTO,
};
export const ForcedColors: Story = {
  name: 'Erzwungene Farben',
  ...FORCED_COLORS,
};
export const OwnColors: Story = {
  name: 'Eigene Farben und Ecken',
  args: {
    '--stark-sozial-color-accent': '#1b6b2f',
    '--stark-sozial-color-surface-soft': '#eef5ec',
    '--stark-sozial-radius': '0',
  },
};
export const OwnFont: Story = {
  name: 'Eigene Schrift, größer',
  ...OWN_FONT,
};
