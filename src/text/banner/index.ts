import { TextTables } from '../language.ts';
import { bannerDe } from './de.ts';
import type { BannerTable } from './texts.ts';

export const bannerTexts = new TextTables<BannerTable>(bannerDe, {
  'de-simple': async () => (await import('./de-simple.ts')).bannerDeSimple,
  en: async () => (await import('./en.ts')).bannerEn,
});
