import { expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { fromAddress } from '../../src/embed/page/query.ts';
import { part, text, until } from '../element.ts';
import { canEmulate, engine } from '../engine.ts';
import type { WidgetsHost } from './page.ts';
import { builtPage, foreignPage, messagesOf, removeFrames, TAGS, type Tag } from './pages.ts';

/** What is in the element when it has all that it shows at once. */
const SHOWN: Record<Tag, string> = {
  'jobcenter-finder': '[part=list]',
  'aktionswoche-calendar': '[part=header]',
  'stark-sozial-banner': '[part=figures] li',
  'stark-sozial-stories': '[part=cards] [part=card]',
};

const HEIGHT = 'stark-sozial:height';

/** The page with its element as it shows itself. */
async function shown(path: string, width?: number) {
  const page = await builtPage(path, width);
  const tag = TAGS.find(tag => path.startsWith(tag))!;
  await until(() => !!page.element()?.shadowRoot?.querySelector(SHOWN[tag]));
  return page;
}

const heights = (heard: ReturnType<typeof messagesOf>) =>
  heard.filter(({ data }) => data.type === HEIGHT).map(({ data }) => data.height as number);

describe('an embed page with script', () => {
  afterEach(removeFrames);

  for (const tag of TAGS) {
    for (const path of [`${tag}.html`, `${tag}/ingolstadt.html`]) {
      it(`shows the element in the place of its words, under its own policy: ${path}`, async () => {
        const { element, violations, page } = await shown(path);
        expect(element().querySelector('.own')!.getBoundingClientRect().height).to.equal(0);
        expect(page.querySelectorAll(tag)).to.have.length(1);
        expect(element().getAttribute('jobcenter')).to.equal(path.includes('/') ? 'ingolstadt' : null);
        expect(violations).to.deep.equal([]);
      });
    }
  }

  it('says nothing twice that the element says', async () => {
    const { element, page } = await shown('jobcenter-finder/ingolstadt.html', 800);
    await until(() => !!element().shadowRoot!.querySelector('[part=card] [part=details]'));
    page.documentElement.classList.remove('framed');
    const phone = text(element().shadowRoot!.querySelector('[part=details] [href^="tel:"]'));
    expect(phone).to.match(/^\+49 /);
    expect(page.body.innerText).not.to.contain(phone);
    expect(page.querySelector('h1')!.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  it('takes its attributes from the address before anything is asked for', async () => {
    const { element, window } = await shown(
      'stark-sozial-stories.html?land=DE-NI&amp;limit=1&lang=en&theme=dark&onclick=alert(1)&class=x&dataset=/dist/data/stark-sozial.json',
    );
    const names = [...element().attributes].map(({ name, value }) => `${name}=${value}`);
    expect(names).to.include.members(['land=DE-NI', 'limit=1', 'lang=en', 'theme=dark']);
    expect(names.join(' ')).not.to.match(/onclick|class/);
    const asked = window.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    expect(asked).to.include('/dist/data/stark-sozial.json');
    expect(asked.join()).not.to.contain('core.json');
    expect(text(element().shadowRoot!.querySelector('.heading'))).to.equal('Stories from the jobcenters');
  });

  it('is dark where that is asked for, and its words stay German', async () => {
    const { element, page, window } = await shown('jobcenter-finder/peine.html?theme=dark&lang=en');
    page.documentElement.classList.remove('framed');
    const ground = (node: Element) => window.getComputedStyle(node).backgroundColor;
    expect(ground(page.documentElement)).to.equal('rgb(18, 25, 28)');
    expect(ground(element().shadowRoot!.querySelector('.root')!)).to.equal('rgb(18, 25, 28)');
    expect(page.documentElement.lang).to.equal('de');
    expect(element().querySelector('.own')!.getAttribute('lang')).to.equal('de');
  });

  it('is as dark as its element where the address says both', async () => {
    for (const [query, theme] of [
      ['theme=dark&theme=light', 'light'],
      ['theme=light&amp;theme=dark', 'dark'],
    ]) {
      const { element, page } = await shown(`stark-sozial-stories/peine.html?${query}`);
      expect(element().getAttribute('theme')).to.equal(theme);
      expect(page.documentElement.classList.contains('dark')).to.equal(theme === 'dark');
      removeFrames();
    }
  });

  it('has a first heading of its own, which the element does not repeat', async () => {
    for (const tag of TAGS) {
      for (const path of [`${tag}.html`, `${tag}/peine.html`]) {
        const { element, page } = await shown(path);
        if (path === 'jobcenter-finder/peine.html') {
          await until(() => !!element().shadowRoot!.querySelector('[part=card] [part=details]'));
        }
        const headings = [...element().shadowRoot!.querySelectorAll('h2, h3, .heading')].map(text);
        expect(headings.length, path).to.be.greaterThan(0);
        expect(headings, path).not.to.include(text(page.querySelector('h1')));
        removeFrames();
      }
    }
  });

  it('speaks of no other jobcenter than its own', async () => {
    const { element } = await shown('stark-sozial-banner/peine.html?jobcenter=essen');
    expect(element().getAttribute('jobcenter')).to.equal('peine');
  });

  it('gives its words back where the data cannot be had', async () => {
    const { element, window, page } = await builtPage(
      'jobcenter-finder/ingolstadt.html?dataset=/nowhere.json',
    );
    await until(() => !!element()?.shadowRoot);
    await until(() => {
      window.dispatchEvent(new window.Event('online'));
      return !!part(element(), 'unavailable');
    });
    const own = element().querySelector<HTMLElement>('.own')!;
    expect(own.assignedSlot).not.to.equal(null);
    expect(own.getBoundingClientRect().height).to.be.greaterThan(100);
    expect(page.body.innerText).to.match(/\+49 /);
  });

  it('keeps its words where the script cannot be had', async () => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'width:360px;height:600px';
    // There is no script beside the pages that the data make; the build brings it.
    frame.src = '/build/embed/jobcenter-finder/ingolstadt.html';
    document.body.append(frame);
    await until(
      () => frame.contentDocument?.readyState === 'complete' && !!frame.contentDocument.body?.firstChild,
    );
    expect(frame.contentDocument!.body.innerText).to.match(/Ingolstadt(?:.|\n)*\+49 /);
    expect(frame.contentDocument!.querySelector('jobcenter-finder')!.shadowRoot).to.equal(null);
  });

  it('has in a frame nothing around the element, and no margin', async () => {
    const { element, page } = await shown('stark-sozial-banner/peine.html', 500);
    const { width, top, left } = element().getBoundingClientRect();
    expect({ width, top, left }).to.deep.equal({ width: page.documentElement.clientWidth, top: 0, left: 0 });
    for (const node of page.querySelectorAll('h1, header, footer, nav')) {
      expect(node.getBoundingClientRect().height).to.equal(0);
    }
  });
});

describe('the address of an embed page', () => {
  const known = ['jobcenter', 'lang', 'dataset', 'events', 'href', 'label'];
  const read = (query: string, framed: boolean) =>
    Object.fromEntries(fromAddress(`${location.origin}/embed/x.html?${query}`, known, framed));

  it('sets what the element knows', () => {
    expect(read('jobcenter=peine&amp;lang=en&onload=x&style=y', false)).to.deep.equal({
      ...{ jobcenter: 'peine', lang: 'en' },
    });
  });

  it('takes data from its own host only', () => {
    const own = { dataset: '/own.json', events: `a.ics ${location.origin}/b.ics` };
    expect(read(String(new URLSearchParams(own)), true)).to.deep.equal(own);
    for (const elsewhere of ['https://evil.example/', '//evil.example/', '/own.ics https://evil.example/']) {
      const asked = { dataset: elsewhere, events: elsewhere };
      expect(read(String(new URLSearchParams(asked)), true), elsewhere).to.deep.equal({});
    }
  });

  it('leads elsewhere only in the frame of a page that says so', () => {
    const query = 'href=https://elsewhere.example/&label=Los';
    expect(read(query, false)).to.deep.equal({});
    expect(read(query, true)).to.deep.equal({ href: 'https://elsewhere.example/', label: 'Los' });
  });
});

describe('an embed page in a frame', () => {
  afterEach(removeFrames);

  for (const tag of TAGS) {
    it(`tells its height to a page of another host: ${tag}`, async () => {
      const { frame, heard, url, asked } = await foreignPage(`${tag}/peine.html`);
      await until(() => heights(heard).length > 0);
      expect(heard[0]!.origin).to.equal(url);
      await until(() => heights(heard).at(-1)! > 200);
      expect(Object.keys(heard[0]!.data).sort()).to.deep.equal(['height', 'type']);
      while (!(await asked()).some(path => path.includes('stark-sozial.core.json')));
      expect(frame.contentDocument).to.equal(null);
    });
  }

  it('asks no other host for data, whatever its address says', async () => {
    const other = await executeServerCommand<WidgetsHost, undefined>('tiles-host');
    const { heard, asked } = await foreignPage(`stark-sozial-stories.html?dataset=${other.url}/d.json`);
    while (!(await asked()).some(path => path.includes('part-stories')));
    await until(() => heights(heard).at(-1)! > 200);
    expect((await executeServerCommand<WidgetsHost, undefined>('tiles-host')).requests).to.deep.equal([]);
  });

  it('tells the height of what is in it, which grows and shrinks', async () => {
    const { frame, page } = await shown('jobcenter-finder/peine.html', 360);
    const heard = messagesOf(frame);
    const own = () => Math.ceil(page.documentElement.getBoundingClientRect().height);
    const told = async (change: () => void, done: () => boolean = () => true) => {
      const before = heights(heard).length;
      change();
      await until(() => heights(heard).length > before && heights(heard).at(-1) === own() && done());
      return own();
    };
    const measure = () => frame.contentWindow!.postMessage({ type: 'stark-sozial:measure' }, '*');
    const narrow = await told(measure);
    const wide = await told(
      () => {
        frame.style.width = '900px';
      },
      () => own() < narrow,
    );
    const more = page.createElement('div');
    more.style.height = '500px';
    expect(await told(() => page.body.append(more))).to.equal(wide + 500);
    expect(await told(() => more.remove())).to.equal(wide);
    // As high as it was told, or higher: the frame's own height does not count.
    for (const height of [wide, wide + 400]) {
      frame.style.height = `${height}px`;
      expect(await told(measure)).to.equal(wide);
    }
  });

  it('makes room for suggestions, which a frame would cut off, and takes it back', async () => {
    const { frame, page, element } = await shown('jobcenter-finder.html', 600);
    const heard = messagesOf(frame);
    // As the page around does.
    addEventListener('message', ({ source, data }) => {
      if (source === frame.contentWindow && data.type === HEIGHT) frame.style.height = `${data.height}px`;
    });
    await until(() => heights(heard).length > 0);
    const closed = heights(heard).at(-1)!;
    const field = element().shadowRoot!.querySelector('input')!;
    field.focus();
    field.value = 'neu';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    const list = element().shadowRoot!.querySelector<HTMLElement>('[role=listbox]')!;
    await until(() => !list.hidden && frame.clientHeight >= list.getBoundingClientRect().bottom);
    const open = heights(heard).at(-1)!;
    expect(open).to.be.greaterThan(closed);
    const before = heights(heard).length;
    frame.contentWindow!.postMessage({ type: 'stark-sozial:measure' }, '*');
    await until(() => heights(heard).length > before);
    expect(heights(heard).slice(before)).to.deep.equal([open]);
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await until(() => list.hidden && frame.clientHeight === closed);
    expect(page.documentElement.scrollHeight).to.be.at.most(closed);
  });

  it('answers nobody but the page around it', async () => {
    const { frame, window, page } = await shown('stark-sozial-stories/peine.html');
    const heard = messagesOf(frame);
    const measure = () => frame.contentWindow!.postMessage({ type: 'stark-sozial:measure' }, '*');
    measure();
    const own = () => Math.ceil(page.documentElement.getBoundingClientRect().height);
    await until(() => heights(heard).at(-1) === own());
    const before = heights(heard).length;
    const asked = new Promise(resolve => window.addEventListener('message', resolve, { once: true }));
    const other = document.createElement('iframe');
    other.srcdoc = `<script>parent.frames[0].postMessage({ type: 'stark-sozial:measure' }, '*')</script>`;
    document.body.append(other);
    await asked;
    measure();
    await until(() => heights(heard).length > before);
    expect(heights(heard)).to.have.length(before + 1);
  });

  it('lives in the narrow frame that WordPress makes, and tells it the height with its secret', async function () {
    // There 'self' is nobody in such a frame; it needs the address that a build for the public has.
    if (engine === 'webkit') this.skip();
    const { heard, asked } = await foreignPage('aktionswoche-calendar/peine.html#?secret=aB3dE6gH9k', {
      sandbox: 'allow-scripts',
    });
    const said = () => heard.filter(({ data }) => data.message === 'height');
    while (!(await asked()).some(path => path.includes('part-events')));
    await until(() => said().length > 0 && Number(said().at(-1)!.data.value) > 200);
    expect(said()[0]).to.have.property('origin', 'null');
    expect(said()[0]!.data).to.have.keys('message', 'value', 'secret');
    expect(said()[0]!.data.secret).to.equal('aB3dE6gH9k');
  });

  it('answers in such a frame what is typed, and has its links followed by the page around', async function () {
    if (!canEmulate) this.skip();
    await setViewport({ width: 800, height: 1300 });
    // Where things are in the frame tells a page into which the test can look.
    const twin = await shown('jobcenter-finder/peine.html', 500);
    await until(() => !!twin.element().shadowRoot!.querySelector('.actions a'));
    const middleOf = (selector: string): [number, number] => {
      const { left, top, width, height } = twin
        .element()
        .shadowRoot!.querySelector(selector)!
        .getBoundingClientRect();
      return [left + width / 2, top + height / 2];
    };
    const [link, field] = [middleOf('.actions a'), middleOf('input')];
    twin.frame.remove();
    const { frame, heard, url } = await foreignPage('jobcenter-finder/peine.html#?secret=aB3dE6gH9k', {
      ...{ sandbox: 'allow-scripts', width: 500 },
    });
    frame.style.height = '1200px';
    const { left, top } = frame.getBoundingClientRect();
    const click = ([x, y]: [number, number]) =>
      sendMouse({ type: 'click', position: [Math.round(left + x), Math.round(top + y)] });
    await until(() => heights(heard).at(-1)! > 700);
    const led = () => heard.find(({ data }) => data.message === 'link');
    // A browser drops what is clicked in a frame that has just come, for it may have been meant for another thing.
    while (!led()) await click(link);
    expect(led()!.data.value).to.equal(`${url}/embed/jobcenter-finder/peine.html`);
    await click(field);
    await sendKeys({ type: '45127' });
    const before = heights(heard).at(-1)!;
    await sendKeys({ press: 'Enter' });
    await until(() => heights(heard).at(-1)! > before + 200);
    await setViewport({ width: 800, height: 600 });
  });

  it('tells WordPress nothing that has given no secret', async () => {
    const { frame } = await shown('stark-sozial-stories/peine.html#abc');
    const heard = messagesOf(frame);
    frame.contentWindow!.postMessage({ type: 'stark-sozial:measure' }, '*');
    await until(() => heard.length > 0);
    expect([...new Set(heard.map(({ data }) => data.type))]).to.deep.equal([HEIGHT]);
  });
});
