import { TextDecoder } from 'node:util';

/** What an editor leaves of an ä that it could not read. */
const LOST = '\uFFFD';

/** An ä, ö, ü or ß that was stored as UTF-8, read as Windows-1252 and stored again. */
const TWICE = /Ã[¤¶¼Ÿ„–œ]/;

export const NOT_UTF8 =
  'Die Datei ist nicht als UTF-8 gespeichert, Umlaute gingen verloren. Im Editor: Speichern unter, Codierung UTF-8.';

const lostLetter = (sign: string): string =>
  `In der Datei steht ${sign}: Hier ging ein Umlaut oder ein ß verloren. Bitte neu schreiben.`;

export type Decoded = { text: string; fault?: string };

/** UTF-8, with or without the mark (BOM) that some editors put at the beginning. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes(LOST) ? { text: '', fault: lostLetter(LOST) } : { text };
  } catch {
    return { text: '', fault: NOT_UTF8 };
  }
}

/**
 * A table as spreadsheets save it: Excel in Germany writes Windows-1252, or UTF-16 as "Unicode-Text". What is no
 * UTF-8 is one of these. Letters are composed, since a Mac may write an ä as a and two dots.
 */
export function decodeTable(bytes: Uint8Array): Decoded {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  const utf8 = decodeUtf8(bytes);
  const other = () => new TextDecoder(isUtf16 ? 'utf-16le' : 'windows-1252').decode(bytes);
  const { text, fault } = utf8.fault === NOT_UTF8 ? { text: other() } : utf8;
  if (fault) return { text, fault };
  const twice = TWICE.exec(text)?.[0];
  return twice ? { text: '', fault: lostLetter(twice) } : { text: text.normalize('NFC') };
}
