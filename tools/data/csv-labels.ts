import { type Audience, CATEGORIES, type Category } from '../../src/dataset/event-schema.ts';
import { categoriesDe } from '../../src/text/calendar/categories.ts';
import { plain } from './csv-columns.ts';
import { LANDS } from './lands.ts';

/** What people may write, by what it means. The first of each is in the instructions. */
type Labels<Value extends string> = Record<Value, string[]>;

/** Words beside the one that stands on the page. */
const OTHER_WORDS: Partial<Labels<Category>> = {
  information: ['Information', 'Infoveranstaltung', 'Beratung'],
  'employer-breakfast': ['Arbeitgeberfrühstück'],
  'youth-meets-employers': ['Jugendliche treffen Arbeitgeber'],
  'case-management': ['Fallmanagement', 'Fallarbeit'],
  'press-visit': ['Pressegespräch'],
  politics: ['Politik'],
  other: ['Sonstiges'],
};

export const CATEGORY_LABELS = Object.fromEntries(
  CATEGORIES.map(category => [category, [categoriesDe[category], ...(OTHER_WORDS[category] ?? [])]]),
) as Labels<Category>;

export const AUDIENCE_LABELS: Labels<Audience> = {
  public: ['Öffentlichkeit', 'Alle', 'Bürgerinnen und Bürger'],
  clients: ['Leistungsberechtigte', 'Kundinnen und Kunden'],
  youth: ['Jugendliche', 'Junge Menschen'],
  employers: ['Arbeitgeber', 'Betriebe', 'Unternehmen'],
  professionals: ['Fachkräfte', 'Fachöffentlichkeit', 'Netzwerkpartner'],
  politics: ['Politik'],
  press: ['Presse'],
};

export const KIND_LABELS: Labels<'date' | 'publication'> = {
  date: ['Termin'],
  publication: ['Veröffentlichung'],
};

export const LAND_LABELS: Labels<string> = Object.fromEntries(
  Object.entries(LANDS).map(([key, name]) => [key, [name, key.slice(3)]]),
);

/** In the column of the Länder: all of Germany. */
export const NATIONWIDE = ['bundesweit', 'deutschland', 'alle'];

/** The value for what stands in a cell: one of its labels, or the value itself. */
export function valueFor<Value extends string>(labels: Labels<Value>, text: string): Value | undefined {
  const entries = Object.entries(labels) as [Value, string[]][];
  return entries.find(([value, names]) => [value, ...names].map(plain).includes(plain(text)))?.[0];
}

/** „Ausstellung“, „Pressetermin“ … */
export const expectedOf = (labels: Labels<string>): string =>
  Object.values(labels)
    .map(([name]) => name)
    .join(', ');
