import { expect } from '@open-wc/testing';
import type { CampaignEvent } from '../../src/dataset/event-schema.ts';
import { EVENTS } from '../../src/dataset/event-schema.ts';
import { datesOn, daysOf, isHeldBy } from '../../src/dataset/events.ts';
import { readDataset } from '../../src/dataset/parse.ts';
import type { Dataset } from '../../src/dataset/schema.ts';

async function published(): Promise<Dataset> {
  const raw = await (await fetch('/build/data/stark-sozial.json')).json();
  const { dataset, problems } = readDataset(raw, [EVENTS]);
  expect(problems).to.deep.equal([]);
  return dataset!;
}

const edition2019 = async () => (await published()).editions.find(({ id }) => id === '2019')!;
const event2019 = async (id: string) => (await published()).events.find(event => event.id === id)!;

describe('the days of an action', () => {
  const days = async (when: Pick<CampaignEvent, 'start' | 'end'>) => daysOf(when, await edition2019());

  it('are one day without an end', async () => {
    expect(await days({ start: '2019-08-28T10:00' })).to.deep.equal({
      ...{ first: '2019-08-28', last: '2019-08-28', known: true },
    });
  });

  it('are the whole week, and not known, without a start', async () => {
    expect(await days({})).to.deep.equal({ first: '2019-08-26', last: '2019-08-30', known: false });
  });

  it('do not go on to the next when it ends at midnight', async () => {
    expect((await days({ start: '2019-08-28T20:00', end: '2019-08-29T00:00' })).last).to.equal('2019-08-28');
    expect((await days({ start: '2019-08-31T20:00', end: '2019-09-01T00:00' })).last).to.equal('2019-08-31');
  });

  it('do not go on to the next when an evening ends before six in the morning', async () => {
    const last = async (start: string, end: string) => (await days({ start, end })).last;
    expect(await last('2019-08-28T20:00', '2019-08-29T01:00')).to.equal('2019-08-28');
    expect(await last('2019-08-31T20:00', '2019-09-01T05:59')).to.equal('2019-08-31');
    expect(await last('2019-08-28', '2019-08-29T01:00')).to.equal('2019-08-28');
    expect(await last('2019-08-28T20:00', '2019-08-29T06:00')).to.equal('2019-08-29');
    expect(await last('2019-08-28T20:00', '2019-08-29')).to.equal('2019-08-29');
    expect(await last('2019-08-28T03:00', '2019-08-29T04:00')).to.equal('2019-08-29');
    expect(await last('2019-08-27T20:00', '2019-08-29T01:00')).to.equal('2019-08-29');
  });

  it('never end before they begin', async () => {
    expect((await days({ start: '2019-08-28', end: '2019-08-27' })).last).to.equal('2019-08-28');
    expect((await days({ start: '2019-08-28T00:00', end: '2019-08-28T00:00' })).last).to.equal('2019-08-28');
  });
});

describe('who holds an action', () => {
  it('is every jobcenter of the Land where it is state-wide, and no other', async () => {
    const { jobcenters } = await published();
    const event = await event2019('aw19-004');
    expect(event.lands).to.deep.equal(['DE-NW']);
    const holding = jobcenters.filter(jobcenter => isHeldBy(event, jobcenter));
    expect(holding.length).to.be.greaterThan(10);
    expect(holding).to.deep.equal(jobcenters.filter(({ land }) => land === 'DE-NW'));
  });

  it('are exactly the five of the joint one in Münster', async () => {
    const { jobcenters } = await published();
    const event = await event2019('aw19-003');
    const holding = jobcenters.filter(jobcenter => isHeldBy(event, jobcenter)).map(({ id }) => id);
    expect(holding.sort()).to.deep.equal(['borken', 'coesfeld', 'muenster', 'steinfurt', 'warendorf']);
  });

  it('is everybody where nobody is named', async () => {
    const { jobcenters } = await published();
    expect(jobcenters.every(jobcenter => isHeldBy({ hosts: [], lands: [] } as never, jobcenter))).to.equal(
      true,
    );
  });
});

describe('what takes place on a day', () => {
  it('leaves out publications, what is cancelled, and what has no day', async () => {
    const { events } = await published();
    const edition = await edition2019();
    const on = (day: string) => datesOn(events, edition, day).map(({ id }) => id);
    expect(on('2019-08-29').sort()).to.deep.equal(['aw19-004', 'aw19-010', 'aw19-025']);
    expect(on('2019-08-23').sort()).to.deep.equal(['aw19-001', 'aw19-002']);
    expect(on('2019-07-29')).to.deep.equal([]);
    const cancelled = events.map(event => ({ ...event, cancelled: true }));
    expect(datesOn(cancelled, edition, '2019-08-29')).to.deep.equal([]);
  });
});
