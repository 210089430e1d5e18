import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { JobcenterFinder } from '../../src/finder/jobcenter-finder.ts';
import { answering, finder, focused, input, part, text, until } from './finder.ts';
import { area, areas, atRest, canvas, finderWithMap, mapIsOpen, marked, toggle } from './map.ts';

const press = (...keys: string[]) =>
  keys.reduce((before, key) => before.then(() => sendKeys({ press: key })), Promise.resolve());

/** As a mouse does it at this place. */
function clickOn(path: SVGElement) {
  path.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType: 'mouse' }));
  path.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
}

const frame = () => new Promise(requestAnimationFrame);

describe('the map for everyone', () => {
  for (const attributes of ['lang="de"', 'theme="dark" lang="en"', 'lang="de-simple" tiles="basemap-de"']) {
    it(`has no finding of axe, closed, open and with a selection (${attributes})`, async () => {
      const element = await finder(attributes);
      await expect(element).to.be.accessible();
      toggle(element)!.click();
      await mapIsOpen(element);
      await expect(element).to.be.accessible();
      await element.search('31224');
      await until(() => marked(element)[1] === 1);
      await expect(element).to.be.accessible();
    });
  }

  for (const [attributes, most] of [
    ['', 6],
    ['tiles="basemap-de"', 6],
    ['map="open" tiles="basemap-de"', 5],
  ] as const) {
    it(`takes at most ${most} tab stops (${attributes || 'no attribute'})`, async () => {
      const element = await finderWithMap(attributes);
      const list = element.shadowRoot!.querySelector('.all summary')!;
      input(element).focus();
      while (!focused(element)?.closest('.map')) await press('Tab');
      const stops: Element[] = [];
      for (; focused(element) !== list; await press('Tab')) {
        stops.push(focused(element)!);
        expect(stops.length, stops.map(text).join(' | ')).to.be.at.most(most);
      }
      expect(new Set(stops).size).to.equal(stops.length);
      expect(stops).to.include(canvas(element));
    });
  }

  it('is a named region, hides its drawing and names what the keys do', async () => {
    const element = await finderWithMap();
    const region = element.shadowRoot!.querySelector('section.map-region')!;
    expect(region.getAttribute('aria-label')).to.equal('Karte der kommunalen Jobcenter');
    expect(areas(element)[0]!.closest('[aria-hidden=true]')).not.to.equal(null);
    expect(canvas(element).querySelector('[tabindex], a, button')).to.equal(null);
    const keys = element.shadowRoot!.getElementById(canvas(element).getAttribute('aria-describedby')!);
    expect(text(keys)).to.contain('Pfeiltasten');
  });

  it('is skipped by its link', async () => {
    const element = await finderWithMap();
    const { href } = location;
    toggle(element)!.focus();
    await press('Tab');
    expect(text(focused(element))).to.equal('Karte überspringen');
    await press('Enter');
    expect(focused(element)).to.equal(element.shadowRoot!.querySelector('.all summary'));
    expect(location.href).to.equal(href);
  });

  it('closes with Escape and gives the focus back to its button', async () => {
    const element = await finderWithMap();
    canvas(element).focus();
    await press('Escape');
    await element.updateComplete;
    expect(areas(element)).to.have.length(0);
    expect(focused(element)).to.equal(toggle(element));
    expect(toggle(element)!.getAttribute('aria-expanded')).to.equal('false');
  });

  it('is left with Escape where no button opened it', async () => {
    const element = await finderWithMap('map="open"');
    expect(toggle(element)).to.equal(null);
    canvas(element).focus();
    await press('Escape');
    expect(focused(element)).to.equal(element.shadowRoot!.querySelector('.all summary'));
    expect(areas(element)).not.to.have.length(0);
  });

  it('moves and zooms by keyboard', async () => {
    const element = await finderWithMap();
    const width = () => area(element, '03157').getBoundingClientRect().width;
    const left = () => area(element, '03157').getBoundingClientRect().left;
    const before = width();
    canvas(element).focus();
    await press('+');
    await until(() => width() > before * 1.9);
    const start = await atRest(area(element, '03157'));
    await press('ArrowLeft');
    await until(() => left() > start + 70);
    const [zoomIn, zoomOut] = element.shadowRoot!.querySelectorAll<HTMLElement>('[role=toolbar] button');
    zoomIn!.focus();
    await press('ArrowDown');
    expect(focused(element)).to.equal(zoomOut);
    await press('Enter');
    await until(() => width() < before * 1.1);
  });

  it('has targets of at least 44 px and fits into 320 px', async () => {
    const element = await finderWithMap('tiles="basemap-de"');
    element.parentElement!.style.width = '320px';
    await frame();
    for (const target of element.shadowRoot!.querySelectorAll('.map button')) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.round(Math.min(width, height)), text(target)).to.be.at.least(44);
    }
    expect(part(element, 'finder')!.scrollWidth).to.be.at.most(320);
  });
});

