import { click } from '../act.ts';
import { BEFORE } from '../clock.ts';
import type { ElementMeta, Story } from '../element.ts';
import { made } from '../network.ts';
import { calendar, complete } from './calendar.ts';

const meta: ElementMeta = {
  ...calendar,
  title: 'Kalender/Wenig und viel',
  args: { ...calendar.args, now: BEFORE },
};
export default meta;

const HUNDREDS =
  'Die echten Aktionen von 2019, vervielfacht und auf alle Tage verteilt: So voll könnte eine Woche sein.';

export const One: Story = {
  name: 'Eine Aktion',
  args: { dataset: made('one-event') },
  parameters: { reads: '1 Aktion' },
};
export const Hundreds: Story = {
  name: 'Hunderte Aktionen',
  args: { dataset: made('hundreds-of-events') },
  parameters: { shows: '.groups.many', reads: '392 Aktionen', hint: HUNDREDS },
};
export const HundredsWhole: Story = {
  name: 'Hunderte Aktionen, ein Tag ganz gezeigt',
  args: { dataset: made('hundreds-of-events') },
  play: async ({ canvasElement }) => {
    await complete(canvasElement);
    await click(canvasElement, '.group > .button');
  },
  parameters: { shows: '.group .event:nth-child(11)', hint: HUNDREDS },
};
export const HundredsWeek: Story = {
  name: 'Hunderte Aktionen als Woche',
  args: { dataset: made('hundreds-of-events'), view: 'week' },
  parameters: { hint: HUNDREDS },
};
export const OneJobcenter: Story = {
  name: 'Eines Jobcenters',
  args: { jobcenter: 'friesland' },
  parameters: { reads: 'Friesland' },
};
export const SeveralJobcenters: Story = {
  name: 'Mehrerer Jobcenter',
  args: { jobcenter: 'borken coesfeld muenster steinfurt warendorf' },
  parameters: { reads: 'Jobcenter-Tag Münsterland' },
};
export const OneLand: Story = { name: 'Eines Landes', args: { land: 'DE-NI' } };
export const OneCategory: Story = { name: 'Einer Art', args: { category: 'politics' } };
export const NothingHere: Story = {
  name: 'Keine von hier',
  args: { jobcenter: 'ingolstadt' },
  parameters: {
    shows: '[part=empty] .button',
    reads: 'Hier sind für diese Woche keine Aktionen eingetragen',
  },
};
export const LongNames: Story = {
  name: 'Lange Namen',
  args: { jobcenter: 'friesland goettingen eichsfeld ortenaukreis darmstadt-dieburg schleswig-flensburg' },
  globals: { width: '320' },
  parameters: { reads: 'Vorstellung eines Projekts für Frauen mit Migrationshintergrund' },
};
