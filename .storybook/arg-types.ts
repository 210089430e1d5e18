// What Storybook shows and lets one change of an element: all that its manifest says, and nothing by hand.
import type { StrictArgTypes, StrictInputType } from 'storybook/internal/types';
import { Language } from '../src/text/language.ts';
import { elementsOf, type Item, type Manifest, type Member } from '../tools/manifest.ts';

/** What the dataset knows: what an attribute can be that names a thing in it. */
export interface Known {
  jobcenters: { id: string; land: string }[];
  editions: { id: string }[];
}

/** Names of all events, for the panel that shows them. */
export const eventsOf = (manifest: Manifest): string[] => [
  ...new Set(elementsOf(manifest).flatMap(({ events = [] }) => events.map(({ name }) => name))),
];

const elementOf = (tag: string, manifest: Manifest) =>
  elementsOf(manifest).find(({ tagName }) => tagName === tag);

/** What stands above the page of an element: the tag that one writes, and what it is for. */
export const describe = (tag: string, manifest: Manifest): string =>
  `**\`<${tag}>\`**\n\n${elementOf(tag, manifest)?.description ?? ''}`;

export function argTypesOf(tag: string, manifest: Manifest, known: Known): StrictArgTypes {
  const element = elementOf(tag, manifest);
  if (!element) return {};
  const {
    attributes = [],
    members = [],
    events = [],
    slots = [],
    cssParts = [],
    cssProperties = [],
  } = element;
  const methods = members.filter(
    ({ kind, privacy, description }) => kind === 'method' && !privacy && description,
  );
  const now = members.find(({ name, attribute }) => name === 'now' && !attribute);
  const rows: [string, StrictInputType][] = [];
  const add = (key: string, type: StrictInputType) => rows.push([key, type]);
  for (const item of attributes) add(item.name, row(item, 'Attribute', controlOf(item, known)));
  if (now) add('now', row(now, 'Uhr', control('date')));
  add('inside', row(insideOf(slots), 'Slots', control('text')));
  // Under keys of their own: a part may be called like an attribute.
  for (const item of methods) add(`method:${item.name}`, row({ ...item, name: signature(item) }, 'Methoden'));
  for (const item of events) add(`event:${item.name}`, row(item, 'Ereignisse'));
  for (const item of cssParts) add(`part:${item.name}`, row(item, 'Parts'));
  for (const item of cssProperties) add(item.name, row(item, 'Custom Properties', styleControl(item)));
  return Object.fromEntries(rows);
}

function row(
  { name, description, default: value, type }: Item,
  category: string,
  input: Partial<StrictInputType> = { control: { disable: true } },
): StrictInputType {
  return {
    name,
    ...(description ? { description } : {}),
    table: {
      category,
      ...(type ? { type: { summary: type.text.replaceAll(/ \| (?:null|undefined)/g, '') } } : {}),
      ...(value ? { defaultValue: { summary: value.replace(/^'(.*)'$/, '$1') } } : {}),
    },
    ...input,
  };
}

function controlOf(
  { name, type, description = '' }: Item,
  { jobcenters, editions }: Known,
): Partial<StrictInputType> {
  const options: Record<string, string[]> = {
    jobcenter: jobcenters.map(({ id }) => id).sort(),
    land: [...new Set(jobcenters.map(({ land }) => land))].sort(),
    edition: editions.map(({ id }) => id),
    lang: Object.values(Language),
  };
  const words = [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, word]) => word!);
  if (words.length > 0) return { ...control('inline-radio'), options: words };
  // One chooses one of them; several are typed.
  if (description.includes('durch Leerzeichen getrennt')) return control('text');
  if (options[name]) return { ...control('select'), options: options[name] };
  if (type?.text.startsWith('boolean')) return control('boolean');
  if (type?.text.startsWith('number')) {
    const [, min = 1, max] = /(\d+) bis (\d+)/.exec(description) ?? [];
    return {
      type: { name: 'number' },
      control: { type: 'number', min: Number(min), ...(max ? { max: Number(max) } : {}) },
    };
  }
  return control('text');
}

/** A colour is known by its default. */
const styleControl = ({ default: value = '' }: Item): Partial<StrictInputType> =>
  control(value.startsWith('#') ? 'color' : 'text');

/**
 * Storybook knows the short form only where a story says it. What has no type it guesses from the args of a story,
 * and puts that before all else.
 */
const control = (type: string): Partial<StrictInputType> =>
  ({ type: { name: type === 'boolean' ? type : 'string' }, control: { type } }) as Partial<StrictInputType>;

function insideOf(slots: readonly Item[]): Item {
  const lines = slots.map(
    ({ name, description = '' }) => `${name ? `\`slot="${name}"\`: ` : ''}${description}`,
  );
  return { name: 'Was im Tag steht (HTML)', description: lines.join('\n\n') };
}

const signature = ({ name, parameters = [] }: Member): string =>
  `${name}(${parameters.map(parameter => parameter.name).join(', ')})`;
