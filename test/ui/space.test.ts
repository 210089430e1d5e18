import { expect } from '@open-wc/testing';
import { TAGS } from './manifest.ts';
import { SCENES } from './scenes.ts';

const TARGETS = 'button, .button, input:not([type=checkbox]), select, summary, [role=option], label.switch';

function targets(element: HTMLElement): Map<Element, number> {
  const all = [...element.shadowRoot!.querySelectorAll(TARGETS)].filter(node => node.checkVisibility());
  return new Map(all.map(node => [node, node.getBoundingClientRect().height]));
}

/** Nodes with words that stick out of the element sideways. */
function outside(element: HTMLElement): string[] {
  const { left, right } = element.getBoundingClientRect();
  return [...element.shadowRoot!.querySelectorAll('p, a, button, input, select, li, dd, [role=heading]')]
    .filter(node => node.checkVisibility() && !node.closest('.visually-hidden, .areas, [hidden]'))
    .filter(node => {
      const box = node.getBoundingClientRect();
      return box.width > 1 && (box.left < left - 1 || box.right > right + 1);
    })
    .map(node => `${node.localName}.${node.className}: ${node.textContent?.trim().slice(0, 40)}`);
}

describe('--stark-sozial-space', () => {
  for (const tag of TAGS) {
    for (const [name, scene] of Object.entries(SCENES[tag])) {
      it(`keeps targets of 44 px and words inside in <${tag}> ${name}`, async function () {
        this.timeout(20_000);
        const element = await scene('');
        const before = targets(element);
        for (const width of ['320px', '768px', '1280px']) {
          element.parentElement!.style.width = width;
          for (const space of ['2px', '6px']) {
            element.style.setProperty('--stark-sozial-space', space);
            for (const [node, height] of targets(element)) {
              const least = Math.min(44, Math.round(before.get(node) ?? 44));
              expect(Math.round(height), `${width}, ${space}: ${node.outerHTML.slice(0, 60)}`).to.be.at.least(
                least,
              );
            }
            expect(outside(element), `${width}, ${space}`).to.deep.equal([]);
          }
        }
      });
    }

    it(`goes in <${tag}> no further than is sensible`, async () => {
      const [scene] = Object.values(SCENES[tag]);
      const element = await scene!('');
      const at = (space: string) => {
        element.style.setProperty('--stark-sozial-space', space);
        return element.getBoundingClientRect().height;
      };
      expect(at('0px')).to.equal(at('2px'));
      expect(at('80px')).to.equal(at('6px'));
      expect(at('6px')).to.be.greaterThan(at('2px'));
    });
  }
});
