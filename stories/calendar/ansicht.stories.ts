import { click, there } from '../act.ts';
import { BEFORE, RUNNING } from '../clock.ts';
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
