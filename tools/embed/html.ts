// Pages as text. What stands between the tags is escaped, unless a template of ours made it.

/** Markup that a template made. */
export class Markup {
  constructor(private readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

/** What may stand in a template; nothing and lists of nothing leave no trace. */
export type Content = Markup | string | number | undefined | null | false | readonly Content[];

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const shown = (content: Content): string => {
  if (Array.isArray(content)) return content.map(shown).join('');
  if (content instanceof Markup) return String(content);
  if (content === undefined || content === null || content === false) return '';
  return String(content).replace(/[&<>"']/g, sign => ENTITIES[sign]!);
};

/** Values in attributes must stand in quotes. */
export const html = (strings: TemplateStringsArray, ...values: Content[]): Markup =>
  new Markup(strings.reduce((text, string, index) => text + shown(values[index - 1]) + string));
