import { expect } from '@open-wc/testing';
import { documented, TAGS, type Tag } from './manifest.ts';
import { SCENES } from './scenes.ts';

const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** What a visitor sees of a node: colours, corners, distances, letters. */
const SEEN = [
  ...['color', 'background-color', 'fill', 'stroke', 'accent-color', 'outline-color'],
  ...['border-top-color', 'border-bottom-color', 'border-left-color', 'border-top-left-radius'],
  ...['padding-top', 'padding-left', 'margin-top', 'row-gap', 'font-family', 'font-size'],
];

type Look = Map<Element, string>;

function look(element: HTMLElement): Look {
  const nodes = [...element.shadowRoot!.querySelectorAll('*')];
  return new Map(
    nodes.map(node => {
      const style = getComputedStyle(node);
      return [node, SEEN.map(name => style.getPropertyValue(name)).join('|')];
    }),
  );
}

const looks = new Map<HTMLElement, Look>();

/** What changes in the picture while the page sets a custom property; what comes and goes meanwhile is not it. */
function changed(element: HTMLElement, name: string, value: string): number {
  const before = looks.get(element) ?? look(element);
  looks.set(element, before);
  element.style.setProperty(name, value);
  const after = look(element);
  element.style.removeProperty(name);
  return [...after].filter(([node, seen]) => seen !== (before.get(node) ?? seen)).length;
}

const OTHER: Record<string, string> = {
  '--stark-sozial-font-family': 'monospace',
  '--stark-sozial-font-size': '31px',
  '--stark-sozial-space': '5px',
  '--stark-sozial-radius': '17px',
  '--stark-sozial-radius-control': '17px',
};

const other = (name: string) => OTHER[name] ?? 'rgb(1, 2, 3)';

/** Scenes that show all tokens, with as few nodes as that takes. */
const ENOUGH: Record<Tag, [scene: string, attributes?: string][]> = {
  'jobcenter-finder': [['with an error', 'land="DE-SL"'], ['without data']],
  'aktionswoche-calendar': [['as a list, wide', 'jobcenter="friesland"'], ['without data']],
  'stark-sozial-banner': [['hero'], ['without data']],
  'stark-sozial-stories': [['with cards'], ['without data']],
};

async function scenesOf(tag: Tag, theme: Theme): Promise<HTMLElement[]> {
  const elements: HTMLElement[] = [];
  for (const [scene, attributes] of ENOUGH[tag]) {
    const element = await SCENES[tag][scene]!(`${attributes ?? ''} theme="${theme}"`);
    // The fixture of the test would take it away.
    document.body.append(element);
    elements.push(element);
  }
  return elements;
}

for (const tag of TAGS) {
  describe(`the tokens of <${tag}>`, function () {
    this.timeout(30_000);
    const scenes = new Map<Theme, HTMLElement[]>();
    before(async () => {
      for (const theme of THEMES) scenes.set(theme, await scenesOf(tag, theme));
    });
    after(() => {
      for (const element of [...scenes.values()].flat()) element.remove();
    });

    /** How much changes in all scenes of a theme. */
    const effect = (theme: Theme, name: string, value: string) =>
      scenes.get(theme)!.reduce((sum, element) => sum + changed(element, name, value), 0);

    it('each show in light, as the documentation says', async () => {
      for (const { name } of (await documented()).get(tag)!.cssProperties) {
        expect(effect('light', name, other(name)), name).to.be.greaterThan(0);
      }
    });

    it('of colour have each one of their own for dark', async () => {
      for (const { name, description } of (await documented()).get(tag)!.cssProperties) {
        if (!name.includes('-color-')) continue;
        const shows = effect('dark', `${name}-dark`, other(name)) > 0;
        expect(shows, name).to.equal(!description.includes('(nur hell)'));
        expect(effect('light', `${name}-dark`, other(name)), `${name}-dark in light`).to.equal(0);
        expect(effect('dark', name, other(name)), `${name} in dark`).to.equal(0);
      }
    });

    it('have the defaults that the documentation names', async () => {
      for (const { name, default: value, description } of (await documented()).get(tag)!.cssProperties) {
        // Round filters and small tags have corners of their own until the page sets those of controls.
        if (description.includes('Ist der Wert gesetzt')) continue;
        expect(effect('light', name, value), `${name}: ${value}`).to.equal(0);
        const dark = /mit `-dark`, `(.+?)`/.exec(description)?.[1];
        expect(!!dark, name).to.equal(name.includes('-color-') && !description.includes('(nur hell)'));
        if (dark) expect(effect('dark', `${name}-dark`, dark), `${name}-dark: ${dark}`).to.equal(0);
      }
    });

    it('are documented here as soon as they change anything here', async () => {
      const all = [...(await documented()).values()].flatMap(({ cssProperties }) => cssProperties);
      const here = new Set((await documented()).get(tag)!.cssProperties.map(({ name }) => name));
      for (const name of new Set(all.map(one => one.name))) {
        if (!here.has(name)) expect(effect('light', name, other(name)), name).to.equal(0);
      }
    });

    it('are the only colours, but for paper, forced colours and a shadow', () => {
      const literal = /#[\da-f]{3}|\brgba?\(|\bhsl|\b(?:white|black|red|green|blue|gr[ae]y)\b/i;
      const sheets = new Set(
        [...scenes.values()].flat().flatMap(({ shadowRoot }) => shadowRoot!.adoptedStyleSheets),
      );
      expect(sheets.size).to.be.greaterThan(2);
      const escaped: string[] = [];
      const read = (rules: CSSRuleList) => {
        for (const rule of rules) {
          if (rule instanceof CSSMediaRule && /print|forced-colors/.test(rule.conditionText)) continue;
          if (rule instanceof CSSStyleRule) {
            for (const name of rule.style) {
              if (name.startsWith('--') || name === 'box-shadow') continue;
              // Firefox tells `none` as a colour that lets everything through.
              const value = rule.style.getPropertyValue(name).replace('rgba(0, 0, 0, 0)', '');
              if (literal.test(value)) escaped.push(`${rule.selectorText} { ${name}: ${value} }`);
            }
          } else if ('cssRules' in rule) read(rule.cssRules as CSSRuleList);
        }
      };
      for (const sheet of sheets) read(sheet.cssRules);
      expect(escaped).to.deep.equal([]);
    });
  });
}
