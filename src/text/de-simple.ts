import { de } from './de.ts';
import type { Texts } from './texts.ts';

/** Leichte Sprache: short sentences, one thought each, no passive, long words divided. */
export const deSimple: Texts = {
  common: {
    loading: 'Bitte warten Sie kurz.',
    retry: 'Noch einmal versuchen',
    unavailable: 'Wir können die Job·center gerade nicht zeigen.',
    unavailableHint: 'Haben Sie Internet? Bitte prüfen Sie das. Oder suchen Sie Ihr Job·center hier:',
    sources: 'Woher wissen wir das?',
    leavesSite: 'andere Internet·seite',
  },
  lands: de.lands,
  finder: {
    question: 'Welches Job·center hilft Ihnen?',
    elsewhere: 'Wohnen Sie an einem anderen Ort?',
    label: 'Ihre Post·leit·zahl oder Ihr Ort',
    hint: 'Zum Beispiel: 31224 oder Peine',
    submit: 'Suchen',
    searching: 'Wir suchen.',
    locate: 'Mein Gerät soll den Ort finden',
    locating: 'Wir suchen Ihren Ort.',
    suggestions: 'Vorschläge',
    suggestionCount: count =>
      count === 0
        ? 'Es gibt keine Vorschläge.'
        : `Es gibt ${count === 1 ? '1 Vorschlag' : `${count} Vorschläge`}. Wählen Sie mit den Pfeil·tasten.`,
    corrected: 'ähnlicher Name',
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
    officeSearch: 'Bei der Bundes·agentur suchen',
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
    unknownNext: 'Brauchen Sie Hilfe? Die Bundes·agentur für Arbeit kennt alle Job·center:',
    searchUnavailable:
      'Wir können gerade nicht suchen. Haben Sie Internet? Bitte prüfen Sie das. Dann versuchen Sie es noch einmal.',
    mapShow: 'Karte zeigen',
    mapHide: 'Karte schließen',
    mapUnavailable: 'Die Karte geht hier nicht. Unten ist eine Liste mit allen Job·centern.',
    all: count => `Alle ${count} Job·center von Land·kreisen und Städten`,
    allInLand: (land, count) => `Job·center: ${land} (${count})`,
    inLand: (land, count) => `${land} (${count})`,
  },
};
