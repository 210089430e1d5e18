import { expect } from '@open-wc/testing';
import { locate } from '../../src/places/locate.ts';
import { loadDetail, loadShapes, loadTowns } from '../../src/places/shapes.ts';
import { readTable, recorder } from './sources.ts';

describe('Where a device is', () => {
  it('gives the Kreis of a Gemeinde at its point, 500 of them', async () => {
    const rows = await readTable('gemeinden');
    const sample = rows.filter((_row, at) => at % 22 === 4);
    expect(sample.length).to.be.greaterThan(480);
    for (const { name, ags_kreis: kreis, lat, lon } of sample) {
      const located = await locate({ lat: Number(lat), lon: Number(lon), accuracy: 0 });
      expect(located, name).to.deep.include({ kind: 'kreis' });
      expect((located as { kreis: { ags: string } }).kreis.ags, name).to.equal(kreis);
    }
  });

  it('loads the overview and the outlines around it, and tells no request where it is', async () => {
    const { files, fetchJson } = recorder();
    await locate({ lat: 52.32, lon: 10.23, accuracy: 20 }, fetchJson);
    expect(files).to.include('kreise-shapes.json').and.to.include('kreise.json');
    const details = files.filter(file => /^kreise-[0-9a-f]{8}\/\d{5}\.json$/.test(file));
    expect(files.length).to.equal(details.length + 2);
    expect(details.length).to.be.within(1, 6);
    expect(files.join()).not.to.match(/52[.,]?32|10[.,]?23/);
  });

  it('fails as the other lookups do when an outline cannot be loaded', async () => {
    const broken = async (url: URL) => {
      if (/\/\d{5}\.json$/.test(url.pathname)) throw new Error('offline');
      return (await fetch(url)).json();
    };
    const failure = await locate({ lat: 52.32, lon: 10.23, accuracy: 20 }, broken).catch(error => error);
    expect(failure.name).to.equal('LookupUnavailable');
  });
});

describe('Shapes', () => {
  it('are there for the country and for one Kreis', async () => {
    const { kreise, laender } = await loadShapes();
    expect(kreise.size).to.equal(401);
    expect(laender.coordinates.length).to.be.greaterThan(16);
    const count = (shape: { coordinates: unknown[][][] }) => shape.coordinates.flat(2).length;
    expect(count(await loadDetail('03157'))).to.be.greaterThan(2 * count(kreise.get('03157')!));
    expect((await loadTowns())[0]).to.include({ name: 'Berlin', size: 4 });
  });
});
