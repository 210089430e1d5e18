import type { Language } from '../language.ts';
import type { ExportTexts } from './texts.ts';

export const exportTexts: Record<Language, ExportTexts> = {
  de: {
    title: 'In den eigenen Kalender',
    list: count => `${count === 1 ? '1 Termin' : `${count} Termine`} als Kalender-Datei`,
    subscribe: 'Kalender abonnieren',
    subscribeAll: 'Kalender für ganz Deutschland abonnieren',
    subscribeTo: jobcenter => `Kalender abonnieren: ${jobcenter}`,
    subscribeHint: 'Neue Aktionen erscheinen dann von selbst in Ihrem Kalender.',
    subscribeAddress: 'Öffnet sich nichts? Fügen Sie diese Adresse in Ihren Kalender ein:',
    failed: 'Die Kalender-Datei ließ sich nicht laden. Bitte versuchen Sie es noch einmal.',
    openInBrowser: 'Diese App kann keine Kalender-Dateien öffnen. Bitte öffnen Sie die Seite im Browser.',
  },
  en: {
    title: 'Into your own calendar',
    list: count => `${count === 1 ? '1 date' : `${count} dates`} as a calendar file`,
    subscribe: 'Subscribe to the calendar',
    subscribeAll: 'Subscribe to the calendar for all of Germany',
    subscribeTo: jobcenter => `Subscribe: ${jobcenter}`,
    subscribeHint: 'New events then appear in your calendar by themselves.',
    subscribeAddress: 'Nothing opens? Enter this address in your calendar:',
    failed: 'The calendar file could not be loaded. Please try again.',
    openInBrowser: 'This app cannot open calendar files. Please open the page in your browser.',
  },
  'de-simple': {
    title: 'In Ihren Kalender',
    list: count => `${count === 1 ? '1 Termin' : `${count} Termine`} in Ihren Kalender holen`,
    subscribe: 'Alle neuen Aktionen in den Kalender holen',
    subscribeAll: 'Alle neuen Aktionen aus Deutschland in den Kalender holen',
    subscribeTo: jobcenter => `Neue Aktionen in den Kalender holen: ${jobcenter}`,
    subscribeHint: 'Dann sehen Sie neue Aktionen immer in Ihrem Kalender.',
    subscribeAddress: 'Passiert nichts? Schreiben Sie diese Adresse in Ihren Kalender:',
    failed: 'Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.',
    openInBrowser: 'Diese App kann das nicht. Bitte öffnen Sie die Seite im Browser.',
  },
};
