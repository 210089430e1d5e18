import { unfold } from '../act.ts';
import { BEFORE, BEFORE_2022, EVE, FIRST_DAY, OVER, OVER_2022, RUNNING } from '../clock.ts';
import type { ElementMeta, Story } from '../element.ts';
import { made } from '../network.ts';
import { calendar, complete } from './calendar.ts';

const meta: ElementMeta = { ...calendar, title: 'Kalender/Vor, in und nach der Woche', tags: ['autodocs'] };
export default meta;

export const Before: Story = {
  name: 'Vorher',
  args: { now: BEFORE },
  parameters: { reads: 'Beginnt in 12 Tagen' },
};
export const Eve: Story = {
  name: 'Am Tag davor',
  args: { now: EVE },
  parameters: { reads: 'Beginnt morgen' },
};
export const FirstDay: Story = {
  name: 'Am ersten Tag',
  args: { now: FIRST_DAY },
  parameters: { reads: 'Heute, Montag' },
};
export const Running: Story = {
  name: 'Läuft',
  args: { now: RUNNING },
  parameters: { shows: 'details.past', reads: 'Läuft gerade' },
};
export const RunningPastOpen: Story = {
  name: 'Läuft, mit dem, was vorbei ist',
  args: { now: RUNNING },
  play: async ({ canvasElement }) => {
    await complete(canvasElement);
    await unfold(canvasElement, 'details.past');
  },
  parameters: { shows: 'details.past[open] [data-past=true]' },
};
export const Over: Story = { name: 'Rückblick', args: { now: OVER }, parameters: { reads: 'Rückblick' } };

export const NothingYet: Story = {
  name: 'Vorher, noch keine Aktion bekannt',
  args: { edition: '2022', now: BEFORE_2022 },
  parameters: { shows: '[part=empty]', reads: 'Noch sind keine Aktionen bekannt' },
};
export const NothingRecorded: Story = {
  name: 'Rückblick, keine Aktion erfasst',
  args: { edition: '2022', now: OVER_2022 },
  parameters: { shows: '[part=empty]', reads: 'keine einzelnen Aktionen erfasst' },
};
export const OtherEdition: Story = {
  name: 'Mit Weg zu einer anderen Woche',
  args: { edition: '', now: OVER_2022 },
  parameters: { shows: ['[part=empty]', '[part=editions] .button'], reads: 'Aktionswoche 2019 (' },
};
export const NoEdition: Story = {
  name: 'Keine Aktionswoche bekannt',
  args: { edition: '', dataset: made('no-edition'), now: BEFORE },
  parameters: { shows: '[part=header]', reads: 'Zurzeit ist keine Aktionswoche bekannt' },
};
