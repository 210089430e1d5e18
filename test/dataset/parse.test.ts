import { expect } from '@open-wc/testing';
import { readDataset } from '../../src/dataset/parse.ts';

const url = new URL('../../build/data/stark-sozial.json', import.meta.url);

async function published() {
  return (await (await fetch(url)).json()) as Record<string, never> & {
    jobcenters: Record<string, unknown>[];
    campaign: Record<string, unknown>;
  };
}

describe('reading a dataset', () => {
  it('reads the published one completely and without a complaint', async () => {
    const { dataset, problems } = readDataset(await published());
    expect(problems).to.deep.equal([]);
    expect(dataset?.jobcenters).to.have.length(104);
  });

  it('reads it all the same where a page has put a function on Object.prototype', async () => {
    const raw = await published();
    const value = () => undefined;
    Object.defineProperty(Object.prototype, 'foo', { value, enumerable: true, configurable: true });
    try {
      const { dataset, problems } = readDataset(raw);
      expect(problems).to.deep.equal([]);
      expect(dataset?.jobcenters).to.have.length(104);
      expect(dataset?.jobcenters.some(jobcenter => Object.hasOwn(jobcenter, 'foo'))).to.equal(false);
    } finally {
      delete (Object.prototype as { foo?: unknown }).foo;
    }
  });

  it('reads a later version with fields that it does not know', async () => {
    const raw = await published();
    const later = { ...raw, schemaVersion: 99, podcasts: [{ id: 1 }] };
    for (const jobcenter of later.jobcenters) jobcenter.mascot = 'Bär';
    const { dataset } = readDataset(later);
    expect(dataset?.jobcenters).to.have.length(104);
    expect(dataset?.jobcenters[0]).not.to.have.property('mascot');
  });

  it('reads one without any version', async () => {
    const { schemaVersion: _, ...raw } = await published();
    expect(readDataset(raw).dataset?.jobcenters).to.have.length(104);
  });

  it('loses a broken field and keeps its record', async () => {
    const raw = await published();
    raw.jobcenters[3]!.phone = { value: 'anrufen!', status: 'confirmed' };
    raw.jobcenters[3]!.website = { value: 'javascript:alert(1)', status: 'confirmed' };
    const { dataset, problems } = readDataset(raw);
    expect(dataset?.jobcenters).to.have.length(104);
    expect(dataset?.jobcenters[3]).not.to.have.property('phone');
    expect(dataset?.jobcenters[3]).not.to.have.property('website');
    expect(problems.join()).to.contain('jobcenters[3].phone.value');
  });

  it('loses a broken office and keeps the others', async () => {
    const raw = await published();
    const offices = [
      { name: 'Standort A', address: { town: 'Peine', status: 'confirmed' } },
      'kaputt',
      { name: 7 },
    ];
    raw.jobcenters[0]!.offices = offices;
    const { dataset } = readDataset(raw);
    expect(dataset?.jobcenters[0]?.offices.map(office => office.name)).to.deep.equal([
      'Standort A',
      undefined,
    ]);
  });

  it('loses a broken record and keeps the others', async () => {
    const raw = await published();
    const jobcenters = [...raw.jobcenters, null, 42, { id: 'x' }, { ...raw.jobcenters[0], ags: 3157 }];
    const { dataset, problems } = readDataset({ ...raw, jobcenters });
    expect(dataset?.jobcenters).to.have.length(104);
    expect(problems).to.have.length.greaterThan(3);
  });

  it('keeps a way to the federal search when the campaign is broken', async () => {
    const { dataset } = readDataset({ ...(await published()), campaign: 'kaputt' });
    expect(dataset?.campaign.officeSearch.url).to.match(/^https:\/\/web\.arbeitsagentur\.de\//);
  });

  for (const nothing of [
    null,
    undefined,
    'text',
    7,
    [],
    {},
    { jobcenters: {} },
    { jobcenters: [] },
    { jobcenters: [1] },
  ]) {
    it(`says that ${JSON.stringify(nothing)} is no dataset`, () => {
      expect(readDataset(nothing).dataset).to.equal(undefined);
    });
  }

  it('never throws, whatever a record holds', async () => {
    const raw = await published();
    const values = [
      null,
      undefined,
      '',
      'x',
      -1,
      Number.NaN,
      [],
      {},
      [[]],
      { value: {} },
      { status: 'x' },
      true,
    ];
    for (const key of Object.keys(raw.jobcenters[0]!)) {
      for (const value of values) {
        const jobcenters = [{ ...raw.jobcenters[0], [key]: value }, raw.jobcenters[1]];
        expect(readDataset({ ...raw, jobcenters }).dataset?.jobcenters.length).to.be.within(1, 2);
      }
    }
  });
});
