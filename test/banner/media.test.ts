import { expect } from '@open-wc/testing';
import { canEmulate } from '../engine.ts';
import {
  FORCED,
  lightTexts,
  moving,
  onPaper,
  unbordered,
  withForcedColors,
  withoutMotion,
} from '../media.ts';
import { banner, part, placed, untilFailed } from './banner.ts';
import { STATES } from './settings.ts';

const VARIANTS = ['hero', 'strip', 'figures'];
const style = (node: Element) => getComputedStyle(node);

describe('<stark-sozial-banner> in forced colours', () => {
  before(function () {
    if (!canEmulate) this.skip();
    localStorage.clear();
  });

  for (const variant of VARIANTS) {
    it(`has no finding of axe as ${variant}, in each state and without data`, () =>
      withForcedColors(async () => {
        for (const [attributes, setting] of Object.values(STATES)) {
          await expect(
            await banner(`variant="${variant}" ${attributes} theme="dark"`, setting),
          ).to.be.accessible(FORCED);
        }
        const element = await placed(`variant="${variant}" dataset="/no-forced-${variant}.json"`);
        await untilFailed(element);
        await expect(element).to.be.accessible(FORCED);
      }));
  }

  it('keeps a border around the panel and its button', () =>
    withForcedColors(async () => {
      const element = await banner('dismissible');
      expect(unbordered(element, ['.panel', '[part~=action]'])).to.deep.equal([]);
      const close = part(element, 'close')!;
      // A cross in the colour of the text, which is forced as well.
      expect(style(close.querySelector('svg')!).stroke).to.equal(style(close).color);
    }));

  it('shows on its map the areas of the 104, and the own one apart from them', () =>
    withForcedColors(async () => {
      const element = await banner('jobcenter="peine"');
      const look = (selector: string) => style(element.shadowRoot!.querySelector(`svg ${selector}`)!);
      const area = look('.area:not(.own)');
      // An outline on the surface; what lies between them has none.
      expect(area.stroke).not.to.equal(area.fill);
      expect(Number.parseFloat(area.strokeWidth)).to.be.greaterThan(0);
      expect(look('.country').stroke).not.to.equal(look('.country').fill);
      expect(look('.own').fill).not.to.equal(area.fill);
    }));
});

describe('<stark-sozial-banner> on paper', () => {
  before(function () {
    if (!canEmulate) this.skip();
    localStorage.clear();
  });

  for (const variant of VARIANTS) {
    for (const theme of ['light', 'dark']) {
      it(`can be read as ${variant} where no surface is printed (${theme})`, async () => {
        for (const [state, [attributes, setting]] of Object.entries(STATES)) {
          const element = await banner(`variant="${variant}" theme="${theme}" ${attributes}`, setting);
          await onPaper(async () => expect(lightTexts(element), state).to.deep.equal([]));
        }
      });
    }
  }

  it('has no button to close it, and its numbers as they are, not while they count', async () => {
    const element = await banner('dismissible');
    await onPaper(async () => {
      expect(part(element, 'close')!.checkVisibility()).to.equal(false);
      const digits = [...element.shadowRoot!.querySelectorAll('.digits > span:not(.counting)')];
      expect(digits.length).to.equal(4);
      for (const span of digits) expect(style(span).opacity).to.equal('1');
      for (const span of element.shadowRoot!.querySelectorAll('.counting')) {
        expect(style(span).display).to.equal('none');
      }
    });
  });
});

describe('<stark-sozial-banner> with little motion', () => {
  before(function () {
    if (!canEmulate) this.skip();
    localStorage.clear();
  });

  it('moves and counts nothing, whichever form it has', () =>
    withoutMotion(async () => {
      for (const variant of VARIANTS) {
        const element = await banner(`variant="${variant}" jobcenter="peine" dismissible`);
        element.scrollIntoView();
        await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        expect(moving(element), variant).to.deep.equal([]);
        expect(element.shadowRoot!.querySelector('.counting'), variant).to.equal(null);
      }
    }));
});
