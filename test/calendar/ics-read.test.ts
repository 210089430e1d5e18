import { expect } from '@open-wc/testing';
import * as v from 'valibot';
import { type Calendar, readCalendar } from '../../src/calendar/ics/read.ts';
import { windowOf } from '../../src/calendar/ics/window.ts';
import { writeCalendar } from '../../src/calendar/ics/write.ts';
import { decode } from '../../src/calendar/own-file.ts';
import { type CampaignEvent, eventSchema } from '../../src/dataset/event-schema.ts';
import { bytesOf, CONTEXT, made, ODD, WEEK } from './ics-made.ts';

const WINDOWS = [windowOf(WEEK)];

async function fixture(name: string): Promise<Calendar> {
  return readCalendar(decode(await bytesOf(name), undefined), WINDOWS);
}

const entry = (...lines: string[]) =>
  ['BEGIN:VEVENT', 'UID:a', 'SUMMARY:Titel', ...lines, 'END:VEVENT'].join('\r\n');
const calendar = (...entries: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...entries, 'END:VCALENDAR'].join('\r\n');
const read = (...lines: string[]) => readCalendar(calendar(entry(...lines)), WINDOWS);
const starts = ({ events }: Calendar) => events.map(({ start }) => start);
const reasons = ({ problems }: Calendar) => problems.map(({ entry: name, reason }) => `${name}: ${reason}`);
const titled = ({ events }: Calendar, title: string) => events.filter(event => event.title.startsWith(title));

describe('a calendar of Outlook', () => {
  it('is read with its own names of zones', async () => {
    const [event] = titled(await fixture('outlook'), 'Tag der offenen Tür');
    expect(event).to.deep.include({
      start: '2027-06-15T10:00',
      end: '2027-06-15T16:00',
      category: 'open-day',
      place: { name: 'Jobcenter', street: 'Musterweg 4', postcode: '12345', town: 'Musterstadt' },
      edition: WEEK.id,
    });
    expect(event!.summary).to.match(/^Kommen Sie vorbei!\n\nEs gibt Kaffee, Kuchen .* Grundsicherung\.$/);
  });

  it('has whole days where Outlook says so', async () => {
    expect(titled(await fixture('outlook'), 'Ausstellung')[0]).to.deep.include({
      start: '2027-06-16',
      end: '2027-06-18',
    });
  });

  it('has times of a zone that only the file knows', async () => {
    expect(titled(await fixture('outlook'), 'Sprechstunde')[0]).to.deep.include({
      start: '2027-06-17T10:00',
      end: '2027-06-17T11:30',
      online: true,
    });
  });

  it('has a series until its end in UTC, without the date that was taken out', async () => {
    const series = titled(await fixture('outlook'), 'Offene Beratung').map(({ start }) => start);
    expect(series).to.deep.equal(
      ['03', '10', '24'].map(day => `2027-06-${day}T09:00`).concat('2027-07-01T09:00'),
    );
  });

  it('never shows what is private, nor names and addresses of people', async () => {
    const result = await fixture('outlook');
    expect(JSON.stringify(result.events)).not.to.match(/Zahnarzt|Beispiel|example\.org|alert/);
    expect(reasons(result)).to.deep.equal([
      '„Zahnarzt“ (Zeile 79): Der Eintrag ist als privat gekennzeichnet (CLASS).',
    ]);
  });
});

