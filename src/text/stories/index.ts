import { TextTables } from '../language.ts';
import { storiesDe } from './de.ts';
import type { StoriesTable } from './texts.ts';

export const storiesTexts = new TextTables<StoriesTable>(storiesDe, {
  'de-simple': async () => (await import('./de-simple.ts')).storiesDeSimple,
  en: async () => (await import('./en.ts')).storiesEn,
});
