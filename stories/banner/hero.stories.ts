import { BEFORE, EVE, LONG_OVER, OVER } from '../clock.ts';
import type { ElementMeta, Story } from '../element.ts';
import { made } from '../network.ts';
import { banner, HERO } from './banner.ts';

const meta: ElementMeta = {
  ...banner,
  title: 'Banner/Hero',
  tags: ['autodocs'],
  parameters: { ...banner.parameters, shows: HERO },
};
export default meta;

export const Before: Story = {
  name: 'Vor der Aktionswoche',
  args: { now: BEFORE },
  parameters: { reads: 'in 12 Tagen' },
};
export const Eve: Story = { name: 'Am Tag davor', args: { now: EVE }, parameters: { reads: 'morgen' } };
export const Running: Story = { name: 'In der Aktionswoche', parameters: { reads: 'heute: 4 Aktionen' } };
export const Over: Story = { name: 'Danach', args: { now: OVER }, parameters: { reads: 'Rückblick' } };
export const LongOver: Story = {
  name: 'Jahre danach, keine neue angekündigt',
  args: { now: LONG_OVER, edition: '' },
  parameters: { reads: 'Rückblick' },
};
export const NoEdition: Story = {
  name: 'Keine Aktionswoche bekannt',
  args: { edition: '', dataset: made('no-edition') },
};
export const Own: Story = {
  name: 'Eigenes Jobcenter',
  args: { jobcenter: 'peine' },
  parameters: { shows: [...HERO, '[part=own]'], reads: 'Träger: Landkreis Peine' },
};
export const OwnLongName: Story = {
  name: 'Eigenes Jobcenter, längster Name',
  args: { jobcenter: 'darmstadt-dieburg' },
  globals: { width: '360' },
  parameters: { shows: [...HERO, '[part=own]'] },
};
export const Slots: Story = {
  name: 'Eigenes Logo, Text, Bild und Knopf',
  args: {
    href: '#programm',
    label: 'Zum Programm',
    inside:
      '<strong slot="logo">Landkreis Beispiel</strong>' +
      '<p slot="text">Kommen Sie vorbei: Wir öffnen unsere Türen.</p>' +
      `<img slot="image" src="${new URL('../data/bild.svg', import.meta.url).href}" alt="Beispielbild: ein Pfad" width="600" height="400">`,
  },
  parameters: { shows: ['[part=action]', '[part=figures] li'], reads: 'Zum Programm' },
};