describe('a calendar of Google', () => {
  it('is read with times in UTC and text instead of HTML', async () => {
    const [event] = titled(await fixture('google'), 'Frühstück');
    expect(event).to.deep.include({
      start: '2027-06-14T10:00',
      end: '2027-06-14T11:30',
      summary: 'Frühstück für Unternehmen & Gäste.\n\n– Kaffee\n– Vorträge\nAnmelden\nPlätze frei',
    });
    expect(event!.place).to.deep.equal({
      name: 'Kreishaus',
      street: 'Am Markt 1',
      postcode: '12345',
      town: 'Musterstadt',
    });
  });

  it('has a series with one date out, one moved and one cancelled', async () => {
    const series = titled(await fixture('google'), 'Führung');
    expect(series.map(({ start, cancelled }) => `${start}${cancelled ? ' abgesagt' : ''}`)).to.deep.equal([
      '2027-06-14T15:00',
      '2027-06-15T15:00',
      '2027-06-17T17:00',
      '2027-06-18T15:00 abgesagt',
    ]);
    expect(series[2]!.title).to.equal('Führung durch das Haus, heute später');
  });

  it('has whole days without the one on which it is over', async () => {
    expect(titled(await fixture('google'), 'Jobmesse')[0]).to.deep.include({
      start: '2027-06-16',
      end: '2027-06-17',
      link: 'https://www.example.org/messe',
    });
  });

  it('leaves out other times of the year, and says so once', async () => {
    const { events, problems } = await fixture('google');
    expect(events.map(({ title }) => title)).not.to.include('Neujahr');
    expect(problems).to.have.length(1);
    expect(problems[0]).to.deep.include({ entry: '', skipped: false });
    expect(problems[0]!.reason).to.match(/mehr als 31 Tage .*: 1\.$/);
  });
});

describe('a calendar of Apple', () => {
  it('is read with zones that it does not explain', async () => {
    expect(titled(await fixture('apple'), 'Gespräch')[0]).to.deep.include({
      start: '2027-06-15T11:00',
      end: '2027-06-15T12:00',
    });
  });

  it('links to the web only, also where the place is an address of the web', async () => {
    const [event] = titled(await fixture('apple'), 'Gespräch');
    expect(event).to.deep.include({ online: true, link: 'https://meet.example.org/stark-sozial' });
    expect(event!.place).to.equal(undefined);
  });

  it('tells what is cancelled, and knows our kinds of actions', async () => {
    const [event] = titled(await fixture('apple'), 'Jugend');
    expect(event).to.deep.include({ cancelled: true, category: 'youth-meets-employers' });
    expect(event!.place).to.deep.equal({
      name: 'Rathaus',
      street: 'Marktplatz 7a',
      postcode: '12345',
      town: 'Musterstadt',
    });
  });

  it('takes a time without a zone for German time', async () => {
    expect(titled(await fixture('apple'), 'Kundgebung')[0]!.start).to.equal('2027-06-18T14:00');
  });
});

