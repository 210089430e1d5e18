import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import { fold } from '../../src/calendar/ics/lines.ts';
import { writeCalendar } from '../../src/calendar/ics/write.ts';
import type { CampaignEvent } from '../../src/dataset/event-schema.ts';
import { CONTEXT, made, ODD } from './ics-made.ts';

const octets = (text: string) => new TextEncoder().encode(text).length;
const write = (fields: Partial<CampaignEvent>, context = {}) =>
  writeCalendar([made(fields)], { ...CONTEXT, ...context });
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');
const line = (text: string, name: string) => unfolded(text).find(each => each.startsWith(name));

/** As the other library reads it; of its own time zone it takes only what stands in the file. */
function parsed(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown as unknown[]);
  return calendar.getAllSubcomponents('vevent').map(entry => new ICAL.Event(entry));
}
const utc = (time: ICAL.Time) => time.toJSDate().toISOString();

describe('a calendar file', () => {
  it('ends each line with CR and LF, and holds neither alone', () => {
    for (const odd of ODD) {
      const text = write({ title: odd, summary: odd, place: { name: odd } });
      expect(text.endsWith('END:VCALENDAR\r\n')).to.equal(true);
      expect(text.replaceAll('\r\n', '')).not.to.match(/[\r\n]/);
    }
  });

  it('has no line of more than 75 octets and cuts no sign in two', () => {
    for (const odd of ODD) {
      const text = write(
        { title: odd, summary: odd.repeat(5), place: { name: odd, town: odd } },
        { name: odd },
      );
      for (const each of text.split('\r\n')) expect(octets(each), each).to.be.at.most(75);
      const bytes = new TextEncoder().encode(text);
      // Whoever decodes line by line gets the same text.
      const apart = text
        .split('\r\n')
        .map(each => new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(each)));
      expect(apart.join('\r\n')).to.equal(text);
      expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).to.equal(text);
    }
  });

  it('folds at the last octet that fits', () => {
    expect(fold('a'.repeat(75))).to.equal('a'.repeat(75));
    expect(fold('a'.repeat(76))).to.equal(`${'a'.repeat(75)}\r\n a`);
    expect(fold(`${'a'.repeat(74)}ß`)).to.equal(`${'a'.repeat(74)}\r\n ß`);
    expect(fold('😀'.repeat(19))).to.equal(`${'😀'.repeat(18)}\r\n 😀`);
  });

  it('gives back every odd text as it was, but for what no calendar may hold', () => {
    for (const odd of ODD) {
      const [event] = parsed(write({ title: odd, summary: odd }));
      const kept = odd.replace(/\r\n?|[\u0085\u2028]/g, '\n').replace(/(?![\t\n])[\p{Cc}\p{Cs}]/gu, '');
      expect(event!.summary).to.equal(kept);
      expect(event!.description.startsWith(`${kept}\n\n`)).to.equal(true);
    }
  });

  it('lets no text become another entry or field', () => {
    for (const odd of ODD) {
      const text = write({ title: odd, summary: odd, link: `https://example.org/${odd}` });
      expect(text.match(/^BEGIN:VEVENT\r$/gm)).to.have.length(1);
      expect(text.match(/^DTSTART/gm)).to.have.length(3);
    }
  });

  it('says who wrote it, and in which version', () => {
    const text = write({});
    expect(unfolded(text).slice(0, 3)).to.deep.equal([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Stark. Sozial. Vor Ort.//Aktionswoche//DE',
    ]);
    expect(text).not.to.include('METHOD');
  });

  it('is the same for the same dataset, in whatever order the events come', () => {
    const events = ['b', 'a', 'c'].map(id => made({ id, start: '2027-06-15' }));
    const text = writeCalendar(events, CONTEXT);
    expect(writeCalendar([...events].reverse(), CONTEXT)).to.equal(text);
    expect(line(text, 'DTSTAMP')).to.equal('DTSTAMP:20270501T000000Z');
    expect(line(text, 'UID')).to.equal('UID:a@stark-sozial-vor-ort');
  });

  it('tells a calendar that is subscribed to its name and when to ask again', () => {
    const text = write({}, { feed: true, name: 'Kreis; Stadt, Land' });
    expect(unfolded(text)).to.include.members([
      'METHOD:PUBLISH',
      'NAME:Kreis\\; Stadt\\, Land',
      'X-WR-CALNAME:Kreis\\; Stadt\\, Land',
      'REFRESH-INTERVAL;VALUE=DURATION:P1D',
      'X-PUBLISHED-TTL:P1D',
    ]);
  });

  it('is a calendar without any event as well', () => {
    const text = writeCalendar([], { ...CONTEXT, feed: true });
    expect(new ICAL.Component(ICAL.parse(text) as unknown as unknown[]).getAllSubcomponents()).to.have.length(
      1,
    );
  });
});

