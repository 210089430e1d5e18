import { expect } from '@open-wc/testing';
import { emulateMedia, executeServerCommand } from '@web/test-runner-commands';
import { canEmulate } from '../engine.ts';
import {
  all,
  BEFORE,
  calendar,
  choose,
  count,
  find,
  laidOut,
  openDetails,
  openFilters,
  part,
  root,
  text,
  until,
  WIDE,
} from './calendar.ts';
import { STATES } from './states.ts';

const VARIANTS = ['theme="light" lang="de"', 'theme="dark" lang="en"', 'lang="de-simple"'];

describe('<aktionswoche-calendar> for everyone', () => {
  for (const [state, reach] of Object.entries(STATES)) {
    for (const attributes of VARIANTS) {
      it(`has no finding of axe ${state} (${attributes})`, async () => {
        const element = await reach(attributes);
        await expect(element).to.be.accessible();
      });
    }
  }

  it('points with every id at something that is there once, in each state', async () => {
    for (const [state, reach] of Object.entries(STATES)) {
      const element = await reach('');
      const names = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-activedescendant', 'for'];
      for (const name of names) {
        for (const node of all(element, `[${name}]`)) {
          for (const id of node.getAttribute(name)!.split(' ')) {
            expect(all(element, `#${id}`).length, `${state}: ${name}=${id}`).to.equal(1);
          }
        }
      }
    }
  });

  it('has targets of at least 44 px, in each state', async () => {
    for (const [state, reach] of Object.entries(STATES)) {
      const element = await reach('');
      const targets =
        'button, select, summary, a.button, .line a, .switch, input:not([type=checkbox]), [role=option]';
      for (const target of all(element, targets)) {
        const { height, width } = target.getBoundingClientRect();
        if (height === 0) continue;
        expect(Math.round(height), `${state}: ${text(target)}`).to.be.at.least(44);
        expect(Math.round(width), `${state}: ${text(target)}`).to.be.at.least(44);
      }
    }
  });

  for (const lang of ['de', 'en', 'de-simple']) {
    it(`fits into 320 px without scrolling sideways, in each state (${lang})`, async () => {
      for (const [state, reach] of Object.entries(STATES)) {
        const element = await reach(`lang="${lang}"`);
        element.parentElement!.style.width = '320px';
        await laidOut(element);
        await element.updateComplete;
        expect(part(element, 'calendar')!.scrollWidth, state).to.be.at.most(320);
        const right = element.getBoundingClientRect().right + 0.5;
        for (const node of all(element, '*:not(.visually-hidden)')) {
          expect(node.getBoundingClientRect().right, `${state}: ${node.localName}`).to.be.at.most(right);
        }
      }
    });
  }

  it('begins its headings at the level that the page asks for, and leaves none out', async () => {
    const levels = async (level: string, view: string) => {
      const element = await calendar(`edition="2019" heading-level="${level}" view="${view}"`, {
        width: WIDE,
      });
      if (view === 'week') await until(() => !!part(element, 'week'));
      await openDetails(element, 'aw19-003');
      return all(element, '[role=heading]').map(node => Number(node.getAttribute('aria-level')));
    };
    for (const view of ['list', 'week']) {
      for (const [wanted, title, group, event] of [
        ['1', 1, 2, 3],
        ['3', 3, 4, 5],
        ['6', 6, 6, 6],
        ['9', 6, 6, 6],
        ['-2', 1, 2, 3],
      ] as const) {
        const [first, ...others] = await levels(wanted, view);
        expect(first, `${view} ${wanted}`).to.equal(title);
        expect(new Set(others), `${view} ${wanted}`).to.deep.equal(new Set([group, event]));
      }
    }
  });

  it('names each group, and each action by its title', async () => {
    const element = await calendar('edition="2019"');
    for (const group of all(element, 'section.group')) {
      expect(text(root(element).getElementById(group.getAttribute('aria-labelledby')!))).to.match(/\S/);
    }
    for (const title of all(element, '.event [role=heading]')) expect(text(title)).to.match(/\S/);
    expect(all(element, '.event [role=heading]')).to.have.length(28);
  });

  it('speaks the number of results after each step, from a live region that was there before', async () => {
    const element = await calendar('edition="2019"', { width: WIDE });
    const region = find(element, '[role=status].count')!;
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(text(region)));
    observer.observe(region, { childList: true, subtree: true, characterData: true });
    await choose(element, 'category', 'politics');
    await choose(element, 'land', 'DE-NI');
    await choose(element, 'category', '');
    await choose(element, 'land', '');
    observer.disconnect();
    expect(find(element, '[role=status].count')).to.equal(region);
    expect(said.filter((sentence, index) => sentence !== said[index - 1])).to.deep.equal([
      ...['5 von 28 Aktionen', '2 von 28 Aktionen', '7 von 28 Aktionen', '28 Aktionen'],
    ]);
  });

  it('tells publications and what is cancelled by a word, not by colour', async () => {
    const element = await calendar('edition="2019"');
    for (const event of all(element, '.event')) {
      expect(text(event).includes('Veröffentlichung'), text(event)).to.equal(event.matches('.publication'));
    }
    expect(all(element, '.event.publication').length).to.be.greaterThan(5);
  });

  it('tells in the week as well', async () => {
    const element = await calendar('edition="2019" view="week"', { width: WIDE });
    await until(() => !!part(element, 'week'));
    for (const cell of all(element, '.cell')) {
      expect(text(cell).includes('Veröffentlichung'), text(cell)).to.equal(cell.matches('.publication'));
    }
  });

  it('shows on paper all details, and what has passed, without any control', async () => {
    const element = await calendar('edition="2019"', { time: '2019-08-28T09:00+02:00' });
    await openDetails(element, 'aw19-003');
    const shown = () => all(element, '.event-details dl').length;
    expect(shown()).to.equal(1);
    window.dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(shown()).to.equal(28);
    expect(all(element, '.event-details[hidden]')).to.have.length(0);
    expect(find<HTMLDetailsElement>(element, 'details.past')!.open).to.equal(true);
    window.dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(shown()).to.equal(1);
  });

  it('never prints that something is loading', async () => {
    const element = await calendar('edition="2019"');
    window.dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(text(root(element)).includes('Wird geladen')).to.equal(false);
    window.dispatchEvent(new Event('afterprint'));
  });

  it('prints the list in full, more than what fits a screen, and the filters not', async function () {
    if (!canEmulate) this.skip();
    const element = await calendar('edition="2019"', { width: WIDE, time: BEFORE });
    await emulateMedia({ media: 'print' });
    try {
      for (const selector of ['.filters', '.views', '.export']) {
        expect(getComputedStyle(find(element, selector)!).display, selector).to.equal('none');
      }
      expect(getComputedStyle(part(element, 'event')!).breakInside).to.equal('avoid');
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('keeps in forced colours a border around each action and control, and shows which view is on', async function () {
    if (!canEmulate) this.skip();
    const element = await calendar('edition="2019"', { width: WIDE });
    await choose(element, 'category', 'politics');
    await executeServerCommand('forced-colors', 'active');
    try {
      for (const selector of ['.event', '.tag', '.chip', 'select', '#words', '.views .button']) {
        const { borderTopWidth, borderTopStyle } = getComputedStyle(find(element, selector)!);
        expect(borderTopStyle, selector).to.equal('solid');
        expect(Number.parseFloat(borderTopWidth), selector).to.be.greaterThan(0);
      }
      const [on, off] = all(element, '.views .button');
      expect(getComputedStyle(on!).backgroundColor).not.to.equal(getComputedStyle(off!).backgroundColor);
      await expect(element).to.be.accessible();
    } finally {
      await executeServerCommand('forced-colors', 'none');
    }
  });

  it('moves nothing under reduced motion', async function () {
    if (!canEmulate) this.skip();
    await emulateMedia({ reducedMotion: 'reduce' });
    try {
      const element = await calendar('edition="2019"', { width: WIDE });
      await openDetails(element, 'aw19-003');
      for (const node of all(element, '*')) {
        const { animationName, transitionDuration } = getComputedStyle(node);
        expect(animationName).to.equal('none');
        expect(transitionDuration).to.equal('0s');
      }
      expect(part(element, 'calendar')!.getAnimations({ subtree: true })).to.deep.equal([]);
    } finally {
      await emulateMedia({ reducedMotion: 'no-preference' });
    }
  });

  it('is as wide as the page lets it be: filters behind a button, or open', async () => {
    const element = await calendar('edition="2019"');
    expect(part(element, 'filters')).to.equal(null);
    const button = find(element, '.filters-button')!;
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    await openFilters(element);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    element.parentElement!.style.width = WIDE;
    await until(() => getComputedStyle(button).display === 'none');
    expect(getComputedStyle(part(element, 'filters')!).display).to.equal('grid');
    expect(count(element)).to.equal('28 Aktionen');
  });
});