describe('the map and the answer', () => {
  it('fills the areas of the 104 and draws all 401', async () => {
    const element = await finderWithMap();
    expect(areas(element)).to.have.length(401);
    expect(areas(element, '.filled')).to.have.length(104);
    expect(areas(element, '.laender')).to.have.length(1);
    for (const path of areas(element)) expect(path.getAttribute('d')!.length).to.be.greaterThan(10);
  });

  it('answers a click as a search does, and gives the focus to the answer', async () => {
    const element = await finderWithMap();
    const answer = await answering(element, () => clickOn(area(element, '03157')));
    expect(answer).to.include({ state: 'found', jobcenter: 'peine', kreis: '03157' });
    await until(() => text(focused(element)) === 'Jobcenter Landkreis Peine');
    expect(text(element.shadowRoot!.querySelector('.all [aria-current=true]'))).to.contain('Peine');
    expect(marked(element)).to.deep.equal([['03157'], 1]);
  });

  it('answers outside the 104 with the joint jobcenter', async () => {
    const element = await finderWithMap();
    const answer = await answering(element, () => clickOn(area(element, '11000')));
    expect(answer).to.include({ state: 'joint', kreis: '11000' });
    expect(text(part(element, 'card'))).to.contain('Berlin');
    expect(marked(element)).to.deep.equal([['11000'], 1]);
  });

  it('marks and shows what search and list choose, and lets go of it', async () => {
    const element = await finderWithMap();
    const size = () => {
      const box = areas(element, '.selected')[0]?.getBoundingClientRect();
      return box ? Math.max(box.width, box.height) : 0;
    };
    await element.search('45127');
    await until(() => size() > 150);
    expect(marked(element)).to.deep.equal([['05113'], 1]);
    const { top, bottom } = areas(element, '.selected')[0]!.getBoundingClientRect();
    const box = canvas(element).getBoundingClientRect();
    expect(top >= box.top && bottom <= box.bottom).to.equal(true);
    for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
    const entry = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.all li button')].find(button =>
      text(button).includes('Peine'),
    )!;
    await answering(element, () => entry.click());
    await until(() => marked(element)[0][0] === '03157');
    element.shadowRoot!.querySelector<HTMLElement>('.again button')!.click();
    await until(() => marked(element)[1] === 0);
    expect(marked(element)[0]).to.deep.equal([]);
  });

  it('draws the chosen area in detail', async () => {
    const element = await finderWithMap();
    await element.search('31224');
    await until(() => marked(element)[1] === 1);
    const points = (path: SVGElement) => path.getAttribute('d')!.split('L').length;
    await until(() => points(areas(element, '.selected')[0]!) > 2 * points(area(element, '03157')));
  });

  it('begins with the own area, and with the Land of the page', async () => {
    const own = await finderWithMap('jobcenter="peine"');
    expect(marked(own)[0]).to.deep.equal(['03157']);
    const land = await finderWithMap('land="DE-SL"');
    const box = canvas(land).getBoundingClientRect();
    expect(area(land, '10041').getBoundingClientRect().width).to.be.greaterThan(box.height / 8);
  });

  it('names the area at the pointer, with a mouse only', async () => {
    const element = await finderWithMap();
    const point = (pointerType: string, ags: string) =>
      area(element, ags).dispatchEvent(
        new PointerEvent('pointermove', { bubbles: true, pointerType, clientX: 50, clientY: 50 }),
      );
    const label = canvas(element).querySelector<HTMLElement>('.area-name')!;
    point('touch', '03157');
    expect(label.hidden).to.equal(true);
    point('mouse', '03157');
    expect(text(label)).to.equal('Landkreis PeineJobcenter Landkreis Peine');
    point('mouse', '03101');
    expect(text(label)).to.equal('Braunschweig (Stadt)gemeinsames Jobcenter');
    canvas(element).dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' }));
    expect(label.hidden).to.equal(true);
  });

  it('names towns without one name over another', async () => {
    const element = await finderWithMap();
    for (const query of ['', '45127', '31224']) {
      if (query) await element.search(query);
      await atRest(area(element, '03157'));
      const shown = canvas(element).querySelectorAll<HTMLElement>(':is(.town, .kreis):not([hidden])');
      expect(shown.length).to.be.greaterThan(2);
      const boxes = [...shown].map(name => name.getBoundingClientRect());
      for (const [at, a] of boxes.entries()) {
        for (const b of boxes.slice(at + 1)) {
          const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
          expect(apart, [...shown].map(text).join(', ')).to.equal(true);
        }
      }
    }
  });
});

