import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { datasetSchema, type PublishedDataset } from '../../src/dataset/dataset-schema.ts';
import type { CampaignEvent } from '../../src/dataset/event-schema.ts';
import { publish } from '../../tools/data/publish.ts';
import { type Data, parseData, readFiles } from '../../tools/data/read.ts';

const dataDir = fileURLToPath(new URL('../../data', import.meta.url));

let data: Data;
let dataset: PublishedDataset;

before(async () => {
  data = parseData(await readFiles(dataDir));
  dataset = JSON.parse(JSON.stringify(publish(data))) as PublishedDataset;
});

const of2019 = (): CampaignEvent[] => dataset.events.filter(({ edition }) => edition === '2019');
const event = (id: string): CampaignEvent => dataset.events.find(one => one.id === id)!;

describe('The published editions', () => {
  it('keep to the schema, with events and stories', () => {
    assert.deepEqual(v.parse(datasetSchema, dataset).editions, dataset.editions);
  });

  it('are shown in spite of a doubt, with a note that visitors can read', () => {
    const [first, second] = dataset.editions;
    assert.deepEqual([first?.id, first?.start, first?.end], ['2019', '2019-08-26', '2019-08-30']);
    assert.deepEqual([second?.id, second?.start, second?.end], ['2022', '2022-06-20', '2022-06-24']);
    assert.ok(data.editions.find(({ id }) => id === '2022')?.doubt);
    assert.equal(second?.note, 'Andere Quellen nennen den 26. Juni als letzten Tag.');
    assert.ok(second?.translations?.en?.note && second.translations['de-simple']?.note);
  });
});

describe('The published events', () => {
  it('are the 28 of 2019 that are known, eleven of them publications', () => {
    assert.equal(of2019().length, 28);
    assert.equal(of2019().filter(({ kind }) => kind === 'publication').length, 11);
  });

  it('have the five hosts of the joint day, and Länder in place of hosts', () => {
    const five = ['muenster', 'borken', 'coesfeld', 'steinfurt', 'warendorf'];
    assert.deepEqual(event('aw19-003').hosts, five);
    assert.deepEqual([event('aw19-004').hosts, event('aw19-004').lands], [[], ['DE-NW']]);
    assert.deepEqual(event('aw19-002').lands, ['DE-NI']);
  });

  it('have a last day only where they ran all week, and no day where nobody knows it', () => {
    const week = of2019().filter(({ end }) => end !== undefined);
    assert.deepEqual(
      week.map(({ id }) => id),
      ['aw19-010', 'aw19-025'],
    );
    const unknown = of2019().filter(({ start }) => start === undefined);
    assert.deepEqual(
      unknown.map(({ id }) => id.slice(5)),
      ['006', '011', '012', '013', '014', '023', '024', '026', '027', '028'],
    );
  });

  it('have no place where there is nothing to go to, and never say what nobody knows', () => {
    for (const { id, kind, place, wheelchair, signLanguage, registration, cancelled } of of2019()) {
      if (kind === 'publication') assert.equal(place, undefined, id);
      assert.deepEqual([wheelchair, signLanguage, registration, cancelled], Array(4).fill(undefined), id);
    }
  });

  it('have title and summary in every language, and a link', () => {
    for (const { id, title, summary, translations = {}, link } of of2019()) {
      const texts = [
        title,
        summary,
        ...['en', 'de-simple'].flatMap(key => Object.values(translations[key]!)),
      ];
      assert.equal(texts.filter(Boolean).length, 6, id);
      assert.ok(link, id);
    }
  });

  const places: [id: string, title: string, lat: number, lon: number][] = [
    ['aw19-003', 'a town that is a Kreis', 51.96, 7.62],
    ['aw19-008', 'a part of a town', 53.53, 8.04],
    ['aw19-017', 'a town with a Sorbian name', 51.74, 14.62],
    ['aw19-020', 'a town in the Kreis of one of two hosts', 51.52, 10.25],
    ['aw19-002', 'a town whose name is unique in the Land', 52.33, 10.23],
  ];
  for (const [id, title, ...position] of places) {
    it(`know the position of ${title}`, () => assert.deepEqual(event(id).place?.position, position));
  }

  it('leave out sources, doubts, and events in doubt', () => {
    assert.doesNotMatch(JSON.stringify([dataset.events, dataset.stories]), /"(source|doubt)":/);
    const events = data.events.map(one => (one.id === 'aw19-001' ? { ...one, doubt: 'Unklar.' } : one));
    const stories = data.stories.map(one => ({ ...one, doubt: 'Unklar.' }));
    const published = publish({ ...data, events, stories });
    assert.equal(published.events.length, data.events.length - 1);
    assert.deepEqual(published.stories, []);
  });
});

describe('The published dataset', () => {
  it('has the stories, each with a jobcenter and in every language', () => {
    assert.equal(dataset.stories.length, 7);
    for (const { jobcenters, translations } of dataset.stories) {
      assert.ok(jobcenters.every(id => dataset.jobcenters.some(jobcenter => jobcenter.id === id)));
      for (const key of ['en', 'de-simple']) assert.equal(Object.values(translations![key]!).length, 3);
    }
  });

  it('knows how many people live in the area of each jobcenter, and when that was', () => {
    for (const { id, inhabitants } of dataset.jobcenters) {
      assert.ok(inhabitants && inhabitants.value > 30_000, id);
      assert.match(inhabitants.date, /^\d{4}-\d{2}-\d{2}$/);
    }
  });

  it('names the folder of the calendars, and is dated by the newest of its files', () => {
    assert.equal(dataset.feeds, '../feeds/');
    assert.equal(publish({ ...data, updates: ['2031-02-01', '2030-01-01'] }).generated, '2031-02-01');
  });
});
