const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  euro: '€',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bdquo: '„',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  sect: '§',
  middot: '·',
  bull: '•',
};

const TAGS =
  /<\/?(?:a|b|body|br|div|em|font|h[1-6]|head|html|i|img|li|meta|ol|p|span|strong|style|table|tbody|td|th|tr|u|ul)\b[^>]*>/gi;

/**
 * Google and Outlook write HTML into descriptions. It is taken apart as text: a parser of the browser would need
 * a Trusted Type. What looks like a tag but is none (`<3`) stays.
 */
export function plainText(text: string): string {
  if (text.search(TAGS) < 0) return tidy(/&(?:#\d+|#x[\da-f]+|[a-z]+);/i.test(text) ? decode(text) : text);
  const bare = text
    .replace(/<(style|script|head)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/\s*<li\b[^>]*>\s*/gi, '\n– ')
    .replace(/<(?:br|\/p|\/div|\/h[1-6]|\/tr|\/ul|\/ol)\b[^>]*>/gi, '\n')
    .replace(TAGS, '');
  return tidy(decode(bare));
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi, (all, decimal, hex, name) => {
    if (name) return Object.hasOwn(ENTITIES, name) ? ENTITIES[name]! : all;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}

/** One blank line at most, no blanks at the ends of lines, nothing that cannot be seen. */
function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .replace(/[ \u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

interface Where {
  place?: { name?: string; street?: string; postcode?: string; town?: string };
  online?: boolean;
  link?: string;
}

/**
 * A place from the one line that a calendar has for it: `Rathaus, Am Markt 1, 31224 Peine`. Only what is written
 * as an address is taken for one; the rest is the name.
 */
export function whereOf(location: string): Where {
  const line = plainText(location).replace(/\s*\n\s*/g, ', ');
  if (!line) return {};
  const link = /^https?:\/\/\S+$/i.test(line) ? line : undefined;
  if (link) return { online: true, link };
  if (/^(?:online|digital|microsoft teams|teams|zoom|webex)\b[^,]*$/i.test(line)) return { online: true };
  const parts = line.split(/\s*[,;]\s*/).filter(part => part && !/^(?:Deutschland|Germany)$/i.test(part));
  const at = parts.findIndex(part => /^(?:D-)?\d{5}\s+\p{L}/u.test(part));
  if (at < 0) return { place: { name: line } };
  const [, postcode = '', town = ''] = /^(?:D-)?(\d{5})\s+(.+)$/.exec(parts[at]!) ?? [];
  const street =
    at > 0 && /^\p{L}.*\s\d+\s?[a-z]?(?:[-–/]\d+\s?[a-z]?)?$/iu.test(parts[at - 1]!)
      ? parts[at - 1]
      : undefined;
  const name = [...parts.slice(0, street ? at - 1 : at), ...parts.slice(at + 1)].join(', ');
  return { place: { ...(name ? { name } : {}), ...(street ? { street } : {}), postcode, town } };
}
