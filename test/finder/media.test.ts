import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { canEmulate } from '../engine.ts';
import {
  contrastOnPaper,
  FORCED,
  lightTexts,
  moving,
  onPaper,
  unbordered,
  withForcedColors,
  withoutMotion,
} from '../media.ts';
import { finder, part, text, type, until } from './finder.ts';
import { area, areas, finderWithMap, marked } from './map.ts';
import { answered, STATES } from './states.ts';

const all = <T extends Element = HTMLElement>(element: Element, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<T>(selector),
];
const style = (node: Element) => getComputedStyle(node);

describe('<jobcenter-finder> in forced colours', () => {
  before(function () {
    if (!canEmulate) this.skip();
  });

  for (const [state, reach] of Object.entries(STATES)) {
    it(`has no finding of axe ${state}`, () =>
      withForcedColors(async () => {
        await expect(await reach('theme="dark"')).to.be.accessible(FORCED);
      }));
  }

  it('keeps a border around the field, its buttons and the card', () =>
    withForcedColors(async () => {
      const element = await answered('jobcenter="peine" map="button"', 'Neustadt');
      const boxes = ['input', '.row .button', '.actions .button', '.root > .card', '.choices button'];
      expect(unbordered(element, [...boxes, '.map > button'])).to.deep.equal([]);
    }));

  it('shows which suggestion is chosen, and which jobcenter of the list is shown', () =>
    withForcedColors(async () => {
      const element = await finder();
      await type(element, 'Neust');
      await sendKeys({ press: 'ArrowDown' });
      await element.updateComplete;
      const [chosen, other] = all(element, '[role=option]');
      expect(chosen!.getAttribute('aria-selected')).to.equal('true');
      expect(style(chosen!).backgroundColor).not.to.equal(style(other!).backgroundColor);
      await element.search('31224');
      await element.updateComplete;
      for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
      const shown = all(element, '.all [aria-current=true]');
      expect(shown.map(text).join()).to.contain('Landkreis Peine');
      const rest = all(element, '.all [aria-current=false]')[0]!;
      const width = (node: Element) => Number.parseFloat(style(node).borderInlineStartWidth);
      expect(width(shown[0]!)).to.be.greaterThan(width(rest));
    }));

  it('tells on the map the areas of the 104 from others, and the chosen one from both', () =>
    withForcedColors(async () => {
      const element = await finderWithMap();
      const filled = style(area(element, '03157')).fill;
      const other = style(areas(element, '.area:not(.filled)')[0]!).fill;
      expect(filled).not.to.equal(other);
      const key = getComputedStyle(all(element, '.legend')[0]!, '::before').backgroundColor;
      expect(key).to.equal(filled);
      await element.search('31224');
      await until(() => marked(element)[1] === 1);
      expect([filled, other]).not.to.include(style(areas(element, '.selected')[0]!).fill);
      await expect(element).to.be.accessible(FORCED);
    }));

  it('keeps the outline of what has the focus', () =>
    withForcedColors(async () => {
      const element = await finder();
      all(element, 'input')[0]!.focus();
      await sendKeys({ press: 'Tab' });
      const { outlineStyle, outlineWidth } = style(element.shadowRoot!.activeElement!);
      expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '3px']);
    }));
});

describe('<jobcenter-finder> on paper', () => {
  before(function () {
    if (!canEmulate) this.skip();
  });

  it('leads to the federal search for a joint jobcenter by its address', async () => {
    const element = await answered('', '10115');
    const link = part(element, 'card')!.querySelector<HTMLAnchorElement>('a.primary')!;
    await onPaper(async () => {
      expect(link.checkVisibility()).to.equal(true);
      expect(getComputedStyle(link, '::after').content).to.contain(link.href);
    });
  });

  for (const theme of ['light', 'dark']) {
    it(`is the card with address, telephone and website, and no control (${theme})`, async () => {
      const element = await finder(`jobcenter="ingolstadt" theme="${theme}"`);
      await onPaper(async () => {
        for (const control of all(element, 'button, input, summary, .actions')) {
          expect(control.checkVisibility(), text(control) || control.localName).to.equal(false);
        }
        const card = part(element, 'card')!;
        const lines = [...card.querySelectorAll<HTMLElement>('dd p')].filter(node => node.checkVisibility());
        const printed = lines.map(text).join('\n');
        expect(printed).to.match(/\b\d{5} Ingolstadt/);
        expect(printed).to.contain('+49 841 30545112');
        expect(printed).to.contain('ingolstadt.de/Leben');
        expect(lightTexts(element)).to.deep.equal([]);
      });
    });

    it(`is a card, a joint jobcenter or a choice that can be read (${theme})`, async () => {
      for (const element of [
        await finder(`jobcenter="bergstrasse" theme="${theme}"`),
        await answered(`theme="${theme}"`, 'Emsland'),
        await answered(`theme="${theme}"`, '10115'),
        await answered(`theme="${theme}"`, 'Neustadt'),
      ]) {
        await onPaper(async () => {
          expect(lightTexts(element)).to.deep.equal([]);
          expect(contrastOnPaper(all(element, '.heading')[0]!)).to.be.greaterThan(7);
        });
      }
    });
  }
});

describe('<jobcenter-finder> with little motion', () => {
  before(function () {
    if (!canEmulate) this.skip();
  });

  it('moves nothing in any state', () =>
    withoutMotion(async () => {
      for (const [state, reach] of Object.entries(STATES)) {
        expect(moving(await reach('')), state).to.deep.equal([]);
      }
    }));

  it('zooms the map and shows an area in one step', () =>
    withoutMotion(async () => {
      const element = await finderWithMap();
      expect(moving(element)).to.deep.equal([]);
      const width = () => area(element, '03157').getBoundingClientRect().width;
      const before = width();
      all(element, '.map-zoom button')[0]!.click();
      expect(width()).to.be.greaterThan(before * 1.9);
      await element.search('31224');
      await until(() => marked(element)[1] === 1);
      expect(moving(element)).to.deep.equal([]);
    }));
});
