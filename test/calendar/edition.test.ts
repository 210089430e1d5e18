import { expect } from '@open-wc/testing';
import type { AktionswocheCalendar } from '../../src/calendar/aktionswoche-calendar.ts';
import { all, calendar, count, find, groups, ids, part, RUNNING, text, until, WIDE } from './calendar.ts';

const title = (element: AktionswocheCalendar) => text(find(element, '.heading'));
const phase = (element: AktionswocheCalendar) => text(part(element, 'phase'));
const on = (time: string, attributes = '') => calendar(attributes, { time });

describe('which Aktionswoche <aktionswoche-calendar> shows', () => {
  it('is the next one, with when it begins and what is known', async () => {
    const element = await on('2019-08-01T09:00+02:00');
    expect(title(element)).to.equal('Aktionswoche 2019');
    expect(phase(element)).to.equal('Beginnt in 25 Tagen, am Montag, 26. August 2019');
    expect(count(element)).to.equal('28 Aktionen');
    expect(part(element, 'phase')!.classList.contains('before')).to.equal(true);
  });

  it('begins tomorrow on its eve', async () => {
    expect(phase(await on('2019-08-25T12:00+02:00'))).to.equal('Beginnt morgen, am Montag, 26. August 2019');
  });

  it('runs from its first moment to its last, by the clock of Germany', async () => {
    expect(phase(await on('2019-08-25T21:59:59Z'))).to.contain('Beginnt morgen');
    expect(phase(await on('2019-08-25T22:00:00Z'))).to.equal('Läuft gerade, bis Freitag, 30. August');
    expect(phase(await on('2019-08-30T21:59:59Z'))).to.contain('Läuft gerade');
    expect(phase(await on('2019-08-30T22:00:00Z', 'edition="2019"'))).to.contain('Rückblick');
  });

  it('has, while it runs, today first and what has passed last, behind its own heading', async () => {
    const element = await on(RUNNING);
    expect(groups(element)[0]).to.equal('Heute, Mittwoch, 28. August');
    const past = find<HTMLDetailsElement>(element, 'details.past')!;
    expect(past.open).to.equal(false);
    expect(text(past.querySelector('summary'))).to.equal('Schon vorbei');
    const headings = [...past.querySelectorAll('.group > .heading')].map(text);
    expect(headings).to.deep.equal(['Vor der Woche', 'Montag, 26. August', 'Dienstag, 27. August']);
    expect(groups(element).indexOf('Donnerstag, 29. August')).to.be.lessThan(
      groups(element).indexOf(headings[1]!),
    );
  });

  it('marks today in the week', async () => {
    const element = await calendar('view="week"', { time: RUNNING, width: WIDE });
    await until(() => !!part(element, 'week'));
    expect(all(element, '.day[data-today=true]').map(day => day.dataset.column)).to.deep.equal(['3']);
    expect(text(find(element, '.day[data-today=true] .visually-hidden'))).to.equal(
      'Heute, Mittwoch, 28. August',
    );
  });

  it('is a look back once it is over, without today, and without anything to save', async () => {
    const element = await on('2019-09-15T12:00+02:00', 'edition="2019"');
    expect(phase(element)).to.equal('Rückblick: Diese Woche ist vorbei.');
    expect(groups(element)[0]).to.equal('Vor der Woche');
    expect(text(part(element, 'calendar')).includes('Heute')).to.equal(false);
    expect(find(element, 'details.past')).to.equal(null);
    expect(all(element, '[data-past=false]')).to.have.length(0);
  });

  it('has the visit of 23 August 2019 as a prelude, first of all', async () => {
    const element = await on('2019-09-15T12:00+02:00', 'edition="2019"');
    const prelude = find(element, '[data-kind=prelude]')!;
    expect(text(prelude)).to.contain('Bundesarbeitsminister besucht das Jobcenter');
    expect(text(prelude)).to.contain('23. August 2019');
  });

  it('keeps the doubt about the last day of 2022', async () => {
    const element = await on('2022-06-01T12:00+02:00');
    expect(title(element)).to.equal('Aktionswoche 2022');
    expect(text(part(element, 'header'))).to.contain('20.–24. Juni 2022');
    expect(text(part(element, 'header'))).to.contain('26. Juni');
  });

  it('says of an edition without actions that nothing is known yet, or that nothing was recorded', async () => {
    expect(text(part(await on('2022-06-01T12:00+02:00'), 'empty'))).to.contain(
      'Noch sind keine Aktionen bekannt',
    );
    expect(text(part(await on('2022-07-15T12:00+02:00'), 'empty'))).to.contain(
      'keine einzelnen Aktionen erfasst',
    );
  });

  it('leads from there to the edition of which actions are known', async () => {
    const element = await on('2022-07-15T12:00+02:00');
    const way = find(element, '.editions button')!;
    expect(text(way)).to.equal('Aktionswoche 2019 (28 Aktionen)');
    way.click();
    await until(() => title(element) === 'Aktionswoche 2019');
    expect(phase(element)).to.contain('Rückblick');
    expect(count(element)).to.equal('28 Aktionen');
  });

  it('leads back again', async () => {
    const element = await on('2022-07-15T12:00+02:00');
    find(element, '.editions button')!.click();
    await until(() => title(element) === 'Aktionswoche 2019');
    expect(text(find(element, '.editions button'))).to.equal('Aktionswoche 2022');
    find(element, '.editions button')!.click();
    await until(() => title(element) === 'Aktionswoche 2022');
  });

  it('says so where nothing is left of what the page wants, and leads to the others', async () => {
    const element = await on('2019-08-01T12:00+02:00', 'edition="2019" land="DE-MV"');
    expect(text(part(element, 'empty'))).to.contain('Hier sind für diese Woche keine Aktionen eingetragen.');
    part(element, 'empty')!.querySelector('button')!.click();
    await until(() => count(element) === '28 Aktionen');
    expect(element.shadowRoot!.activeElement?.className).to.equal('count');
  });

  it('promises of the other edition as many as the page then shows', async () => {
    const element = await on('2022-07-15T12:00+02:00', 'jobcenter="peine"');
    const way = find(element, '.editions button')!;
    const promised = text(way);
    way.click();
    await until(() => title(element) === 'Aktionswoche 2019');
    expect(promised).to.equal(`Aktionswoche 2019 (${count(element)})`);
  });

  it('shows no way to other editions where the page wants a certain one', async () => {
    expect(part(await on('2022-07-15T12:00+02:00', 'edition="2022"'), 'editions')).to.equal(null);
  });

  it('follows the page when that wants another one', async () => {
    const element = await on('2022-07-15T12:00+02:00');
    find(element, '.editions button')!.click();
    await until(() => title(element) === 'Aktionswoche 2019');
    element.edition = '2022';
    await until(() => title(element) === 'Aktionswoche 2022');
  });
});