describe('a calendar with faults', () => {
  it('loses the broken entries only, and says why', async () => {
    const result = await fixture('broken');
    expect(result.events.map(({ title }) => title)).to.deep.equal([
      'Vor den kaputten',
      'Nach den kaputten',
      'Tag ohne VALUE=DATE',
    ]);
    const told = reasons(result);
    expect(told.pop()).to.equal('„Ohne Ende“ (Zeile 36): Der Eintrag hat kein Ende (END:VEVENT).');
    expect(told.pop()).to.match(/^„Kaputte Regel“ \(Zeile 30\): Der Eintrag ist nicht zu lesen/);
    expect(told).to.deep.equal([
      'Zeile 12: Der Titel fehlt (SUMMARY).',
      '„Ohne Beginn“ (Zeile 16): Der Beginn fehlt (DTSTART).',
      '„Am 31. Februar“ (Zeile 20): Die Zeitangabe „2027-02-31“ gibt es nicht.',
      '„Auf dem Mars“ (Zeile 25): Die Zeitzone „Mars/Olympus Mons“ ist nicht bekannt.',
    ]);
    expect(result.problems.every(({ skipped }) => skipped)).to.equal(true);
  });

  it('keeps a description that somebody forgot to fold', async () => {
    expect((await fixture('broken')).events[0]!.summary).to.equal(
      'Diese Beschreibung\ngeht ohne Einrückung weiter',
    );
  });

  it('is read in the charset of old Windows programs', async () => {
    expect((await fixture('latin1')).events[0]).to.deep.include({
      title: 'Frühstück für Ältere – „Größe zeigen“',
      place: { name: 'Bürgerhaus' },
    });
  });

  it('ends with every endless rule', async () => {
    const result = await fixture('evil');
    expect(titled(result, 'Nach allen Regeln')).to.have.length(1);
    // Day by day since 1990, but only the week with a month on both sides.
    expect(starts({ ...result, events: titled(result, 'Seit 1990') })).to.have.length(67);
    const told = reasons(result).join('\n');
    for (const rule of ['SECONDLY', 'HOURLY', 'DAILY-FAR', 'CLOCK'])
      expect(told).to.include(`„Regel ${rule}“`);
    expect(told).to.include('Die Zeitzone „Sekundenzeit“ ist nicht bekannt.');
    expect(result.events.filter(({ title }) => title.startsWith('Regel'))).to.deep.equal([]);
  });

  it('is bounded in size and in entries', () => {
    const long = readCalendar(
      calendar(entry(`DESCRIPTION:${'x'.repeat(5_000_000)}`, 'DTSTART:20270615T080000Z')),
      WINDOWS,
    );
    expect([long.events.length, reasons(long)]).to.deep.equal([0, [': Die Datei ist größer als 5 MB.']]);
    const many = Array.from({ length: 5002 }, (_, i) =>
      entry('DTSTART:20270615').replace('UID:a', `UID:${i}`),
    );
    const bounded = readCalendar(calendar(...many), WINDOWS);
    expect(bounded.events).to.have.length(5000);
    expect(reasons(bounded)).to.deep.equal([': Nur die ersten 5000 Einträge werden gelesen, 2 fehlen.']);
  });

  it('gives nothing for what is no calendar, and never throws', () => {
    for (const text of [
      '',
      'BEGIN:VCALENDAR',
      'END:VEVENT',
      '\0',
      'BEGIN:VEVENT\nBEGIN:VALARM\nEND:VEVENT',
      ...ODD,
    ]) {
      expect(readCalendar(text, WINDOWS).events, text).to.deep.equal([]);
    }
  });
});

describe('ids of own events', () => {
  it('are stable, unlike each other and unlike shared ones, also without UID', async () => {
    const [first, second] = [await fixture('no-uid'), await fixture('no-uid')];
    expect(first.events.map(({ id }) => id)).to.deep.equal(second.events.map(({ id }) => id));
    expect(new Set(first.events.map(({ id }) => id)).size).to.equal(first.events.length);
    for (const { id } of first.events) expect(id).to.match(/^own-[a-z0-9]+$/);
  });

  it('tell a newer version from a program that has but one UID', async () => {
    const { events } = await fixture('no-uid');
    expect(events.map(({ title, start }) => `${title} ${start}`)).to.deep.equal([
      'Erste Aktion 2027-06-14T10:00',
      'Zweite Aktion 2027-06-15T10:00',
      'Dritte Aktion 2027-06-16T10:00',
      'Vierte Aktion 2027-06-17T10:00',
      'Fünfte Aktion 2027-06-18T10:00',
    ]);
  });

  it('stay when an entry is changed', () => {
    const [before] = read('DTSTART:20270615T080000Z').events;
    const [after] = read('DTSTART:20270616T090000Z', 'LOCATION:Rathaus').events;
    expect(after!.id).to.equal(before!.id);
  });
});