describe('the time of an event', () => {
  it('is German time, in summer and in winter', () => {
    const [summer] = parsed(write({ start: '2027-06-15T10:00', end: '2027-06-15T12:30' }));
    expect(utc(summer!.startDate)).to.equal('2027-06-15T08:00:00.000Z');
    expect(utc(summer!.endDate)).to.equal('2027-06-15T10:30:00.000Z');
    const [winter] = parsed(write({ start: '2027-01-15T10:00', end: '2027-01-15T12:30' }));
    expect(utc(winter!.startDate)).to.equal('2027-01-15T09:00:00.000Z');
  });

  it('is right on the days around the change of the clocks', () => {
    const hours = ['2027-03-27T12:00', '2027-03-28T12:00', '2027-10-30T12:00', '2027-10-31T12:00'];
    const read = hours.map(start => utc(parsed(write({ start }))[0]!.startDate).slice(11, 16));
    expect(read).to.deep.equal(['11:00', '10:00', '10:00', '11:00']);
  });

  it('names the zone and spells it out as a rule', () => {
    const text = write({ start: '2027-06-15T10:00' });
    expect(line(text, 'DTSTART;')).to.equal('DTSTART;TZID=Europe/Berlin:20270615T100000');
    expect(text).to.include('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU').and.not.to.include('RDATE');
  });

  it('has no end where none is known, and says so', () => {
    const text = write({ start: '2027-06-15T10:00' });
    expect(line(text, 'DTEND')).to.equal(undefined);
    expect(parsed(text)[0]!.description).to.include('Das Ende ist nicht bekannt.');
  });

  it('is a day for a day, with the first day on which it is over as the end', () => {
    const one = write({ start: '2027-06-15' });
    expect([line(one, 'DTSTART;'), line(one, 'DTEND')]).to.deep.equal([
      'DTSTART;VALUE=DATE:20270615',
      'DTEND;VALUE=DATE:20270616',
    ]);
    const three = write({ start: '2027-06-29', end: '2027-07-01' });
    expect(line(three, 'DTEND')).to.equal('DTEND;VALUE=DATE:20270702');
  });

  it('is days where only the first or the last has an hour, and says the hour', () => {
    const text = write({ start: '2027-06-15T10:00', end: '2027-06-17' });
    expect(line(text, 'DTSTART;')).to.equal('DTSTART;VALUE=DATE:20270615');
    expect(line(text, 'DTEND')).to.equal('DTEND;VALUE=DATE:20270618');
    expect(parsed(text)[0]!.description).to.include('Beginn am ersten Tag: 10:00 Uhr');
    expect(line(write({ start: '2027-06-15', end: '2027-06-16T12:00' }), 'DTEND')).to.equal(
      'DTEND;VALUE=DATE:20270617',
    );
  });

  it('is the whole week where the day is not known, and says so', () => {
    const text = write({});
    expect([line(text, 'DTSTART;'), line(text, 'DTEND')]).to.deep.equal([
      'DTSTART;VALUE=DATE:20270614',
      'DTEND;VALUE=DATE:20270619',
    ]);
    expect(parsed(text)[0]!.description).to.include('Genauer Tag nicht bekannt.');
  });

  it('is left out where neither day nor week is known', () => {
    expect(parsed(write({ edition: 'unbekannt' }))).to.have.length(0);
    expect(parsed(write({ edition: 'unbekannt', start: '2027-06-15' }))).to.have.length(1);
  });

  it('keeps nobody busy', () => {
    expect(unfolded(write({}))).to.include.members(['TRANSP:TRANSPARENT', 'X-MICROSOFT-CDO-BUSYSTATUS:FREE']);
  });
});