describe('a page that stays open over midnight', () => {
  /** A clock that the test moves. */
  async function open(time: string) {
    let now = new Date(time);
    const element = await calendar('', { clock: () => now });
    const goTo = (later: string) => {
      now = new Date(later);
    };
    return { element, goTo };
  }

  it('sees the new day when one comes back to it', async () => {
    const { element, goTo } = await open('2019-08-25T23:00+02:00');
    expect(phase(element)).to.contain('Beginnt morgen');
    goTo('2019-08-26T07:00+02:00');
    document.dispatchEvent(new Event('visibilitychange'));
    await until(() => phase(element).startsWith('Läuft gerade'));
    expect(groups(element)[0]).to.equal('Heute, Montag, 26. August');
    goTo('2019-08-31T07:00+02:00');
    document.dispatchEvent(new Event('visibilitychange'));
    await until(() => title(element) === 'Aktionswoche 2022');
  });

  it('does not when it is midnight elsewhere', async () => {
    const { element, goTo } = await open('2019-08-25T23:00+02:00');
    goTo('2019-08-25T23:59+02:00');
    document.dispatchEvent(new Event('visibilitychange'));
    await element.updateComplete;
    expect(phase(element)).to.contain('Beginnt morgen');
  });

  for (const [midnight, before, after, what] of [
    ['2019-08-26T00:00+02:00', 'Beginnt morgen', 'Läuft gerade', 'in summer'],
    ['2019-08-31T00:00+02:00', 'Läuft gerade', 'Rückblick', 'at the end of the week'],
  ] as const) {
    it(`changes by itself ${what}`, async () => {
      // A real clock, but set: 50 ms before midnight when the element is put into the page.
      const offset = new Date(midnight).getTime() - 50 - Date.now();
      const element = document.createElement('aktionswoche-calendar');
      element.edition = '2019';
      element.now = () => new Date(Date.now() + offset);
      const seen: string[] = [];
      const { now } = element;
      element.now = () => {
        const instant = now();
        seen.push(instant.toISOString());
        return instant;
      };
      document.body.append(element);
      await until(() => phase(element).startsWith(after));
      expect(seen[0]! < new Date(midnight).toISOString(), `${seen[0]} ${before}`).to.equal(true);
      element.remove();
    });
  }

  it('asks no clock any more once it is gone', async () => {
    const offset = new Date('2019-08-26T00:00+02:00').getTime() - 50 - Date.now();
    const element = document.createElement('aktionswoche-calendar');
    let asked = 0;
    element.now = () => {
      asked++;
      return new Date(Date.now() + offset);
    };
    document.body.append(element);
    element.remove();
    const before = asked;
    document.dispatchEvent(new Event('visibilitychange'));
    expect(asked).to.equal(before);
  });
});

describe('the list of an Aktionswoche', () => {
  it('shows each action once, and each with a title that opens', async () => {
    const element = await calendar('edition="2019"');
    expect(ids(element)).to.have.length(28);
    expect(new Set(ids(element)).size).to.equal(28);
  });

  it('has in the week the same actions as in the list, once each', async () => {
    const list = ids(await calendar('edition="2019"', { width: WIDE }));
    const element = await calendar('edition="2019" view="week"', { width: WIDE });
    await until(() => !!part(element, 'week'));
    expect(ids(element).sort()).to.deep.equal(list.sort());
    expect(all(element, '.day')).to.have.length(5);
    expect(
      all(element, '.lane .cell')
        .map(({ id }) => id)
        .sort(),
    ).to.deep.equal([...['opener-aw19-010', 'opener-aw19-025']]);
  });

  it('lays the week beside each other only where the element is wide, not the window', async () => {
    const element = await calendar('edition="2019" view="week"', { width: '30em' });
    expect(part(element, 'week')).to.equal(null);
    expect(part(element, 'views')).to.equal(null);
    element.parentElement!.style.width = WIDE;
    await until(() => !!part(element, 'week'));
    const tops = all(element, '.day-title').map(node => Math.round(node.getBoundingClientRect().top));
    expect(new Set(tops).size).to.equal(1);
    element.parentElement!.style.width = '30em';
    await until(() => !part(element, 'week'));
    expect(ids(element)).to.have.length(28);
  });
});
