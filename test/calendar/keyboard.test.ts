import { expect } from '@open-wc/testing';
import type { AktionswocheCalendar } from '../../src/calendar/aktionswoche-calendar.ts';
import {
  all,
  button,
  calendar,
  calendarLoading,
  chips,
  choose,
  count,
  find,
  focused,
  openFilters,
  part,
  press,
  RUNNING,
  text,
  typeWords,
  until,
  untilFailed,
  WIDE,
} from './calendar.ts';

/** Goes on with Tab until something of this kind has the focus. */
async function tabTo(element: AktionswocheCalendar, selector: string): Promise<HTMLElement> {
  for (let steps = 0; steps < 60; steps++) {
    await press('Tab');
    const node = focused(element);
    if (node?.matches(selector)) return node as HTMLElement;
  }
  throw new Error(`No way by Tab to ${selector}`);
}

/** The focus is in the element, on something that is there and can be seen. */
function expectFocusInside(element: AktionswocheCalendar): void {
  expect(document.activeElement).to.equal(element);
  expect(focused(element)).not.to.equal(null);
  expect(focused(element)!.getBoundingClientRect().height).to.be.greaterThan(0);
}

const startBefore = (element: AktionswocheCalendar) => {
  const before = document.createElement('button');
  before.textContent = 'davor';
  element.before(before);
  before.focus();
};

describe('<aktionswoche-calendar> by keyboard alone', () => {
  it('goes from the first tab stop through the filters to the details of an action', async () => {
    const element = await calendar('edition="2019"', { time: RUNNING });
    startBefore(element);
    await tabTo(element, '.filters-button');
    await press('Enter');
    await until(() => part(element, 'filters')?.dataset.open === 'true');
    await tabTo(element, '#words');
    await press(...'Muensterland');
    await until(() => count(element) === '1 von 28 Aktionen');
    await tabTo(element, '.chip');
    const opener = await tabTo(element, '.opener');
    await press('Enter');
    await until(
      () => opener.getAttribute('aria-expanded') === 'true' && !!find(element, '#details-aw19-003 dl'),
    );
    expect(focused(element)).to.equal(opener);
    const link = await tabTo(element, '.event-details a.button');
    expect(link.getBoundingClientRect().height).to.be.at.least(44);
    opener.focus();
    await press(' ');
    await until(() => opener.getAttribute('aria-expanded') === 'false');
    expect(find(element, '#details-aw19-003')!.hidden).to.equal(true);
  });

  it('opens the details of a cell of the week, and the next stops lead into them', async () => {
    const element = await calendar('edition="2019" view="week"', { width: WIDE });
    await until(() => !!part(element, 'week'));
    find(element, '#opener-aw19-003')!.focus();
    await press('Enter');
    await until(() => !!find(element, '#panel dl'));
    expect(focused(element)!.matches('#panel .heading')).to.equal(true);
    const link = await tabTo(element, '#panel a');
    expect(link.closest('#panel')).not.to.equal(null);
  });

  it('changes between list and week, and the focus stays on the choice', async () => {
    const element = await calendar('edition="2019"', { width: WIDE });
    const week = all(element, '.views button')[1]!;
    week.focus();
    await press('Enter');
    await until(() => !!part(element, 'week'));
    expect(focused(element)).to.equal(week);
    expect(week.getAttribute('aria-pressed')).to.equal('true');
    expect(element.getAttribute('view')).to.equal('week');
  });

  it('takes off a chip, and goes on at the number of results', async () => {
    const element = await calendar('edition="2019"', { width: WIDE });
    await choose(element, 'category', 'politics');
    await choose(element, 'land', 'DE-NI');
    find(element, '.chip')!.focus();
    await press('Enter');
    await until(() => chips(element).length === 1);
    await until(() => focused(element) === part(element, 'count'));
    expectFocusInside(element);
    find(element, '.chip')!.focus();
    await press(' ');
    await until(() => chips(element).length === 0 && focused(element) === part(element, 'count'));
    expectFocusInside(element);
  });

  it('takes off all chips, and goes on at the number of results', async () => {
    const element = await calendar('edition="2019"');
    await openFilters(element);
    await choose(element, 'category', 'politics');
    await choose(element, 'land', 'DE-NI');
    find(element, '.chip.all')!.focus();
    await press('Enter');
    await until(() => focused(element) === part(element, 'count'));
    expect(count(element)).to.equal('28 Aktionen');
  });

  it('takes the nearest step out of no result, and goes on at the number of results', async () => {
    const element = await calendar('edition="2019"', { width: WIDE });
    await typeWords(element, 'Xylofon');
    find(element, '.steps button')!.focus();
    await press('Enter');
    await until(() => count(element) === '28 Aktionen');
    await until(() => focused(element) === part(element, 'count'));
  });

  it('comes to the field when the search for a place is there', async () => {
    const element = await calendar('edition="2019"', { width: WIDE });
    button(element, 'In meiner Nähe suchen').focus();
    await press('Enter');
    await until(() => focused(element)?.id === 'query');
    await press('4', '8', '1', '4', '3');
    await until(() => !!find(element, '[role=listbox]:not([hidden]) [role=option]'));
    await press('Enter');
    await until(() => !!find(element, '#radius'));
    expectFocusInside(element);
    expect(focused(element)!.id).to.equal('query');
  });

  it('goes to the title of another edition after it was chosen', async () => {
    const element = await calendar('', { time: '2022-07-15T09:00+02:00' });
    expect(text(find(element, '.heading'))).to.equal('Aktionswoche 2022');
    find(element, '.editions button')!.focus();
    await press('Enter');
    await until(() => text(focused(element)) === 'Aktionswoche 2019');
    expectFocusInside(element);
  });

  it('stays on the button while it tries again', async () => {
    // Not an address at all: out of reach, and so tried again after a pause.
    const element = await calendarLoading('dataset="https://[keyboard"');
    await untilFailed(element);
    const retry = part(element, 'unavailable')!.querySelector('button')!;
    retry.focus();
    await press('Enter');
    await until(() => retry.getAttribute('aria-disabled') === 'true');
    expect(focused(element)).to.equal(retry);
    await until(() => {
      window.dispatchEvent(new Event('online'));
      return retry.getAttribute('aria-disabled') === 'false';
    });
    expect(focused(element)).to.equal(retry);
  });

  it('goes to the title when the second try brings the actions', async () => {
    const { fetch } = window;
    let broken = true;
    window.fetch = (...args) =>
      broken ? Promise.reject(new TypeError('offline')) : fetch('/build/data/stark-sozial.json', args[1]);
    try {
      const element = await calendarLoading('edition="2019" dataset="/later-calendar.json"');
      await untilFailed(element);
      broken = false;
      part(element, 'unavailable')!.querySelector('button')!.focus();
      await press('Enter');
      await until(() => text(focused(element)) === 'Aktionswoche 2019');
      expect(count(element)).to.equal('28 Aktionen');
    } finally {
      window.fetch = fetch;
    }
  });
});
