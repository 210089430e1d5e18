import { AUTO, FORCED_COLORS, OWN_FONT } from '../common.ts';
import type { ElementMeta, Story } from '../element.ts';
import { finder } from './finder.ts';

const meta: ElementMeta = {
  ...finder,
  title: 'Finder/Sprache und Farben',
  args: { ...finder.args, query: '31224' },
  parameters: { shows: '.answer .card' },
};
export default meta;

export const English: Story = { name: 'Englisch', globals: { lang: 'en' }, parameters: { reads: 'Search' } };
export const Simple: Story = {
  name: 'Leichte Sprache',
  globals: { lang: 'de-simple' },
  parameters: { reads: 'Job·center' },
};
export const SimpleJoint: Story = {
  name: 'Leichte Sprache, gemeinsames Jobcenter',
  args: { query: '10115' },
  globals: { lang: 'de-simple' },
  parameters: { reads: 'Job·center' },
};
export const Dark: Story = { name: 'Dunkel', globals: { theme: 'dark' } };
export const DarkPhone: Story = { name: 'Dunkel, Handy', globals: { theme: 'dark', width: '360' } };
export const DarkChoice: Story = {
  name: 'Dunkel, Auswahl',
  args: { query: 'Neustadt' },
  globals: { theme: 'dark' },
  parameters: { shows: '.answer .choices' },
};
export const DarkMap: Story = {
  name: 'Dunkel, Karte',
  args: { map: 'open' },
  globals: { theme: 'dark' },
  parameters: { shows: ['.answer .card', '.areas .filled'] },
};
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
    '--stark-sozial-radius-control': '0',
  },
};
export const OwnFont: Story = {
  name: 'Eigene Schrift, größer',
  ...OWN_FONT,
};
