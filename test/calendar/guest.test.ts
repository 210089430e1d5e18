import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { AktionswocheCalendar } from '../../src/calendar/aktionswoche-calendar.ts';
import type { EventSelectedEvent } from '../../src/calendar/events.ts';
import { define } from '../../src/ui/define.ts';
import {
  all,
  at,
  BEFORE,
  button,
  calendar,
  calendarLoading,
  choose,
  count,
  find,
  ids,
  laidOut,
  OVER,
  openDetails,
  part,
  RUNNING,
  text,
  titles,
  until,
  untilFailed,
  WIDE,
  warningsWhile,
} from './calendar.ts';

const FALLBACK = '<a href="https://example.org/aktionswoche">Aktionswoche</a>';

/** What the page hears of errors while something is done. */
async function errorsWhile(act: () => Promise<unknown>): Promise<unknown[]> {
  const errors: unknown[] = [];
  const rejected = (event: PromiseRejectionEvent) => errors.push(event.reason);
  const thrown = (event: ErrorEvent) => errors.push(event.message);
  window.addEventListener('unhandledrejection', rejected);
  window.addEventListener('error', thrown);
  await act();
  window.removeEventListener('unhandledrejection', rejected);
  window.removeEventListener('error', thrown);
  return errors;
}

describe('<aktionswoche-calendar> as a guest', () => {
  it('shows what the webmaster put into the tag when there are no data, and a button', async () => {
    const element = await calendarLoading('dataset="/nowhere.json"', { inside: FALLBACK });
    await until(() => element.querySelector('a')!.assignedSlot !== null);
    await untilFailed(element);
    expect(element.querySelector('a')!.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(text(part(element, 'unavailable')!.querySelector('button'))).to.equal('Noch einmal versuchen');
  });

  it('hides it as long as it works itself', async () => {
    const element = await calendar('edition="2019"', { inside: FALLBACK });
    expect(element.querySelector('a')!.assignedSlot).to.equal(null);
  });

  it('is not told by the browser when only its height changes: in a bad moment that is an error on the page', async () => {
    const { ResizeObserver: Native } = window;
    let told = 0;
    window.ResizeObserver = class extends Native {
      constructor(callback: ResizeObserverCallback) {
        super((entries, observer) => {
          told += 1;
          callback(entries, observer);
        });
      }
    };
    const element = await calendar('edition="2019"').finally(() => {
      window.ResizeObserver = Native;
    });
    await laidOut(element);
    expect(told).to.equal(1);
    const height = element.clientHeight;
    await openDetails(element, 'aw19-003');
    await laidOut(element);
    expect(element.clientHeight).to.be.greaterThan(height);
    expect(told).to.equal(1);
    element.parentElement!.style.width = WIDE;
    await laidOut(element);
    expect(told).to.equal(2);
  });

  it('is defined once and does not mind a second time', () => {
    expect(() => define('aktionswoche-calendar', class extends HTMLElement {})).not.to.throw();
    expect(customElements.get('aktionswoche-calendar')).to.equal(AktionswocheCalendar);
  });

  it('keeps filters and details when it is moved in the page', async () => {
    const element = await calendar('edition="2019"', { width: WIDE });
    await choose(element, 'category', 'information');
    await openDetails(element, 'aw19-003');
    const errors = await errorsWhile(async () => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.style.width = WIDE;
      box.append(element);
      await element.updateComplete;
    });
    expect(errors).to.deep.equal([]);
    expect(count(element)).to.equal('14 von 28 Aktionen');
    expect(find(element, '#details-aw19-003 dl')).not.to.equal(null);
    await choose(element, 'category', '');
    expect(count(element)).to.equal('28 Aktionen');
  });

  it('may be removed while it loads, and put back', async () => {
    const errors = await errorsWhile(async () => {
      const element = await calendarLoading('edition="2019" dataset="/build/data/stark-sozial.json?removed"');
      const box = element.parentElement!;
      element.remove();
      await new Promise(requestAnimationFrame);
      expect(part(element, 'header')).to.equal(null);
      box.append(element);
      await until(() => count(element) === '28 Aktionen');
    });
    expect(errors).to.deep.equal([]);
  });

  it('may be removed in the middle of opening details, filters, week and near search', async () => {
    const errors = await errorsWhile(async () => {
      for (const view of ['list', 'week']) {
        const element = await calendar(`edition="2019" view="${view}" sync-url events="/x.ics"`, {
          width: WIDE,
        });
        find(element, '#opener-aw19-003')!.click();
        button(element, 'In meiner Nähe suchen').click();
        element.remove();
        await element.updateComplete;
        await import('../../src/calendar/filter/near-panel.ts');
        await element.updateComplete;
      }
    });
    expect(errors).to.deep.equal([]);
  });

  it('stands twice on a page, and each has filters and details of its own', async () => {
    const first = await calendar('edition="2019"', { width: WIDE });
    const second = await calendar('edition="2019" jobcenter="friesland"', { width: WIDE });
    await choose(first, 'category', 'politics');
    await openDetails(second, 'aw19-008');
    expect(count(first)).to.equal('5 von 28 Aktionen');
    expect(count(second)).not.to.contain('von');
    expect(all(first, '.event-details dl')).to.have.length(0);
  });

  it('asks for the dataset once, however many there are', async () => {
    const { fetch } = window;
    const asked: string[] = [];
    window.fetch = (input, init) => {
      asked.push(String(input));
      return fetch('/build/data/stark-sozial.json', init);
    };
    try {
      const several = await Promise.all(
        Array.from({ length: 4 }, () => calendarLoading('edition="2019" dataset="/once-calendar.json"')),
      );
      await until(() => several.every(element => count(element) === '28 Aktionen'));
    } finally {
      window.fetch = fetch;
    }
    expect(asked.filter(url => url.endsWith('/once-calendar.json'))).to.have.length(1);
  });

  it('leaves every global, and the head of the page, as it was', async () => {
    const before = new Set(Object.getOwnPropertyNames(window));
    const { childElementCount } = document.head;
    const element = await calendar('edition="2019"', { width: WIDE });
    await openDetails(element, 'aw19-003');
    const added = Object.getOwnPropertyNames(window).filter(
      name => !before.has(name) && Number.isNaN(Number(name)),
    );
    expect(added).to.deep.equal([]);
    expect(document.head.childElementCount).to.equal(childElementCount);
  });

  it('does not throw when dataset or edition change, and comes back', async () => {
    const errors = await errorsWhile(async () => {
      const element = await calendar('edition="2019"', { width: WIDE });
      await choose(element, 'category', 'politics');
      element.setAttribute('dataset', '/broken-calendar.json');
      await untilFailed(element);
      element.removeAttribute('dataset');
      await until(() => count(element) === '5 von 28 Aktionen');
      element.edition = '2022';
      await until(() => !!part(element, 'empty'));
      element.edition = null;
      await until(() => text(find(element, '.heading')) === 'Aktionswoche 2022');
    });
    expect(errors).to.deep.equal([]);
  });

  it('takes its configuration as attributes and as properties, and reflects it', async () => {
    const element = document.createElement('aktionswoche-calendar');
    Object.assign(element, {
      ...{ edition: '2019', jobcenter: 'peine', land: 'DE-NI', category: 'politics', audience: 'politics' },
      ...{
        events: '',
        onlyOwn: false,
        view: 'week',
        syncUrl: false,
        theme: 'dark',
        headingLevel: 3,
        lang: 'en',
      },
    });
    (element as unknown as Record<string, string>).dataset = '/build/data/stark-sozial.json';
    document.body.append(element);
    await until(() => count(element) === '2 events');
    const names = [
      'edition',
      'jobcenter',
      'land',
      'category',
      'audience',
      'view',
      'theme',
      'heading-level',
      'lang',
    ];
    expect(names.map(name => element.getAttribute(name))).to.deep.equal([
      ...['2019', 'peine', 'DE-NI', 'politics', 'politics', 'week', 'dark', '3', 'en'],
    ]);
    expect(element.hasAttribute('only-own') || element.hasAttribute('sync-url')).to.equal(false);
    element.remove();
  });

  it('tells the page which action a visitor opened, once, and not that they closed it', async () => {
    const element = await calendar('edition="2019"');
    const told: EventSelectedEvent[] = [];
    document.addEventListener('event-selected', event => told.push(event as EventSelectedEvent));
    const heard = oneEvent(element, 'event-selected');
    await openDetails(element, 'aw19-003');
    find(element, '#opener-aw19-003')!.click();
    const { detail, bubbles, composed } = (await heard) as unknown as EventSelectedEvent;
    expect([bubbles, composed]).to.deep.equal([true, true]);
    expect(detail).to.include({
      ...{
        id: 'aw19-003',
        edition: '2019',
        title: 'Jobcenter-Tag Münsterland',
        kind: 'date',
        start: '2019-08-28',
      },
    });
    expect(detail.hosts).to.have.members(['muenster', 'borken', 'coesfeld', 'steinfurt', 'warendorf']);
    expect(detail.link).to.match(/^https:/);
    expect(told).to.have.length(1);
  });
});

