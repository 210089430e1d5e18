import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { canEmulate } from '../engine.ts';
import { spaced, spacingFaults, WIDTHS } from '../text-spacing.ts';
import { banner, placed, untilFailed } from './banner.ts';
import { STATES } from './settings.ts';

describe('<stark-sozial-banner> with wider spaces in its texts', () => {
  before(async () => {
    localStorage.clear();
    if (canEmulate) await emulateMedia({ reducedMotion: 'reduce' });
  });
  after(async () => {
    if (canEmulate) await emulateMedia({ reducedMotion: 'no-preference' });
  });

  for (const width of WIDTHS) {
    for (const variant of ['hero', 'strip', 'figures']) {
      for (const [state, [attributes, setting]] of Object.entries(STATES)) {
        it(`loses none as ${variant} ${state}, ${width} wide`, async () => {
          for (const lang of ['de', 'en', 'de-simple']) {
            const element = await banner(`variant="${variant}" ${attributes} lang="${lang}"`, setting);
            await spaced(element, width);
            expect(spacingFaults(element), lang).to.deep.equal([]);
          }
        });
      }

      it(`loses none as ${variant} without data, ${width} wide`, async () => {
        const element = await placed(`variant="${variant}" dataset="/no-spaced-${variant}.json"`);
        await untilFailed(element);
        await spaced(element, width);
        expect(spacingFaults(element)).to.deep.equal([]);
      });
    }
  }
});
