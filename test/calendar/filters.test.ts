import { expect } from '@open-wc/testing';
import {
  type Candidate,
  candidateOf,
  countValues,
  type Filters,
  filtered,
  type ListedKey,
  plain,
} from '../../src/calendar/filters.ts';
import { keepsPreset } from '../../src/calendar/preset.ts';
import { calendarDe } from '../../src/text/calendar/de.ts';
import { published } from './calendar.ts';

async function candidates(): Promise<Candidate[]> {
  const dataset = await published();
  const { categories, audiences } = calendarDe.calendar;
  const jobcenters = new Map(dataset.jobcenters.map(known => [known.id, known]));
  return dataset.events.map(event =>
    candidateOf(event, jobcenters, ({ category, audience }) => [
      categories[category],
      ...audience.map(who => audiences[who]),
    ]),
  );
}

const left = (all: readonly Candidate[], filters: Filters) =>
  filtered(all, filters).map(({ event }) => event.id);

const LISTED: ListedKey[] = ['category', 'audience', 'land', 'jobcenter', 'attend', 'accessible', 'online'];
const FLAGS: ListedKey[] = ['attend', 'accessible', 'online'];
const withValue = (key: ListedKey, value: string): Filters => ({
  [key]: FLAGS.includes(key) ? value === 'true' || undefined : value,
});

describe('the number beside each value of a filter', () => {
  for (const key of LISTED) {
    it(`is what choosing it leaves, for every value of "${key}" over all real actions`, async () => {
      const all = await candidates();
      const counts = countValues(all, {}, key);
      expect(counts.size).to.be.greaterThan(0);
      for (const [value, number] of counts) {
        if (FLAGS.includes(key) && value === 'false') continue;
        expect(left(all, withValue(key, value)).length, value).to.equal(number);
      }
    });
  }

  it('is what it leaves beside each value of each other filter', async () => {
    const all = await candidates();
    for (const other of LISTED) {
      for (const [beside] of countValues(all, {}, other)) {
        if (FLAGS.includes(other) && beside === 'false') continue;
        const filters = withValue(other, beside);
        for (const key of LISTED.filter(key => key !== other)) {
          for (const [value, number] of countValues(all, filters, key)) {
            if (FLAGS.includes(key) && value === 'false') continue;
            expect(left(all, { ...filters, ...withValue(key, value) }).length).to.equal(number);
          }
        }
      }
    }
  });

  it('does not change with the value chosen in the same filter', async () => {
    const all = await candidates();
    expect([...countValues(all, { category: 'politics' }, 'category')]).to.deep.equal([
      ...countValues(all, {}, 'category'),
    ]);
  });
});

describe('the filter of words', () => {
  it('takes letters as people type them', async () => {
    const all = await candidates();
    const found = left(all, { words: 'Münster' });
    expect(found).to.include('aw19-003');
    for (const words of ['muenster', 'MUNSTER', 'MÜNSTER', '  münster ', 'Mu\u0308nster']) {
      expect(left(all, { words }), words).to.deep.equal(found);
    }
  });

  it('wants all words, in any order', async () => {
    const all = await candidates();
    expect(left(all, { words: 'Bundesarbeitsminister Peine' })).to.include('aw19-001');
    expect(left(all, { words: 'peine bundesarbeitsminister' })).to.deep.equal(
      left(all, { words: 'Bundesarbeitsminister Peine' }),
    );
    expect(left(all, { words: 'Peine Münster' })).to.deep.equal([]);
  });

  it('finds by place, by jobcenter, by Träger, and by what stands on the page for a kind', async () => {
    const all = await candidates();
    expect(left(all, { words: 'Breklum' })).to.deep.equal(['aw19-019']);
    expect(left(all, { words: 'Kreis Coesfeld' })).to.include('aw19-003');
    expect(left(all, { words: 'Unternehmerfrühstück' })).to.include('aw19-011');
    expect(left(all, { words: 'Unternehmerfruehstueck' })).to.include('aw19-011');
  });

  it('takes signs for signs', async () => {
    const all = await candidates();
    for (const words of ['.*', '\\', '[a-z]+', '$&']) expect(left(all, { words })).to.deep.equal([]);
    expect(left(all, { words: '(' })).to.deep.equal(
      all.filter(({ words }) => words.includes('(')).map(({ event }) => event.id),
    );
  });

  it('makes letters plain', () => {
    expect(plain('Straße')).to.equal(plain('STRASSE'));
    expect(plain('Göttingen')).to.equal(plain('Goettingen'));
  });
});

describe('the filter of a jobcenter', () => {
  it('finds the state-wide action for every jobcenter of the Land, and for no other', async () => {
    const all = await candidates();
    const { jobcenters } = await published();
    for (const { id, land } of jobcenters) {
      expect(left(all, { jobcenter: id }).includes('aw19-004'), id).to.equal(land === 'DE-NW');
      expect(left(all, { jobcenter: id }).includes('aw19-002'), id).to.equal(land === 'DE-NI');
    }
  });

  it('finds the joint action once for each of the five', async () => {
    const all = await candidates();
    for (const jobcenter of ['borken', 'coesfeld', 'muenster', 'steinfurt', 'warendorf']) {
      expect(left(all, { jobcenter }).filter(id => id === 'aw19-003')).to.have.length(1);
    }
    expect(left(all, { jobcenter: 'essen' })).not.to.include('aw19-003');
  });

  it('takes several ids of a page, and has what they share once', async () => {
    const all = await candidates();
    const kept = all.filter(candidate => keepsPreset(candidate, { jobcenter: ' borken  coesfeld peine' }));
    expect(kept.map(({ event }) => event.id).sort()).to.deep.equal([
      ...['aw19-001', 'aw19-002', 'aw19-003', 'aw19-004', 'aw19-006'],
    ]);
  });
});

describe('the filter of a neighbourhood', () => {
  const munster = { label: 'Münster', position: [51.96, 7.62] as const, kreise: ['05515'], radius: 25 };

  it('keeps what is within the circle, and what the jobcenter there holds wherever it is', async () => {
    const all = await candidates();
    for (const candidate of all) {
      candidate.distance = candidate.event.place?.town === 'Wuppertal' ? 80 : undefined;
    }
    // The Jobcenter-Tag Münsterland, and the day of all jobcenters in Nordrhein-Westfalen.
    const held = ['aw19-003', 'aw19-004'];
    expect(left(all, { near: munster }).sort()).to.deep.equal(held);
    expect(left(all, { near: { ...munster, radius: 100 } }).sort()).to.deep.equal([...held, 'aw19-010']);
  });
});
