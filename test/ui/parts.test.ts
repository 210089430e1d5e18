import { expect } from '@open-wc/testing';
import { documented, TAGS } from './manifest.ts';
import { SCENES } from './scenes.ts';

describe('parts, which a page may style', () => {
  for (const tag of TAGS) {
    it(`are those of <${tag}> that its documentation names, no more and no less`, async function () {
      this.timeout(60_000);
      const found = new Set<string>();
      for (const scene of Object.values(SCENES[tag])) {
        const element = await scene('');
        for (const node of element.shadowRoot!.querySelectorAll('[part]')) {
          for (const name of node.part) found.add(name);
        }
      }
      const { cssParts } = (await documented()).get(tag)!;
      expect([...found].sort()).to.deep.equal(cssParts.map(({ name }) => name).sort());
    });

    it(`can be styled in <${tag}> from the page`, async () => {
      const [scene] = Object.values(SCENES[tag]);
      const element = await scene!('');
      const style = document.createElement('style');
      style.textContent = `${tag}::part(heading) { letter-spacing: 3px }`;
      document.head.append(style);
      try {
        const heading = element.shadowRoot!.querySelector('[part~=heading]')!;
        expect(getComputedStyle(heading).letterSpacing).to.equal('3px');
      } finally {
        style.remove();
      }
    });
  }
});
