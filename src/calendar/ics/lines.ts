// Lines as RFC 5545 has them: https://www.rfc-editor.org/rfc/rfc5545#section-3.1

import { parseUrl } from '../../dataset/url.ts';

/** Octets of a line without its end. */
const LIMIT = 75;

/** `2019-08-26T10:00` → `20190826T1000` */
export const compact = (moment: string): string => moment.replace(/[-:]/g, '');

/** As the browser writes it: without line breaks and other signs that would leave their line. */
export function webUrl(link: string | undefined): string | undefined {
  return link && /^https?:/i.test(link) ? parseUrl(link)?.href : undefined;
}

/** Half of a sign that needs two, and control characters: nothing in a calendar may hold them. */
const FORBIDDEN = /(?![\t\n])[\p{Cc}\p{Cs}]/gu;

/** A value of the type TEXT. Every way to end a line becomes `\n`. */
export function escapeText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(FORBIDDEN, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/**
 * Folds a line at 75 octets. Counted in UTF-8, and never inside of a sign: whoever puts the bytes together line
 * by line would get broken umlauts.
 */
export function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const sign of line) {
    const size = octetsOf(sign.codePointAt(0)!);
    if (octets + size > LIMIT) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += sign;
    octets += size;
  }
  return folded;
}

function octetsOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
