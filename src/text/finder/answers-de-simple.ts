import { placeAnswersDeSimple } from '../place-search/answers-de-simple.ts';
import type { AnswerTexts } from './texts.ts';

export const answersDeSimple: AnswerTexts = {
  ...placeAnswersDeSimple,
  found: 'Dieses Job·center hilft Ihnen',
  area: kreis => `Für Menschen aus: ${kreis}`,
  traeger: 'Zu diesem Amt gehört das Job·center',
  call: 'Anrufen',
  write: 'E-Mail schreiben',
  phone: 'Telefon',
  email: 'E-Mail',
  website: 'Internet·seite vom Job·center',
  traegerWebsite: traeger => `Internet·seite: ${traeger}`,
  route: 'Auf der Karte zeigen',
  routeToKreis: 'Kreis·verwaltung auf der Karte',
  routeToStadt: 'Stadt·verwaltung auf der Karte',
  address: 'Adresse',
  addressOfKreis: 'Adresse von der Kreis·verwaltung',
  addressOfStadt: 'Adresse von der Stadt·verwaltung',
  addressOfTraegerHint:
    'Hier arbeitet die Verwaltung. Vielleicht ist das Job·center in einem anderen Haus. Bitte fragen Sie vor Ihrem Besuch.',
  offices: 'Hier finden Sie das Job·center',
  officeAddressUnknown: 'Fragen Sie die Verwaltung nach der Straße.',
  openingHours: 'Dann ist das Job·center offen',
  note: 'Wichtig',
  reported: 'Wir wissen nicht sicher: Stimmt das?',
  factDate: date => `Das war so: ${date}`,
  asOf: date => `Das haben wir zuletzt geändert: ${date}`,
  otherSearch: 'Neu suchen',
  jointTitle: kreis => `${kreis}: Hier gibt es ein gemeinsames Job·center`,
  jointText:
    'Zwei Ämter führen dieses Job·center zusammen. Ein Amt ist die Bundes·agentur für Arbeit. Die Bundes·agentur kennt die Adresse und die Telefon·nummer.',
  unknownNext: 'Brauchen Sie Hilfe? Die Bundes·agentur für Arbeit kennt alle Job·center:',
};