describe('the map as a guest', () => {
  it('leaves an old Leaflet of the page, and every global, as they were', async () => {
    const page = window as unknown as { L?: unknown };
    const old = { version: '0.7.7', Mixin: { Events: {} } };
    page.L = old;
    const before = new Set(Object.getOwnPropertyNames(window));
    const listeners: string[] = [];
    const { addEventListener } = EventTarget.prototype;
    for (const target of [window, document]) {
      target.addEventListener = function (this: EventTarget, ...args: Parameters<typeof addEventListener>) {
        if (!String(args[0]).startsWith('testPassive')) listeners.push(args[0]);
        addEventListener.apply(this, args);
      } as typeof addEventListener;
    }
    const element = await finderWithMap();
    clickOn(area(element, '03157'));
    await until(() => marked(element)[1] === 1);
    for (const target of [window, document]) delete (target as Partial<EventTarget>).addEventListener;
    const added = Object.getOwnPropertyNames(window).filter(
      name => !before.has(name) && Number.isNaN(Number(name)),
    );
    expect(page.L).to.equal(old);
    expect(Object.keys(old)).to.deep.equal(['version', 'Mixin']);
    delete page.L;
    expect(added).to.deep.equal([]);
    expect(listeners).to.deep.equal([]);
    expect('_leaflet_events' in window || '_leaflet_events' in document).to.equal(false);
  });

  it('leaves the plain wheel and one finger to the page, and says what moves the map', async () => {
    const element = await finderWithMap();
    const wheel = (ctrlKey: boolean) =>
      !canvas(element).dispatchEvent(
        new WheelEvent('wheel', { deltaY: -200, ctrlKey, cancelable: true, clientX: 200, clientY: 200 }),
      );
    const width = () => area(element, '03157').getBoundingClientRect().width;
    const before = width();
    expect(wheel(false)).to.equal(false);
    await element.updateComplete;
    expect(text(element.shadowRoot!.querySelector('.map-hint'))).to.match(/(Strg|⌘).*Mausrad/);
    expect(width()).to.equal(before);
    expect(wheel(true)).to.equal(true);
    await until(() => width() > before * 1.5);
    expect(getComputedStyle(canvas(element)).touchAction).to.equal('pan-x pan-y');
  });

  it('takes two fingers and leaves one to the page', async () => {
    const element = await finderWithMap();
    const target = area(element, '03157');
    const width = () => target.getBoundingClientRect().width;
    const box = canvas(element).getBoundingClientRect();
    const touch = (type: string, ...across: number[]) => {
      // Not every engine lets a script make a real one.
      const event = new Event(type, { bubbles: true, cancelable: true });
      const touches = across.map(x => ({ clientX: box.left + x, clientY: box.top + 100 }));
      return !target.dispatchEvent(Object.assign(event, { touches }));
    };
    expect(touch('touchstart', 100)).to.equal(false);
    expect(touch('touchmove', 130)).to.equal(false);
    await element.updateComplete;
    expect(text(element.shadowRoot!.querySelector('.map-hint'))).to.contain('zwei Fingern');
    touch('touchend');
    const before = width();
    expect(touch('touchstart', 100, 200)).to.equal(true);
    expect(touch('touchmove', 50, 250)).to.equal(true);
    const stretched = width();
    expect(stretched).to.be.closeTo(before * 2, 1);
    touch('touchend');
    await frame();
    expect(width()).to.be.closeTo(stretched, stretched / 10);
  });

  it('follows the Land of the page while that changes', async () => {
    const element = await finderWithMap('map="open" land="DE-NI"');
    const width = () => area(element, '10041')?.getBoundingClientRect().width ?? 0;
    const before = width();
    element.land = 'DE-SL';
    await until(() => width() > before * 3);
    expect(areas(element)).to.have.length(401);
  });

  it('is dragged by the mouse, and that is no click', async () => {
    const element = await finderWithMap('map="open"');
    const path = area(element, '03157');
    // Seen as a whole, the country goes back to its place; nearer, one moves about in it.
    for (let zoom = 0; zoom < 2; zoom++) {
      canvas(element).dispatchEvent(new KeyboardEvent('keydown', { key: '+', bubbles: true }));
      await atRest(path);
    }
    const start = await atRest(path);
    const at = (type: string, clientX: number) =>
      path.dispatchEvent(
        new PointerEvent(type, {
          ...{ bubbles: true, cancelable: true, pointerType: 'mouse', pointerId: 1 },
          ...{ clientX, clientY: 100, buttons: type === 'pointerup' ? 0 : 1 },
        }),
      );
    // A made-up pointer cannot be captured.
    canvas(element).setPointerCapture = () => {};
    at('pointerdown', 100);
    at('pointermove', 160);
    await until(() => path.getBoundingClientRect().left > start + 50);
    at('pointerup', 160);
    path.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await frame();
    expect(part(element, 'answer')!.childElementCount).to.equal(0);
  });

  it('serves several finders on one page', async () => {
    const [first, second] = [await finderWithMap('map="open"'), await finderWithMap('map="open"')];
    await first.search('31224');
    await second.search('45127');
    await until(() => marked(first)[1] + marked(second)[1] === 2);
    expect([marked(first)[0], marked(second)[0]]).to.deep.equal([['03157'], ['05113']]);
  });

  it('may be removed while it loads, moved while it is open, and closed while it loads', async () => {
    const element = await finder();
    const parent = element.parentElement!;
    toggle(element)!.click();
    element.remove();
    await new Promise(resolve => setTimeout(resolve, 50));
    parent.append(element);
    await mapIsOpen(element);
    document.body.append(element);
    await mapIsOpen(element);
    clickOn(area(element, '03157'));
    await until(() => marked(element)[1] === 1);
    element.remove();
    const other = await finder();
    toggle(other)!.click();
    toggle(other)!.click();
    await new Promise(resolve => setTimeout(resolve, 50));
    expect(areas(other)).to.have.length(0);
    expect(text(toggle(other))).to.equal('Karte zeigen');
  });

  it('is not there where the page wants none, and follows the attribute', async () => {
    const element = await finder('map="none"');
    expect(part(element, 'map')).to.equal(null);
    element.setAttribute('map', 'open');
    await mapIsOpen(element);
    element.setAttribute('map', 'none');
    await element.updateComplete;
    expect(part(element, 'map')).to.equal(null);
  });

  it('does not jump when it loads', async () => {
    const page = await fixture<HTMLElement>(
      html`<div><jobcenter-finder map="open"></jobcenter-finder><p>Seite</p></div>`,
    );
    const element = page.querySelector<JobcenterFinder>('jobcenter-finder')!;
    await until(() => !!part(element, 'list'));
    const top = () => Math.round(page.querySelector('p')!.getBoundingClientRect().top);
    const before = top();
    await mapIsOpen(element);
    await frame();
    expect(top()).to.equal(before);
  });

  it('does not mind the size of the text of the page', async () => {
    const element = await finderWithMap('map="open"');
    const measure = () =>
      [...element.shadowRoot!.querySelectorAll<HTMLElement>('.map *')].map(
        node => getComputedStyle(node).fontSize,
      );
    const before = measure();
    document.documentElement.style.fontSize = '10px';
    const after = measure();
    document.documentElement.style.fontSize = '';
    expect(after).to.deep.equal(before);
  });
});
