import { FAILED } from '../act.ts';
import { RETRYING, WITHOUT_DATA, WITHOUT_DATA_ON_PHONE } from '../common.ts';
import type { ElementMeta, Story } from '../element.ts';
import { failing, NEVER, UNREACHABLE } from '../network.ts';
import { stories } from './stories.ts';

const meta: ElementMeta = {
  ...stories,
  title: 'Geschichten/Laden und Fehler',
  parameters: { shows: FAILED },
};
export default meta;

export const Loading: Story = {
  name: 'Lädt',
  args: { dataset: NEVER },
  parameters: { shows: '.card.placeholder' },
};
export const FirstTryFailed: Story = {
  name: 'Erster Versuch gescheitert, versucht weiter',
  args: { dataset: failing(1) },
  parameters: { shows: '[part=unavailable] button[aria-disabled=true]', reads: 'Wird geladen …' },
};
export const Failed: Story = { name: 'Daten nicht erreichbar', ...WITHOUT_DATA };
export const FailedOnPhoneDark: Story = {
  name: 'Daten nicht erreichbar, Handy, dunkel',
  ...WITHOUT_DATA_ON_PHONE,
};
export const FailedWithoutFallback: Story = {
  name: 'Daten nicht erreichbar, nichts im Tag',
  ...WITHOUT_DATA,
  args: { dataset: UNREACHABLE, inside: '' },
};
export const Retrying: Story = {
  name: 'Noch einmal versucht',
  ...RETRYING,
};
