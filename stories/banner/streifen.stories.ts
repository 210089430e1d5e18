import { click, there } from '../act.ts';
import { BEFORE, OVER } from '../clock.ts';
import type { ElementMeta, Story } from '../element.ts';
import { banner, STRIP } from './banner.ts';

/** What a visitor closed stays closed; whoever looks at a story wants to see it again. */
const forget = () => localStorage.removeItem('stark-sozial-banner');

const meta: ElementMeta = {
  ...banner,
  title: 'Banner/Streifen',
  args: { ...banner.args, variant: 'strip' },
  parameters: { ...banner.parameters, shows: STRIP },
  beforeEach: () => {
    forget();
    return forget;
  },
};
export default meta;

export const Before: Story = {
  name: 'Vor der Aktionswoche',
  args: { now: BEFORE },
  parameters: { reads: 'in 12 Tagen' },
};
export const Running: Story = { name: 'In der Aktionswoche', parameters: { reads: 'heute: 4 Aktionen' } };
export const Over: Story = { name: 'Danach', args: { now: OVER }, parameters: { reads: 'Rückblick' } };
export const Own: Story = {
  name: 'Eigenes Jobcenter',
  args: { jobcenter: 'peine' },
  parameters: { shows: [...STRIP, '[part=own]'] },
};
export const Slots: Story = {
  name: 'Eigenes Logo, Text und Knopf',
  args: {
    href: '#programm',
    label: 'Zum Programm',
    inside:
      '<strong slot="logo">Landkreis Beispiel</strong><span slot="text">Wir öffnen unsere Türen.</span>',
  },
  parameters: { reads: 'Zum Programm' },
};
export const Dismissible: Story = {
  name: 'Zum Schließen',
  args: { dismissible: true },
  parameters: { shows: [...STRIP, '[part=close]'] },
};
export const Dismissed: Story = {
  name: 'Geschlossen',
  args: { dismissible: true },
  play: async ({ canvasElement }) => {
    await there(canvasElement, STRIP.join());
    await click(canvasElement, '[part=close]');
  },
  parameters: {
    shows: 'p.visually-hidden',
    hint: 'Vom Banner bleibt nur ein Satz für Vorleseprogramme: „Der Hinweis ist geschlossen.“',
  },
};
