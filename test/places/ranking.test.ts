import { expect } from '@open-wc/testing';
import { Places } from '../../src/places/places.ts';
import { OFFICES } from './spellings.ts';

describe('Ranking', () => {
  const places = new Places({ names: OFFICES });
  const namesFor = async (typed: string): Promise<string[]> =>
    (await places.suggest(typed)).map(({ name }) => name);

  it('puts the bigger of one name first, the short form included', async () => {
    expect((await namesFor('Halle')).slice(0, 2)).to.deep.equal(['Halle (Saale)', 'Halle (Westf.)']);
    expect((await namesFor('Frankfurt'))[0]).to.equal('Frankfurt am Main');
    expect((await namesFor('b'))[0]).to.equal('Berlin');
  });

  it('puts the whole name before a longer one', async () => {
    expect((await namesFor('Essen')).indexOf('Essen')).to.equal(0);
    expect((await namesFor('Hof'))[0]).to.equal('Hof');
  });

  it('puts the city before its Landkreis, and names no Kreis beside its own town', async () => {
    expect((await namesFor('Osnabrück')).slice(0, 2)).to.deep.equal(['Osnabrück', 'Landkreis Osnabrück']);
    expect(await namesFor('Peine')).to.not.include('Landkreis Peine');
  });

  it('puts a Gemeinde before a village, and part of a big city before a hamlet', async () => {
    const suggestions = await places.suggest('Berlin');
    expect(suggestions.slice(0, 2).map(({ kreis }) => kreis)).to.deep.equal([undefined, 'Kreis Segeberg']);
    expect((await places.suggest('Kreuzberg'))[0]!.kreis).to.equal('Berlin (Stadt)');
  });

  it('puts every correct name before every corrected one', async () => {
    for (const typed of ['Steinfur', 'Malch', 'Neustad', 'Wolfenbütt', 'Kirchhei', 'Hemsen']) {
      const corrected = (await places.suggest(typed, { limit: 100 })).map(line => line.corrected === true);
      expect(corrected.lastIndexOf(false), typed).to.be.below(
        corrected.includes(true) ? corrected.indexOf(true) : corrected.length,
      );
    }
  });

  it('marks a corrected name and asks before it answers', async () => {
    expect((await places.suggest('Osnabrükc'))[0]).to.deep.include({ name: 'Osnabrück', corrected: true });
    expect((await places.resolve('Delmenhors')).kind).to.equal('choose');
    expect((await places.resolve('Delmnehorst')).kind).to.equal('choose');
    expect((await places.resolve('Delmenhorst')).kind).to.equal('kreis');
  });

  it('shows Kreise when they are typed as such', async () => {
    expect((await namesFor('Landkreis Pei'))[0]).to.equal('Landkreis Peine');
    expect((await namesFor('LK Ems'))[0]).to.equal('Landkreis Emsland');
  });

  it('tells the Kreis where the name does not', async () => {
    expect(await places.suggest('Peine')).to.deep.equal([
      { ags: '03157', name: 'Peine', kreis: 'Landkreis Peine', text: 'Peine, Landkreis Peine' },
    ]);
    const [city] = await places.suggest('Osnabrück');
    expect(city).to.deep.equal({ ags: '03404', name: 'Osnabrück', text: 'Osnabrück (Stadt)' });
  });

  it('finds a jobcenter by its own name', async () => {
    const [office] = await places.suggest('MaßArb');
    expect(office).to.deep.equal({
      ags: '03459',
      name: 'MaßArbeit (Jobcenter Landkreis Osnabrück)',
      kreis: 'Landkreis Osnabrück',
      text: 'Landkreis Osnabrück',
    });
  });

  it('shows a name once for a Kreis, and no more lines than asked for', async () => {
    for (const typed of ['Neu', 'Berg', 'Hausen', 'Bad']) {
      const lines = await places.suggest(typed, { limit: 20 });
      expect(new Set(lines.map(({ name, ags }) => name + ags)).size, typed).to.equal(20);
    }
    expect(await places.suggest('Neu', { limit: 3 })).to.have.length(3);
  });
});
