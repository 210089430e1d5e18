// What is wrong with an address that somebody typed: said here, for on the page the element would only leave it out.
import { parseUrl } from '../../src/dataset/url.ts';
import { ADDRESSES } from '../../src/embed/wish.ts';

/** Only a link may lead to the telephone or the mail program; several files may be named. */
const LINK = 'href';

/** As a sentence; nothing where the address, or the field that takes none, is fine. */
export function wrongAddress(field: string, value: string): string | undefined {
  const text = value.trim();
  if (!ADDRESSES.includes(field) || !text) return undefined;
  if (field === LINK) return /\s/.test(text) ? 'Bitte eine Adresse ohne Leerzeichen.' : wrong(text, true);
  return text
    .split(/\s+/)
    .map(address => wrong(address, false))
    .find(Boolean);
}

function wrong(text: string, link: boolean): string | undefined {
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(text)?.[1]?.toLowerCase();
  // A port looks like the end of a scheme.
  if (withoutScheme(text)) return `Hier fehlt https:// am Anfang: https://${text.replace(/^\/+/, '')}`;
  if (!scheme) {
    if (link && text.includes('@'))
      return `Soll das eine E-Mail-Adresse sein? Dann beginnt sie mit mailto: – mailto:${text}`;
    return text.includes('\\') ? 'Bitte / statt \\ in der Adresse.' : undefined;
  }
  if (/^https?$/.test(scheme)) {
    const complete = /^https?:\/\/[^/]/i.test(text) && parseUrl(text);
    return complete
      ? undefined
      : 'Diese Adresse ist nicht vollständig. Zum Beispiel: https://www.example.org';
  }
  if (!link) return 'Bitte eine Adresse mit https:// oder einen Pfad Ihrer Website wie /termine.ics.';
  if (scheme === 'mailto')
    return /^mailto:[^@\s]+@[^@\s]+$/i.test(text)
      ? undefined
      : 'Nach mailto: steht eine E-Mail-Adresse. Zum Beispiel: mailto:info@example.org';
  if (scheme === 'tel')
    return /^tel:\+?[\d().-]+$/i.test(text)
      ? undefined
      : 'Nach tel: steht eine Telefonnummer. Zum Beispiel: tel:+493023125000';
  return 'Bitte eine Adresse mit https://, mailto: oder tel:, oder einen Pfad Ihrer Website wie /jobcenter.';
}

/** Whether a path begins like the name of a host: "www.peine.de/jobcenter", but not "kontakt.html". */
function withoutScheme(text: string): boolean {
  if (/^\/\/[^/]/.test(text)) return true;
  const first = /^[^/?#@]+/.exec(text)?.[0] ?? '';
  const ending = /^[\wäöüß-]+(?:\.[\wäöüß-]+)*\.([a-z]{2,})(?::\d+)?$/i.exec(first)?.[1];
  return /^www\./i.test(first) || (!!ending && !FILES.test(ending));
}
/** How files end on websites. */
const FILES = /^(?:[a-z]?html?|php|aspx?|jsp|jsf|do|pdf|ics|json)$/i;
