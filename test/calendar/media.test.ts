import { expect } from '@open-wc/testing';
import { canEmulate } from '../engine.ts';
import { FORCED, lightTexts, moving, onPaper, withForcedColors, withoutMotion } from '../media.ts';
import { STATES } from './states.ts';

describe('<aktionswoche-calendar> in each state', () => {
  before(function () {
    if (!canEmulate) this.skip();
  });

  for (const [state, reach] of Object.entries(STATES)) {
    it(`can be read on paper where no surface is printed, ${state}`, async () => {
      for (const theme of ['light', 'dark']) {
        const element = await reach(`theme="${theme}"`);
        await onPaper(async () => expect(lightTexts(element), theme).to.deep.equal([]));
      }
    });

    it(`has no finding of axe in forced colours, ${state}`, () =>
      withForcedColors(async () => {
        await expect(await reach('')).to.be.accessible(FORCED);
      }));

    it(`moves nothing where little motion is wanted, ${state}`, () =>
      withoutMotion(async () => expect(moving(await reach(''))).to.deep.equal([])));
  }
});
