import type { CommonTexts } from '../texts.ts';
import { commonDe } from './de.ts';

/** Leichte Sprache: short sentences, one thought each, no passive, long words divided. */
export const commonDeSimple: CommonTexts = {
  common: {
    loading: 'Bitte warten Sie kurz.',
    retry: 'Noch einmal versuchen',
    leavesSite: 'andere Internet·seite',
  },
  lands: commonDe.lands,
};
