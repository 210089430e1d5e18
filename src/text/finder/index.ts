import { TextTables } from '../language.ts';
import { finderDe } from './de.ts';
import type { FinderTable } from './texts.ts';

export const finderTexts = new TextTables<FinderTable>(finderDe, {
  'de-simple': async () => (await import('./de-simple.ts')).finderDeSimple,
  en: async () => (await import('./en.ts')).finderEn,
});
