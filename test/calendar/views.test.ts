import { expect } from '@open-wc/testing';
import { emulateMedia, executeServerCommand } from '@web/test-runner-commands';
import type { AktionswocheCalendar } from '../../src/calendar/aktionswoche-calendar.ts';
import { canEmulate } from '../engine.ts';
import {
  all,
  BEFORE,
  button,
  calendar,
  find,
  focused,
  groups,
  NARROW,
  OVER,
  openDetails,
  part,
  press,
  RUNNING,
  searchNear,
  text,
  until,
  WIDE,
} from './calendar.ts';

const OWN = 'edition="2019" events="/test/calendar/views.json" only-own';

async function list(time: string, attributes = '', width?: string): Promise<AktionswocheCalendar> {
  const element = await calendar(`${OWN} ${attributes}`, { time, ...(width ? { width } : {}) });
  await until(() => !!find(element, '#opener-own-night'));
  return element;
}

async function week(time: string, attributes = ''): Promise<AktionswocheCalendar> {
  const element = await list(time, `view="week" ${attributes}`, WIDE);
  await until(() => !!part(element, 'week'));
  return element;
}

const eventOf = (element: AktionswocheCalendar, id: string) =>
  find(element, `#opener-own-${id}`)!.closest<HTMLElement>('.event, .cell')!;
const tags = (node: Element) => [...node.querySelectorAll('.tag')].map(text);
/** The value beside a term in the details of an action. */
async function fact(element: AktionswocheCalendar, id: string, term: string): Promise<string | undefined> {
  const details = await openDetails(element, `own-${id}`);
  const pair = [...details.querySelectorAll('.pair')].find(node => text(node.querySelector('dt')) === term);
  return pair && text(pair.querySelector('dd'));
}

describe('what is over while the Aktionswoche runs', () => {
  it('stands below "Schon vorbei", also where it lasted several days', async () => {
    const element = await list(RUNNING);
    const past = find(element, 'details.past')!;
    expect(past.contains(eventOf(element, 'span-over'))).to.equal(true);
    expect(past.contains(eventOf(element, 'tagung'))).to.equal(true);
    expect(past.contains(eventOf(element, 'span-on'))).to.equal(false);
    expect(groups(element).filter(title => title === 'Mehrere Tage')).to.have.length(2);
    await expect(element).to.be.accessible();
  });

  it('says so with a word, in the list, in the week and in its panel', async () => {
    const inList = await list(RUNNING);
    expect(tags(eventOf(inList, 'span-over'))).to.include('vorbei');
    expect(tags(eventOf(inList, 'span-on'))).not.to.include('vorbei');
    const inWeek = await week(RUNNING);
    expect(tags(eventOf(inWeek, 'span-over'))).to.deep.equal(['vorbei']);
    expect(tags(eventOf(inWeek, 'night'))).to.deep.equal([]);
    await openDetails(inWeek, 'own-span-over');
    expect(tags(find(inWeek, '#panel')!)).to.deep.equal(['vorbei']);
  });

  it('needs no word in a look back, which says it of the whole', async () => {
    const element = await list(OVER);
    expect(all(element, '.tag').map(text)).not.to.include('vorbei');
    expect(find(element, 'details.past')).to.equal(null);
  });
});

describe('the registration for an action', () => {
  it('is asked for until its last day, and then told as passed, without a link', async () => {
    const element = await list(RUNNING);
    expect(await fact(element, 'late', 'Anmeldung')).to.equal(
      'Die Anmeldung war bis 27. August 2019 möglich.',
    );
    expect(find(element, '#details-own-late a')).to.equal(null);
    expect(await fact(element, 'in-time', 'Anmeldung')).to.contain('bis 28. August 2019 an.');
  });

  it('is told as passed in every language', async () => {
    const english = await list(RUNNING, 'lang="en"');
    expect(await fact(english, 'late', 'Registration')).to.match(/^Registration was possible until/);
    const simple = await list(RUNNING, 'lang="de-simple"');
    expect(await fact(simple, 'late', 'Anmeldung')).to.equal(
      'Sie können sich nicht mehr anmelden. Das ging bis 27. August 2019.',
    );
  });

  it('is not asked for where nothing is to come, nor are its stairs', async () => {
    const element = await list(RUNNING);
    expect(await fact(element, 'in-time', 'Zugang')).to.contain('Zu Barrieren ist nichts bekannt');
    for (const id of ['off', 'tagung']) {
      expect(await fact(element, id, 'Anmeldung'), id).to.equal(undefined);
      expect(await fact(element, id, 'Zugang'), id).to.equal(undefined);
    }
  });
});

