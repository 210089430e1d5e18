import type { PlaceSearchTexts } from '../texts.ts';

export const placeSearchDeSimple: PlaceSearchTexts = {
  submit: 'Suchen',
  searching: 'Wir suchen.',
  suggestions: 'Vorschläge',
  suggestionCount: count =>
    count === 0
      ? 'Es gibt keine Vorschläge.'
      : `Es gibt ${count === 1 ? '1 Vorschlag' : `${count} Vorschläge`}. Wählen Sie mit den Pfeil·tasten.`,
  corrected: 'ähnlicher Name',
  searchUnavailable:
    'Wir können gerade nicht suchen. Haben Sie Internet? Bitte prüfen Sie das. Dann versuchen Sie es noch einmal.',
};
