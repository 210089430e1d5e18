import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { datasetSchema, type PublishedDataset } from '../../src/dataset/dataset-schema.ts';
import type { CampaignEvent } from '../../src/dataset/event-schema.ts';
import { publish } from '../../tools/data/publish.ts';
import { type Data, parseData, readFiles } from '../../tools/data/read.ts';
import { report, summary } from '../../tools/data/report.ts';

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
    for (const { id, doubt, note, translations } of data.editions.filter(one => one.doubt)) {
      assert.ok(doubt && note && translations?.en?.note && translations['de-simple']?.note, id);
      assert.equal(dataset.editions.find(one => one.id === id)?.note, note);
    }
    const editions = data.editions.map(one => ({ ...one, doubt: 'Unklar.' }));
    assert.deepEqual(publish({ ...data, editions }).editions, publish(data).editions);
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

describe('The report on events', () => {
  it('counts Aktionswochen, dates, publications and stories', () => {
    const first = 'Aktionswoche 2019 (2019-08-26 bis 2019-08-30): 17 Termine, 11 Veröffentlichungen';
    for (const text of [report(data), summary(data)]) {
      assert.ok(text.includes(`${first}, ohne genauen Tag 10, zurückgehalten 0.`));
      assert.ok(text.includes('Geschichten: 7, zurückgehalten 0.'));
    }
  });

  it('names every doubt, and no hint where there is none', () => {
    assert.match(
      report(data),
      /- Im Zweifel, wird aber gezeigt: Aktionswoche 2022\. Aus Nordrhein-Westfalen/,
    );
    const section = /## Aktionswochen[\s\S]*?\n\n## /.exec(report(data))![0];
    assert.doesNotMatch(section, /Hinweis|Ergänzt/);
    const events = data.events.map(one => ({ ...one, doubt: 'Stimmt der Tag?' }));
    const held = report({ ...data, events }).match(/- Zurückgehalten: .*Stimmt der Tag\?/g);
    assert.equal(held?.length, 28);
  });

  const hints: [title: string, change: Partial<CampaignEvent>, expected: RegExp][] = [
    ['an event of nobody', { hosts: [] }, /Weder Jobcenter noch Land/],
    ['an online event without a link', { online: true, link: undefined }, /online, hat aber keinen Link/],
    [
      'one that goes on through the night',
      { start: '2019-08-26T10:00', end: '2019-08-28T12:00' },
      /Ist sie täglich zu dieser Uhrzeit\?/,
    ],
    ['a postcode where nobody lives', { place: { postcode: '31221' } }, /31221 wohnt niemand/],
    ['a postcode of elsewhere', { place: { postcode: '80331' } }, /80331 liegt in keinem Kreis/],
    ['a town that nobody finds', { place: { town: 'Entenhausen' } }, /„Entenhausen“ ist nicht oder/],
    [
      'a town of which there are several',
      { hosts: [], lands: ['DE-SH'], place: { town: 'Kleve' } },
      /„Kleve“ ist/,
    ],
  ];
  for (const [title, change, expected] of hints) {
    it(`hints at ${title}`, () => {
      const events = data.events.filter(({ id }) => id === 'aw19-001').map(one => ({ ...one, ...change }));
      assert.match(
        report({ ...data, events }),
        new RegExp(`Hinweis: .*\\(aw19-001\\): .*${expected.source}`),
      );
    });
  }
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
