import type { Language } from '../language.ts';
import type { ExportTexts } from './texts.ts';

const aktionen = (count: number) => (count === 1 ? '1 Aktion' : `${count} Aktionen`);
const events = (count: number) => (count === 1 ? '1 event' : `${count} events`);

export const exportTexts: Record<Language, ExportTexts> = {
  de: {
    title: 'In den eigenen Kalender',
    list: count => `${aktionen(count)} als Kalender-Datei`,
    subscribe: 'Kalender abonnieren',
    subscribeHint: 'Neue Aktionen erscheinen dann von selbst in Ihrem Kalender.',
    failed: 'Die Kalender-Datei ließ sich nicht laden. Bitte versuchen Sie es noch einmal.',
    openInBrowser: 'Diese App kann keine Kalender-Dateien öffnen. Bitte öffnen Sie die Seite im Browser.',
  },
  en: {
    title: 'Into your own calendar',
    list: count => `${events(count)} as a calendar file`,
    subscribe: 'Subscribe to the calendar',
    subscribeHint: 'New events then appear in your calendar by themselves.',
    failed: 'The calendar file could not be loaded. Please try again.',
    openInBrowser: 'This app cannot open calendar files. Please open the page in your browser.',
  },
  'de-simple': {
    title: 'In Ihren Kalender',
    list: count => `${aktionen(count)} in Ihren Kalender holen`,
    subscribe: 'Alle neuen Aktionen in den Kalender holen',
    subscribeHint: 'Dann sehen Sie neue Aktionen immer in Ihrem Kalender.',
    failed: 'Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.',
    openInBrowser: 'Diese App kann das nicht. Bitte öffnen Sie die Seite im Browser.',
  },
};