describe('what an event says', () => {
  it('tells a cancelled date by its state and its title', () => {
    const text = write({ cancelled: true, title: 'Fest' });
    expect(line(text, 'STATUS')).to.equal('STATUS:CANCELLED');
    expect(line(text, 'SUMMARY')).to.equal('SUMMARY:Abgesagt: Fest');
  });

  it('tells what is only to be read by its title', () => {
    expect(line(write({ kind: 'publication', title: 'Bericht' }), 'SUMMARY')).to.equal(
      'SUMMARY:Veröffentlichung: Bericht',
    );
  });

  it('names the place, and that it is online', () => {
    const place = { name: 'Rathaus', street: 'Markt 1', postcode: '12345', town: 'Musterstadt' };
    expect(parsed(write({ place, online: true }))[0]!.location).to.equal(
      'Rathaus, Markt 1, 12345 Musterstadt, Online',
    );
    expect(line(write({}), 'LOCATION')).to.equal(undefined);
  });

  it('says all that is known, and nothing else', () => {
    const [event] = parsed(
      write({
        summary: 'Kurz gesagt.',
        start: '2027-06-15',
        hosts: ['musterkreis', 'nicht-bekannt'],
        lands: ['DE-NI'],
        wheelchair: true,
        signLanguage: false,
        languages: ['en', 'uk'],
        registration: { required: true, until: '2027-06-10', phone: '+49 5171 000000' },
        link: 'https://example.org/fest?a=1',
        status: 'reported',
      }),
    );
    expect(event!.description.split('\n')).to.deep.equal([
      'Kurz gesagt.',
      '',
      'Uhrzeit nicht bekannt.',
      'Veranstaltet von: Jobcenter Musterkreis, nicht-bekannt, alle kommunalen Jobcenter: Niedersachsen',
      'Mit dem Rollstuhl erreichbar',
      'Ohne Gebärdensprache',
      'Weitere Sprachen: Englisch, Ukrainisch',
      'Bitte melden Sie sich bis 10. Juni 2027 an.',
      '+49 5171 000000',
      'Angabe von anderen, vom Jobcenter nicht bestätigt.',
      'Mehr dazu: https://example.org/fest?a=1',
    ]);
    const [bare] = parsed(write({ start: '2027-06-15' }));
    expect(bare!.description).to.equal('Uhrzeit nicht bekannt.\nVeranstaltet von: alle kommunalen Jobcenter');
  });

  it('names its kind', () => {
    expect(line(write({ category: 'open-day' }), 'CATEGORIES')).to.equal('CATEGORIES:Tag der offenen Tür');
  });

  it('links only to the web, in an address without line breaks', () => {
    expect(line(write({ link: 'https://example.org/a\r\nSUMMARY:b' }), 'URL')).to.equal(
      'URL:https://example.org/aSUMMARY:b',
    );
    expect(line(write({ link: 'javascript:alert(1)//.x' }), 'URL')).to.equal(undefined);
  });

  it('speaks the language of the visitor, German where nothing is translated', () => {
    const translations = { en: { title: 'Open day' } };
    const [event] = parsed(
      write({ title: 'Offene Tür', summary: 'Kurz.', translations }, { language: 'en' }),
    );
    expect(event!.summary).to.equal('Open day');
    expect(event!.description).to.match(/^Kurz\.\n\nExact day not known\./);
  });
});