describe('the panel of the week', () => {
  it('takes the focus at its title, in sight, and gives it back to the cell', async () => {
    const element = await week(RUNNING);
    const cell = find(element, '#opener-own-off')!;
    cell.focus();
    await press('Enter');
    await until(() => focused(element)?.matches('#panel .heading') ?? false);
    await until(() => !!find(element, '#panel dl'));
    expect(text(focused(element))).to.equal('Für die Tests geschrieben: fällt aus');
    const { top } = focused(element)!.getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(top).to.be.lessThan(window.innerHeight);
    expect(tags(find(element, '#panel')!)).to.deep.equal(['Abgesagt']);
    const close = button(element, 'Schließen');
    expect(close.getBoundingClientRect().height).to.be.at.least(44);
    close.focus();
    await press('Enter');
    await until(() => focused(element) === cell);
    expect(find(element, '#panel')).to.equal(null);
    expect(cell.getAttribute('aria-expanded')).to.equal('false');
  });

  it('says of a publication what it is', async () => {
    const element = await calendar('edition="2019" view="week"', { width: WIDE });
    await until(() => !!find(element, '.cell.publication'));
    const cell = find(element, '.cell.publication')!;
    await openDetails(element, cell.id.replace('opener-', ''));
    expect(tags(find(element, '#panel')!)[0]).to.match(/^Veröffentlichung: /);
  });

  it('leaves the focus on the cell that closes it', async () => {
    const element = await week(RUNNING);
    const cell = find(element, '#opener-own-night')!;
    cell.focus();
    await press('Enter');
    await until(() => focused(element)?.matches('#panel .heading') ?? false);
    cell.focus();
    await press('Enter');
    await until(() => !find(element, '#panel'));
    expect(focused(element)).to.equal(cell);
  });
});

describe('the cells of the week', () => {
  it('say their days where no column does', async () => {
    const element = await week(BEFORE);
    expect(text(eventOf(element, 'span-over'))).to.match(/24\.–27\. August 2019/);
    expect(text(eventOf(element, 'night'))).not.to.contain('August');
  });

  it('stand below the word "Heute" on this day only, also in forced colours', async () => {
    const element = await week(RUNNING);
    const titles = all(element, '.day-title');
    expect(titles.map(node => node.innerText.includes('Heute'))).to.deep.equal([
      ...[false, false, true, false, false],
    ]);
    if (!canEmulate) return;
    await executeServerCommand('forced-colors', 'active');
    try {
      const [today, other] = [titles[2]!, titles[3]!].map(node => getComputedStyle(node));
      expect(today!.backgroundColor).not.to.equal(other!.backgroundColor);
      expect(today!.borderTopStyle).to.equal('solid');
      expect(other!.borderTopStyle).to.equal('none');
    } finally {
      await executeServerCommand('forced-colors', 'none');
    }
  });

  it('say that one can take part online', async () => {
    expect(text(eventOf(await week(RUNNING), 'online'))).to.contain('11:00 Uhr, Online');
  });

  it('say how far it is when one looks near a place', async () => {
    const element = await calendar('edition="2019" view="week"', { width: WIDE });
    await searchNear(element, '48143');
    await until(() => !!part(element, 'week'));
    expect(all(element, '.cell').map(text).join()).to.match(/km entfernt/);
  });
});

describe('an evening that goes on past midnight', () => {
  it('is on its own day, until the hour at which it ends', async () => {
    const element = await list(RUNNING);
    const evening = eventOf(element, 'night');
    expect(text(evening.closest('.group')!.querySelector('.heading'))).to.equal(
      'Heute, Mittwoch, 28. August',
    );
    expect(text(evening)).to.contain('20:00 bis 1:00 Uhr');
    expect(await fact(element, 'night', 'Wann')).to.equal('Mittwoch, 28. August 2019, 20:00 bis 1:00 Uhr');
  });
});

describe('the time of an action of several days', () => {
  it('names both days of the week, as one speaks', async () => {
    expect(await fact(await list(BEFORE), 'tagung', 'Wann')).to.equal(
      'Montag, 26. August 2019, 8:00 Uhr bis Dienstag, 27. August 2019, 13:00 Uhr',
    );
    expect((await fact(await list(BEFORE, 'lang="en"'), 'tagung', 'When'))!.replaceAll(',', '')).to.equal(
      'Monday 26 August 2019 08:00 to Tuesday 27 August 2019 13:00',
    );
    const simple = await list(BEFORE, 'lang="de-simple"');
    await openDetails(simple, 'own-tagung');
    expect(all(simple, '#details-own-tagung dd:first-of-type .line').slice(0, 2).map(text)).to.deep.equal([
      ...['Beginn: Montag, 26. August 2019, 8:00 Uhr', 'Ende: Dienstag, 27. August 2019, 13:00 Uhr'],
    ]);
  });
});

