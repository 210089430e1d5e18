import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import type { AktionswocheCalendar } from '../../src/calendar/aktionswoche-calendar.ts';
import { SaveWay, saveWay } from '../../src/calendar/ics/links.ts';
import {
  all,
  BEFORE,
  calendar,
  choose,
  find,
  ids,
  OVER,
  openDetails,
  part,
  published,
  RUNNING,
  text,
  titles,
  until,
  WIDE,
  warningsWhile,
} from './calendar.ts';

/** The way out comes after the list; a page with only its own dates may have none. */
async function wide(attributes: string, time = BEFORE): Promise<AktionswocheCalendar> {
  const element = await calendar(`edition="2019" ${attributes}`, { time, width: WIDE });
  if (!attributes.includes('only-own')) await until(() => !!part(element, 'export'));
  return element;
}
/** In a frame, which some engines run their tests in, the page offers only links. */
const canSave = saveWay(navigator.userAgent, window.self !== window.top) === SaveWay.File;

/** What a press on a button hands to the visitor. The save dialogue itself belongs to the browser. */
async function saved(press: () => void): Promise<{ name: string; type: string; calendar: string }> {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  const blobs: Blob[] = [];
  const names: string[] = [];
  URL.createObjectURL = object => {
    blobs.push(object as Blob);
    return createObjectURL.call(URL, object);
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    names.push(this.download);
  };
  try {
    press();
    await until(() => names.length > 0);
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  expect(blobs).to.have.length(1);
  return { name: names[0]!, type: blobs[0]!.type, calendar: await blobs[0]!.text() };
}

const eventsIn = (calendar: string) =>
  new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent').map(event => new ICAL.Event(event));
const saveButton = (element: AktionswocheCalendar) => find<HTMLButtonElement>(element, '.export button');
const webcal = (element: AktionswocheCalendar) =>
  find<HTMLAnchorElement>(element, '.export a[href^="webcal:"]')?.getAttribute('href');

describe('an action of <aktionswoche-calendar> in a calendar', () => {
  it('is a link to its own file, which is there and holds it', async () => {
    const element = await wide('');
    for (const id of ['aw19-003', 'aw19-010', 'aw19-004']) {
      const details = await openDetails(element, id);
      const link = details.querySelector<HTMLAnchorElement>('a[download]')!;
      expect(link.download).to.equal(`${id}.ics`);
      const response = await fetch(link.href);
      expect(response.ok, link.href).to.equal(true);
      const [event, ...others] = eventsIn(await response.text());
      expect(others).to.have.length(0);
      expect(event!.uid).to.equal(`${id}@stark-sozial-vor-ort`);
      expect(event!.summary).to.contain(text(find(element, `#opener-${id}`)));
      expect(event!.startDate.isDate).to.equal(true);
    }
  });

  it('is there for each date that has a day', async () => {
    const { events } = await published();
    for (const { id } of events) {
      expect((await fetch(`/build/feeds/event/${id}.ics`, { method: 'HEAD' })).ok, id).to.equal(true);
    }
  });

  it('is not offered for what is over, published, or has no day', async () => {
    const { events } = await published();
    const element = await wide('', RUNNING);
    for (const { id, kind, start, end } of events) {
      const details = await openDetails(element, id);
      const savable = kind === 'date' && !!start && (end ?? start) >= '2019-08-28';
      expect(!!details.querySelector('a[download]'), id).to.equal(savable);
    }
    const over = await wide('', OVER);
    expect((await openDetails(over, 'aw19-003')).querySelector('a[download]')).to.equal(null);
  });

  it('of the page itself is written on the spot', async function () {
    if (!canSave) this.skip();
    const element = await wide('events="/test/calendar/dates.json" only-own');
    await until(() => titles(element).length === 3);
    const opener = all(element, '.opener').find(node => text(node).includes('Beratung'))!;
    const details = await openDetails(element, opener.id.replace('opener-', ''));
    const { name, type, calendar } = await saved(() => details.querySelector('button')!.click());
    expect(name).to.equal('fuer-die-tests-geschrieben-beratung-im-rathaus.ics');
    expect(type).to.match(/^text\/calendar/);
    const [event] = eventsIn(calendar);
    expect(event!.startDate.toJSDate().toISOString()).to.equal('2019-08-27T08:00:00.000Z');
    expect(event!.endDate.toJSDate().toISOString()).to.equal('2019-08-27T10:00:00.000Z');
    expect(event!.location).to.contain('Am Markt 1');
  });
});

describe('the list of <aktionswoche-calendar> as a calendar file', () => {
  before(function () {
    if (!canSave) this.skip();
  });

  it('holds what the list shows and is still to come, once each', async () => {
    const element = await wide('');
    const { events } = await published();
    const known = events.filter(({ start }) => start).map(({ id }) => id);
    const { name, type, calendar } = await saved(() => saveButton(element)!.click());
    expect(name).to.equal('aktionswoche-2019.ics');
    expect(type).to.match(/^text\/calendar/);
    const uids = eventsIn(calendar).map(({ uid }) => uid.replace('@stark-sozial-vor-ort', ''));
    const coming = events.filter(
      ({ id, kind, start, end }) => kind === 'date' && known.includes(id) && (end ?? start)! >= '2019-08-01',
    );
    expect(uids.sort()).to.deep.equal(coming.map(({ id }) => id).sort());
    expect(text(saveButton(element))).to.equal(`${coming.length} Termine als Kalender-Datei`);
  });

  it('follows the filters', async () => {
    const element = await wide('');
    await choose(element, 'jobcenter', 'friesland');
    expect(ids(element)).to.have.length(3 + Number(ids(element).includes('aw19-002')));
    const { calendar } = await saved(() => saveButton(element)!.click());
    const shown = ids(element).sort();
    expect(
      eventsIn(calendar)
        .map(({ uid }) => uid.split('@')[0])
        .sort(),
    ).to.deep.equal(shown);
  });

  it('has lines of at most 75 bytes, ends each as the standard wants, and lasting days as days', async () => {
    const element = await wide('');
    const { calendar } = await saved(() => saveButton(element)!.click());
    const lines = calendar.split('\r\n');
    expect(lines.some(line => line.includes('\n'))).to.equal(false);
    for (const line of lines) expect(new TextEncoder().encode(line).length, line).to.be.at.most(75);
    const week = eventsIn(calendar).find(({ uid }) => uid.startsWith('aw19-010'))!;
    expect(week.startDate.toString()).to.equal('2019-08-26');
    expect(week.endDate.toString()).to.equal('2019-08-31');
  });

  it('is in English where the element is', async () => {
    const element = await wide('lang="en"');
    const { calendar } = await saved(() => saveButton(element)!.click());
    const titles = eventsIn(calendar).map(({ summary }) => summary);
    expect(titles).to.include('Jobcenter day in the Münsterland');
  });

  it('is not offered when all is over', async () => {
    expect(saveButton(await wide('', OVER))).to.equal(null);
  });
});

describe('a subscription from <aktionswoche-calendar>', () => {
  const feedOf = (href: string) => fetch(href.replace(/^webcal:/, location.protocol));

  it('is the feed of all, which is there', async () => {
    const href = webcal(await wide(''))!;
    expect(href).to.match(/\/feeds\/all\.ics$/);
    const feed = await (await feedOf(href)).text();
    expect(eventsIn(feed).length).to.be.greaterThan(20);
  });

  it('is the feed of the jobcenter of the page, which is there', async () => {
    for (const jobcenter of ['borken', 'peine', 'jena']) {
      const href = webcal(await wide(`jobcenter="${jobcenter}"`));
      expect(href).to.match(new RegExp(`/feeds/${jobcenter}\\.ics$`));
      const response = await feedOf(href!);
      expect(response.ok).to.equal(true);
      const uids = eventsIn(await response.text()).map(({ uid }) => uid.split('@')[0]);
      // Who held nothing in 2019 may hold something next time.
      const some = { borken: 'aw19-003', peine: 'aw19-001' }[jobcenter];
      if (some) expect(uids).to.include(some);
      else expect(uids).to.deep.equal([]);
    }
  });

  it('is one for each of several jobcenters, each by its name, and the address to type in', async () => {
    const element = await wide('jobcenter="borken kleve"');
    await until(() => !!part(element, 'export'));
    const links = [...part(element, 'export')!.querySelectorAll<HTMLAnchorElement>('a.button')];
    expect(links.map(text)).to.deep.equal([
      'Kalender abonnieren: Jobcenter im Kreis Borken',
      'Kalender abonnieren: Jobcenter Kreis Kleve',
    ]);
    const addresses = [...part(element, 'export')!.querySelectorAll<HTMLAnchorElement>('a.address')];
    for (const { href } of addresses) expect((await fetch(href)).ok, href).to.equal(true);
    expect(addresses.map(({ href }) => href.split('/').pop())).to.deep.equal(['borken.ics', 'kleve.ics']);
  });

  it('says so where it is that of all', async () => {
    const element = await wide('land="DE-SL"');
    await until(() => !!part(element, 'export'));
    expect(text(part(element, 'export'))).to.contain('Kalender für ganz Deutschland abonnieren');
  });

  it('is never a feed that is not there', async () => {
    for (const jobcenter of ['nirgends', 'borken nirgends', 'nirgends borken']) {
      await warningsWhile(async () => {
        const href = webcal(await wide(`jobcenter="${jobcenter}"`));
        expect((await feedOf(href!)).ok, href!).to.equal(true);
      });
    }
  });

  it('is not offered where the page has only its own dates', async () => {
    const element = await wide('events="/test/calendar/dates.ics" only-own');
    await until(() => titles(element).length === 2);
    expect(webcal(element)).to.equal(undefined);
  });
});

describe('what search engines read', () => {
  // Fixtures of the tests above are gone; so must be what they told.
  const scripts = () => [...document.head.querySelectorAll('script[type="application/ld+json"]')];
  const graph = () => JSON.parse(scripts()[0]!.textContent!)['@graph'] as Record<string, never>[];

  it('are the dates to come that have a day and a place, as schema.org wants them', async () => {
    expect(scripts()).to.have.length(0);
    const element = await wide('');
    await until(() => scripts().length === 1);
    const data = JSON.parse(scripts()[0]!.textContent!);
    expect(data['@context']).to.equal('https://schema.org');
    const { events } = await published();
    const coming = events.filter(({ kind, start, place }) => kind === 'date' && start && place?.town);
    expect(
      graph()
        .map(({ name }) => String(name))
        .sort(),
    ).to.deep.equal(coming.map(({ title }) => title).sort());
    for (const event of graph() as unknown as Record<
      string,
      string & { address: Record<string, string> }
    >[]) {
      expect(event['@type']).to.equal('Event');
      expect(event.startDate).to.match(/^\d{4}-\d\d-\d\d(T\d\d:\d\d:00\+0[12]:00)?$/);
      expect(event.eventStatus).to.equal('https://schema.org/EventScheduled');
      expect(event.eventAttendanceMode).to.match(/^https:\/\/schema\.org\/\w+EventAttendanceMode$/);
      expect(event.location!.address.addressLocality).to.match(/\S/);
      expect(event.url).to.match(/^https?:/);
    }
    element.remove();
    expect(scripts()).to.have.length(0);
  });

  it('come back with the element, once', async () => {
    const element = await wide('');
    await until(() => scripts().length === 1);
    const box = element.parentElement!;
    element.remove();
    box.append(element);
    await until(() => scripts().length === 1);
    element.remove();
  });

  it('are none for what is over, and for a week without dates', async () => {
    for (const [edition, time] of [
      ['2019', OVER],
      ['2022', '2022-06-01T09:00+02:00'],
    ] as const) {
      const element = await calendar(`edition="${edition}"`, { time });
      await import('../../src/calendar/rich-data.ts');
      await element.updateComplete;
      expect(scripts(), edition).to.have.length(0);
    }
  });

  it('lose with each day what has passed', async () => {
    let now = new Date(BEFORE);
    const element = await calendar('edition="2019"', { clock: () => now });
    await until(
      () => scripts().length === 1 && graph().some(({ name }) => /Jobcenter-Tag/.test(String(name))),
    );
    now = new Date('2019-08-29T08:00+02:00');
    document.dispatchEvent(new Event('visibilitychange'));
    await until(() => !graph().some(({ name }) => /Jobcenter-Tag/.test(String(name))));
    now = new Date(OVER);
    document.dispatchEvent(new Event('visibilitychange'));
    await until(() => scripts().length === 0);
    element.remove();
  });

  it('have the hour of Germany, and no end of a script', async () => {
    const element = await wide('events="/test/calendar/dates.json" only-own');
    await until(() => scripts().length === 1);
    const rathaus = (graph() as unknown as Record<string, string>[]).find(({ name }) =>
      /Rathaus/.test(name ?? ''),
    )!;
    expect(rathaus.startDate).to.equal('2019-08-27T10:00:00+02:00');
    expect(rathaus.endDate).to.equal('2019-08-27T12:00:00+02:00');
    expect(scripts()[0]!.textContent).not.to.contain('<');
    element.remove();
  });
});
