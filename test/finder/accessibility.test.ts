import { expect, fixture } from '@open-wc/testing';
import type { JobcenterFinder } from '../../src/finder/jobcenter-finder.ts';
import { finder, input, part, suggestions, type, until, untilFailed } from './finder.ts';

/** Each state that a visitor can meet, and how one gets there. */
const STATES: Record<string, (attributes: string) => Promise<JobcenterFinder>> = {
  'at rest': attributes => finder(attributes),
  loading: attributes => fixture(`<jobcenter-finder jobcenter="peine" ${attributes}></jobcenter-finder>`),
  'with its own jobcenter': attributes => finder(`jobcenter="bergstrasse" ${attributes}`),
  'with suggestions': async attributes => {
    const element = await finder(attributes);
    await type(element, 'Neust');
    return element;
  },
  found: attributes => answered(attributes, '31224'),
  'found with offices and a note': attributes => answered(attributes, 'Emsland'),
  joint: attributes => answered(attributes, '10115'),
  choose: attributes => answered(attributes, 'Neustadt'),
  unknown: attributes => answered(attributes, '99'),
  'with the list open': async attributes => {
    const element = await finder(attributes);
    for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
    return element;
  },
  'without data': async attributes => {
    const element = await fixture<JobcenterFinder>(
      `<jobcenter-finder dataset="/no-such-${attributes.length}.json" ${attributes}><a href="https://example.org">Jobcenter</a></jobcenter-finder>`,
    );
    await untilFailed(element);
    return element;
  },
};

async function answered(attributes: string, query: string): Promise<JobcenterFinder> {
  const element = await finder(attributes);
  await element.search(query);
  await element.updateComplete;
  return element;
}

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
