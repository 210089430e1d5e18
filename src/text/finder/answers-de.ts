import { placeAnswersDe } from '../place-search/answers-de.ts';
import type { AnswerTexts } from './texts.ts';

export const answersDe: AnswerTexts = {
  ...placeAnswersDe,
  found: 'Für Sie zuständig',
  area: kreis => `Gebiet: ${kreis}`,
  traeger: 'Träger',
  call: 'Anrufen',
  write: 'E-Mail schreiben',
  phone: 'Telefon',
  email: 'E-Mail',
  website: 'Website des Jobcenters',
  traegerWebsite: traeger => `Website: ${traeger}`,
  route: 'In Karten-App öffnen',
  routeToKreis: 'Kreisverwaltung auf der Karte',
  routeToStadt: 'Stadtverwaltung auf der Karte',
  address: 'Adresse',
  addressOfKreis: 'Adresse der Kreisverwaltung',
  addressOfStadt: 'Adresse der Stadtverwaltung',
  addressOfTraegerHint:
    'Hier sitzt die Verwaltung. Das Jobcenter kann ein anderes Gebäude haben. Bitte fragen Sie vor einem Besuch nach.',
  offices: 'Standorte',
  officeAddressUnknown: 'Die genaue Adresse sagt Ihnen die Verwaltung.',
  openingHours: 'Öffnungszeiten',
  note: 'Gut zu wissen',
  reported: 'nicht amtlich bestätigt',
  factDate: date => `Stand ${date}`,
  asOf: date => `Eintrag zuletzt bearbeitet: ${date}`,
  otherSearch: 'Andere Suche',
  jointTitle: kreis => `${kreis}: gemeinsames Jobcenter`,
  jointText:
    'Hier führen die Bundesagentur für Arbeit und der Kreis oder die Stadt das Jobcenter gemeinsam. Adresse und Telefon nennt Ihnen die Suche der Bundesagentur.',
  unknownNext: 'Sie kommen nicht weiter? Die Bundesagentur für Arbeit kennt alle Jobcenter in Deutschland:',
};
