import { expect, fixture } from '@open-wc/testing';
import { canEmulate } from '../engine.ts';
import { holdRequests } from '../hold.ts';
import { banner, complete, part, until } from './banner.ts';

const WIDTHS = [320, 360, 400, 480, 576, 640, 768, 900, 1024, 1280, 1600];

/** Banners of each width, whose data wait until they are let go. */
async function early(attributes: object, widths = WIDTHS) {
  const page = await fixture<HTMLElement>('<div></div>');
  const go = holdRequests();
  const elements = widths.map(width => {
    const place = document.createElement('div');
    place.style.width = `${width}px`;
    const element = document.createElement('stark-sozial-banner');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    // An address of its own, for the dataset of the other tests is there at once.
    element.datasetUrl = `/build/data/stark-sozial.core.json?${JSON.stringify(attributes)}`;
    place.append(element);
    page.append(place);
    return element;
  });
  await until(() => elements.every(element => element.shadowRoot && part(element, 'banner')));
  return { elements, go };
}

const heights = (elements: Element[]) => elements.map(element => element.getBoundingClientRect().height);

describe('The place of the banner', () => {
  // An element shows nothing until the strings of its language are there.
  before(() => banner('lang="en" variant="strip"'));

  for (const variant of ['hero', 'strip', 'figures']) {
    for (const more of [{}, { jobcenter: 'peine' }, { lang: 'en' }]) {
      it(`keeps its height when the data arrive: ${variant} ${JSON.stringify(more)}`, async () => {
        const { elements, go } = await early({ variant, ...more });
        const before = heights(elements);
        go();
        for (const element of elements) await complete(element);
        for (const [at, height] of heights(elements).entries()) {
          expect(height, `${WIDTHS[at]} px`).to.be.closeTo(before[at]!, 1);
        }
      });
    }
  }

  it('measures no layout shift of the page either', async function () {
    if (!canEmulate) this.skip();
    let sum = 0;
    const add = (entries: PerformanceEntryList) => {
      for (const entry of entries) sum += (entry as PerformanceEntry & { value: number }).value;
    };
    const observer = new PerformanceObserver(list => add(list.getEntries()));
    const { elements, go } = await early({ variant: 'hero', theme: 'dark' }, [700]);
    await new Promise(requestAnimationFrame);
    observer.observe({ type: 'layout-shift' });
    go();
    for (const element of elements) await complete(element);
    await new Promise(requestAnimationFrame);
    add(observer.takeRecords());
    observer.disconnect();
    expect(sum).to.be.lessThan(0.01);
  });
});
