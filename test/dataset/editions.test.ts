import { expect } from '@open-wc/testing';
import { addDays, dayInGermany, daysBetween, editionFor, phaseOf } from '../../src/dataset/editions.ts';
import { readDataset } from '../../src/dataset/parse.ts';
import type { Edition } from '../../src/dataset/schema.ts';

/** The two that took place, as published. */
async function published(): Promise<Edition[]> {
  const raw = await (await fetch('/build/data/stark-sozial.json')).json();
  return readDataset(raw).dataset!.editions;
}

const idOn = (editions: Edition[], day: string, wanted?: string | null) =>
  editionFor(editions, day, wanted)?.id;

describe('which Aktionswoche', () => {
  it('is the next before the first, and between two', async () => {
    const editions = await published();
    expect(idOn(editions, '2018-01-01')).to.equal('2019');
    expect(idOn(editions, '2019-08-25')).to.equal('2019');
    expect(idOn(editions, '2019-08-31')).to.equal('2022');
    expect(idOn(editions, '2022-06-19')).to.equal('2022');
  });

  it('is the running one from its first day to its last', async () => {
    const editions = await published();
    for (const day of ['2019-08-26', '2019-08-28', '2019-08-30'])
      expect(idOn(editions, day)).to.equal('2019');
    for (const day of ['2022-06-20', '2022-06-24']) expect(idOn(editions, day)).to.equal('2022');
  });

  it('is the last once all are over', async () => {
    expect(idOn(await published(), '2022-06-25')).to.equal('2022');
    expect(idOn(await published(), '2099-01-01')).to.equal('2022');
  });

  it('is the wanted one, whatever the day; one that does not exist is not wanted', async () => {
    const editions = await published();
    expect(idOn(editions, '2099-01-01', '2019')).to.equal('2019');
    expect(idOn(editions, '2099-01-01', '2020')).to.equal('2022');
    expect(idOn(editions, '2099-01-01', null)).to.equal('2022');
    expect(idOn(editions, '2099-01-01', '')).to.equal('2022');
  });

  it('does not depend on the order in which they are written down', async () => {
    const editions = (await published()).reverse();
    expect(idOn(editions, '2018-01-01')).to.equal('2019');
    expect(idOn(editions, '2099-01-01')).to.equal('2022');
    expect(editions.map(({ id }) => id)).to.deep.equal(['2022', '2019']);
  });

  it('is none where there is none', () => {
    expect(editionFor([], '2019-08-26')).to.equal(undefined);
  });
});

describe('the phase of an Aktionswoche', () => {
  const week = { start: '2019-08-26', end: '2019-08-30' };
  for (const [day, phase] of [
    ['2019-08-25', 'before'],
    ['2019-08-26', 'running'],
    ['2019-08-30', 'running'],
    ['2019-08-31', 'over'],
  ] as const) {
    it(`is ${phase} on ${day}`, () => expect(phaseOf(week, day)).to.equal(phase));
  }
});

describe('the day in Germany', () => {
  for (const [instant, day, why] of [
    ['2019-08-25T21:59:59.999Z', '2019-08-25', 'a moment before midnight in summer'],
    ['2019-08-25T22:00:00Z', '2019-08-26', 'at midnight in summer'],
    ['2022-12-31T22:59:59Z', '2022-12-31', 'before midnight in winter'],
    ['2022-12-31T23:00:00Z', '2023-01-01', 'at midnight in winter'],
    ['2019-08-26T00:30+14:00', '2019-08-25', 'while it is already tomorrow on Kiritimati'],
    ['2019-08-25T18:00-07:00', '2019-08-26', 'while it is still yesterday in California'],
    ['2019-03-30T23:00:00Z', '2019-03-31', 'on the day that lacks an hour'],
    ['2019-03-31T21:59:59Z', '2019-03-31', 'at the end of the day that lacks an hour'],
    ['2019-03-31T22:00:00Z', '2019-04-01', 'after the day that lacks an hour'],
    ['2019-10-26T22:00:00Z', '2019-10-27', 'on the day with an hour twice'],
    ['2019-10-27T22:59:59Z', '2019-10-27', 'at the end of the day with an hour twice'],
    ['2019-10-27T23:00:00Z', '2019-10-28', 'after the day with an hour twice'],
  ] as const) {
    it(`is ${day} ${why}`, () => expect(dayInGermany(new Date(instant))).to.equal(day));
  }
});

describe('reckoning with days', () => {
  it('counts a day with 23 or 25 hours as one day', () => {
    expect(daysBetween('2019-03-30', '2019-04-01')).to.equal(2);
    expect(daysBetween('2019-10-26', '2019-10-28')).to.equal(2);
    expect(addDays('2019-03-30', 2)).to.equal('2019-04-01');
    expect(addDays('2019-10-26', 2)).to.equal('2019-10-28');
  });

  it('knows leap years and turns of the year', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).to.equal(2);
    expect(daysBetween('2023-12-31', '2024-01-01')).to.equal(1);
    expect(daysBetween('2019-08-26', '2019-08-20')).to.equal(-6);
    expect(addDays('2024-03-01', -1)).to.equal('2024-02-29');
  });
});
