import { click, FAILED, untilFailed } from '../act.ts';
import type { ElementMeta, Play, Story } from '../element.ts';
import { failing, NEVER, UNREACHABLE } from '../network.ts';
import { banner } from './banner.ts';

const fail: Play = ({ canvasElement }) => untilFailed(canvasElement);

const meta: ElementMeta = {
  ...banner,
  title: 'Banner/Laden und Fehler',
  parameters: { ...banner.parameters, shows: FAILED },
};
export default meta;

export const Loading: Story = {
  name: 'Hero, lädt',
  args: { dataset: NEVER },
  parameters: { shows: ['[part=claim]', 'svg .country'] },
};
export const StripLoading: Story = {
  name: 'Streifen, lädt',
  args: { dataset: NEVER, variant: 'strip' },
  parameters: { shows: '[part=claim]' },
};
export const FiguresLoading: Story = {
  name: 'Zahlen, laden',
  args: { dataset: NEVER, variant: 'figures' },
  parameters: { shows: '[part=figures]' },
};
export const FirstTryFailed: Story = {
  name: 'Erster Versuch gescheitert, versucht weiter',
  args: { dataset: failing(1) },
  parameters: { shows: '[part=unavailable] button[aria-disabled=true]', reads: 'Wird geladen …' },
};
export const Failed: Story = {
  name: 'Hero, Daten nicht erreichbar',
  args: { dataset: UNREACHABLE },
  play: fail,
};
export const FailedOnPhoneDark: Story = {
  name: 'Daten nicht erreichbar, Handy, dunkel',
  args: { dataset: UNREACHABLE },
  globals: { theme: 'dark', width: '360' },
  play: fail,
};
export const StripFailed: Story = {
  name: 'Streifen, Daten nicht erreichbar',
  args: { dataset: UNREACHABLE, variant: 'strip' },
  play: fail,
};
export const FiguresFailed: Story = {
  name: 'Zahlen, Daten nicht erreichbar',
  args: { dataset: UNREACHABLE, variant: 'figures' },
  play: fail,
};
export const Retrying: Story = {
  name: 'Noch einmal versucht',
  args: { dataset: UNREACHABLE },
  play: async ({ canvasElement }) => {
    await untilFailed(canvasElement);
    await click(canvasElement, FAILED);
  },
  parameters: { shows: '[part=unavailable] button[aria-disabled=true]', reads: 'Wird geladen …' },
};
