import type { PlaceSearchTexts } from '../texts.ts';

export const placeSearchEn: PlaceSearchTexts = {
  submit: 'Search',
  searching: 'Searching …',
  suggestions: 'Suggestions',
  suggestionCount: count =>
    count === 0
      ? 'No suggestions.'
      : `${count === 1 ? '1 suggestion' : `${count} suggestions`}. Choose with the arrow keys.`,
  corrected: 'similar name',
  searchUnavailable:
    'The search cannot be reached at the moment. Please check your internet connection and try again.',
};
