import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { answersDe } from '../../src/text/finder/answers-de.ts';
import { finderTexts } from '../../src/text/finder/index.ts';
import { formatDate } from '../../src/text/format.ts';
import { Language, LanguageController, languageOf } from '../../src/text/language.ts';

class Speaker extends LitElement {
  readonly speech = new LanguageController(this, finderTexts);
}
customElements.define('test-speaker', Speaker);

const leaves = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, child]) => leaves(child, `${path}.${key}`))
    : [path];

describe('the language of an element', () => {
  it('knows the tags as authors write them', () => {
    const tags = [
      'de',
      'DE-at',
      'de-simple',
      'de-DE-simple',
      'de_simple',
      'en',
      'en-GB',
      'EN_us',
      'fr',
      '',
      null,
    ];
    expect(tags.map(languageOf)).to.deep.equal([
      ...['de', 'de', 'de-simple', 'de-simple', 'de-simple', 'en', 'en', 'en', 'de', 'de', 'de'],
    ]);
  });

  it('is its own, else that of the nearest element, across shadow roots', async () => {
    const page = await fixture<HTMLElement>(
      html`<div lang="en"><section><div id="outer"></div></section></div>`,
    );
    const root = page.querySelector('#outer')!.attachShadow({ mode: 'open' });
    const speaker = document.createElement('test-speaker') as Speaker;
    root.append(speaker);
    expect(speaker.speech.language).to.equal(Language.English);
    speaker.lang = 'de-simple';
    await new Promise(resolve => setTimeout(resolve));
    expect(speaker.speech.language).to.equal(Language.Simple);
  });

  it('follows the page while that changes', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="en"><test-speaker></test-speaker></div>`);
    const { speech } = page.querySelector<Speaker>('test-speaker')!;
    await speech.ready;
    expect(speech.texts.finder.submit).to.equal('Search');
    page.lang = 'de';
    await new Promise(resolve => setTimeout(resolve));
    await speech.ready;
    expect(speech.texts).to.equal(finderTexts.german);
  });

  for (const language of Object.values(Language)) {
    it(`has every string in ${language}`, async () => {
      // The German ones of answers come later, with the code that shows them.
      const { answers = answersDe, ...texts } = await finderTexts.load(language);
      expect(leaves(texts)).to.deep.equal(leaves(finderTexts.german));
      expect(leaves(answers)).to.deep.equal(leaves(answersDe));
      for (const value of [texts.finder.question, answers.unknown.empty(''), texts.finder.all(104)]) {
        expect(value).to.match(/\S/);
      }
    });
  }

  it('has its own words in each language', async () => {
    const questions = await Promise.all(
      Object.values(Language).map(async l => (await finderTexts.load(l)).finder.question),
    );
    expect(new Set(questions).size).to.equal(3);
  });
});

describe('a date', () => {
  it('is as exact as its source', () => {
    expect(formatDate('2022', 'de')).to.equal('2022');
    expect(formatDate('2022-06', 'de')).to.equal('Juni 2022');
    expect(formatDate('2022-06-07', 'de')).to.equal('7. Juni 2022');
    expect(formatDate('2022-06-07', 'en')).to.equal('7 June 2022');
  });

  it('stays as it is when it is none', () => {
    expect(formatDate('um 2010', 'de')).to.equal('um 2010');
  });
});
