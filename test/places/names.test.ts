import { expect } from '@open-wc/testing';
import { fold } from '../../src/places/fold.ts';
import { keysOf as namesOf } from '../../src/places/keys.ts';
import { Places } from '../../src/places/places.ts';
import { type Resolution, UnknownReason } from '../../src/places/types.ts';
import { keysOf, readTable } from './sources.ts';
import { lettersOf, makeTypo, Slip, SPOTS } from './typos.ts';

/** Some hamlets are called like a region: "Schwaben" is refused, and found with its Kreis. */
const isTooLarge = (answer: Resolution): boolean =>
  answer.kind === 'unknown' && answer.reason === UnknownReason.TooLarge;

describe('Names', function () {
  // Ten thousands of searches, on a busy machine.
  this.timeout(60_000);
  const places = new Places();
  let gemeinden: Record<string, string>[];
  let localities: Record<string, string>[];
  let keys: Set<string>;
  /** A slip may by chance be the name of another place: then that is what was typed. */
  const isName = (typed: string): boolean => keys.has(fold(typed).key);

  before(async () => {
    [gemeinden, localities] = await Promise.all([readTable('gemeinden'), readTable('localities')]);
    keys = new Set([...gemeinden, ...localities].flatMap(({ name }) => namesOf(name!).map(({ key }) => key)));
  });

  it('of all 10,753 Gemeinden lead to their Kreis', async () => {
    expect(gemeinden).to.have.length(10_753);
    const lost: string[] = [];
    for (const { name, ags_kreis } of gemeinden) {
      if (!keysOf(await places.resolve(name!)).includes(ags_kreis!)) lost.push(name!);
    }
    expect(lost).to.deep.equal([]);
  });

  it('of localities lead to their Kreis (a sample; the node tests try all)', async () => {
    expect(localities).to.have.length(66_125);
    const lost: string[] = [];
    for (let at = 0; at < localities.length; at += 25) {
      const { name, ags_kreis } = localities[at]!;
      const answer = await places.resolve(name!);
      if (!keysOf(answer).includes(ags_kreis!) && !isTooLarge(answer)) lost.push(name!);
    }
    expect(lost).to.deep.equal([]);
  });

  it('of the Kreise are their labels', async () => {
    for (const { ags, label, land } of await readTable('kreise')) {
      const answer = await places.resolve(label!);
      expect(answer, label).to.deep.equal({ kind: 'kreis', kreis: { ags, label, land } });
      expect(await places.kreis(ags!)).to.deep.equal({ ags, label, land });
    }
  });

  it('are suggested so that choosing a line settles the Kreis', async () => {
    for (let at = 0; at < gemeinden.length; at += 40) {
      for (const { text, ags } of await places.suggest(gemeinden[at]!.name!)) {
        expect(keysOf(await places.resolve(text)), text).to.deep.equal([ags]);
      }
    }
  });

  it('of Gemeinden are found with one letter wrong, missing, swapped or too many', async () => {
    await expectTyposFound(gemeinden, 3, 3000);
  });

  it('of localities are found with one letter wrong, missing, swapped or too many', async () => {
    await expectTyposFound(localities, 40, 1500);
  });

  async function expectTyposFound(
    rows: Record<string, string>[],
    step: number,
    least: number,
  ): Promise<void> {
    const long = rows.filter(({ name }) => lettersOf(name!) >= 6);
    const tried = new Set<string>();
    const lost: string[] = [];
    /** Slips that were answered at once, and wrongly. */
    const guessed: string[] = [];
    let cases = 0;
    let masked = 0;
    for (let at = 0; at < long.length; at += step) {
      const { name, ags_kreis } = long[at]!;
      const { typed, slip, spot } = makeTypo(name!, at / step);
      tried.add(`${slip} ${spot}`);
      cases++;
      const answer = await places.resolve(typed);
      if (keysOf(answer).includes(ags_kreis!) || isTooLarge(answer)) continue;
      if (answer.kind === 'kreis' && !isName(typed)) guessed.push(`${name}: ${typed}, ${answer.kreis.label}`);
      const suggestions = await places.suggest(typed, { limit: 50 });
      if (suggestions.some(({ ags }) => ags === ags_kreis)) continue;
      // What was typed is by chance the name of another place, or its beginning: that one goes first.
      if (suggestions.some(({ corrected }) => !corrected)) masked++;
      else lost.push(`${name}: ${typed}`);
    }
    expect(lost).to.deep.equal([]);
    expect(guessed).to.deep.equal([]);
    expect(cases).to.be.at.least(least);
    expect(tried.size).to.equal(Object.keys(Slip).length * SPOTS.length);
    expect(masked / cases).to.be.below(0.02);
  }
});
