import { expect } from '@open-wc/testing';
import type { JobcenterFinder } from '../../src/finder/jobcenter-finder.ts';
import { mapStyles } from '../../src/finder/map/styles.ts';
import { until } from './finder.ts';
import { area, areas, finderWithMap, marked } from './map.ts';

/** The map in a browser that does not know the function: here nobody knows the one that takes its place. */
async function withoutColorMix(attributes = ''): Promise<JobcenterFinder> {
  const element = await finderWithMap(attributes);
  const old = new CSSStyleSheet();
  old.replaceSync(mapStyles.cssText.replaceAll('color-mix(', 'colour-mix('));
  const root = element.shadowRoot!;
  const sheets = root.adoptedStyleSheets.filter(sheet => sheet !== mapStyles.styleSheet);
  expect(sheets.length).to.equal(root.adoptedStyleSheets.length - 1);
  root.adoptedStyleSheets = [...sheets, old];
  return element;
}

const look = (path: Element) => {
  const { fill, fillOpacity, stroke } = getComputedStyle(path);
  return { fill, fillOpacity: Number(fillOpacity), stroke };
};

describe('The map without color-mix()', () => {
  for (const theme of ['light', 'dark']) {
    it(`tells by colour which areas are those of the 104, and which is chosen (${theme})`, async () => {
      const element = await withoutColorMix(`theme="${theme}"`);
      const filled = look(area(element, '03157'));
      const other = look(areas(element, '.area:not(.filled)')[0]!);
      expect(filled.fill).not.to.equal(other.fill);
      expect([filled.fillOpacity, other.fillOpacity]).to.deep.equal([0.3, 1]);
      expect(filled.fill).to.equal(filled.stroke);
      for (const { fill } of [filled, other]) expect(fill).not.to.match(/^(none|rgb\(0, 0, 0\))$/);
      await element.search('31224');
      await until(() => marked(element)[1] === 1);
      const chosen = look(areas(element, '.selected')[0]!);
      expect(chosen.fill).to.equal(filled.fill);
      expect(chosen.fillOpacity).to.be.greaterThan(filled.fillOpacity);
      expect(look(areas(element, '.under')[0]!)).to.include({ fill: other.fill, fillOpacity: 1 });
    });
  }

  it('has its key in the colour of the areas', async () => {
    const element = await withoutColorMix();
    const key = getComputedStyle(element.shadowRoot!.querySelector('.legend')!, '::before');
    expect(key.backgroundColor).to.equal(look(area(element, '03157')).fill);
    expect(Number(key.opacity)).to.equal(look(area(element, '03157')).fillOpacity);
  });
});
