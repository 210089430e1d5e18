import type { Language } from '../language.ts';

/** The strings of a calendar file; they come with what writes it, on the first click. */
export interface CalendarIcsTexts {
  /** Before the title of what does not take place, and of what is only to be read. */
  cancelled: (title: string) => string;
  publication: (title: string) => string;
  dayUnknown: string;
  timeUnknown: string;
  /** A first day with its time, where of the last one only the day is known. */
  begins: (clock: string) => string;
  endUnknown: string;
  online: string;
  hosts: string;
  nationwide: string;
  allOfLand: (land: string) => string;
  wheelchair: string;
  noWheelchair: string;
  signLanguage: string;
  noSignLanguage: string;
  languages: string;
  registrationNeeded: string;
  registrationUntil: (day: string) => string;
  registrationNotNeeded: string;
  link: string;
  reported: string;
}

export const calendarIcsTexts: Record<Language, CalendarIcsTexts> = {
  de: {
    cancelled: title => `Abgesagt: ${title}`,
    publication: title => `Veröffentlichung: ${title}`,
    dayUnknown: 'Genauer Tag nicht bekannt.',
    timeUnknown: 'Uhrzeit nicht bekannt.',
    begins: clock => `Beginn am ersten Tag: ${clock} Uhr`,
    endUnknown: 'Das Ende ist nicht bekannt.',
    online: 'Online',
    hosts: 'Veranstaltet von',
    nationwide: 'alle kommunalen Jobcenter',
    allOfLand: land => `alle kommunalen Jobcenter: ${land}`,
    wheelchair: 'Mit dem Rollstuhl erreichbar',
    noWheelchair: 'Mit dem Rollstuhl nicht erreichbar',
    signLanguage: 'Mit Gebärdensprache',
    noSignLanguage: 'Ohne Gebärdensprache',
    languages: 'Weitere Sprachen',
    registrationNeeded: 'Bitte melden Sie sich an.',
    registrationUntil: day => `Bitte melden Sie sich bis ${day} an.`,
    registrationNotNeeded: 'Sie brauchen keine Anmeldung.',
    link: 'Mehr dazu',
    reported: 'Angabe von anderen, vom Jobcenter nicht bestätigt.',
  },
  'de-simple': {
    cancelled: title => `Fällt aus: ${title}`,
    publication: title => `Text zum Lesen: ${title}`,
    dayUnknown: 'Den genauen Tag kennen wir nicht.',
    timeUnknown: 'Die Uhrzeit kennen wir nicht.',
    begins: clock => `Am ersten Tag geht es um ${clock} Uhr los.`,
    endUnknown: 'Wie lange es dauert, wissen wir nicht.',
    online: 'Im Internet',
    hosts: 'Das macht',
    nationwide: 'alle Job·center von Städten und Kreisen',
    allOfLand: land => `alle Job·center von Städten und Kreisen: ${land}`,
    wheelchair: 'Sie können mit dem Rollstuhl kommen.',
    noWheelchair: 'Sie können nicht mit dem Rollstuhl kommen.',
    signLanguage: 'Jemand spricht Gebärden·sprache.',
    noSignLanguage: 'Niemand spricht Gebärden·sprache.',
    languages: 'Andere Sprachen',
    registrationNeeded: 'Bitte melden Sie sich an.',
    registrationUntil: day => `Bitte melden Sie sich an. Das geht bis ${day}.`,
    registrationNotNeeded: 'Sie müssen sich nicht anmelden.',
    link: 'Mehr lesen',
    reported: 'Das haben wir von anderen. Das Job·center hat es noch nicht bestätigt.',
  },
  en: {
    cancelled: title => `Cancelled: ${title}`,
    publication: title => `Publication: ${title}`,
    dayUnknown: 'Exact day not known.',
    timeUnknown: 'Time not known.',
    begins: clock => `Starts on the first day at ${clock}`,
    endUnknown: 'The end is not known.',
    online: 'Online',
    hosts: 'Organised by',
    nationwide: 'all municipal jobcenters',
    allOfLand: land => `all municipal jobcenters: ${land}`,
    wheelchair: 'Wheelchair accessible',
    noWheelchair: 'Not wheelchair accessible',
    signLanguage: 'With German sign language',
    noSignLanguage: 'Without sign language',
    languages: 'Other languages',
    registrationNeeded: 'Please register.',
    registrationUntil: day => `Please register by ${day}.`,
    registrationNotNeeded: 'You do not need to register.',
    link: 'More about it',
    reported: 'From others, not confirmed by the jobcenter.',
  },
};
