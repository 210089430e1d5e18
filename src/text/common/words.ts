import type { CommonTexts } from '../texts.ts';

export const wordsDe: CommonTexts['common'] = {
  loading: 'Wird geladen …',
  retry: 'Noch einmal versuchen',
  leavesSite: 'andere Website',
};
