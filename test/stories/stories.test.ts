import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { StarkSozialStories } from '../../src/stories/stark-sozial-stories.ts';
import { holdRequests } from '../hold.ts';
import { cards, datasetWith, part, published, stories, text, themes, until, untilFailed } from './stories.ts';

const STORY = { id: 'a', title: 'Titel', summary: 'Text', theme: 'Thema', status: 'reported' as const };

const LOOKS = ['theme="light" lang="de"', 'theme="dark" lang="en"', 'lang="de-simple"'];

describe('<stark-sozial-stories> for everyone', () => {
  for (const look of LOOKS) {
    it(`has no finding of axe, with all, with one theme, with those of others (${look})`, async () => {
      const element = await stories(look);
      await expect(element).to.be.accessible();
      themes(element)[1]!.click();
      await element.updateComplete;
      await expect(element).to.be.accessible();
      await expect(await stories(`jobcenter="peine" ${look}`)).to.be.accessible();
    });

    it(`has no finding of axe without data and while they load (${look})`, async () => {
      const element = await fixture<StarkSozialStories>(
        `<stark-sozial-stories dataset="/no-stories-${look.length}.json" ${look}><a href="https://example.org">G</a></stark-sozial-stories>`,
      );
      await expect(element).to.be.accessible();
      await untilFailed(element);
      expect(element.querySelector('a')!.assignedSlot).not.to.equal(null);
      await expect(element).to.be.accessible();
    });

    it(`fits into 320 px (${look})`, async () => {
      const element = await stories(look);
      element.parentElement!.style.width = '320px';
      expect(part(element, 'stories')!.scrollWidth).to.be.at.most(320);
    });
  }

  it('is filtered by keyboard, tells how many there are, and keeps the focus', async () => {
    const element = await stories();
    const [, first] = themes(element);
    first!.focus();
    await sendKeys({ press: 'Space' });
    await until(() => cards(element).length === 2);
    expect(first!.getAttribute('aria-pressed')).to.equal('true');
    expect(themes(element)[0]!.getAttribute('aria-pressed')).to.equal('false');
    expect(text(element.shadowRoot!.querySelector('[role=status]'))).to.equal('2 Geschichten');
    expect(element.shadowRoot!.activeElement).to.equal(themes(element)[1]);
    themes(element)[0]!.click();
    await element.updateComplete;
    expect(text(element.shadowRoot!.querySelector('[role=status]'))).to.match(/^\d+ Geschichten$/);
  });

  it('has targets of at least 44 px', async () => {
    for (const button of themes(await stories())) {
      expect(Math.round(button.getBoundingClientRect().height)).to.be.at.least(44);
    }
  });

  it('begins its headings at the level that the page asks for', async () => {
    const element = await stories('heading-level="3" limit="2"');
    const levels = [...element.shadowRoot!.querySelectorAll('[role=heading]')];
    expect(levels.map(heading => heading.getAttribute('aria-level'))).to.deep.equal(['3', '4', '4']);
  });

  it('says which texts are German where no translation is there', async () => {
    const translations = { en: { title: 'Title' } };
    const element = await stories(`lang="en" dataset="${await datasetWith([{ ...STORY, translations }])}"`);
    const spoken = [...cards(element)[0]!.querySelectorAll('[lang]')].map(node => [
      text(node),
      node.getAttribute('lang'),
    ]);
    expect(spoken).to.deep.equal([
      ['Thema', 'de'],
      ['Title', 'en'],
      ['Text', 'de'],
    ]);
  });
});

