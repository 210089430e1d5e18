import { expect } from '@open-wc/testing';
import { spaced, spacingFaults, WIDTHS } from '../text-spacing.ts';
import { STATES } from './states.ts';

describe('<aktionswoche-calendar> with wider spaces in its texts', () => {
  for (const width of WIDTHS) {
    for (const [state, reach] of Object.entries(STATES)) {
      it(`loses none ${state}, ${width} wide`, async () => {
        for (const lang of ['de', 'en', 'de-simple']) {
          const element = await reach(`lang="${lang}"`);
          await spaced(element, width);
          expect(spacingFaults(element), lang).to.deep.equal([]);
        }
      });
    }
  }
});
