import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { canEmulate } from '../engine.ts';
import { banner, part, placed, text, until, untilFailed } from './banner.ts';
import { STATES } from './settings.ts';

const LOOKS = ['theme="light" lang="de"', 'theme="dark" lang="en"', 'lang="de-simple"'];

describe('<stark-sozial-banner> for everyone', () => {
  before(async () => {
    localStorage.clear();
    // Numbers that count have no colour of their own to check.
    if (canEmulate) await emulateMedia({ reducedMotion: 'reduce' });
  });
  after(async () => {
    if (canEmulate) await emulateMedia({ reducedMotion: 'no-preference' });
  });

  for (const variant of ['hero', 'strip', 'figures']) {
    for (const [state, [attributes, setting]] of Object.entries(STATES)) {
      for (const look of LOOKS) {
        it(`has no finding of axe as ${variant} ${state} (${look})`, async () => {
          const element = await banner(`variant="${variant}" ${attributes} ${look}`, setting);
          await expect(element).to.be.accessible();
        });
      }
    }

    it(`has no finding of axe as ${variant} without data, and while they load`, async () => {
      const element = await placed(`variant="${variant}" dataset="/no-such-${variant}.json"`, {
        inside: '<a href="https://example.org">Jobcenter</a>',
      });
      await element.updateComplete;
      await expect(element).to.be.accessible();
      await untilFailed(element);
      await expect(element).to.be.accessible();
    });

    it(`fits as ${variant} into 320 px without scrolling sideways, in each state and language`, async () => {
      for (const [state, [attributes, setting]] of Object.entries(STATES)) {
        for (const look of LOOKS) {
          const element = await banner(`variant="${variant}" ${attributes} ${look}`, {
            ...setting,
            width: '320px',
          });
          expect(part(element, 'banner')!.scrollWidth, state + look).to.be.at.most(320);
        }
      }
    });

    it(`is a region with a name as ${variant}`, async () => {
      const element = await banner(`variant="${variant}"`);
      expect(part(element, 'banner')!.getAttribute('aria-label')).to.match(/Kampagne/);
    });
  }

  it('fits with the name of each of the 104 into 320 px', async () => {
    const element = await banner('', { width: '320px' });
    const { jobcenters } = await (await fetch('/build/data/stark-sozial.json')).json();
    for (const { id } of jobcenters as { id: string }[]) {
      element.jobcenter = id;
      await element.updateComplete;
      expect(part(element, 'banner')!.scrollWidth, id).to.be.at.most(320);
    }
  });

  it('begins with a heading of the level that the page asks for', async () => {
    const element = await banner('heading-level="4"');
    const headings = [...element.shadowRoot!.querySelectorAll('[role=heading]')];
    expect(headings.map(heading => heading.getAttribute('aria-level'))).to.deep.equal(['4']);
    expect(text(headings[0])).to.equal('Stark. Sozial. Vor Ort.');
  });

  it('has buttons of at least 44 px', async () => {
    for (const variant of ['hero', 'strip']) {
      const element = await banner(`variant="${variant}" dismissible`);
      for (const name of ['action', 'close']) {
        const { height } = part(element, name)!.getBoundingClientRect();
        expect(Math.round(height), `${variant} ${name}`).to.be.at.least(44);
      }
    }
  });

  it('hides the picture from screen readers', async () => {
    const element = await banner('jobcenter="peine"');
    const svg = part(element, 'picture')!.querySelector('svg')!;
    expect(svg.getAttribute('aria-hidden')).to.equal('true');
    expect(svg.querySelectorAll('.area').length).to.equal(104);
    expect(svg.querySelectorAll('.own').length).to.equal(1);
  });

  it('is closed by keyboard, says so, and lets the visitor go on from there', async () => {
    localStorage.clear();
    const element = await banner('variant="strip" dismissible');
    const next = document.createElement('button');
    next.textContent = 'next';
    element.after(next);
    part(element, 'close')!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => text(element.shadowRoot!.activeElement) === 'Der Hinweis ist geschlossen.');
    expect(element.getBoundingClientRect().height).to.equal(0);
    await expect(element).to.be.accessible();
    next.remove();
    localStorage.clear();
  });

  it('says in the language of the page which texts are German', async () => {
    const element = await banner('lang="en"');
    expect(part(element, 'banner')!.lang).to.equal('en');
    expect(part(element, 'claim')!.lang).to.equal('de');
    for (const link of element.shadowRoot!.querySelectorAll('li a')) {
      expect(link.getAttribute('lang')).to.equal('de');
      expect(link.querySelector('[lang=en]')?.textContent).to.contain('another website');
    }
  });
});
