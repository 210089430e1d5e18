import { FAILED, untilFailed } from '../act.ts';
import { RETRYING, WITHOUT_DATA, WITHOUT_DATA_ON_PHONE } from '../common.ts';
import type { ElementMeta, Story } from '../element.ts';
import { cutOff, failing, made, NEVER, UNREACHABLE } from '../network.ts';
import { finder } from './finder.ts';

const meta: ElementMeta = {
  ...finder,
  title: 'Finder/Laden und Fehler',
  parameters: { shows: FAILED },
};
export default meta;

export const Loading: Story = {
  name: 'Lädt',
  args: { dataset: NEVER },
  parameters: { shows: 'p.all', reads: 'Wird geladen …' },
};

export const LoadingOwn: Story = {
  name: 'Lädt, mit eigenem Jobcenter',
  args: { dataset: NEVER, jobcenter: 'peine' },
  parameters: { shows: '.card.placeholder', reads: 'Wird geladen …' },
};

export const FirstTryFailed: Story = {
  name: 'Erster Versuch gescheitert, versucht weiter',
  args: { dataset: failing(1) },
  parameters: { shows: 'p.all + slot', reads: 'Wird geladen …' },
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

export const OwnFailed: Story = {
  name: 'Kontakt des eigenen Jobcenters nicht erreichbar',
  args: { dataset: made('no-contacts'), jobcenter: 'peine' },
  play: ({ canvasElement }) => untilFailed(canvasElement),
  parameters: {
    shows: [FAILED, '[part=list]'],
    reads: 'Die Angaben zu den Jobcentern sind gerade nicht erreichbar',
  },
};

export const AskedWithoutData: Story = {
  name: 'Gesucht, Daten nicht erreichbar',
  ...WITHOUT_DATA,
  args: { dataset: UNREACHABLE, query: '31224' },
  parameters: { shows: [FAILED, '.answer .sentence'], reads: 'Die Suche ist gerade nicht erreichbar' },
};

export const AskedOffline: Story = {
  name: 'Gesucht, Ortsdaten nicht erreichbar',
  args: { query: 'Quitzöbel' },
  // A village whose names no other story loads: what was loaded once stays.
  beforeEach: () => cutOff(/\/places-\w+\/[ht]\d+\.json$/),
  parameters: { shows: '.answer .sentence', reads: 'Die Suche ist gerade nicht erreichbar' },
};