describe('when a date counts', () => {
  it('counts from a month before the week to a month after', () => {
    const day = (start: string) => starts(read(`DTSTART;VALUE=DATE:${start}`));
    expect(day('20270513')).to.deep.equal([]);
    expect(day('20270514')).to.deep.equal(['2027-05-14']);
    expect(day('20270719')).to.deep.equal(['2027-07-19']);
    expect(day('20270720')).to.deep.equal([]);
  });

  it('counts for the nearest week', () => {
    const next = windowOf({ id: 'naechste', start: '2027-07-26', end: '2027-07-30' });
    const edition = (day: string) =>
      readCalendar(calendar(entry(`DTSTART:${day}`)), [...WINDOWS, next]).events[0]?.edition;
    expect(['20270620', '20270720', '20270728'].map(edition)).to.deep.equal([
      WEEK.id,
      'naechste',
      'naechste',
    ]);
  });

  it('shows a series in winter and summer at the same hour', () => {
    const winter = windowOf({ id: 'winter', start: '2027-03-22', end: '2027-04-02' });
    const weekly = entry('DTSTART;TZID=Europe/Berlin:20270322T180000', 'RRULE:FREQ=WEEKLY;COUNT=3');
    expect(starts(readCalendar(calendar(weekly), [winter]))).to.deep.equal(
      ['2027-03-22', '2027-03-29', '2027-04-05'].map(day => `${day}T18:00`),
    );
    const inUtc = weekly.replace(';TZID=Europe/Berlin:20270322T180000', ':20270322T170000Z');
    expect(starts(readCalendar(calendar(inUtc), [winter]))[1]).to.equal('2027-03-29T19:00');
  });

  it('knows the rules that calendar programs write', () => {
    const on = (rule: string) =>
      starts(read('DTSTART:20270601T100000', rule)).map(start => start!.slice(5, 10));
    expect(on('RRULE:FREQ=DAILY;COUNT=2')).to.deep.equal(['06-01', '06-02']);
    expect(on('RRULE:FREQ=DAILY;INTERVAL=2;UNTIL=20270605')).to.deep.equal(['06-01', '06-03', '06-05']);
    expect(on('RRULE:FREQ=DAILY;BYDAY=MO,FR;COUNT=3')).to.deep.equal(['06-01', '06-04', '06-07']);
    expect(on('RRULE:FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20270611T000000')).to.deep.equal([
      '06-01',
      '06-03',
      '06-08',
      '06-10',
    ]);
    expect(on('RRULE:FREQ=MONTHLY;BYDAY=-1FR;COUNT=2')).to.deep.equal(['06-01', '06-25']);
    expect(on('RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2')).to.deep.equal([
      '06-01',
      '06-30',
    ]);
    expect(on('RDATE:20270610T100000,20270612T100000')).to.deep.equal(['06-01', '06-10', '06-12']);
  });

  it('cuts an end before the beginning, and knows an end by its length', () => {
    expect(read('DTSTART:20270615T100000', 'DTEND:20270614T100000').events[0]).not.to.have.property('end');
    expect(read('DTSTART:20270615T230000', 'DURATION:PT2H').events[0]!.end).to.equal('2027-06-16T01:00');
    expect(read('DTSTART;VALUE=DATE:20270615', 'DURATION:P2D').events[0]!.end).to.equal('2027-06-16');
  });
});

describe('what was written is read again', () => {
  it('with the same times and texts', () => {
    const events: Partial<CampaignEvent>[] = [
      { start: '2027-06-15' },
      { start: '2027-06-15', end: '2027-06-17' },
      { start: '2027-06-15T10:00' },
      { start: '2027-06-15T10:00', end: '2027-06-15T12:30' },
      { start: '2027-06-15T22:00', end: '2027-06-16T01:00', online: true },
      { start: '2027-06-15', link: 'https://example.org/?a=1&b=2', category: 'exhibition' },
    ];
    for (const fields of events) {
      const [again] = readCalendar(writeCalendar([made(fields)], CONTEXT), WINDOWS).events;
      expect(again, JSON.stringify(fields)).to.deep.include(fields);
    }
    for (const odd of ODD) {
      const { events: read } = readCalendar(
        writeCalendar([made({ title: odd, start: '2027-06-15' })], CONTEXT),
        WINDOWS,
      );
      expect(read, odd).to.have.length(1);
    }
  });

  it('as events that the schema of the dataset allows', async () => {
    for (const name of ['outlook', 'google', 'apple', 'latin1', 'broken', 'no-uid', 'evil']) {
      const { events } = await fixture(name);
      expect(events, name).not.to.deep.equal([]);
      for (const event of events) expect(v.safeParse(eventSchema, event).issues, name).to.equal(undefined);
    }
  });
});
