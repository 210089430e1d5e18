// What editors complete and explain, in their own formats: VS Code's custom data and JetBrains' web-types.
import type { Attribute, Element, Item } from './manifest.ts';

const text = ({ description, summary }: Item): string => (description ?? summary ?? '').trim();

/** `'list' | 'week' | undefined` → `['list', 'week']`; nothing where any text will do. */
const values = ({ type }: Attribute): string[] =>
  [...(type?.text ?? '').matchAll(/'([^']*)'/g)].map(([, value]) => value!);

const isBoolean = ({ type }: Attribute): boolean => type?.text === 'boolean';

/** https://code.visualstudio.com/api/extension-guides/custom-data-extension, `html.customData` */
export function vscodeHtml(elements: readonly Element[]): unknown {
  return {
    version: 1.1,
    tags: elements.map(element => ({
      name: element.tagName,
      description: { kind: 'markdown', value: documentation(element) },
      attributes: (element.attributes ?? []).map(attribute => ({
        name: attribute.name,
        description: { kind: 'markdown', value: text(attribute) },
        // "v": complete without a value.
        ...(isBoolean(attribute) ? { valueSet: 'v' } : {}),
        ...(values(attribute).length > 0 ? { values: values(attribute).map(name => ({ name })) } : {}),
      })),
    })),
  };
}

/** The same for stylesheets, `css.customData`: the custom properties. */
export function vscodeCss(elements: readonly Element[]): unknown {
  const properties = new Map<string, Item>();
  for (const item of elements.flatMap(({ cssProperties = [] }) => cssProperties)) {
    if (!properties.has(item.name)) properties.set(item.name, item);
  }
  return {
    version: 1.1,
    properties: [...properties.values()].map(item => ({
      name: item.name,
      description: { kind: 'markdown', value: explained(item) },
    })),
  };
}

function explained(item: Item): string {
  return item.default === undefined ? text(item) : `${text(item)} Vorgabe: \`${item.default}\``;
}

/** What VS Code shows for a tag; it knows no events, slots and parts, so they stand here. */
function documentation(element: Element): string {
  const list = (title: string, items: Item[] = []) =>
    items.length === 0
      ? []
      : [`**${title}**`, ...items.map(item => `- \`${item.name || '(ohne Namen)'}\`: ${text(item)}`)];
  return [
    text(element),
    list('Ereignisse', element.events).join('\n'),
    list('Slots', element.slots).join('\n'),
    list('Parts', element.cssParts).join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** https://github.com/JetBrains/web-types, version 2 of the schema */
export function webTypes(elements: readonly Element[], name: string, version: string): unknown {
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name,
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elements.map(element => ({
          name: element.tagName,
          description: text(element),
          attributes: (element.attributes ?? []).map(webTypesAttribute),
          slots: named(element.slots),
          js: {
            events: named(element.events),
            properties: (element.attributes ?? []).map(attribute => ({
              name: attribute.name === 'dataset' ? 'dataset' : attribute.fieldName,
              description: text(attribute),
              value: { type: attribute.type?.text },
            })),
          },
          css: {
            parts: named(element.cssParts),
            properties: (element.cssProperties ?? []).map(item => ({
              name: item.name,
              description: explained(item),
            })),
          },
        })),
      },
    },
  };
}

function webTypesAttribute(attribute: Attribute): unknown {
  const type = isBoolean(attribute) ? 'boolean' : (attribute.type?.text ?? 'string');
  return {
    name: attribute.name,
    description: text(attribute),
    ...(attribute.default === undefined ? {} : { default: attribute.default.replace(/^'(.*)'$/, '$1') }),
    value: isBoolean(attribute) ? { kind: 'no-value', type } : { kind: 'plain', type },
  };
}

const named = (items: Item[] = []): unknown[] =>
  items.map(item => ({
    name: item.name,
    description: text(item),
    ...(item.type ? { type: item.type.text } : {}),
  }));
