import { expect, fixture } from '@open-wc/testing';
import type { StarkSozialStories } from '../../src/stories/stark-sozial-stories.ts';
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
import { cards, part, stories, text, themes, untilFailed } from './stories.ts';

async function withTheme(attributes = ''): Promise<StarkSozialStories> {
  const element = await stories(attributes);
  themes(element)[1]!.click();
  await element.updateComplete;
  return element;
}

describe('<stark-sozial-stories> in forced colours', () => {
  before(function () {
    if (!canEmulate) this.skip();
  });

  it('has no finding of axe, with a theme and without data', () =>
    withForcedColors(async () => {
      await expect(await withTheme('theme="dark"')).to.be.accessible(FORCED);
      const element = await fixture<StarkSozialStories>(
        '<stark-sozial-stories dataset="/no-stories-forced.json"></stark-sozial-stories>',
      );
      await untilFailed(element);
      await expect(element).to.be.accessible(FORCED);
    }));

  it('shows which theme is chosen, and keeps a border around themes and cards', () =>
    withForcedColors(async () => {
      const element = await withTheme();
      const [other, chosen] = themes(element);
      expect(getComputedStyle(chosen!).backgroundColor).not.to.equal(
        getComputedStyle(other!).backgroundColor,
      );
      expect(unbordered(element, ['.themes button', '.themes [aria-pressed=true]', '.card'])).to.deep.equal(
        [],
      );
    }));
});

describe('<stark-sozial-stories> on paper', () => {
  before(function () {
    if (!canEmulate) this.skip();
  });

  for (const theme of ['light', 'dark']) {
    it(`are stories that can be read, in one piece each, and no themes to choose (${theme})`, async () => {
      const element = await withTheme(`theme="${theme}"`);
      await onPaper(async () => {
        expect(part(element, 'themes')!.checkVisibility()).to.equal(false);
        expect(cards(element).length).to.be.greaterThan(1);
        for (const card of cards(element)) {
          expect(getComputedStyle(card).breakInside).to.equal('avoid');
          expect(text(card)).to.match(/Quelle: \S+\.de/);
        }
        expect(lightTexts(element)).to.deep.equal([]);
      });
    });
  }
});

describe('<stark-sozial-stories> with little motion', () => {
  before(function () {
    if (!canEmulate) this.skip();
  });

  it('move nothing, while they load, after a choice and without data', () =>
    withoutMotion(async () => {
      const loading = await fixture<StarkSozialStories>(
        '<stark-sozial-stories dataset="/no-stories-still.json"></stark-sozial-stories>',
      );
      expect(moving(loading)).to.deep.equal([]);
      await untilFailed(loading);
      expect(moving(loading)).to.deep.equal([]);
      expect(moving(await withTheme())).to.deep.equal([]);
    }));
});
