import { expect } from '@open-wc/testing';
import { type Jobcenter, search, theOne } from '../../demo/kit/jobcenters.ts';
import { jobcenters } from './kit.ts';

describe('the search for the own jobcenter', () => {
  let all: Jobcenter[];
  const found = (text: string) => search(all, text).map(({ id }) => id);
  before(async () => {
    all = await jobcenters();
  });

  for (const text of [
    'st. wendel',
    'St Wendel',
    'Sankt Wendel',
    'sank',
    'Landkreis Sankt Wendel',
    'skt. wendel',
  ])
    it(`finds St. Wendel as “${text}”`, () => {
      expect(found(text)).to.deep.equal(['st-wendel']);
    });

  for (const text of [
    'Landratsamt Miesbach',
    'Landratsamt des Landkreises Miesbach',
    'Miesbach Landratsamt',
    'Kreisverwaltung Miesbach',
    'Jobcenter Miesbach',
    'LK Miesbach',
  ])
    it(`does not stumble over the words around a name: “${text}”`, () => {
      expect(found(text)).to.deep.equal(['miesbach']);
    });

  it('takes such words as they are where nothing else was typed', () => {
    expect(found('Jobcenter')).to.have.length(8);
    expect(found('Landratsamt')).to.deep.equal([]);
  });

  it('finds every jobcenter by its name and by who runs it', () => {
    for (const { id, name, traeger } of all) {
      expect(found(name), name).to.include(id);
      expect(found(traeger), traeger).to.include(id);
    }
  });

  it('knows the only one that is meant, or the one that is called exactly so', () => {
    const one = (text: string) => theOne(all, text)?.id;
    expect(one('Pei')).to.equal('peine');
    expect(one('Landratsamt Miesbach')).to.equal('miesbach');
    expect(one('kreis offenbach')).to.equal('offenbach-landkreis');
    expect(one('Stadt Offenbach am Main')).to.equal('offenbach-am-main');
    for (const { id, name } of all) expect(one(name), name).to.equal(id);
  });

  it('takes none where several are meant, or none', () => {
    for (const text of ['Offenbach', 'Rotenburg', 'Hessen', 'Jobcenter', 'nirgendwo', ' '])
      expect(theOne(all, text), text).to.equal(undefined);
  });
});
