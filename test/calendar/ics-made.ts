// Records made for the tests: no real events, jobcenters or weeks.
import type { CampaignEvent } from '../../src/dataset/event-schema.ts';
import type { Edition } from '../../src/dataset/schema.ts';

export const WEEK: Edition = {
  id: 'woche',
  name: 'Woche für die Tests',
  start: '2027-06-14',
  end: '2027-06-18',
  status: 'confirmed',
};

export const made = (fields: Partial<CampaignEvent> = {}): CampaignEvent => ({
  id: 'test',
  edition: WEEK.id,
  title: 'Nur für den Test',
  hosts: [],
  lands: [],
  kind: 'date',
  category: 'open-day',
  audience: [],
  status: 'confirmed',
  ...fields,
});

export const CONTEXT = {
  name: 'Kalender für die Tests',
  editions: [WEEK],
  jobcenters: new Map([['musterkreis', 'Jobcenter Musterkreis']]),
  lands: { 'DE-NI': 'Niedersachsen' },
  stamp: '2027-05-01',
};

/** Strings that have broken calendars, addresses or tests before. */
export const ODD = [
  'Komma, Semikolon; Rückstrich \\ und \\n',
  'Zeile 1\r\nZeile 2\rZeile 3\nZeile 4\u2028Zeile 5',
  'END:VEVENT\r\nBEGIN:VEVENT',
  'ä'.repeat(200),
  '👩‍👩‍👧‍👦'.repeat(40),
  `${'x'.repeat(63)}€€€€`,
  'halb \ud83d und \udc4d',
  'Steuer\u0000zeichen\u0007\u001b[31m\u007f\u0085',
  ' \t Leer davor und danach ',
  'العربية: مكتب العمل',
  'DTSTART:20000101',
  '"Anführung" <b>Tag</b> &amp; ^n',
  'a'.repeat(75),
  `${'a'.repeat(74)}ß`,
];

/** A fixture; the one that is not UTF-8 lies there as base64, for the test runner's server would mend it. */
export async function bytesOf(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const encoded = name === 'latin1';
  const file = await fetch(new URL(`./fixtures/${name}.ics${encoded ? '.base64' : ''}`, import.meta.url));
  if (!encoded) return new Uint8Array(await file.arrayBuffer());
  return Uint8Array.from(atob(await file.text()), sign => sign.charCodeAt(0));
}
