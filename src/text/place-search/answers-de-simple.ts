import type { PlaceAnswerTexts } from '../texts.ts';

export const placeAnswersDeSimple: PlaceAnswerTexts = {
  choose: {
    postcode: query => `Die Post·leit·zahl ${query} gibt es an mehreren Orten. Wo wohnen Sie?`,
    name: query => `Den Ort „${query}“ gibt es mehrmals. Wo wohnen Sie?`,
    similar: query => `„${query}“ kennen wir nicht. Meinen Sie einen von diesen Orten?`,
    contradiction: query => `„${query}“ passt nicht zusammen. Wo wohnen Sie?`,
    location: () => 'Wir wissen nicht genau, wo Sie sind. Wo wohnen Sie?',
  },
  chooseHint: 'Ist Ihr Ort nicht dabei? Dann suchen Sie mit der Post·leit·zahl.',
  chooseMore: count => (count === 1 ? 'Noch 1 Ort zeigen' : `Noch ${count} Orte zeigen`),
  unknown: {
    empty: () => 'Bitte schreiben Sie Ihre Post·leit·zahl oder Ihren Ort in das Feld.',
    'short-postcode': () => 'Eine Post·leit·zahl hat 5 Zahlen. Ihre Post·leit·zahl hat zu wenige Zahlen.',
    'long-postcode': () => 'Eine Post·leit·zahl hat 5 Zahlen. Ihre Post·leit·zahl hat zu viele Zahlen.',
    'no-such-postcode': query =>
      `Die Post·leit·zahl ${query} gibt es in Deutschland nicht. Bitte prüfen Sie die 5 Zahlen.`,
    'nobody-lives-there': query =>
      `Wir kennen keine Wohnungen mit der Post·leit·zahl ${query}. Vielleicht hat eine Firma diese Post·leit·zahl. Bitte schreiben Sie die Post·leit·zahl von Ihrer Wohnung.`,
    'po-box': () =>
      'In einem Post·fach wohnen Sie nicht. Bitte schreiben Sie die Post·leit·zahl von Ihrer Wohnung.',
    foreign: () =>
      'Wir kennen nur Orte in Deutschland. Bitte schreiben Sie eine deutsche Post·leit·zahl. Sie hat 5 Zahlen.',
    'other-script': () =>
      'Bitte schreiben Sie mit deutschen Buchstaben. So wie auf dem Orts·schild. Oder schreiben Sie die 5 Zahlen von der Post·leit·zahl.',
    'no-such-place': query =>
      `Den Ort „${query}“ kennen wir nicht. Bitte prüfen Sie den Namen. Oder schreiben Sie die Post·leit·zahl.`,
    'too-large': query =>
      `„${query}“ ist sehr groß. Dort gibt es viele Job·center. Bitte schreiben Sie Ihren Ort oder Ihre Post·leit·zahl.`,
    'no-name': () =>
      'Das ist kein Ort. Das ist auch keine Post·leit·zahl. Schreiben Sie zum Beispiel: 31224. Oder: Peine.',
  },
};