describe('The stories', () => {
  it('are those of the dataset, the latest first, with jobcenter, source and its date', async () => {
    const element = await stories();
    const { stories: all } = await published();
    expect(cards(element).length).to.equal(all.length);
    const saarlouis = cards(element).find(card => /Altenpflege/.test(text(card)))!;
    expect(text(saarlouis)).to.contain('Jobcenter Landkreis Saarlouis');
    expect(text(saarlouis)).to.contain('Quelle: saarbruecker-zeitung.de, andere Website');
    expect(saarlouis.querySelector('a')!.href).to.match(/^https:\/\/www\.saarbruecker-zeitung\.de\//);
    const dates = all.map(({ date = '' }) => date).sort();
    expect(text(cards(element)[0])).to.contain(dates.at(-1)!.slice(0, 4));
  });

  it('name two jobcenters where two worked together', async () => {
    const element = await stories('jobcenter="eichsfeld"');
    expect(text(cards(element)[0])).to.contain(
      'Jobcenter Landkreis Göttingen, Jobcenter Landkreis Eichsfeld',
    );
  });

  it('are those of one jobcenter, of one Land, or so many', async () => {
    expect(
      cards(await stories('jobcenter="saarlouis"'))
        .map(text)
        .join(),
    ).to.contain('Altenpflege');
    expect(cards(await stories('jobcenter="saarlouis"'))).to.have.length(1);
    expect(cards(await stories('land="DE-NI"'))).to.have.length(1);
    expect(cards(await stories('limit="3"'))).to.have.length(3);
  });

  it('are those of others where a jobcenter has none, and that is said', async () => {
    // First those of the same Land, then those of all.
    const element = await stories('jobcenter="peine"');
    expect(text(element.shadowRoot!.querySelector('.none'))).to.contain('noch keine Geschichte');
    expect(cards(element).map(text).join()).to.contain('Niedersachsen und Thüringen');
    expect(cards(element)).to.have.length(1);
    const all = await stories('jobcenter="jena" land="DE-MV"');
    expect(cards(all).length).to.equal((await published()).stories.length);
    expect(text((await stories('jobcenter="saarlouis"')).shadowRoot!.querySelector('.none'))).to.equal('');
  });

  it('never link to what runs a script, nor show a picture from there', async () => {
    const picture = { url: 'javascript:alert(1)', alt: 'A', licence: 'L' };
    const element = await stories(
      `dataset="${await datasetWith([{ ...STORY, link: 'javascript:alert(1)', picture }])}"`,
    );
    expect(element.shadowRoot!.querySelector('a, img')).to.equal(null);
    expect(element.shadowRoot!.innerHTML).not.to.contain('javascript');
  });

  it('never ask a host for a picture that is not that of their dataset', async () => {
    const { host } = location;
    const elsewhere = ['https://pictures.example/a.jpg', '//pictures.example/a.jpg', `http://${host}0/a.jpg`];
    for (const url of [...elsewhere, 'data:image/gif;base64,R0lGODlhAQABAAAAACw=', 'blob:null/a']) {
      const picture = { url, alt: 'A', licence: 'L' };
      const element = await stories(`dataset="${await datasetWith([{ ...STORY, picture }])}"`);
      expect(element.shadowRoot!.querySelector('img, figure'), url).to.equal(null);
      expect(text(cards(element)[0]), url).to.contain('Titel');
    }
  });

  it('show a picture with its words, its maker and its licence', async () => {
    const url = `${location.origin}/no-picture.jpg`;
    const picture = { url, alt: 'Eine Werkstatt', licence: 'CC BY 4.0', credit: 'Erika Beispiel' };
    const element = await stories(`dataset="${await datasetWith([{ ...STORY, picture }])}"`);
    const image = element.shadowRoot!.querySelector('img')!;
    expect([image.alt, image.src]).to.deep.equal(['Eine Werkstatt', url]);
    expect(text(element.shadowRoot!.querySelector('figcaption'))).to.equal('Bild: Erika Beispiel, CC BY 4.0');
  });

  it('leave the page its own words where there are none at all', async () => {
    const element = await stories(
      `dataset="${await datasetWith([])}"`,
      '<a href="https://example.org">G</a>',
    );
    expect(element.querySelector('a')!.assignedSlot).not.to.equal(null);
  });

  it('forget the chosen theme when the page asks for others', async () => {
    const element = await stories();
    themes(element)[1]!.click();
    await until(() => cards(element).length === 2);
    element.land = 'DE-HE';
    await element.updateComplete;
    expect(cards(element).length).to.be.greaterThan(0);
    element.land = null;
    await element.updateComplete;
    expect(cards(element).length).to.equal((await published()).stories.length);
  });

  it('keep about their place until the data arrive, if the page says how many there are', async () => {
    const page = await fixture<HTMLElement>('<div></div>');
    const go = holdRequests();
    const elements = [320, 700, 1000, 1280, 1600].map(width => {
      const place = document.createElement('div');
      place.style.width = `${width}px`;
      const element = document.createElement('stark-sozial-stories');
      element.setAttribute('limit', '3');
      element.datasetUrl = '/build/data/stark-sozial.core.json?late';
      place.append(element);
      page.append(place);
      return element;
    });
    await until(() => elements.every(element => element.shadowRoot?.querySelector('.placeholder')));
    const heights = () => elements.map(element => element.getBoundingClientRect().height);
    const before = heights();
    go();
    await until(() => elements.every(element => cards(element).length === 3));
    for (const [at, height] of heights().entries()) {
      // A row of themes more or less: nobody knows before how long their names are.
      expect(height, `${elements[at]!.parentElement!.style.width}`).to.be.closeTo(before[at]!, 60);
    }
  });
});