describe('wrong values in attributes of <aktionswoche-calendar>', () => {
  for (const [name, value, shown] of [
    ['jobcenter', 'nirgendwo', '28 Aktionen'],
    ['land', 'DE-XX', '28 Aktionen'],
    ['category', 'party', '28 Aktionen'],
    ['audience', 'cats', '28 Aktionen'],
    ['view', 'month', '28 Aktionen'],
  ] as const) {
    it(`are told once and do as if they were not there: ${name}`, async () => {
      const warned = await warningsWhile(async () => {
        for (let times = 0; times < 2; times++) {
          const element = await calendar(`edition="2019" ${name}="${value}"`, { width: WIDE });
          expect(count(element)).to.equal(shown);
          expect(ids(element)).to.have.length(28);
          await choose(element, 'category', 'politics');
        }
      });
      const told = warned.filter(line => line.includes(`${name}="${value}"`));
      expect(told).to.have.length(1);
      expect(told[0]).to.match(/gibt es nicht\. Möglich ist: \S/);
    });
  }

  it('count for themselves in a list', async () => {
    const element = await calendar('edition="2019" jobcenter="peine nirgendwo"');
    expect(ids(element).sort()).to.deep.equal(['aw19-001', 'aw19-002']);
  });

  it('of an edition are the running one, the next or the last, with a way to the others', async () => {
    const warned = await warningsWhile(async () => {
      const element = await calendar('edition="1848"', { time: RUNNING });
      expect(text(find(element, '.heading'))).to.equal('Aktionswoche 2019');
    });
    expect(warned.filter(line => line.includes('edition="1848"'))).to.have.length(1);
  });

  it('show in the choice of views which one is on', async () => {
    const element = await calendar('edition="2019" view="month"', { width: WIDE });
    expect(all(element, '.views [aria-pressed=true]').map(text)).to.deep.equal(['Liste']);
  });

  it('of a language or theme are German and light', async () => {
    const element = await calendar('edition="2019" lang="tlh" theme="neon"');
    expect(count(element)).to.equal('28 Aktionen');
    expect(getComputedStyle(part(element, 'calendar')!).colorScheme).to.equal('light');
  });
});

