import { BEFORE } from '../clock.ts';
import { AUTO, FORCED_COLORS, OWN_FONT } from '../common.ts';
import type { ElementMeta, Story } from '../element.ts';
import { banner, HERO, STRIP } from './banner.ts';

const meta: ElementMeta = {
  ...banner,
  title: 'Banner/Sprache und Farben',
  args: { ...banner.args, now: BEFORE },
  parameters: { ...banner.parameters, shows: HERO },
};
export default meta;

export const English: Story = {
  name: 'Englisch',
  globals: { lang: 'en' },
  parameters: { reads: 'Action week 2019' },
};
export const Simple: Story = {
  name: 'Leichte Sprache',
  globals: { lang: 'de-simple' },
  parameters: { reads: 'Aktions·woche 2019' },
};
export const Dark: Story = { name: 'Dunkel', globals: { theme: 'dark' } };
export const DarkPhone: Story = { name: 'Dunkel, Handy', globals: { theme: 'dark', width: '360' } };
export const DarkStrip: Story = {
  name: 'Dunkel, Streifen',
  args: { variant: 'strip' },
  globals: { theme: 'dark' },
  parameters: { shows: STRIP },
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
    '--stark-sozial-color-banner': '#14361d',
    '--stark-sozial-color-banner-mark': '#ffe08a',
    '--stark-sozial-radius': '0',
  },
};
export const OwnFont: Story = {
  name: 'Eigene Schrift, größer',
  ...OWN_FONT,
};
