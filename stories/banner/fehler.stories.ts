import { FAILED } from '../act.ts';
import { RETRYING, WITHOUT_DATA, WITHOUT_DATA_ON_PHONE } from '../common.ts';
import type { ElementMeta, Story } from '../element.ts';
import { failing, NEVER, UNREACHABLE } from '../network.ts';
import { banner } from './banner.ts';

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
  ...WITHOUT_DATA,
};
export const FailedOnPhoneDark: Story = {
  name: 'Daten nicht erreichbar, Handy, dunkel',
  ...WITHOUT_DATA_ON_PHONE,
};
export const FailedWithoutFallback: Story = {
  name: 'Hero, Daten nicht erreichbar, nichts im Tag',
  ...WITHOUT_DATA,
  args: { dataset: UNREACHABLE, inside: '' },
};
export const StripFailed: Story = {
  name: 'Streifen, Daten nicht erreichbar',
  ...WITHOUT_DATA,
  args: { dataset: UNREACHABLE, variant: 'strip' },
};
export const FiguresFailed: Story = {
  name: 'Zahlen, Daten nicht erreichbar',
  ...WITHOUT_DATA,
  args: { dataset: UNREACHABLE, variant: 'figures' },
};
export const Retrying: Story = {
  name: 'Noch einmal versucht',
  ...RETRYING,
};
