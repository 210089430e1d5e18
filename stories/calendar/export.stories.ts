import { there } from '../act.ts';
import { BEFORE } from '../clock.ts';
import { inApp, unframed, withoutFiles } from '../device.ts';
import type { ElementMeta, Story } from '../element.ts';
import { calendar, complete } from './calendar.ts';

const EXPORT = '[part=export]';

const meta: ElementMeta = {
  ...calendar,
  title: 'Kalender/In den eigenen Kalender',
  args: { ...calendar.args, now: BEFORE, jobcenter: 'friesland' },
  parameters: { shows: [EXPORT, '[part=event]'] },
};
export default meta;

export const File: Story = {
  name: 'Kalender-Datei und Abonnement',
  beforeEach: unframed,
  parameters: { shows: `${EXPORT} button`, reads: 'als Kalender-Datei' },
};

export const All: Story = {
  name: 'Aller Jobcenter',
  args: { jobcenter: '' },
  beforeEach: unframed,
  parameters: { reads: 'Kalender für ganz Deutschland abonnieren' },
};

export const Failed: Story = {
  name: 'Kalender-Datei lässt sich nicht laden',
  beforeEach: () => {
    const frame = unframed();
    const files = withoutFiles();
    return () => {
      frame();
      files();
    };
  },
  play: async ({ canvasElement }) => {
    await complete(canvasElement);
    (await there(canvasElement, `${EXPORT} button`)).click();
  },
  parameters: {
    shows: `${EXPORT} [role=alert]:not([hidden])`,
    reads: 'Die Kalender-Datei ließ sich nicht laden',
  },
};

export const InApp: Story = {
  name: 'In einer App, die keine Kalender-Dateien öffnet',
  beforeEach: inApp,
  globals: { width: '360' },
  parameters: { reads: 'Diese App kann keine Kalender-Dateien öffnen' },
};
