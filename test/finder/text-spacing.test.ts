import { expect } from '@open-wc/testing';
import { spaced, spacingFaults, WIDTHS } from '../text-spacing.ts';
import { finderWithMap } from './map.ts';
import { STATES } from './states.ts';

describe('<jobcenter-finder> with wider spaces in its texts', () => {
  for (const width of WIDTHS) {
    for (const [state, reach] of Object.entries(STATES)) {
      for (const lang of ['de', 'en', 'de-simple']) {
        it(`loses none ${state}, ${width} wide (${lang})`, async () => {
          const element = await reach(`lang="${lang}"`);
          await spaced(element, width);
          expect(spacingFaults(element)).to.deep.equal([]);
        });
      }
    }

    it(`loses none beside the map, ${width} wide`, async () => {
      for (const attributes of ['', 'tiles="basemap-de" lang="de-simple"']) {
        const element = await finderWithMap(attributes);
        await spaced(element, width);
        expect(spacingFaults(element)).to.deep.equal([]);
        element.shadowRoot!.querySelector<HTMLElement>('.skip')!.focus();
        expect(spacingFaults(element)).to.deep.equal([]);
      }
    });
  }
});
