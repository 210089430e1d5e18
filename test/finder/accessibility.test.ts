import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { JobcenterFinder } from '../../src/finder/jobcenter-finder.ts';
import { finder, input, part, suggestions, type, until, untilFailed } from './finder.ts';
import { answered, STATES } from './states.ts';

describe('<jobcenter-finder> for everyone', () => {
  for (const [state, reach] of Object.entries(STATES)) {
    for (const attributes of ['theme="light" lang="de"', 'theme="dark" lang="en"', 'lang="de-simple"']) {
      it(`has no finding of axe ${state} (${attributes})`, async () => {
        const element = await reach(attributes);
        await expect(element).to.be.accessible();
      });
    }
  }

  it('names the field, describes it and tells what is wrong with it', async () => {
    const element = await answered('', '');
    const field = input(element);
    expect(field.labels![0]!.textContent).to.contain('Postleitzahl');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    for (const id of field.getAttribute('aria-describedby')!.split(' ')) {
      expect(element.shadowRoot!.getElementById(id)?.textContent?.trim()).to.match(/\S/);
    }
  });

  it('points with every id at something that is there, in each state', async () => {
    for (const reach of Object.values(STATES)) {
      const root = (await reach('')).shadowRoot!;
      const names = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-activedescendant', 'for'];
      for (const name of names) {
        for (const node of root.querySelectorAll(`[${name}]`)) {
          for (const id of node.getAttribute(name)!.split(' ')) {
            expect(root.querySelectorAll(`#${id}`).length, `${name}=${id}`).to.equal(1);
          }
        }
      }
    }
  });

  it('speaks the number of suggestions', async () => {
    const element = await finder();
    await type(element, 'Peine');
    const status = element.shadowRoot!.querySelector('[role=status]')!;
    await until(() => /\d/.test(status.textContent!));
    expect(status.textContent).to.contain(`${suggestions(element).length} Vorschl`);
  });

  it('says the number again after each letter, and nothing once the list is closed', async () => {
    const element = await finder();
    const status = element.shadowRoot!.querySelector('[role=status]')!;
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(status.textContent!));
    observer.observe(status, { childList: true, subtree: true, characterData: true });
    await type(element, 'Neust');
    await type(element, 'a');
    observer.disconnect();
    expect(said.filter(text => /8 Vorschläge/.test(text)).length).to.be.at.least(2);
    await sendKeys({ press: 'Escape' });
    await until(() => status.textContent === '');
  });

  it('shows and speaks that a search takes its time', async () => {
    const { fetch } = window;
    let go = () => {};
    const held = new Promise<void>(resolve => {
      go = resolve;
    });
    window.fetch = async (...args) => {
      await held;
      return fetch('/build/data/stark-sozial.json', args[1]);
    };
    const element = await fixture<JobcenterFinder>(
      `<jobcenter-finder dataset="/slow.json"></jobcenter-finder>`,
    );
    const answer = element.search('31224');
    const status = element.shadowRoot!.querySelector('[role=status]')!;
    await until(() => status.textContent === 'Wird gesucht …');
    expect(element.shadowRoot!.getElementById('hint')!.textContent).to.equal('Wird gesucht …');
    window.fetch = fetch;
    go();
    expect((await answer).state).to.equal('found');
    await until(() => status.textContent === '');
  });

  it('speaks that the data are missing, and keeps the focus on the button while it tries again', async () => {
    // Not an address at all: out of reach, and so tried again after a pause.
    const element = await fixture<JobcenterFinder>(
      `<jobcenter-finder dataset="https://[again"></jobcenter-finder>`,
    );
    await untilFailed(element);
    expect(element.shadowRoot!.querySelector('[role=status]')!.textContent).to.contain('nicht erreichbar');
    const button = part(element, 'unavailable')!.querySelector('button')!;
    button.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => button.getAttribute('aria-disabled') === 'true');
    expect(element.shadowRoot!.activeElement).to.equal(button);
    await untilFailed(element);
    await until(() => {
      window.dispatchEvent(new Event('online'));
      return button.getAttribute('aria-disabled') === 'false';
    });
    expect(element.shadowRoot!.activeElement).to.equal(button);
  });

  it('has targets of at least 44 px', async () => {
    const element = await answered('jobcenter="bergstrasse"', 'Neustadt');
    for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
    const targets = element.shadowRoot!.querySelectorAll('button, input, summary, a.button');
    expect(targets.length).to.be.greaterThan(100);
    for (const target of targets) {
      expect(Math.round(target.getBoundingClientRect().height), target.textContent!).to.be.at.least(44);
    }
  });

  it('begins its headings at the level that the page asks for', async () => {
    const element = await answered('heading-level="4" jobcenter="peine"', '31224');
    const levels = [...element.shadowRoot!.querySelectorAll('[role=heading]')].map(
      h => h.ariaLevel ?? h.getAttribute('aria-level'),
    );
    expect(levels).to.deep.equal(['4', '4', '5']);
  });

  it('fits the card of each of the 104 into 320 px, the longest name and address too', async () => {
    const element = await finder('jobcenter="peine"');
    element.parentElement!.style.width = '320px';
    const { jobcenters } = (await (await fetch('/build/data/stark-sozial.json')).json()) as {
      jobcenters: { id: string }[];
    };
    for (const { id } of jobcenters) {
      element.jobcenter = id;
      await element.updateComplete;
      const card = part(element, 'card')!;
      expect(card.scrollWidth, id).to.be.at.most(card.clientWidth);
      expect(part(element, 'finder')!.scrollWidth, id).to.be.at.most(320);
    }
    element.parentElement!.style.width = '';
  });

  it('fits into 320 px without scrolling sideways, in each state', async () => {
    for (const [state, reach] of Object.entries(STATES)) {
      const element = await reach('');
      element.parentElement!.style.width = '320px';
      const root = part(element, 'finder')!;
      expect(root.scrollWidth, state).to.be.at.most(320);
      element.parentElement!.style.width = '';
    }
  });
});
