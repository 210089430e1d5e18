import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { formatFigure } from '../../src/banner/figures.ts';
import type { Figure } from '../../src/dataset/schema.ts';
import { canEmulate } from '../engine.ts';
import { banner, complete, part, placed, text, until } from './banner.ts';

/** The figures as a screen reader has them. */
const items = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('li')].map(item => {
    const copy = item.cloneNode(true) as Element;
    for (const silent of copy.querySelectorAll('[aria-hidden]')) silent.remove();
    return text(copy);
  });

const figure = (id: string, value: number, date: string): Figure => ({
  ...{ id, value, date, precision: 'about', label: `Zahl ${id}` },
  source: { name: `Quelle von ${date}`, url: 'https://example.org/' },
});

describe('The figures', () => {
  it('stand there with what they count, their day and a link to their source', async () => {
    const element = await banner();
    const { campaign } = await (await fetch('/build/data/stark-sozial.json')).json();
    const figures = campaign.figures as Figure[];
    expect(items(element).length).to.equal(4);
    for (const [at, item] of items(element).entries()) {
      expect(item).to.contain(figures[at]!.label);
      expect(item).to.contain(
        'Stand 21. August 2019, Quelle: Pressemitteilung von Städtetag und Landkreistag',
      );
      const link = element.shadowRoot!.querySelectorAll('li')[at]!.querySelector('a')!;
      expect(link.href).to.equal(figures[at]!.source.url);
    }
    expect(items(element).map(item => item.slice(0, 20))).to.deep.equal([
      '104 kommunale Jobcen',
      'rund 1,5 Millionen M',
      'mehr als 250.000 Ver',
      'mehr als 22 Millione',
    ]);
  });

  it('stand alone as three', async () => {
    const element = await banner('variant="figures"');
    expect(items(element).length).to.equal(3);
    expect(items(element).join()).not.to.contain('104 kommunale Jobcenter');
  });

  it('are written as the language of the page does', async () => {
    const element = await banner('variant="figures" lang="en"');
    expect(items(element)[0]).to.contain('about 1.5 million people');
    expect(items(element)[1]).to.contain('more than 250,000 placements');
    expect(items(element)[2]).to.contain('As of 21 August 2019, source:');
  });

  it('are in words where the words say it exactly', () => {
    expect(formatFigure(1_500_000, 'de')).to.deep.equal({ digits: '1,5', word: 'Millionen' });
    expect(formatFigure(1_000_000, 'de')).to.deep.equal({ digits: '1', word: 'Million' });
    expect(formatFigure(1_550_000, 'de')).to.deep.equal({ digits: '1.550.000', word: '' });
    expect(formatFigure(137_045, 'en')).to.deep.equal({ digits: '137,045', word: '' });
    expect(formatFigure(22_000_000, 'de-simple')).to.deep.equal({ digits: '22', word: 'Millionen' });
  });

  it('are replaced by newer ones that are added to the data', async () => {
    const figures = [
      figure('people', 5, '2019-08-21'),
      figure('people', 7, '2027'),
      figure('other', 9, '2020'),
    ];
    const element = await banner('variant="figures"', { data: { campaign: { figures } } });
    expect(items(element)).to.have.length(2);
    expect(items(element)[0]).to.contain('7').and.to.contain('Stand 2027');
  });

  it('begin with the inhabitants of the own area', async () => {
    const element = await banner('variant="figures" jobcenter="peine"');
    const { jobcenters } = await (await fetch('/build/data/stark-sozial.json')).json();
    const { inhabitants } = jobcenters.find(({ id }: { id: string }) => id === 'peine');
    expect(items(element)[0]).to.contain(new Intl.NumberFormat('de-DE').format(inhabitants.value));
    expect(items(element)[0]).to.contain(
      'Landkreis Peine Stand 31. Dezember 2024, Quelle: Statistisches Bundesamt',
    );
  });

  it('never become a link that runs a script', async () => {
    const bad = figure('people', 5, '2019');
    const figures = [
      { ...bad, source: { name: 'Quelle', url: 'javascript:alert(1)' } },
      figure('other', 6, '2020'),
    ];
    const element = await banner('variant="figures"', { data: { campaign: { figures } } });
    expect(element.shadowRoot!.innerHTML).not.to.contain('javascript:');
  });

  it('count up once, while the number itself stands there and the running one is silent', async () => {
    if (canEmulate) await emulateMedia({ reducedMotion: 'no-preference' });
    const element = await placed('variant="figures"');
    const seen = new Set<string>();
    await until(() => !!element.shadowRoot?.querySelector('li'));
    const digits = element.shadowRoot!.querySelector('.digits')!;
    expect(text(digits.firstElementChild)).to.equal('1,5');
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    await until(() => !!digits.querySelector('.counting'));
    await until(() => {
      const counting = digits.querySelector('.counting');
      if (counting) seen.add(text(counting));
      expect(text(digits.firstElementChild)).to.equal('1,5');
      expect(counting?.getAttribute('aria-hidden') ?? 'true').to.equal('true');
      return !counting;
    });
    expect(seen.size).to.be.greaterThan(3);
    element.lang = 'en';
    await until(() => text(digits) === '1.5');
    expect(element.shadowRoot!.querySelector('.counting')).to.equal(null);
  });

  it('stand still where the visitor wants no motion', async function () {
    if (!canEmulate) this.skip();
    await emulateMedia({ reducedMotion: 'reduce' });
    const element = await placed('variant="figures"');
    let counted = false;
    await until(() => !!element.shadowRoot);
    const observer = new MutationObserver(() => {
      counted ||= !!element.shadowRoot!.querySelector('.counting');
    });
    observer.observe(element.shadowRoot!, { subtree: true, childList: true });
    await complete(element);
    for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
    observer.disconnect();
    expect(counted).to.equal(false);
    expect(part(element, 'figures')).not.to.equal(null);
    await emulateMedia({ reducedMotion: 'no-preference' });
  });
});
