import { expect } from '@open-wc/testing';
import { Places } from '../../src/places/places.ts';
import { keysOf, readTable } from './sources.ts';

describe('Postcodes', () => {
  const places = new Places();

  it('lead to exactly the Kreise of the table, all 8,170', async () => {
    const expected = new Map<string, Set<string>>();
    for (const { postcode, ags_kreis } of await readTable('plz')) {
      expected.set(postcode!, (expected.get(postcode!) ?? new Set()).add(ags_kreis!));
    }
    expect(expected.size).to.equal(8170);
    const wrong: string[] = [];
    for (const [postcode, kreise] of expected) {
      const answer = await places.resolve(postcode);
      const found = [...new Set(keysOf(answer))].sort().join();
      if (found !== [...kreise].sort().join()) wrong.push(`${postcode}: ${found}`);
      if ((answer.kind === 'kreis') !== (kreise.size === 1)) wrong.push(`${postcode} ${answer.kind}`);
    }
    expect(wrong).to.deep.equal([]);
  });

  it('in several Kreise offer the Gemeinden, the strongest share first and slivers last', async () => {
    const answer = await places.resolve('81549');
    if (answer.kind !== 'choose') throw new Error(answer.kind);
    expect(answer.choices[0]).to.deep.include({ name: 'München', ags: '09162' });
    expect(answer.choices[answer.choices.length - 1]).to.deep.include({ name: 'Unterhaching', ags: '09184' });
  });

  it('without shares, and those whose sources disagree, offer the choice', async () => {
    for (const postcode of ['99976', '64754', '97513', '83256', '70629', '76848', '99192']) {
      expect((await places.resolve(postcode)).kind, postcode).to.equal('choose');
    }
    for (const postcode of ['08301', '64743'])
      expect((await places.resolve(postcode)).kind, postcode).to.equal('kreis');
  });

  it('are suggested from the third digit on, each with its Kreis', async () => {
    expect(await places.suggest('31')).to.deep.equal([]);
    const suggestions = await places.suggest('312');
    expect(suggestions).to.have.length(8);
    expect(suggestions[0]!.text).to.match(/^312\d\d$/);
    expect(await places.suggest('31224')).to.deep.equal([
      { ags: '03157', name: '31224', kreis: 'Landkreis Peine', text: '31224' },
    ]);
  });

  it('are suggested so that choosing a line settles the Kreis', async () => {
    for (const postcode of ['57612', '18069', '76848', '99976', '23628']) {
      for (const { text, ags } of await places.suggest(postcode, { limit: 50 })) {
        expect(keysOf(await places.resolve(text)), text).to.deep.equal([ags]);
      }
    }
  });
});
