import type { Category } from '../../dataset/event-schema.ts';

/** The kinds of actions in German: on the page, in the feeds, in tables, and how files of others may name them. */
export const categoriesDe: Record<Category, string> = {
  information: 'Information und Gespräch',
  'open-day': 'Tag der offenen Tür',
  exhibition: 'Ausstellung',
  'employer-breakfast': 'Unternehmerfrühstück',
  'youth-meets-employers': 'Jugend trifft Arbeitgeber',
  'youth-agency': 'Jugendberufsagentur',
  'case-management': 'Einblick in die Fallarbeit',
  'press-visit': 'Pressetermin',
  politics: 'Austausch mit der Politik',
  'success-story': 'Erfolgsgeschichte',
  other: 'Anderes',
};
