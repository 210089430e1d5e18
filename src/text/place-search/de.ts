import type { PlaceSearchTexts } from '../texts.ts';

export const placeSearchDe: PlaceSearchTexts = {
  submit: 'Suchen',
  searching: 'Wird gesucht …',
  suggestions: 'Vorschläge',
  suggestionCount: count =>
    count === 0
      ? 'Keine Vorschläge.'
      : `${count === 1 ? '1 Vorschlag' : `${count} Vorschläge`}. Auswahl mit den Pfeiltasten.`,
  corrected: 'ähnlicher Name',
  searchUnavailable:
    'Die Suche ist gerade nicht erreichbar. Bitte prüfen Sie Ihre Internetverbindung und versuchen Sie es noch einmal.',
};
