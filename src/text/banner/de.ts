import { wordsDe } from '../common/words.ts';
import type { BannerTable } from './texts.ts';

export const bannerDe: BannerTable = {
  common: wordsDe,
  banner: {
    regions: {
      hero: 'Kampagne der kommunalen Jobcenter',
      strip: 'Hinweis zur Kampagne',
      figures: 'Zahlen der Kampagne',
    },
    unavailable: 'Die Angaben zur Kampagne sind gerade nicht erreichbar.',
    precision: { exact: '', about: 'rund', 'at-least': 'mehr als' },
    inhabitants: traeger => `Menschen leben im Gebiet: ${traeger}`,
    asOf: date => `Stand ${date}, Quelle:`,
    traeger: name => `Träger: ${name}`,
    before: days => (days === 1 ? 'morgen' : `in ${days} Tagen`),
    running: 'läuft gerade',
    today: count => `heute: ${count} ${count === 1 ? 'Aktion' : 'Aktionen'}`,
    over: 'Rückblick',
    find: 'Jobcenter finden',
    website: 'Website des Jobcenters',
    traegerWebsite: traeger => `Website: ${traeger}`,
    more: 'Mehr erfahren',
    close: 'Hinweis schließen',
    closed: 'Der Hinweis ist geschlossen.',
  },
};
