import { click } from '../act.ts';
import type { ElementMeta, Story } from '../element.ts';
import { finder } from './finder.ts';

const meta: ElementMeta = {
  ...finder,
  title: 'Finder/Antworten',
  parameters: { shows: '.answer .card' },
};
export default meta;

export const Found: Story = { name: 'Gefunden', args: { query: '31224' } };

export const FoundWithNote: Story = {
  name: 'Gefunden, mit Hinweis',
  args: { query: 'Meppen' },
  parameters: { shows: '.answer [part=note]' },
};

export const FoundWithOffices: Story = {
  name: 'Gefunden, mehrere Standorte',
  args: { query: 'Grimma' },
  parameters: { shows: '.answer .office + .office' },
};

export const FoundLongName: Story = {
  name: 'Gefunden, mit dem längsten Namen',
  args: { query: 'Landkreis Darmstadt-Dieburg' },
  parameters: { reads: 'Kreisagentur für Beschäftigung (KfB) – Kommunales Jobcenter' },
};

export const FoundBesideOwn: Story = {
  name: 'Gefunden, unter dem eigenen Jobcenter',
  args: { jobcenter: 'peine', query: '45127' },
  parameters: { shows: ['.root > .card', '.answer .card'] },
};

export const Joint: Story = {
  name: 'Gemeinsames Jobcenter',
  args: { query: '10115' },
  parameters: { reads: 'Berlin' },
};

export const ChoosePostcode: Story = {
  name: 'Auswahl: Postleitzahl in mehreren Kreisen',
  args: { query: '99976' },
  parameters: { shows: '.answer .choices li + li' },
};

export const ChooseName: Story = {
  name: 'Auswahl: Name, den es oft gibt',
  args: { query: 'Neustadt' },
  parameters: { shows: ['.answer .choices li:nth-child(8)', '.answer .choices + .button'] },
};

export const ChooseAll: Story = {
  name: 'Auswahl: alle Orte gezeigt',
  args: { query: 'Neustadt' },
  play: ({ canvasElement }) => click(canvasElement, '.answer .choices + .button'),
  parameters: { shows: '.answer .choices li:nth-child(9)' },
};

export const ChooseSimilar: Story = {
  name: 'Auswahl: Schreibfehler',
  args: { query: 'Wuppertahl' },
  parameters: { shows: '.answer .choices li', reads: 'Wuppertal' },
};

export const ChooseContradiction: Story = {
  name: 'Auswahl: Postleitzahl und Ort widersprechen sich',
  args: { query: '31224 Essen' },
  parameters: { shows: '.answer .choices li + li' },
};

export const UnknownPostcode: Story = {
  name: 'Unbekannt: Postleitzahl gibt es nicht',
  args: { query: '00000' },
  parameters: { shows: '#error', reads: '00000' },
};

export const UnknownShort: Story = {
  name: 'Unbekannt: Ziffern fehlen',
  args: { query: '312' },
  parameters: { shows: '#error', reads: 'Hier fehlt noch etwas' },
};

export const UnknownPlace: Story = {
  name: 'Unbekannt: Ort gibt es nicht',
  args: { query: 'Xqzvw' },
  parameters: { shows: '#error', reads: 'Xqzvw' },
};

export const UnknownForeign: Story = {
  name: 'Unbekannt: Postleitzahl aus einem anderen Land',
  args: { query: 'A-1010 Wien' },
  parameters: { shows: '#error', reads: 'nur Orte in Deutschland' },
};

export const UnknownNobody: Story = {
  name: 'Unbekannt: Postleitzahl eines Postfachs',
  args: { query: '45121' },
  parameters: { shows: '#error', reads: '45121' },
};
