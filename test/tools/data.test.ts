import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { datasetSchema, type PublishedDataset } from '../../src/dataset/dataset-schema.ts';
import type { JobcenterRecord } from '../../src/dataset/schema.ts';
import { check } from '../../tools/data/check.ts';
import { addressLine, factsOf, isShown, type PlacedFact } from '../../tools/data/facts.ts';
import { formatProblem } from '../../tools/data/problems.ts';
import { publish, publishedSchema } from '../../tools/data/publish.ts';
import { type Data, parseData, readFiles, type SourceFile } from '../../tools/data/read.ts';
import { report, summary } from '../../tools/data/report.ts';

const dataDir = fileURLToPath(new URL('../../data', import.meta.url));
/** Far away, so that these tests hold when somebody has gone through a record. */
const TODAY = '2099-12-31';
/** Day on which the records were taken over. Who goes through one later sets a later day, and may well settle a doubt. */
const TAKEN_OVER = '2026-11-22';

let files: SourceFile[];
let data: Data;
let dataset: PublishedDataset;

before(async () => {
  files = await readFiles(dataDir);
  data = parseData(files);
  dataset = JSON.parse(JSON.stringify(publish(data))) as PublishedDataset;
});

const record = (id: string): JobcenterRecord => data.jobcenters.find(jobcenter => jobcenter.id === id)!;
/** Those of the ids that nobody has gone through since. */
const asTakenOver = (ids: string): string[] => ids.split(' ').filter(id => record(id).updated === TAKEN_OVER);
const published = (id: string): JobcenterRecord => dataset.jobcenters.find(jobcenter => jobcenter.id === id)!;

