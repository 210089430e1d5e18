import type { Tag } from '../../src/embed/tags.ts';

/** How the kit calls what the elements' attributes do; those not named here keep their own name. */
export const LABELS: Record<string, string> = {
  variant: 'Form',
  map: 'Karte',
  tiles: 'Kartenhintergrund',
  query: 'Gleich suchen nach',
  land: 'Nur ein Land',
  edition: 'Aktionswoche',
  category: 'Nur diese Arten von Aktionen',
  audience: 'Nur Aktionen für',
  events: 'Eigene Termine',
  'only-own': 'Nur eigene Termine zeigen',
  view: 'Ansicht zu Beginn',
  'sync-url': 'Filter in der Adresse der Seite',
  href: 'Ziel des Knopfs',
  label: 'Aufschrift des Knopfs',
  dismissible: 'Lässt sich schließen',
  limit: 'Höchstens so viele Geschichten',
  lang: 'Sprache',
  theme: 'Aussehen',
  'heading-level': 'Ebene der ersten Überschrift',
  dataset: 'Eigener Datensatz',
};

/** What stands below a field where the manifest's words, made for the attribute, would not fit the field. */
export const HINTS: Record<string, (kind: string) => string> = {
  edition: kind =>
    kind === 'choice'
      ? 'Die passende ist die laufende, sonst die nächste, sonst die letzte.'
      : 'Die Aktionswochen sind gerade nicht zu laden. Hier steht ihre Kennung, zum Beispiel: 2019',
  'only-own': () => 'Nur die Termine aus dem Feld „Eigene Termine“, nicht die gemeinsamen.',
  dataset: () =>
    'Adressen von Dateien mit den Daten der Bausteine, durch Leerzeichen getrennt: Die erste, die antwortet, gilt. Ohne Angabe kommen die Daten vom Server der Bausteine.',
};

/** What most webmasters ask for; the rest waits under "Weitere Optionen". */
export const USUAL: Record<Tag, readonly string[]> = {
  'jobcenter-finder': ['map', 'lang', 'theme'],
  'aktionswoche-calendar': ['edition', 'view', 'events', 'lang', 'theme'],
  'stark-sozial-banner': ['variant', 'href', 'label', 'dismissible', 'lang', 'theme'],
  'stark-sozial-stories': ['limit', 'lang', 'theme'],
};

/** In the order of the page; the manifest has them by their files. */
export const ELEMENT_NAMES: Record<Tag, string> = {
  'jobcenter-finder': 'Jobcenter-Finder',
  'aktionswoche-calendar': 'Kalender der Aktionswoche',
  'stark-sozial-banner': 'Banner der Kampagne',
  'stark-sozial-stories': 'Geschichten',
};

const LINK_TEXTS: Record<Tag, readonly [de: string, simple: string, en: string]> = {
  'jobcenter-finder': ['Jobcenter finden', 'Ein Jobcenter finden', 'Find your jobcenter'],
  'aktionswoche-calendar': [
    'Aktionswoche: alle Aktionen',
    'Aktions·woche: alle Aktionen',
    'Action week: all events',
  ],
  'stark-sozial-banner': ['Stark. Sozial. Vor Ort.', 'Stark. Sozial. Vor Ort.', 'Stark. Sozial. Vor Ort.'],
  'stark-sozial-stories': [
    'Geschichten aus den Jobcentern',
    'Geschichten aus den Jobcentern',
    'Stories from the jobcenters',
  ],
};

/** What the link says to visitors without script. */
export function linkText(tag: Tag, lang: string | undefined): string {
  const [de, simple, en] = LINK_TEXTS[tag];
  return lang === 'en' ? en : lang === 'de-simple' ? simple : de;
}
