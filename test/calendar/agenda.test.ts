import { expect } from '@open-wc/testing';
import { agenda, daysOfEdition, type Group } from '../../src/calendar/agenda.ts';
import type { CampaignEvent } from '../../src/dataset/event-schema.ts';
import { published } from './calendar.ts';

async function week(today: string, change: (events: CampaignEvent[]) => CampaignEvent[] = events => events) {
  const { editions, events } = await published();
  return agenda(change(events), editions.find(({ id }) => id === '2019')!, today);
}

const names = (groups: Group[]) => groups.map(({ kind, day }) => day ?? kind);
const idsOf = ({ entries }: Group) => entries.map(({ event }) => event.id);
const DAYS = ['2019-08-26', '2019-08-27', '2019-08-28', '2019-08-29', '2019-08-30'];

describe('the order of an Aktionswoche', () => {
  it('is, when it is over: what came before, several days, day by day, day unknown', async () => {
    expect(names(await week('2019-09-15'))).to.deep.equal(['prelude', 'span', ...DAYS, 'open']);
  });

  it('is the same before it begins', async () => {
    expect(names(await week('2019-08-01'))).to.deep.equal(['prelude', 'span', ...DAYS, 'open']);
  });

  it('has every action once', async () => {
    const { events } = await published();
    for (const today of ['2019-08-01', ...DAYS, '2019-09-15']) {
      const all = (await week(today)).flatMap(idsOf);
      expect(all.sort(), today).to.deep.equal(events.map(({ id }) => id).sort());
    }
  });

  it('has the visit of 23 August 2019 as a prelude', async () => {
    const [prelude] = await week('2019-09-15');
    expect(idsOf(prelude!)).to.include.members(['aw19-001', 'aw19-002']);
    expect(prelude!.entries.every(({ days }) => days.last < '2019-08-26')).to.equal(true);
  });

  it('puts publications after the dates of the same day, in each group', async () => {
    for (const { entries } of await week('2019-09-15')) {
      const order = entries.map(({ days, event }) => `${days.first} ${event.kind}`);
      expect(order).to.deep.equal([...order].sort());
    }
  });

  it('goes by the clock within a day, and what has no time stands first', async () => {
    const groups = await week('2019-08-01', ([event]) =>
      ['2019-08-28T14:00', '2019-08-28', '2019-08-28T09:30'].map((start, index) => ({
        ...{ ...event!, kind: 'date', id: `x${index}`, start },
      })),
    );
    expect(idsOf(groups[0]!)).to.deep.equal(['x1', 'x2', 'x0']);
  });

  it('puts what follows the week last', async () => {
    const groups = await week('2019-08-01', ([event, ...rest]) => [
      { ...event!, start: '2019-09-02' },
      ...rest,
    ]);
    expect(names(groups).at(-1)).to.equal('after');
  });

  it('counts what begins before the week and reaches into it as several days', async () => {
    const groups = await week('2019-08-01', ([event]) => [
      { ...event!, start: '2019-08-20', end: '2019-08-26' },
    ]);
    expect(names(groups)).to.deep.equal(['span']);
  });
});

describe('the order while the week runs', () => {
  for (const [index, today] of DAYS.entries()) {
    it(`puts ${today} first and what has passed last`, async () => {
      const groups = await week(today);
      const passed = ['prelude', ...DAYS.slice(0, index)];
      expect(names(groups)).to.deep.equal([today, 'span', ...DAYS.slice(index + 1), 'open', ...passed]);
      expect(groups.filter(({ past }) => past).map(({ kind, day }) => day ?? kind)).to.deep.equal(passed);
    });
  }

  it('parts what lasted several days from what still does', async () => {
    const [first] = (await published()).events;
    const spans = [
      { ...first!, id: 'over', start: '2019-08-24', end: '2019-08-27' },
      { ...first!, id: 'on', start: '2019-08-27', end: '2019-08-28' },
    ];
    const apart = (await week('2019-08-28', () => spans)).map(group => [group.past, ...idsOf(group)]);
    expect(apart).to.deep.equal([
      [false, 'on'],
      [true, 'over'],
    ]);
    expect((await week('2019-09-15', () => spans)).map(idsOf)).to.deep.equal([['over', 'on']]);
  });

  it('has nothing past on the last day that lasts until then', async () => {
    const span = (await week('2019-08-30')).find(({ kind }) => kind === 'span')!;
    expect(span.past).to.equal(false);
    expect((await week('2019-08-31')).every(({ past }) => past)).to.equal(true);
  });
});

describe('the days of an Aktionswoche', () => {
  it('are five in 2019, over the end of a month too, and over the change of the clocks', async () => {
    const { editions } = await published();
    expect(daysOfEdition(editions.find(({ id }) => id === '2019')!)).to.deep.equal(DAYS);
    const days = (start: string, end: string) => daysOfEdition({ ...editions[0]!, start, end });
    expect(days('2019-10-26', '2019-10-28')).to.deep.equal(['2019-10-26', '2019-10-27', '2019-10-28']);
    expect(days('2019-03-30', '2019-04-01')).to.deep.equal(['2019-03-30', '2019-03-31', '2019-04-01']);
    expect(days('2019-08-30', '2019-12-31')).to.have.length(14);
  });
});
