import { elementsOf, type Manifest } from '../../tools/manifest.ts';

/** What the documentation says about an element, as far as a designer needs it. */
export interface Documented {
  tagName: string;
  cssParts: { name: string; description: string }[];
  slots: { name: string; description: string }[];
  cssProperties: { name: string; default: string; description: string }[];
}

export const documentedIn = (manifest: Manifest): Documented[] =>
  elementsOf(manifest).map(
    ({ tagName, cssParts = [], slots = [], cssProperties = [] }) =>
      ({ tagName, cssParts, slots, cssProperties }) as Documented,
  );

export interface Token {
  name: string;
  light: string;
  /** Only colours have one. */
  dark?: string;
  /** Where it shows, by element. */
  where: { tagName: string; description: string }[];
}

/** Each token once, with what it does in each element: colours first, and first those that most elements have. */
export function tokensOf(elements: readonly Documented[]): Token[] {
  const tokens = new Map<string, Token>();
  for (const { tagName, cssProperties } of elements) {
    for (const { name, default: light, description } of cssProperties) {
      const token: Token = tokens.get(name) ?? { name, light, where: [] };
      token.dark ??= /mit `-dark`, `(.+?)`/.exec(description)?.[1];
      token.where.push({ tagName, description: description.replace(/ \(dunkel: [^)]*\)/, '') });
      tokens.set(name, token);
    }
  }
  const rank = ({ name, where }: Token) => (name.includes('-color-') ? 10 : 0) + where.length;
  return [...tokens.values()].sort((a, b) => rank(b) - rank(a));
}
