import { click, there } from '../act.ts';
import { RUNNING } from '../clock.ts';
import { AUTO, FORCED_COLORS, OWN_FONT } from '../common.ts';
import type { ElementMeta, Story } from '../element.ts';
import { calendar, complete } from './calendar.ts';

const meta: ElementMeta = {
  ...calendar,
  title: 'Kalender/Sprache und Farben',
  args: { ...calendar.args, now: RUNNING },
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
export const DarkWeek: Story = {
  name: 'Dunkel, als Woche',
  args: { view: 'week' },
  globals: { theme: 'dark' },
  parameters: { shows: '[part=count]' },
};
export const DarkDetails: Story = {
  name: 'Dunkel, Einzelheiten offen',
  globals: { theme: 'dark' },
  play: async ({ canvasElement }) => {
    await complete(canvasElement);
    await click(canvasElement, '#opener-aw19-003');
    await there(canvasElement, '.event-details dl');
  },
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
