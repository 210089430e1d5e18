import { expect, fixture } from '@open-wc/testing';
import type { StarkSozialStories } from '../../src/stories/stark-sozial-stories.ts';
import { spaced, spacingFaults, WIDTHS } from '../text-spacing.ts';
import { stories, themes, untilFailed } from './stories.ts';

const STATES: Record<string, (lang: string) => Promise<StarkSozialStories>> = {
  'with all': lang => stories(lang),
  'with one theme': async lang => {
    const element = await stories(lang);
    themes(element)[1]!.click();
    await element.updateComplete;
    return element;
  },
  'with those of others': lang => stories(`jobcenter="peine" ${lang}`),
  'without data': async lang => {
    const element = await fixture<StarkSozialStories>(
      `<stark-sozial-stories dataset="/no-stories-spaced.json" ${lang}></stark-sozial-stories>`,
    );
    await untilFailed(element);
    return element;
  },
};

describe('<stark-sozial-stories> with wider spaces in its texts', () => {
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
