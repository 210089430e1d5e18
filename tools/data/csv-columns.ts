/** A column of a table of events: its heading, the field that it fills, and what belongs in it. */
export interface Column {
  heading: string;
  field: string;
  expected: string;
  /** How people call it as well. */
  also?: string;
  required?: true;
}

const A_TEXT = 'ein Text, der nicht leer ist';
const YES_NO = 'ja, nein oder nichts (nicht bekannt)';
const ADDRESS = 'eine Adresse, die mit https:// oder http:// beginnt';
const MOMENT = 'ein Tag wie 26.08.2019, mit Uhrzeit wie 26.08.2019 10:00';
const TIME = 'eine Uhrzeit wie 10:00';
const DAY = 'ein Tag wie 26.08.2019';

/** In the order of the template. `_` begins the name of a column that fills no field by itself. */
export const COLUMNS = [
  { heading: 'Edition', field: 'edition', expected: 'eine Kennung aus data/editions.json', required: true },
  { heading: 'Titel', field: 'title', expected: A_TEXT, required: true },
  { heading: 'Beschreibung', field: 'summary', expected: A_TEXT },
  { heading: 'Jobcenter', field: 'hosts', expected: 'Kennung oder Name eines Jobcenters' },
  { heading: 'Land', field: 'lands', expected: 'ein Land wie Niedersachsen oder DE-NI, oder bundesweit' },
  { heading: 'Art', field: 'kind', expected: 'Termin oder Veröffentlichung' },
  { heading: 'Kategorie', field: 'category', expected: 'eine der Kategorien', required: true },
  { heading: 'Zielgruppe', field: 'audience', expected: 'eine oder mehrere der Zielgruppen' },
  { heading: 'Beginn', field: 'start', expected: MOMENT, also: 'Datum, Tag' },
  { heading: 'Uhrzeit von', field: '_from', expected: TIME, also: 'Uhrzeit' },
  { heading: 'Ende', field: 'end', expected: MOMENT },
  { heading: 'Uhrzeit bis', field: '_to', expected: TIME },
  { heading: 'Ort', field: 'place.name', expected: A_TEXT },
  { heading: 'Straße', field: 'place.street', expected: A_TEXT, also: 'Strasse' },
  { heading: 'PLZ', field: 'place.postcode', expected: 'fünf Ziffern', also: 'Postleitzahl' },
  { heading: 'Stadt', field: 'place.town', expected: A_TEXT, also: 'Gemeinde' },
  { heading: 'Online', field: 'online', expected: YES_NO },
  { heading: 'Rollstuhl', field: 'wheelchair', expected: YES_NO },
  { heading: 'Gebärdensprache', field: 'signLanguage', expected: YES_NO, also: 'Gebaerdensprache' },
  { heading: 'Sprachen', field: 'languages', expected: 'Sprachen wie Englisch, Ukrainisch', also: 'Sprache' },
  { heading: 'Anmeldung', field: 'registration.required', expected: 'ja, nein oder nichts' },
  { heading: 'Anmeldung bis', field: 'registration.until', expected: DAY },
  { heading: 'Anmeldung Link', field: 'registration.url', expected: ADDRESS },
  {
    heading: 'Anmeldung Telefon',
    field: 'registration.phone',
    expected: 'eine Rufnummer mit Vorwahl wie 05171 000000',
  },
  {
    heading: 'Anmeldung E-Mail',
    field: 'registration.email',
    expected: 'eine E-Mail-Adresse',
    also: 'Anmeldung Email, Anmeldung Mail',
  },
  { heading: 'Link', field: 'link', expected: ADDRESS },
  { heading: 'Abgesagt', field: 'cancelled', expected: YES_NO },
  {
    heading: 'Quelle',
    field: 'source',
    expected: 'woher die Angaben stammen, zum Beispiel „Auskunft des Jobcenters“',
    required: true,
  },
  { heading: 'Bestätigt', field: 'status', expected: 'ja, nein oder nichts (ja)' },
  { heading: 'Zweifel', field: 'doubt', expected: A_TEXT },
  { heading: 'Stand', field: 'date', expected: DAY },
  {
    heading: 'id',
    field: 'id',
    expected: 'Kleinbuchstaben, Ziffern und Bindestriche, oder nichts',
    also: 'Kennung',
  },
  { heading: 'Titel Englisch', field: 'translations.en.title', expected: A_TEXT },
  { heading: 'Beschreibung Englisch', field: 'translations.en.summary', expected: A_TEXT },
  { heading: 'Titel Leichte Sprache', field: 'translations.de-simple.title', expected: A_TEXT },
  { heading: 'Beschreibung Leichte Sprache', field: 'translations.de-simple.summary', expected: A_TEXT },
  {
    heading: 'Bemerkung',
    field: '_note',
    expected: 'was Sie wollen; nichts davon wird gezeigt',
    also: 'Notiz',
  },
] as const satisfies readonly Column[];

export type Heading = (typeof COLUMNS)[number]['heading'];

/** Capitals, spaces and a star or a colon at the end do not matter. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[ *:]+$/, '')
    .trim();

const byName = new Map<string, Column>(
  COLUMNS.flatMap((column: Column) =>
    [column.heading, ...(column.also ?? '').split(', ')].map(name => [plain(name), column] as const),
  ),
);

export const columnOf = (heading: string): Column | undefined => byName.get(plain(heading));

/** `Zeile 4, Beginn` for the field `start`; the nearest column where a field lies inside of another. */
export function columnFor(field: string): Column | undefined {
  const columns: readonly Column[] = COLUMNS;
  return (
    columns.find(column => column.field === field) ??
    columns.find(column => field.startsWith(`${column.field}.`) || column.field.startsWith(`${field}.`))
  );
}
