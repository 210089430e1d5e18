import { commonDe } from '../common/de.ts';
import { placeSearchDe } from '../place-search/de.ts';
import type { FinderTable } from './texts.ts';

export const finderDe: FinderTable = {
  ...commonDe,
  finder: {
    ...placeSearchDe,
    unavailable: 'Die Angaben zu den Jobcentern sind gerade nicht erreichbar.',
    unavailableHint: 'Bitte prüfen Sie Ihre Internetverbindung. Oder suchen Sie Ihr Jobcenter hier:',
    sources: 'Quellen der Ortsdaten',
    question: 'Welches Jobcenter ist für Sie da?',
    elsewhere: 'Sie wohnen an einem anderen Ort?',
    label: 'Ihre Postleitzahl oder Ihr Wohnort',
    hint: 'Zum Beispiel: 31224 oder Peine',
    locate: 'Meinen Standort verwenden',
    locating: 'Ihr Standort wird gesucht …',
    officeSearch: 'Jobcenter bei der Bundesagentur suchen',
    mapShow: 'Karte zeigen',
    mapHide: 'Karte schließen',
    mapUnavailable: 'Die Karte ist hier nicht verfügbar. Die Liste unten zeigt alle Jobcenter.',
    all: count => `Alle ${count} kommunalen Jobcenter`,
    allInLand: (land, count) => `Kommunale Jobcenter: ${land} (${count})`,
    inLand: (land, count) => `${land} (${count})`,
  },
};
