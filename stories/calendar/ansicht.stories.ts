import { click, there } from '../act.ts';
import { BEFORE, RUNNING } from '../clock.ts';
import { withoutPart } from '../device.ts';
import type { ElementMeta, Play, Story } from '../element.ts';
import { calendar, complete } from './calendar.ts';

const meta: ElementMeta = { ...calendar, title: 'Kalender/Liste, Woche, Einzelheiten' };
export default meta;

const open =
  (id: string): Play =>
  async ({ canvasElement }) => {
    await complete(canvasElement);
    await click(canvasElement, `#opener-${id}`);
    await there(canvasElement, `#details-${id} dl, #panel dl`);
  };

const NARROW = 'Für die Woche ist auf einem Handy kein Platz: Dort bleibt es bei der Liste.';

export const List: Story = { name: 'Liste' };
export const Week: Story = { name: 'Woche', args: { view: 'week' }, parameters: { hint: NARROW } };
export const WeekRunning: Story = {
  name: 'Woche, läuft',
  args: { view: 'week', now: RUNNING },
  parameters: { hint: NARROW, shows: '[part=count]' },
};
export const Details: Story = {
  name: 'Einzelheiten offen',
  args: { now: BEFORE },
  play: open('aw19-003'),
  parameters: { shows: '[part=details] [part=actions], .event-details dl' },
};
export const DetailsOver: Story = {
  name: 'Einzelheiten offen, Rückblick',
  play: open('aw19-003'),
  parameters: { shows: '.event-details dl' },
};
export const DetailsPublication: Story = {
  name: 'Einzelheiten einer Veröffentlichung',
  play: open('aw19-018'),
  parameters: { shows: '.event.publication .event-details dl' },
};
export const DetailsInWeek: Story = {
  name: 'Einzelheiten in der Woche',
  args: { view: 'week', now: BEFORE },
  play: open('aw19-003'),
  parameters: { hint: NARROW, shows: '[part=details] dl, .event-details dl' },
};

export const WeekFailed: Story = {
  name: 'Woche nicht erreichbar',
  args: { view: 'week' },
  globals: { width: '1280' },
  beforeEach: () => withoutPart('.week'),
  play: async ({ canvasElement }) => void (await there(canvasElement, '.groups')),
  parameters: {
    hint: NARROW,
    shows: ['[part=event]', '.notice[role=alert]:not([hidden])'],
    reads: 'Die Wochenansicht ist gerade nicht erreichbar',
  },
};
export const DetailsFailed: Story = {
  name: 'Einzelheiten nicht erreichbar',
  beforeEach: () => withoutPart('.facts'),
  play: async ({ canvasElement }) => {
    await complete(canvasElement);
    await click(canvasElement, '#opener-aw19-003');
  },
  parameters: {
    shows: '#details-aw19-003 [role=status]',
    reads: 'Die Einzelheiten sind gerade nicht erreichbar',
  },
};