describe('the languages of <aktionswoche-calendar>', () => {
  it('follow the page while that changes, with the titles of the actions', async () => {
    const errors = await errorsWhile(async () => {
      const element = await calendar('edition="2019"');
      expect(titles(element)).to.include('Jobcenter-Tag Münsterland');
      const box = element.parentElement!;
      box.lang = 'en';
      await until(() => titles(element).includes('Jobcenter day in the Münsterland'));
      expect(count(element)).to.equal('28 events');
      expect(part(element, 'calendar')!.lang).to.equal('en');
      box.lang = 'de-simple';
      await until(() => text(find(element, '.heading')) === 'Aktions·woche 2019');
      expect(part(element, 'calendar')!.lang).to.equal('de-simple');
      box.lang = 'de';
      await until(() => titles(element).includes('Jobcenter-Tag Münsterland'));
    });
    expect(errors).to.deep.equal([]);
  });

  it('keep filters and open details while they change', async () => {
    const element = await calendar('edition="2019"', { width: WIDE });
    await choose(element, 'category', 'politics');
    element.lang = 'en';
    await until(() => count(element) === '5 of 28 events');
    expect(find<HTMLSelectElement>(element, '#category')!.value).to.equal('politics');
  });

  it('mark German words as German where there is no translation, in both views', async () => {
    for (const view of ['list', 'week']) {
      const attributes = `edition="2019" lang="en" view="${view}" events="/test/calendar/dates.json"`;
      const element = await calendar(attributes, { width: WIDE, time: BEFORE });
      const german = () => all(element, '.opener [lang=de], .cell [lang=de]').map(text);
      await until(() => german().length === 3);
      expect(german().every(title => title.startsWith('Für die Tests geschrieben'))).to.equal(true);
      if (view === 'week') await until(() => !!part(element, 'week'));
    }
  });

  it('write days and times as the language does', async () => {
    const element = await calendar('edition="2019" lang="en"');
    expect(text(find(element, '.dates'))).to.match(/^26\s*[–-]\s*30 August 2019$/);
    expect(text(find(element, '#group-2019-08-28'))).to.match(/^Wednesday,? 28 August$/);
  });
});

describe('<aktionswoche-calendar> on a page with hostile CSS', () => {
  it('looks the same', async () => {
    const element = await calendar('edition="2019"', { width: WIDE });
    await choose(element, 'category', 'information');
    await openDetails(element, 'aw19-003');
    const measure = () =>
      all(element, '*').map(node => {
        const { fontSize, color, letterSpacing, textTransform, display, textAlign, lineHeight } =
          getComputedStyle(node);
        const look = [fontSize, color, letterSpacing, textTransform, display, textAlign, lineHeight];
        return [node.localName, ...look].join();
      });
    const before = measure();
    const style = document.createElement('style');
    style.textContent = `html{font-size:10px} *{font-size:9px!important;display:inline!important;text-align:right}
      body,div{letter-spacing:.3em;text-transform:uppercase;color:hotpink;line-height:1}
      aktionswoche-calendar{all:unset!important;color:lime!important} button,input,li,p,a{display:none!important}`;
    document.head.append(style);
    await new Promise(requestAnimationFrame);
    const after = measure();
    style.remove();
    expect(after).to.deep.equal(before);
  });

  it('takes over the font of the page and its own custom properties', async () => {
    const page = await fixture<HTMLElement>(
      html`<div style="font-family: Georgia; --stark-sozial-color-accent: rgb(1, 2, 3)"></div>`,
    );
    const element = document.createElement('aktionswoche-calendar');
    element.edition = '2019';
    element.now = at(OVER);
    page.append(element);
    await until(() => !!part(element, 'event'));
    expect(getComputedStyle(find(element, '.opener')!).fontFamily).to.equal('Georgia');
    expect(getComputedStyle(find(element, '.event.date')!).borderInlineStartColor).to.equal('rgb(1, 2, 3)');
  });
});
