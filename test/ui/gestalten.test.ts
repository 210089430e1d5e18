import { expect, fixture, html } from '@open-wc/testing';
import '../../src/jobcenter-finder.ts';
import '../../stories/gestalten/contrast-table.ts';
import look from '../../stories/gestalten/gestalten.css?inline';
import { renderHowTo, renderLimits } from '../../stories/gestalten/how-to.ts';
import { documentedIn, tokensOf } from '../../stories/gestalten/manifest.ts';
import '../../stories/gestalten/parts-picture.ts';
import { renderTokens } from '../../stories/gestalten/token-table.ts';
import { part, text, until } from '../element.ts';

const manifest = async () => documentedIn(await (await fetch('/custom-elements.json')).json());
const finder = (design = '') =>
  html`<jobcenter-finder class=${design} query="45121" theme="light"></jobcenter-finder>`;

describe('the pages for designers', () => {
  const sheet = new CSSStyleSheet();
  before(() => {
    sheet.replaceSync(look);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  after(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(one => one !== sheet);
  });

  it('have no finding of axe', async () => {
    for (const view of [renderHowTo(), renderLimits(), renderTokens(tokensOf(await manifest()))]) {
      await expect(await fixture(view)).to.be.accessible();
    }
  });

  it('show every token that any element documents', async () => {
    const elements = await manifest();
    const table = await fixture(renderTokens(tokensOf(elements)));
    const names = [...table.querySelectorAll('tbody th')].map(text);
    const documented = elements.flatMap(({ cssProperties }) => cssProperties.map(({ name }) => name));
    expect(names.sort()).to.deep.equal([...new Set(documented)].sort());
  });

  it('outline the parts that are in the picture, and say which are not', async () => {
    const documented = (await manifest()).find(({ tagName }) => tagName === 'jobcenter-finder')!;
    const page = await fixture<HTMLElement>(
      html`<article class="gestalten">
        <h1>Parts</h1>
        <h2>Finder</h2>
        <gestalten-parts .documented=${documented} .picture=${finder()}></gestalten-parts>
      </article>`,
    );
    const element = () => page.querySelector('jobcenter-finder');
    const names = () => [...page.querySelectorAll('.names button')].map(text);
    await until(() => names().includes('jobcenter-finder::part(error)'));
    expect(names()).not.to.include('jobcenter-finder::part(card)');
    const button = [...page.querySelectorAll<HTMLElement>('.names button')].find(one =>
      text(one).includes('(error)'),
    )!;
    button.click();
    await until(() => page.querySelectorAll('.line').length === 1);
    const [line, error] = [page.querySelector('.line')!, part(element()!, 'error')!].map(one =>
      one.getBoundingClientRect(),
    );
    expect(Math.abs(line!.left - error!.left)).to.be.below(4);
    expect(Math.abs(line!.top - error!.top)).to.be.below(4);
    await expect(page).to.be.accessible();
  });

  it('measure contrast again as soon as the page changes a colour', async () => {
    const page = await fixture<HTMLElement>(
      html`<div class="gestalten"><gestalten-contrast .tag=${'jobcenter-finder'} .picture=${finder()}></gestalten-contrast></div>`,
    );
    const rows = () => [...page.querySelectorAll('tbody tr')].map(text);
    await until(() => rows().some(row => row.includes('Suchen')));
    expect(rows().join()).not.to.include('zu wenig');
    const element = page.querySelector('jobcenter-finder')!;
    element.style.setProperty('--stark-sozial-color-on-accent', '#3a7a86');
    await until(() => rows().some(row => row.includes('zu wenig')));
    expect(rows()[0]).to.match(/Suchen.*zu wenig/);
  });
});
