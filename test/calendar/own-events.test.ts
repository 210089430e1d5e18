import { expect } from '@open-wc/testing';
import { loadOwnEvents, type OwnEventsOptions } from '../../src/calendar/own-events.ts';
import { decode } from '../../src/calendar/own-file.ts';
import type { Fetch } from '../../src/dataset/json.ts';
import { bytesOf, WEEK } from './ics-made.ts';

const FIXTURES = new URL('./fixtures/', import.meta.url).href;

/** Files of the test at addresses of their own; all others are really fetched. */
function load(
  urls: string[],
  files: Record<string, string | Response> = {},
  more: Partial<OwnEventsOptions> = {},
) {
  const asked: RequestInit[] = [];
  const fetchWith: Fetch = async (input, init) => {
    asked.push(init ?? {});
    const file = files[String(input).replace(FIXTURES, '')];
    if (file === undefined) return fetch(input, init);
    return typeof file === 'string' ? new Response(file) : file.clone();
  };
  const options = {
    editions: [WEEK],
    signal: new AbortController().signal,
    base: FIXTURES,
    fetchWith,
    ...more,
  };
  return { done: loadOwnEvents(urls, options), asked };
}

/** What the console was told meanwhile. */
async function listen<T>(work: () => Promise<T>): Promise<{ result: T; told: unknown[][] }> {
  const told: unknown[][] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]) => void told.push(words);
  try {
    return { result: await work(), told };
  } finally {
    console.warn = warn;
  }
}

const json = (...events: object[]) => JSON.stringify(events);
const loadedParser = () => performance.getEntriesByType('resource').some(({ name }) => /ical\.js/.test(name));

describe('own events of a page', () => {
  it('load the parser of calendars with the first calendar, not before', async () => {
    const { events } = await load(['termine.json'], {
      'termine.json': json({ title: 'Fest', start: '2027-06-15' }),
    }).done;
    expect(events).to.have.length(1);
    expect(loadedParser()).to.equal(false);
    await load(['google.ics']).done;
    expect(loadedParser()).to.equal(true);
  });

  it('come from several files, whatever their names say', async () => {
    const ics = await (await fetch(`${FIXTURES}apple.ics`)).text();
    const { events, skipped, failed } = await load(['kalender.php', 'export?format=ics'], {
      'kalender.php': json({ title: 'Fest', start: '2027-06-15' }),
      'export?format=ics': ics,
    }).done;
    expect(events.map(({ title }) => title)).to.have.members([
      'Fest',
      'Gespräch mit den Partnern in Leeds',
      'Jugend trifft Arbeitgeber',
      'Kundgebung ohne Zeitzone',
    ]);
    expect([skipped, failed]).to.deep.equal([0, []]);
  });

  it('survive addresses that fail, each told to the webmaster', async () => {
    const urls = [
      'fehlt.ics',
      'kein-netz.ics',
      'seite.ics',
      'kaputt.json',
      'text.ics',
      'javascript:alert(1)',
      'http://[',
      'apple.ics',
    ];
    const files = {
      'kein-netz.ics': Response.error(),
      'seite.ics': '<!doctype html><title>Anmeldung</title>',
      'kaputt.json': '[{"title": "Fest"',
      'text.ics': 'Termine folgen.',
    };
    const offline: Fetch = async (input, init) => {
      if (String(input).endsWith('kein-netz.ics')) throw new TypeError('Failed to fetch');
      const file = files[String(input).replace(FIXTURES, '') as keyof typeof files];
      return typeof file === 'string' ? new Response(file) : fetch(input, init);
    };
    const { result, told } = await listen(() => load(urls, {}, { fetchWith: offline }).done);
    expect(result.events).to.have.length(3);
    expect(result.failed).to.deep.equal(urls.slice(0, -1));
    expect(told.map(([first]) => first)).to.deep.equal(
      urls.slice(0, -1).map(url => `stark-sozial: ${url} ist nicht ganz zu lesen:`),
    );
    expect(told.map(([, second]) => String(second))).to.deep.equal([
      'Die Datei ist nicht zu laden (HTTP 404).',
      'Die Datei ist nicht zu laden (Failed to fetch).',
      'Dort liegt eine Webseite, keine Kalender-Datei.',
      String(told[3]![1]),
      'Das ist weder eine Kalender- noch eine JSON-Datei.',
      'Das ist keine Adresse, die ein Browser lädt.',
      'Das ist keine Adresse, die ein Browser lädt.',
    ]);
    expect(String(told[3]![1])).to.match(/^Das JSON ist fehlerhaft: /);
  });

  it('skip and count broken entries, one message for each file', async () => {
    const { result, told } = await listen(
      () =>
        load(['broken.ics', 'termine.json'], {
          'termine.json': json(
            { title: 'Gut', start: '2027-06-15' },
            { start: '2027-06-15' },
            { title: 'Link', link: 'javascript:x' },
          ),
        }).done,
    );
    expect(result.skipped).to.equal(7);
    expect(result.events.map(({ title }) => title)).to.include.members(['Gut', 'Link', 'Vor den kaputten']);
    expect(result.events.find(({ title }) => title === 'Link')).not.to.have.property('link');
    expect(told).to.have.length(2);
    expect(told[0]![1]).to.include('„Ohne Beginn“ (Zeile 16): Der Beginn fehlt (DTSTART).');
    const sentences = told[1]![1] as string[];
    expect(sentences[0]).to.match(/^Nr\. 2: title/);
    expect(sentences.at(-1)).to.match(/^„Link“ \(Nr\. 3\): link/);
  });

  it('need no more than a title in JSON, alone or in a list named events', async () => {
    const record = { title: 'Fest' };
    for (const file of [
      json(record),
      JSON.stringify({ events: [record] }),
      JSON.stringify({ edition: WEEK.id, events: [record] }),
    ]) {
      const [event] = (await load(['a.json'], { 'a.json': file }).done).events;
      expect(event).to.deep.include({
        title: 'Fest',
        edition: WEEK.id,
        category: 'other',
        status: 'confirmed',
      });
      expect(event!.id).to.match(/^own-[a-z0-9]+$/);
    }
  });

  it('have ids that no other event has', async () => {
    const files = {
      'a.json': json(
        { id: 'fest', title: 'Fest A' },
        { id: 'Nicht erlaubt!', title: 'Fest B' },
        { title: 'Fest C' },
      ),
      'b.json': json({ id: 'fest', title: 'Ein anderes Fest' }),
    };
    const { events } = await load(['a.json', 'b.json'], files).done;
    expect(events).to.have.length(4);
    expect(events[0]!.id).to.equal('own-fest');
    expect(new Set(events.map(({ id }) => id)).size).to.equal(4);
    const again = await load(['a.json', 'b.json'], files).done;
    expect(again.events).to.deep.equal(events);
  });

  it('count once where two files hold the same', async () => {
    const file = json({ title: 'Fest', start: '2027-06-15T10:00' });
    const { done, asked } = load(['a.json', 'b.json', 'a.json', 'apple.ics', './apple.ics'], {
      'a.json': file,
      'b.json': file,
    });
    expect((await done).events).to.have.length(4);
    expect(asked).to.have.length(4);
  });

  it('belong to the jobcenters of the page, unless they name others', async () => {
    const file = json(
      { title: 'Eigenes' },
      { title: 'Anderes', hosts: ['andere'] },
      { title: 'Vom Land', lands: ['DE-NI'] },
    );
    const { events } = await load(['a.json'], { 'a.json': file }, { hosts: ['peine'] }).done;
    expect(events.map(({ hosts }) => hosts)).to.deep.equal([['peine'], ['andere'], []]);
  });

  it('are left out, and told, where they belong to no week', async () => {
    const file = json(
      { title: 'Im Winter', start: '2027-12-01' },
      { title: 'Fremd', edition: '1999' },
      { title: 'Gut' },
    );
    const { result, told } = await listen(() => load(['a.json'], { 'a.json': file }).done);
    expect(result.events.map(({ title }) => title)).to.deep.equal(['Gut']);
    expect(String(told[0]![1])).to.equal(
      'Zu keiner Aktionswoche gehören 2 Termine: „Im Winter“ (Nr. 1), „Fremd“ (Nr. 2)',
    );
  });

  it('are asked for without the address of the page, and with cookies of the own host only', async () => {
    const { done, asked } = load(['apple.ics']);
    await done;
    expect(asked[0]).to.include({ credentials: 'same-origin', referrerPolicy: 'no-referrer' });
  });

  it('stop with the element, without a word', async () => {
    const abort = new AbortController();
    const { result, told } = await listen(async () => {
      const { done } = load(['apple.ics', 'fehlt.ics'], {}, { signal: abort.signal });
      abort.abort();
      return done;
    });
    expect(result).to.deep.equal({ events: [], skipped: 0, failed: [] });
    expect(told).to.deep.equal([]);
  });

  it('stop loading a file that never ends', async () => {
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 100_000;
        controller.enqueue(new Uint8Array(100_000));
      },
    });
    const fetchWith: Fetch = async () => new Response(endless);
    const { result, told } = await listen(() => load(['a.ics'], {}, { fetchWith }).done);
    expect(result.failed).to.deep.equal(['a.ics']);
    expect(String(told[0]![1])).to.equal('Die Datei ist größer als 5 MB.');
    expect(sent).to.be.below(6_000_000);
  });
});