describe('The real data', () => {
  it('have no problem', () => {
    assert.deepEqual(check(files, TODAY).map(formatProblem), []);
  });

  it('hold the 104 jobcenters of the annex, Land by Land', () => {
    const count: Record<string, number> = {};
    for (const { land } of data.jobcenters) count[land.slice(3)] = (count[land.slice(3)] ?? 0) + 1;
    const annex = {
      BW: 11,
      BY: 10,
      BB: 7,
      HE: 16,
      MV: 1,
      NI: 16,
      NW: 18,
      RP: 5,
      SL: 3,
      SN: 5,
      ST: 6,
      SH: 2,
      TH: 4,
    };
    assert.deepEqual(count, annex);
    assert.equal(dataset.jobcenters.length, 104);
  });

  it('hold nothing that OpenStreetMap alone says about Peine', async () => {
    // Once the jobcenter itself has said one of them, its hash can go.
    // Its licence would bind the whole dataset; therefore not even this test holds the values, only their hashes.
    const osm = [
      'cd4e51b01033e00d',
      '4d5455931da97120',
      'ef12df50267eb465',
      '21213a4d31907d10',
      'c6c483c1e1f20f5c',
    ];
    const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);
    for (const name of await readdir(dataDir, { recursive: true })) {
      if (!/\.(json|csv|md)$/.test(name)) continue;
      const words = (await readFile(join(dataDir, name), 'utf8')).split(/["“”„,\n]/);
      assert.equal(
        words.find(word => osm.includes(hash(word.trim()))),
        undefined,
        name,
      );
    }
  });

  it('keep the other homepage that a source names for a Träger', () => {
    for (const id of asTakenOver('uckermark lahn-dill-kreis grafschaft-bentheim st-wendel'))
      assert.match(record(id).traeger.website?.source ?? '', / \(andere Quelle nennt https:\/\/\S+\)$/, id);
  });

  it('explain the word Antrag wherever Leichte Sprache uses it, and name no Kreis without saying what it is', () => {
    const taken = data.jobcenters.filter(({ updated }) => updated === TAKEN_OVER);
    const simple = [...taken, ...data.campaign.figures].map(({ translations }) =>
      JSON.stringify(translations?.['de-simple'] ?? ''),
    );
    for (const text of simple) {
      if (/Anträge|Antrag/.test(text)) assert.match(text, /Ein Antrag ist ein Formular/);
      if (/kreis/i.test(text)) assert.match(text, /Land·kreisen \(mehrere Orte zusammen\)/);
      assert.doesNotMatch(text, /Jobcenter/);
    }
  });

  it('doubt the Träger’s address where it is old, single-sourced or for bulk mail', () => {
    for (const id of asTakenOver('ravensburg fulda heidekreis goerlitz dueren essen erlangen hamm')) {
      assert.ok(record(id).traeger.address.doubt, id);
    }
  });
});

describe('The published dataset', () => {
  it('is read by the schema that the widgets read it with', () => {
    assert.deepEqual(v.safeParse(datasetSchema, dataset).issues, undefined);
  });

  it('holds no doubted fact', () => {
    const doubted = data.jobcenters.flatMap(jobcenter =>
      factsOf(jobcenter)
        .filter(fact => !isShown(fact))
        .map(fact => ({ id: jobcenter.id, fact })),
    );
    assert.ok(
      doubted.length >= 40,
      `only ${doubted.length} doubted facts: has the notes' list been forgotten?`,
    );
    for (const { id, fact } of doubted) {
      const shown = factsOf(published(id)).filter(({ field }) => !field.startsWith('traeger.address'));
      assert.ok(!shown.some(({ value }) => value === fact.value), `${id} ${fact.field} ${fact.value}`);
    }
  });

  it('loses a fact as soon as somebody doubts it, and its office with it', () => {
    const sure = { value: '+49 5171 000000', status: 'confirmed', source: 'eigene Seite' } as const;
    const phones = (doubt?: string) => {
      const peine = {
        ...record('peine'),
        phone: { ...sure, doubt },
        offices: [{ name: 'Büro', phone: { ...sure, doubt } }],
      };
      const { phone, offices } = publish({ ...data, jobcenters: [peine] }).jobcenters[0]!;
      return { phone, offices };
    };
    const shown = { value: sure.value, status: sure.status };
    assert.deepEqual(phones(), { phone: shown, offices: [{ name: 'Büro', phone: shown }] });
    assert.deepEqual(phones('Nummer vergeben?'), { phone: undefined, offices: undefined });
  });

  it('keeps every fact that nobody doubts, with its status and its date', () => {
    const told = (facts: PlacedFact[]) =>
      facts.map(({ value, status, date = 'ohne Datum' }) => `${value}, ${status}, ${date}`).sort();
    for (const jobcenter of data.jobcenters) {
      const sure = factsOf(jobcenter).filter(isShown);
      assert.deepEqual(told(factsOf(published(jobcenter.id))), told(sure), jobcenter.id);
    }
    const dated = dataset.jobcenters.filter(({ website, traeger }) => (website ?? traeger.website)?.date);
    assert.ok(dated.length >= 50, `only ${dated.length} websites with a date`);
  });

  it('shows no street of an office whose address is old or has no number', () => {
    const old =
      'offenbach-am-main muenchen-landkreis marburg-biedenkopf vogelsbergkreis dueren minden-luebbecke schaumburg leer altmarkkreis-salzwedel hamm gross-gerau';
    const noNumber =
      'ostprignitz-ruppin fulda verden wittmund guetersloh hamm st-wendel altmarkkreis-salzwedel saalekreis';
    const oneOfMany =
      'oder-spree offenbach-landkreis nordfriesland lahn-dill-kreis muelheim-an-der-ruhr heidekreis peine';
    for (const id of asTakenOver(`${old} ${noNumber} ${oneOfMany}`)) {
      const streets = (published(id).offices ?? []).flatMap(({ address }) => address?.street ?? []);
      assert.deepEqual(streets, [], id);
    }
  });

  it('shows no number that belongs to a closed body, to one service, or to the years of the pandemic alone', () => {
    for (const id of asTakenOver('anhalt-bitterfeld vorpommern-ruegen dueren oberhavel oder-spree verden')) {
      const { phone, offices = [] } = published(id);
      assert.deepEqual([phone, ...offices.map(office => office.phone)].filter(Boolean), [], id);
    }
  });

  it('leads nobody to a page that is not the jobcenter’s home', () => {
    for (const id of asTakenOver('steinfurt saalekreis erlangen coesfeld'))
      assert.equal(published(id).website, undefined, id);
  });

  it('leads to the page with the seven places of the jobcenter Nordfriesland', () => {
    for (const id of asTakenOver('nordfriesland')) {
      const value = 'https://fruehe-hilfen.nordfriesland.de/Service/Sozialzentren-/';
      assert.deepEqual(published(id).website, { value, status: 'confirmed' });
    }
  });

  it('shows one office of several under its own name', () => {
    const ofOne = {
      bergstrasse: 'Standort Heppenheim',
      suedwestpfalz: 'Standort Pirmasens',
      'leipzig-landkreis': 'Dienststelle Grimma',
    };
    for (const id of asTakenOver(Object.keys(ofOne).join(' '))) {
      assert.equal(published(id).offices![0]!.name, ofOne[id as keyof typeof ofOne]);
      assert.equal(published(id).phone, undefined);
    }
  });

  it('has the Träger’s address everywhere, in doubt too', () => {
    for (const jobcenter of dataset.jobcenters) {
      const { address } = jobcenter.traeger;
      assert.ok(address.street && address.postcode && address.town, jobcenter.id);
      assert.equal(addressLine(address), addressLine(record(jobcenter.id).traeger.address));
    }
  });

  it('has no sources, no doubts and no empty offices', () => {
    for (const jobcenter of dataset.jobcenters) {
      assert.doesNotMatch(
        JSON.stringify(jobcenter),
        /"(source|doubt|nameSource|nameDoubt)":|"offices":\[\]/,
        jobcenter.id,
      );
      for (const { address, phone, email } of jobcenter.offices ?? [])
        assert.ok(address ?? phone ?? email, jobcenter.id);
    }
  });

  it('keeps date and source of every figure', () => {
    assert.equal(dataset.campaign.figures.length, 4);
    for (const { date, source } of dataset.campaign.figures) assert.ok(date && source.name && source.url);
  });

  it('is sorted by Land, then by name', () => {
    const keys = dataset.jobcenters.map(({ land, name }) => ({ land, name }));
    const sorted = [...keys].sort(
      (a, b) => a.land.localeCompare(b.land) || a.name.localeCompare(b.name, 'de'),
    );
    assert.deepEqual(keys, sorted);
  });

  it('is the same whenever it is made, dated by its newest record', () => {
    assert.equal(JSON.stringify(publish(data)), JSON.stringify(publish(parseData(files))));
    const newer = data.jobcenters.map(one => (one.id === 'peine' ? { ...one, updated: '2027-01-05' } : one));
    assert.equal(publish({ ...data, jobcenters: newer }).generated, '2027-01-05');
  });

  it('is described by a JSON Schema without the fields that stay behind', () => {
    const schema = JSON.stringify(publishedSchema());
    assert.match(schema, /"jobcenters":\{"type":"array"/);
    assert.doesNotMatch(schema, /"(doubt|nameDoubt|nameSource)"/);
    assert.doesNotMatch(schema, /"source":\{"type":"string"/);
    assert.match(schema, /"source":\{"type":"object"/);
  });
});

describe('The report', () => {
  it('names every doubted fact with its value and the reason', () => {
    const text = report(data);
    for (const fact of data.jobcenters.flatMap(factsOf)) {
      if (fact.doubt) assert.ok(text.includes(`„${fact.value}“. ${fact.doubt}`), fact.value);
    }
  });

  it('says what is missing, and does not count a town without a street as an address', () => {
    const section = report(data)
      .split('\n## ')
      .find(part => part.includes('friesland.json'))!;
    assert.match(section, /Es fehlt: Telefon, E-Mail, Anschrift, Öffnungszeiten, eigene Website/);
  });

  it('names the Träger’s postcodes that no place has, and the names in doubt', () => {
    const peine = record('peine');
    const traeger = { ...peine.traeger, address: { ...peine.traeger.address, postcode: '31221' } };
    const text = report({ ...data, jobcenters: [{ ...peine, traeger, nameDoubt: 'Von 2011.' }] });
    assert.match(text, /In der Postleitzahl 31221 wohnt niemand/);
    assert.match(text, /Name: Von 2011\./);
  });

  it('hints at a Träger’s postcode in another Kreis, but not at a known seat in the city next door', () => {
    const hint = /Hinweis: Anschrift des Trägers: Die Postleitzahl (\d+) liegt nicht in diesem Kreis/;
    const known = asTakenOver(
      'ansbach-landkreis muenchen-landkreis darmstadt-dieburg osnabrueck-landkreis mayen-koblenz suedwestpfalz',
    );
    assert.doesNotMatch(report({ ...data, jobcenters: known.map(record) }), hint);
    for (const id of ['peine', 'ansbach-landkreis']) {
      const { traeger, ...rest } = record(id);
      const moved = { ...rest, traeger: { ...traeger, address: { ...traeger.address, postcode: '80331' } } };
      assert.equal(hint.exec(report({ ...data, jobcenters: [moved] }))?.[1], '80331', id);
    }
  });

  it('has one line for each jobcenter in the console', () => {
    assert.equal(
      summary(data)
        .split('\n')
        .filter(line => line.startsWith('  ')).length,
      104,
    );
  });
});
