import type { PlaceAnswerTexts } from '../texts.ts';

export const placeAnswersDe: PlaceAnswerTexts = {
  choose: {
    postcode: query => `Die Postleitzahl ${query} gehört zu mehreren Kreisen. Wo wohnen Sie?`,
    name: query => `„${query}“ gibt es mehrmals. Wo wohnen Sie?`,
    similar: query => `„${query}“ haben wir so nicht gefunden. Meinten Sie:`,
    contradiction: query => `„${query}“ passt nicht zusammen. Wo wohnen Sie?`,
    location: () => 'Ihr Standort liegt nah an einer Grenze oder ist ungenau. Wo wohnen Sie?',
  },
  chooseHint: 'Ihr Ort ist nicht dabei? Dann suchen Sie bitte mit der Postleitzahl.',
  chooseMore: count => (count === 1 ? 'Noch 1 Ort zeigen' : `Noch ${count} Orte zeigen`),
  unknown: {
    empty: () => 'Bitte geben Sie Ihre Postleitzahl oder Ihren Wohnort ein.',
    'short-postcode': () => 'Eine deutsche Postleitzahl hat fünf Ziffern. Hier fehlt noch etwas.',
    'long-postcode': () => 'Eine Postleitzahl hat nur fünf Ziffern. Bitte prüfen Sie Ihre Eingabe.',
    'no-such-postcode': query =>
      `Die Postleitzahl ${query} gibt es in Deutschland nicht. Bitte prüfen Sie die fünf Ziffern.`,
    'nobody-lives-there': query =>
      `Zur Postleitzahl ${query} kennen wir keinen Wohnort. Vielleicht gehört sie zu einem Postfach oder einer Firma. Bitte nehmen Sie die Postleitzahl Ihrer Wohnung.`,
    'po-box': () =>
      'Ein Postfach sagt nicht, wo Sie wohnen. Bitte nehmen Sie die Postleitzahl Ihrer Wohnung.',
    foreign: () =>
      'Wir kennen nur Orte in Deutschland. Bitte geben Sie eine deutsche Postleitzahl mit fünf Ziffern ein.',
    'other-script': () =>
      'Bitte schreiben Sie den Ort mit lateinischen Buchstaben, wie auf dem Ortsschild. Oder geben Sie die fünf Ziffern der Postleitzahl ein.',
    'no-such-place': query =>
      `Einen Ort „${query}“ haben wir nicht gefunden. Bitte prüfen Sie die Schreibweise, oder nehmen Sie die Postleitzahl.`,
    'too-large': query =>
      `„${query}“ ist zu groß für eine Antwort. Bitte geben Sie Ihren Ort oder Ihre Postleitzahl ein.`,
    'no-name': () =>
      'Das ist keine Postleitzahl und kein Ort. Bitte geben Sie zum Beispiel 31224 oder Peine ein.',
  },
};
