import { commonDeSimple } from '../common/de-simple.ts';
import { placeSearchDeSimple } from '../place-search/de-simple.ts';
import { answersDeSimple } from './answers-de-simple.ts';
import type { FinderTable } from './texts.ts';

export const finderDeSimple: FinderTable = {
  ...commonDeSimple,
  finder: {
    ...placeSearchDeSimple,
    unavailable: 'Wir können die Job·center gerade nicht zeigen.',
    unavailableHint: 'Haben Sie Internet? Bitte prüfen Sie das. Oder suchen Sie Ihr Job·center hier:',
    sources: 'Woher wissen wir das?',
    question: 'Welches Job·center hilft Ihnen?',
    elsewhere: 'Wohnen Sie an einem anderen Ort?',
    label: 'Ihre Post·leit·zahl oder Ihr Ort',
    hint: 'Zum Beispiel: 31224 oder Peine',
    locate: 'Mein Gerät soll den Ort finden',
    locating: 'Wir suchen Ihren Ort.',
    officeSearch: 'Bei der Bundes·agentur suchen',
    mapShow: 'Karte zeigen',
    mapHide: 'Karte schließen',
    mapUnavailable: 'Die Karte geht hier nicht. Unten ist eine Liste mit allen Job·centern.',
    all: count => `Alle ${count} Job·center von Land·kreisen und Städten`,
    allInLand: (land, count) => `Job·center: ${land} (${count})`,
    inLand: (land, count) => `${land} (${count})`,
  },
  answers: answersDeSimple,
};