describe('the charset of a file', () => {
  it('does not matter for the umlauts in it', async () => {
    for (const type of ['text/calendar', 'text/calendar; charset=utf-8', 'text/html; charset="ISO-8859-1"']) {
      const file = new Response(await bytesOf('latin1'), { headers: { 'Content-Type': type } });
      const [event] = (await load(['a.ics'], { 'a.ics': file }).done).events;
      expect(event!.title, type).to.equal('Frühstück für Ältere – „Größe zeigen“');
    }
  });

  const bytes = (...values: number[]) => new Uint8Array(values);
  const utf8 = new TextEncoder().encode('Tür');

  it('is UTF-8 where the bytes are, whatever the server says', () => {
    expect(decode(utf8, undefined)).to.equal('Tür');
    expect(decode(utf8, 'iso-8859-1')).to.equal('Tür');
    expect(decode(bytes(0xef, 0xbb, 0xbf, ...utf8), 'iso-8859-1')).to.equal('Tür');
  });

  it('is the one of old Windows programs where the bytes are not', () => {
    expect(decode(bytes(0x54, 0xfc, 0x72, 0x96), undefined)).to.equal('Tür–');
    expect(decode(bytes(0x54, 0xfc, 0x72), 'utf-8')).to.equal('Tür');
    expect(decode(bytes(0x54, 0xfc, 0x72), 'gibt-es-nicht')).to.equal('Tür');
  });

  it('is what the server says where it can be, and what the mark at the beginning says', () => {
    expect(decode(bytes(0xc0, 0xe0), 'koi8-r')).to.equal('юЮ');
    expect(decode(bytes(0xff, 0xfe, 0x54, 0, 0xfc, 0), undefined)).to.equal('Tü');
    expect(decode(bytes(0xfe, 0xff, 0, 0x54, 0, 0xfc), undefined)).to.equal('Tü');
  });
});
