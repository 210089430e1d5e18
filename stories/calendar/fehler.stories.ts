import { click, FAILED, untilFailed } from '../act.ts';
import type { ElementMeta, Play, Story } from '../element.ts';
import { failing, NEVER, UNREACHABLE } from '../network.ts';
import { calendar } from './calendar.ts';

const fail: Play = ({ canvasElement }) => untilFailed(canvasElement);

const meta: ElementMeta = {
  ...calendar,
  title: 'Kalender/Laden und Fehler',
  parameters: { shows: FAILED },
  // Nothing comes.
  play: async () => {},
};
export default meta;

export const Loading: Story = {
  name: 'Lädt',
  args: { dataset: NEVER },
  parameters: { shows: 'p.loading', reads: 'Wird geladen …' },
};

export const FirstTryFailed: Story = {
  name: 'Erster Versuch gescheitert, versucht weiter',
  args: { dataset: failing(1) },
  parameters: { shows: 'p.loading + slot', reads: 'Wird geladen …' },
};

export const Failed: Story = { name: 'Daten nicht erreichbar', args: { dataset: UNREACHABLE }, play: fail };

export const FailedOnPhoneDark: Story = {
  name: 'Daten nicht erreichbar, Handy, dunkel',
  args: { dataset: UNREACHABLE },
  globals: { theme: 'dark', width: '360' },
  play: fail,
};

export const FailedWithoutFallback: Story = {
  name: 'Daten nicht erreichbar, nichts im Tag',
  args: { dataset: UNREACHABLE, inside: '' },
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
