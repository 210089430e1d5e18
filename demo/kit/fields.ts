// The fields of the kit, made from the attributes that the manifest knows.
import { AUDIENCES, CATEGORIES } from '../../src/dataset/event-schema.ts';
import { TAGS, type Tag } from '../../src/embed/tags.ts';
import { categoriesDe } from '../../src/text/calendar/categories.ts';
import { calendarDe } from '../../src/text/calendar/de.ts';
import { landsDe } from '../../src/text/common/lands.ts';
import { wrongAddress } from './addresses.ts';
import type { ElementInfo, Option } from './elements.ts';
import { HINTS, LABELS, USUAL } from './names.ts';

export interface Choice {
  value: string;
  label: string;
}

export interface Field {
  name: string;
  label: string;
  hint: string;
  /** `many`: several of the choices, separated by spaces. */
  kind: 'choice' | 'many' | 'switch' | 'number' | 'text';
  choices: Choice[];
  /** What holds without the attribute; a choice shows it as chosen. */
  default: string;
  usual: boolean;
}

export type Fields = Record<Tag, Field[]>;

/** Has a step of its own. */
const OWN_STEP = ['jobcenter'];
/** Longer texts are no titles, and an address has its limits. */
const LONGEST = 500;
const MOST = 50;

export function fieldsOf(elements: readonly ElementInfo[], editions: readonly Choice[]): Fields {
  const of = (tag: Tag) =>
    (elements.find(element => element.tag === tag)?.options ?? [])
      .filter(({ name }) => !OWN_STEP.includes(name))
      .map(option => fieldOf(option, tag, editions));
  return Object.fromEntries(TAGS.map(tag => [tag, of(tag)])) as Fields;
}

function fieldOf(option: Option, tag: Tag, editions: readonly Choice[]): Field {
  const { name, description } = option;
  const many = MANY[name];
  const choices = many ?? choicesOf(option, editions);
  const kind = many
    ? 'many'
    : choices.length > 0
      ? 'choice'
      : option.kind === 'choice'
        ? 'text'
        : option.kind;
  return {
    name,
    label: LABELS[name] ?? name,
    hint: HINTS[name]?.(kind) ?? hintOf(afterLabel(description, LABELS[name]), kind, choices),
    kind,
    choices,
    default: option.default ?? '',
    usual: USUAL[tag].includes(name),
  };
}

const record = (labels: Record<string, string>): Choice[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

const MANY: Record<string, Choice[]> = {
  category: CATEGORIES.map(value => ({ value, label: categoriesDe[value] })),
  audience: AUDIENCES.map(value => ({ value, label: calendarDe.calendar.audiences[value] })),
};

function choicesOf({ name, values, description }: Option, editions: readonly Choice[]): Choice[] {
  switch (name) {
    case 'land':
      return [{ value: '', label: 'Alle Länder' }, ...record(landsDe)];
    case 'edition':
      return editions.length > 0 ? [{ value: '', label: 'Immer die passende' }, ...editions] : [];
    case 'lang':
      return [
        { value: '', label: 'Wie die Seite' },
        { value: 'de', label: 'Deutsch' },
        { value: 'de-simple', label: 'Leichte Sprache' },
        { value: 'en', label: 'Englisch' },
      ];
    case 'heading-level':
      return ['1', '2', '3', '4', '5', '6'].map(value => ({ value, label: value }));
  }
  return (values ?? []).map(value => ({ value, label: explained(description, value) }));
}

/** The manifest explains values in brackets: "`open` (gleich offen)". */
function explained(description: string, value: string): string {
  const text = description.match(new RegExp(`\`${value}\` \\(([^)]+)\\)`))?.[1] ?? value;
  return text[0]!.toUpperCase() + text.slice(1);
}

/** "Ziel des Knopfs; ohne Angabe …" stands below "Ziel des Knopfs". */
function afterLabel(description: string, label: string | undefined): string {
  if (!label || !description.startsWith(label)) return description;
  const rest = description.slice(label.length).replace(/^[;:,.\s]+/, '');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** The description without what the field itself shows already. */
function hintOf(description: string, kind: Field['kind'], choices: readonly Choice[]): string {
  const explains = ({ value }: Choice) => !value || description.includes(`\`${value}\``);
  if (kind === 'many' || (kind === 'choice' && choices.every(explains))) return '';
  const text = kind === 'choice' ? description.replace(/, zum Beispiel [^.;]*/, '') : description;
  return text.replace(/`([^`]*)`/g, '„$1“');
}

/** The value in its usual form, or nothing where it is none that the field takes. The default is no value. */
export function valid({ name, kind, choices, default: preset }: Field, value: string): string | undefined {
  const text = value.trim();
  if (!text || text === preset || text.length > LONGEST) return undefined;
  const has = (one: string) => choices.some(choice => choice.value === one);
  switch (kind) {
    case 'choice':
      return has(text) ? text : undefined;
    case 'many':
      return text.split(/\s+/).filter(has).join(' ') || undefined;
    case 'switch':
      return text === 'true' ? text : undefined;
    case 'number':
      return /^\d+$/.test(text) && +text >= 1 && +text <= MOST ? String(+text) : undefined;
    default:
      return wrongAddress(name, text) ? undefined : text;
  }
}
