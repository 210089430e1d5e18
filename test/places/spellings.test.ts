import { expect } from '@open-wc/testing';
import { Places } from '../../src/places/places.ts';
import { keysOf } from './sources.ts';
import { OFFICES, SPELLINGS } from './spellings.ts';

describe('Spellings', () => {
  const places = new Places({ names: OFFICES });

  for (const [typed, expected] of SPELLINGS) {
    it(`"${typed}": ${typeof expected === 'string' ? expected : `asks ${expected.join(', ')}`}`, async () => {
      const answer = await places.resolve(typed);
      const labels = await Promise.all(keysOf(answer).map(async ags => (await places.kreis(ags))!.label));
      if (typeof expected === 'string') {
        expect(labels).to.deep.equal([expected]);
        expect(answer.kind).to.equal('kreis');
      } else {
        expect(labels.slice(0, expected.length)).to.deep.equal(expected);
        expect(answer.kind).to.equal('choose');
      }
    });
  }
});
