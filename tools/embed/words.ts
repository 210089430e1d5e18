// What only the embed pages say. Everything else comes from `src/text`, in the words of the elements.
import { frameHeight } from '../../src/embed/rights.ts';
import type { Tag } from '../../src/embed/tags.ts';

export interface PageWords {
  /** In the list of a jobcenter's pages. */
  link: string;
  /** Title of the page for all, and its first heading unless there is another. */
  title: string;
  heading?: string;
  description: string;
  /** The same for one jobcenter. */
  titleOf: (jobcenter: string) => string;
  descriptionOf: (jobcenter: string) => string;
  headingOfOne?: string;
  /** On the button that brings the element to those who were reading when it came. */
  offer: string;
  /** The frame's name, for those who hear it. */
  frame: string;
  /** A fair height before the page tells its own, in px. */
  height: number;
}

const CONTACT = 'So erreichen Sie das Jobcenter';

export const SITE = 'Stark. Sozial. Vor Ort.';

export const PAGES: Record<Tag, PageWords> = {
  'jobcenter-finder': {
    link: 'Adresse und Kontakt',
    title: 'Jobcenter finden',
    description: 'Welches Jobcenter ist für Sie da? Geben Sie Ihre Postleitzahl oder Ihren Wohnort ein.',
    titleOf: name => name,
    descriptionOf: name => `So erreichen Sie das Jobcenter: ${name}. Adresse, Kontakt und Website.`,
    headingOfOne: CONTACT,
    offer: 'Suche und Karte zeigen',
    frame: 'Jobcenter finden',
    height: frameHeight('jobcenter-finder'),
  },
  'aktionswoche-calendar': {
    link: 'Aktionswoche',
    title: 'Aktionswoche der kommunalen Jobcenter',
    description: 'Was in den Aktionswochen der kommunalen Jobcenter geschieht: Termine, Orte und Kalender.',
    titleOf: name => `Aktionswoche: ${name}`,
    descriptionOf: name => `Aktionen und Kalender zur Aktionswoche. ${name}.`,
    offer: 'Kalender mit Auswahl zeigen',
    frame: 'Kalender der Aktionswoche',
    height: frameHeight('aktionswoche-calendar'),
  },
  'stark-sozial-banner': {
    link: 'Zahlen',
    title: 'Die kommunalen Jobcenter in Zahlen',
    description: 'Zahlen der kommunalen Jobcenter in Deutschland, jede mit Stand und Quelle.',
    titleOf: name => `Zahlen: ${name}`,
    descriptionOf: name => `Zahlen zum Gebiet und zur Kampagne, jede mit Stand und Quelle. ${name}.`,
    offer: 'Zahlen im Überblick zeigen',
    frame: 'Kampagne der kommunalen Jobcenter',
    height: frameHeight('stark-sozial-banner'),
  },
  'stark-sozial-stories': {
    link: 'Geschichten',
    title: 'Geschichten aus den Jobcentern',
    description: 'Menschen auf dem Weg in Arbeit: Geschichten aus den kommunalen Jobcentern.',
    titleOf: name => `Geschichten: ${name}`,
    descriptionOf: name => `Geschichten von Menschen auf dem Weg in Arbeit. ${name}.`,
    heading: 'Menschen auf dem Weg in Arbeit',
    offer: 'Geschichten nach Themen zeigen',
    frame: 'Geschichten aus den Jobcentern',
    height: frameHeight('stark-sozial-stories'),
  },
};

export const WORDS = {
  contact: CONTACT,
  more: 'Mehr von diesem Jobcenter',
  moreOfAll: 'Mehr aus den kommunalen Jobcentern',
  everybody: 'Ein anderes Jobcenter finden',
  elsewhere:
    'Unten stehen alle kommunalen Jobcenter. Ist Ihr Kreis oder Ihre Stadt nicht dabei? Dann ist dort ein gemeinsames Jobcenter für Sie da. Adresse und Telefon nennt Ihnen die Suche der Bundesagentur für Arbeit:',
  noEvents: 'Von diesem Jobcenter sind keine Aktionen eingetragen.',
  sources: 'Quellen der Ortsdaten',
  updated: (day: string) => `Stand der Daten: ${day}`,
};
