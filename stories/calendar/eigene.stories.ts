import { click } from '../act.ts';
import { BEFORE, EVE } from '../clock.ts';
import type { ElementMeta, Story } from '../element.ts';
import { calendar, complete } from './calendar.ts';

const ics = new URL('../data/termine.ics', import.meta.url).href;
const json = new URL('../data/termine.json', import.meta.url).href;

const meta: ElementMeta = {
  ...calendar,
  title: 'Kalender/Eigene Termine',
  args: { ...calendar.args, now: BEFORE },
};
export default meta;

export const Added: Story = {
  name: 'Zu den gemeinsamen Aktionen',
  args: { events: `${ics} ${json}`, jobcenter: 'muenster' },
  parameters: { reads: 'Beispiel: Frühstück mit Betrieben' },
};
export const Only: Story = {
  name: 'Nur eigene',
  args: { events: json, 'only-own': true },
  parameters: { shows: '.tag.cancelled', reads: 'Beispiel: Beratung im Rathaus' },
};
export const OnlyIcs: Story = {
  name: 'Nur eigene, aus einer Kalender-Datei',
  args: { events: ics, 'only-own': true },
  parameters: { reads: 'Beispiel: Ausstellung im Foyer' },
};
export const Details: Story = {
  name: 'Einzelheiten, mit Anmeldung und Barrieren',
  args: { events: json, 'only-own': true },
  play: async ({ canvasElement }) => {
    await complete(canvasElement);
    await click(canvasElement, '[data-kind=day] .opener');
  },
  parameters: { shows: '.event-details dl', reads: 'Rollstuhl' },
};
export const RegistrationOver: Story = {
  name: 'Einzelheiten, Anmeldung vorbei',
  args: { events: json, 'only-own': true, now: EVE },
  play: async ({ canvasElement }) => {
    await complete(canvasElement);
    await click(canvasElement, '[data-kind=day] .opener');
  },
  parameters: { shows: '.event-details dl', reads: 'Die Anmeldung war bis' },
};
export const Failed: Story = {
  name: 'Nicht erreichbar',
  args: { events: './gibt-es-nicht.ics' },
  parameters: { shows: ['.notice:not([role])', '[part=event]'], reads: 'ließen sich nicht laden' },
};