describe('the words of an action', () => {
  it('run in their own direction, in list, cell and panel', async () => {
    const directions = (nodes: (Element | null)[]) =>
      nodes.map(node => node && getComputedStyle(node).direction);
    const event = eventOf(await list(RUNNING), 'arabic');
    expect(directions([event.querySelector('.opener span'), event.querySelector('.summary')])).to.deep.equal([
      ...['rtl', 'rtl'],
    ]);
    const element = await week(RUNNING);
    await openDetails(element, 'own-arabic');
    const nodes = ['#opener-own-arabic .cell-title', '#panel .heading', '#panel .summary'];
    expect(directions(nodes.map(selector => find(element, selector)))).to.deep.equal(['rtl', 'rtl', 'rtl']);
  });

  it('tell what others say from what the jobcenter says', async () => {
    const element = await list(RUNNING);
    expect(text(await openDetails(element, 'own-online'))).to.contain(
      'Angabe von anderen, vom Jobcenter nicht bestätigt',
    );
  });
});

describe('links in the details', () => {
  it('are as large as a finger at 320 px, and stand apart from each other', async () => {
    const element = await calendar('edition="2019"', { width: NARROW });
    const details = await openDetails(element, 'aw19-003');
    const links = [...details.querySelectorAll('.hosts a')];
    expect(links.length).to.be.at.least(5);
    for (const link of links) {
      expect(link.getBoundingClientRect().height).to.be.at.least(44);
      expect(link.getBoundingClientRect().right).to.be.at.most(element.getBoundingClientRect().right - 16);
    }
    for (const line of [...details.querySelectorAll('.hosts > li')].slice(1)) {
      expect(getComputedStyle(line).borderTopStyle).to.equal('solid');
    }
    const other = await list(RUNNING);
    await openDetails(other, 'own-in-time');
    for (const link of all(other, '.line a')) {
      expect(link.getBoundingClientRect().height, text(link)).to.be.at.least(44);
    }
  });
});

describe('<aktionswoche-calendar> on paper', () => {
  const print = async (element: AktionswocheCalendar, name: 'beforeprint' | 'afterprint') => {
    window.dispatchEvent(new Event(name));
    await element.updateComplete;
  };

  it('leaves open afterwards what a visitor had opened, and closes what it had not', async () => {
    const element = await list(RUNNING);
    const past = find<HTMLDetailsElement>(element, 'details.past')!;
    for (const open of [false, true, false, true]) {
      if (past.open !== open) past.querySelector('summary')!.click();
      await print(element, 'beforeprint');
      expect(past.open).to.equal(true);
      await print(element, 'afterprint');
      expect(past.open, String(open)).to.equal(open);
    }
  });

  it('opens what is over also where the screen shows the week', async () => {
    const element = await week(RUNNING);
    await print(element, 'beforeprint');
    expect(find<HTMLDetailsElement>(element, 'details.past')!.open).to.equal(true);
    await print(element, 'afterprint');
    expect(part(element, 'week')).not.to.equal(null);
  });

  it('has light colours, whatever the screen has', async function () {
    if (!canEmulate) this.skip();
    const colours = async (theme: string) => {
      const element = await list(RUNNING, `theme="${theme}"`);
      return ['.root', '.meta', '.tag', '.past summary', '.opener'].map(
        selector => getComputedStyle(find(element, selector)!).color,
      );
    };
    const onScreen = await colours('dark');
    await emulateMedia({ media: 'print', colorScheme: 'dark' });
    try {
      const light = await colours('light');
      expect(await colours('dark')).to.deep.equal(light);
      expect(await colours('auto')).to.deep.equal(light);
      expect(onScreen).not.to.deep.equal(light);
    } finally {
      await emulateMedia({ media: 'screen', colorScheme: 'no-preference' });
    }
  });

  it('prints where the links for registration and for more lead', async function () {
    if (!canEmulate) this.skip();
    const element = await list(RUNNING);
    await openDetails(element, 'own-in-time');
    await emulateMedia({ media: 'print' });
    try {
      const printed = all(element, '.event-details:not([hidden]) a').filter(
        node => node.getBoundingClientRect().height > 0,
      );
      const addresses = printed.map(node => getComputedStyle(node, '::after').content);
      expect(addresses.join()).to.contain('https://example.org/anmeldung');
      expect(addresses.join()).to.contain('https://example.org/mehr');
      expect(find(element, '.actions li:not(.source)')!.getBoundingClientRect().height).to.equal(0);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});
