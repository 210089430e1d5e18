import { expect } from '@open-wc/testing';
import { Places } from '../../src/places/places.ts';
import { DOUBTS } from './doubts.ts';
import { keysOf, readTable } from './sources.ts';
import { OFFICES, SPELLINGS } from './spellings.ts';

const places = new Places({ names: OFFICES });
const told = (expected: string | string[]): string =>
  typeof expected === 'string' ? expected : `asks ${expected.join(', ')}`;

async function resolve(typed: string) {
  const answer = await places.resolve(typed);
  const labels = await Promise.all(keysOf(answer).map(async ags => (await places.kreis(ags))!.label));
  return { answer, labels };
}

async function expectKreis(typed: string, label: string): Promise<void> {
  const { answer, labels } = await resolve(typed);
  expect(labels, typed).to.deep.equal([label]);
  expect(answer.kind, typed).to.equal('kreis');
}

describe('Spellings', () => {
  for (const [typed, expected] of SPELLINGS) {
    it(`"${typed}": ${told(expected)}`, async () => {
      if (typeof expected === 'string') return expectKreis(typed, expected);
      const { answer, labels } = await resolve(typed);
      expect(labels.slice(0, expected.length)).to.deep.equal(expected);
      expect(answer.kind).to.equal('choose');
    });
  }
});

describe('Doubts', () => {
  for (const [typed, expected, why] of DOUBTS) {
    it(`"${typed}": ${told(expected)}`, async () => {
      if (typeof expected === 'string') return expectKreis(typed, expected);
      const { answer, labels } = await resolve(typed);
      expect(answer).to.deep.include({ kind: 'choose', why });
      expect(labels[0]).to.equal(expected[0]);
      expect(labels).to.include.members(expected);
    });
  }

  it('of a city and its Landkreis are settled by a word behind the name', async () => {
    const names = (await readTable('kreise')).map(({ name }) => name!);
    const pairs = names.filter((name, at) => names.indexOf(name) < at);
    expect(pairs).to.have.length(21);
    const forms = [' Land', '-Land', ', Land', ' (Land)', ' Umland', ' Kreis', ' Lkr.', ' LK', ' Landkreis'];
    for (const name of pairs) {
      for (const form of forms) await expectKreis(name + form, `Landkreis ${name}`);
      await expectKreis(`Landkreis ${name}`, `Landkreis ${name}`);
      for (const city of [`${name} (Stadt)`, `Stadt ${name}`, `${name} Stadt`])
        await expectKreis(city, `${name} (Stadt)`);
    }
  });
});

describe('The 104 jobcenters', () => {
  interface Office {
    name: string;
    ags: string;
    traeger: { name: string };
  }

  it('answer to their own names and to those of their Träger', async () => {
    const response = await fetch(new URL('../../build/data/stark-sozial.json', import.meta.url));
    const { jobcenters } = (await response.json()) as { jobcenters: Office[] };
    expect(jobcenters).to.have.length(104);
    const all = new Places({ names: jobcenters });
    const wrong: string[] = [];
    for (const { name, ags, traeger } of jobcenters) {
      for (const typed of [name, name.toUpperCase(), traeger.name]) {
        const answer = await all.resolve(typed);
        if (answer.kind !== 'kreis' || answer.kreis.ags !== ags) wrong.push(typed);
      }
    }
    expect(wrong).to.deep.equal([]);
  });
});
