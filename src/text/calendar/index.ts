import { TextTables } from '../language.ts';
import { calendarDe } from './de.ts';
import type { CalendarTable } from './texts.ts';

export const calendarTexts = new TextTables<CalendarTable>(calendarDe, {
  'de-simple': async () => (await import('./de-simple.ts')).calendarDeSimple,
  en: async () => (await import('./en.ts')).calendarEn,
});
