import type { Language } from '../language.ts';
import type { WeekTexts } from './texts.ts';

export const weekTexts: Record<Language, WeekTexts> = {
  de: { today: 'Heute', close: 'Schließen' },
  en: { today: 'Today', close: 'Close' },
  'de-simple': { today: 'Heute', close: 'Zu·machen' },
};
