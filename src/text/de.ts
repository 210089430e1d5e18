import type { Texts } from './texts.ts';

export const de: Texts = {
  common: {
    loading: 'Wird geladen …',
    retry: 'Noch einmal versuchen',
    unavailable: 'Die Angaben zu den Jobcentern sind gerade nicht erreichbar.',
    unavailableHint: 'Bitte prüfen Sie Ihre Internetverbindung. Oder suchen Sie Ihr Jobcenter hier:',
    sources: 'Quellen der Ortsdaten',
    leavesSite: 'andere Website',
  },
  lands: {
    'DE-BB': 'Brandenburg',
    'DE-BW': 'Baden-Württemberg',
    'DE-BY': 'Bayern',
    'DE-HE': 'Hessen',
    'DE-MV': 'Mecklenburg-Vorpommern',
    'DE-NI': 'Niedersachsen',
    'DE-NW': 'Nordrhein-Westfalen',
    'DE-RP': 'Rheinland-Pfalz',
    'DE-SH': 'Schleswig-Holstein',
    'DE-SL': 'Saarland',
    'DE-SN': 'Sachsen',
    'DE-ST': 'Sachsen-Anhalt',
    'DE-TH': 'Thüringen',
  },
  finder: {
    question: 'Welches Jobcenter ist für Sie da?',
    elsewhere: 'Sie wohnen an einem anderen Ort?',
    label: 'Ihre Postleitzahl oder Ihr Wohnort',
    hint: 'Zum Beispiel: 31224 oder Peine',
    submit: 'Suchen',
    searching: 'Wird gesucht …',
    locate: 'Meinen Standort verwenden',
    locating: 'Ihr Standort wird gesucht …',
    suggestions: 'Vorschläge',
    suggestionCount: count =>
      count === 0
        ? 'Keine Vorschläge.'
        : `${count === 1 ? '1 Vorschlag' : `${count} Vorschläge`}. Auswahl mit den Pfeiltasten.`,
    corrected: 'ähnlicher Name',
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
    officeSearch: 'Jobcenter bei der Bundesagentur suchen',
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
    unknownNext: 'Sie kommen nicht weiter? Die Bundesagentur für Arbeit kennt alle Jobcenter in Deutschland:',
    searchUnavailable:
      'Die Suche ist gerade nicht erreichbar. Bitte prüfen Sie Ihre Internetverbindung und versuchen Sie es noch einmal.',
    mapShow: 'Karte zeigen',
    mapHide: 'Karte schließen',
    mapUnavailable: 'Die Karte ist hier nicht verfügbar. Die Liste unten zeigt alle Jobcenter.',
    all: count => `Alle ${count} kommunalen Jobcenter`,
    allInLand: (land, count) => `Kommunale Jobcenter: ${land} (${count})`,
    inLand: (land, count) => `${land} (${count})`,
  },
};
