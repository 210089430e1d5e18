import { expect } from '@open-wc/testing';
import { spaced, spacingFaults, WIDTHS } from '../text-spacing.ts';
import { STATES } from './states.ts';

describe('<aktionswoche-calendar> with wider spaces in its texts', () => {
  for (const [state, reach] of Object.entries(STATES)) {
    it(`loses none ${state}, on a phone and on a screen`, async () => {
      for (const lang of ['de', 'en', 'de-simple']) {
        const element = await reach(`lang="${lang}"`);
        for (const width of WIDTHS) {
          await spaced(element, width);
          expect(spacingFaults(element), `${lang}, ${width}`).to.deep.equal([]);
        }
        // What stays in the page makes the next one wait.
        element.parentElement!.remove();
      }
    });
  }
});
