import { expect, fixture, html } from '@open-wc/testing';
import { TAGS } from '../../src/embed/tags.ts';
import './scenes.ts';

/** In such a box a child is as wide as what stands in it. */
const BOXES = [
  'display: inline-block',
  'float: left',
  'display: flex; flex-direction: column; align-items: flex-start',
  'display: flex',
  'display: table',
];

describe('in a box that is as wide as what stands in it', () => {
  for (const tag of TAGS) {
    for (const style of BOXES) {
      it(`<${tag}> is as wide as a phone: ${style}`, async () => {
        const page = await fixture<HTMLElement>(html`<div><div><p></p></div></div>`);
        page.style.width = '800px';
        page.querySelector('div')!.style.cssText = style;
        const element = document.createElement(tag);
        page.querySelector('p')!.append(element);
        expect(element.clientWidth).to.be.within(288, 800);
      });
    }

    it(`<${tag}> leaves columns of a row as wide as they were`, async () => {
      const page = await fixture<HTMLElement>(html`<div><div></div><div></div></div>`);
      page.style.cssText = 'display: flex; width: 800px';
      const [first, second] = page.children as unknown as HTMLElement[];
      for (const column of [first!, second!]) column.style.flex = '1';
      first!.append(document.createElement(tag));
      expect([first!.clientWidth, second!.clientWidth]).to.deep.equal([400, 400]);
    });
  }
});
