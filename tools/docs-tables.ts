// The tables about one element, as the README shows them to webmasters.
import type { Element, Item, Member } from './manifest.ts';

export function tables(element: Element): string {
  const methods = (element.members ?? []).filter(
    member => member.kind === 'method' && !member.privacy && member.description,
  );
  return [
    table('Attribut', element.attributes, 'Werte', item => type(item.type?.text), 'Vorgabe'),
    table('Methode', methods.map(signature)),
    table('Ereignis', element.events, 'Klasse', item => code(item.type?.text)),
    table(
      'Slot',
      element.slots?.map(slot => ({ ...slot, name: slot.name || '(ohne Namen)' })),
    ),
    table('Part', element.cssParts),
    table('Custom Property', element.cssProperties, undefined, undefined, 'Vorgabe'),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function table(
  title: string,
  items: Item[] = [],
  extra?: string,
  value?: (item: Item) => string,
  fallback?: string,
): string {
  if (items.length === 0) return '';
  const head = [title, ...(extra ? [extra] : []), ...(fallback ? [fallback] : []), 'Bedeutung'];
  const rows = items.map(item => [
    item.name.startsWith('(') ? item.name : code(item.name),
    ...(value ? [value(item)] : []),
    ...(fallback ? [code(item.default?.replace(/^'(.*)'$/, '$1'))] : []),
    cell(item.description ?? ''),
  ]);
  return [head, head.map(() => '---'), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n');
}

const signature = (member: Member): Item => ({
  name: `${member.name}(${(member.parameters ?? []).map(parameter => parameter.name).join(', ')})`,
  description: member.description,
});

/** `'light' | 'dark' | undefined` reads as `light`, `dark`; an attribute that may be missing is no news. */
function type(text = ''): string {
  return text
    .split('|')
    .map(part => part.trim())
    .filter(part => part && part !== 'null' && part !== 'undefined')
    .map(part => WORDS[part] ?? code(part.replace(/^'(.*)'$/, '$1')))
    .join(', ');
}

const WORDS: Record<string, string> = { string: 'Text', number: 'Zahl', boolean: 'ja, wenn gesetzt' };

const code = (text?: string) => (text ? `\`${cell(text)}\`` : '');
/** One line, for a cell cannot hold more; a bar would end it. */
const cell = (text: string) => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
