import { expect } from '@open-wc/testing';
import grossstadt from '../../demo/themes/grossstadt.css?inline';
import kueste from '../../demo/themes/kueste.css?inline';
import mittelgebirge from '../../demo/themes/mittelgebirge.css?inline';
import { measure } from '../../stories/gestalten/measure.ts';
import { RECIPES } from '../../stories/gestalten/recipes.ts';
import { part } from '../element.ts';
import { documented, TAGS } from './manifest.ts';
import { SCENES } from './scenes.ts';

/** With a stylesheet in the page, as a webmaster puts it there. */
async function withCss(css: string, act: () => Promise<void>): Promise<void> {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  try {
    await act();
  } finally {
    style.remove();
  }
}

const finder = (attributes = '') => SCENES['jobcenter-finder']['with an error']!(attributes);
const hero = (attributes = '') => SCENES['stark-sozial-banner'].hero!(attributes);
const styleOf = (element: HTMLElement, name: string) => getComputedStyle(part(element, name)!);

const PROOFS: Record<string, () => Promise<void>> = {
  'green-button': async () => {
    expect(styleOf(await finder(), 'button').backgroundColor).to.equal('rgb(43, 90, 49)');
    expect(styleOf(await finder('theme="dark"'), 'button').backgroundColor).to.equal('rgb(165, 214, 160)');
    expect(styleOf(await hero(), 'panel').backgroundColor).to.equal('rgb(43, 90, 49)');
    expect(styleOf(await hero('theme="dark"'), 'panel').backgroundColor).to.equal('rgb(29, 61, 34)');
  },
  font: async () => {
    const { fontFamily, fontSize } = styleOf(await finder(), 'search');
    expect([fontFamily, fontSize]).to.deep.equal(['Georgia, serif', '18px']);
  },
  corners: async () => {
    const element = await finder();
    expect(styleOf(element, 'finder').borderTopLeftRadius).to.equal('16px');
    expect(styleOf(element, 'button').borderTopLeftRadius).to.equal('22px');
  },
  'dark-ground': async () => {
    expect(styleOf(await finder('theme="dark"'), 'finder').backgroundColor).to.equal('rgb(16, 28, 44)');
    expect(styleOf(await finder(), 'finder').backgroundColor).to.equal('rgb(255, 255, 255)');
  },
  parts: async () => {
    const element = await finder();
    expect(styleOf(element, 'locate').display).to.equal('none');
    expect(styleOf(element, 'heading').textTransform).to.equal('uppercase');
  },
};

describe('the answers to designers', () => {
  for (const { id, question, css } of RECIPES) {
    it(`hold: ${question}`, () => withCss(css, PROOFS[id]!));
  }

  it('name only tokens and parts that exist', async () => {
    const all = [...(await documented()).values()];
    const tokens = all.flatMap(({ cssProperties }) => cssProperties.map(({ name }) => name));
    for (const { css } of RECIPES) {
      for (const [name] of css.matchAll(/--stark-sozial-[\w-]+/g)) {
        expect(tokens).to.include(name.replace(/-dark$/, ''));
      }
      for (const [, tag, name] of css.matchAll(/([\w-]+)::part\(([\w-]+)\)/g)) {
        const element = all.find(({ tagName }) => tagName === tag)!;
        expect(element.cssParts.map(one => one.name)).to.include(name);
      }
    }
  });
});

const DESIGNS = { default: '', kueste, mittelgebirge, grossstadt };

for (const [design, css] of Object.entries(DESIGNS)) {
  describe(`the contrast measured in live elements, ${design}`, () => {
    for (const tag of TAGS) {
      for (const theme of ['light', 'dark']) {
        it(`is enough in <${tag}>, ${theme}`, async function () {
          this.timeout(60_000);
          await withCss(css, async () => {
            for (const [name, scene] of Object.entries(SCENES[tag])) {
              const measured = measure(await scene(`theme="${theme}"`));
              expect(measured.length, name).to.be.greaterThan(0);
              const weak = measured.filter(({ ratio, least }) => ratio < least);
              expect(weak, name).to.deep.equal([]);
            }
          });
        });
      }
    }
  });
}
