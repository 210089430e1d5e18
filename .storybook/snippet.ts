import type { Args } from '../stories/element.ts';
import { initialGlobals } from './globals.ts';

/** What a webmaster would paste for these args; what the toolbar says of the page the element is told here. */
export function snippet(
  tag: string,
  { lang, theme, ...args }: Args,
  globals: { lang?: string; theme?: string } = {},
): string {
  const said = {
    ...args,
    lang: lang || (globals.lang === initialGlobals.lang ? '' : globals.lang),
    theme: globals.theme || theme,
  };
  const set = Object.entries(said).filter(
    ([, value]) => value !== undefined && value !== false && value !== '',
  );
  const attributes = set
    .filter(([name, value]) => !['now', 'inside'].includes(name) && !name.startsWith('--') && !isOurs(value))
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${quoted(String(value))}"`));
  const inside = args.inside ? `\n  ${args.inside}\n` : '';
  const element = `<${tag}${attributes.join('')}>${inside}</${tag}>`;
  const rules = set
    .filter(([name]) => name.startsWith('--'))
    .map(([name, value]) => `  ${name}: ${value};\n`);
  // Not in a style element: many sites forbid it.
  return rules.length > 0
    ? `${element}\n\n<!-- In das CSS Ihrer Seite: -->\n${tag} {\n${rules.join('')}}`
    : element;
}

/** An address where the stories themselves lie, or one of `network.ts`: no other page has what is there. */
const isOurs = (value: Args[string]): boolean =>
  typeof value === 'string' &&
  value
    .split(/\s+/)
    .some(word => /^(?:\/stories-network|\.)\//.test(word) || word.startsWith(`${location.origin}/`));

const quoted = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
