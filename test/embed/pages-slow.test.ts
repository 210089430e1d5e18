import { expect } from '@open-wc/testing';
import { until } from '../element.ts';
import { messagesOf, removeFrames, slowPage } from './pages.ts';

const PAGE = 'jobcenter-finder.html';

describe('an embed page on a slow line', () => {
  afterEach(removeFrames);

  it('takes the link on which the focus is from nobody, and offers the element', async () => {
    const { page, find, arrive } = await slowPage(PAGE);
    const link = page.querySelectorAll<HTMLElement>('.own a')[60]!;
    // WebKit scrolls to what gets the focus later.
    link.scrollIntoView({ block: 'center' });
    link.focus({ preventScroll: true });
    const { top } = link.getBoundingClientRect();
    arrive();
    await until(() => !find('.offer').hidden);
    expect(page.activeElement).to.equal(link);
    expect(link.getBoundingClientRect().top).to.be.closeTo(top, 1);
    expect(find('jobcenter-finder').shadowRoot).to.equal(null);
    find('.offer button').click();
    await until(() => !!find('jobcenter-finder').shadowRoot?.querySelector('[part=list]'));
    expect(page.activeElement).to.equal(find('.place'));
    expect(find('.offer').hidden).to.equal(true);
    expect(link.getBoundingClientRect().height).to.equal(0);
  });

  it('leaves those where they are who have scrolled', async () => {
    const { page, window, find, arrive } = await slowPage(PAGE);
    window.scrollTo(0, 2000);
    const read = page.elementFromPoint(180, window.innerHeight / 2)!;
    const { top } = read.getBoundingClientRect();
    arrive();
    await until(() => !find('.offer').hidden);
    expect(read.getBoundingClientRect().top).to.be.closeTo(top, 1);
    // Engines that keep in its place what is read do so with the next picture.
    await new Promise(resolve => window.requestAnimationFrame(() => window.requestAnimationFrame(resolve)));
    expect(read.getBoundingClientRect().top).to.be.closeTo(top, 1);
  });

  for (const [what, type] of [
    ['press', 'pointerdown'],
    ['point at', 'pointermove'],
  ]) {
    it(`takes no link away that somebody is about to ${what}`, async () => {
      const { window, find, page, arrive } = await slowPage('stark-sozial-stories.html');
      arrive();
      // The script is there, the code of the element is not yet.
      await until(() => page.documentElement.classList.contains('framed'));
      const event = new window.PointerEvent(type!, { bubbles: true, movementX: 3 });
      find('.own a').dispatchEvent(event);
      await until(() => !find('.offer').hidden);
      expect(find('.own a').getBoundingClientRect().height).to.be.greaterThan(0);
    });
  }

  it('shows the element to everybody else, and nothing below comes into view before it is at rest', async () => {
    const { window, find, arrive, frame } = await slowPage('aktionswoche-calendar/peine.html');
    frame.style.height = '900px';
    arrive();
    await until(() => !!find('aktionswoche-calendar').shadowRoot);
    expect(find('.place').getBoundingClientRect().height).to.be.at.least(
      Math.min(window.innerHeight, Number.parseFloat(find('.place').style.minHeight)),
    );
    expect(Number.parseFloat(find('.place').style.minHeight)).to.be.greaterThan(300);
    await until(() => find('.place').style.minHeight === '');
    expect(find('.offer').hidden).to.equal(true);
    expect(find('aktionswoche-calendar').shadowRoot!.querySelector('[part=header]')).not.to.equal(null);
  });

  it('tells a frame the height of the element, not first that of all the words', async () => {
    const { page, frame, arrive } = await slowPage(PAGE);
    const words = page.documentElement.getBoundingClientRect().height;
    const heard = messagesOf(frame);
    arrive();
    await until(() => heard.length > 0);
    expect(words).to.be.greaterThan(4000);
    expect(heard[0]!.data.height).to.be.greaterThan(300).and.lessThan(2000);
  });

  it('leaves the frame of a reader as it is', async () => {
    const { frame, find, arrive } = await slowPage(PAGE);
    const heard = messagesOf(frame);
    find('.own a').focus();
    arrive();
    await until(() => !find('.offer').hidden);
    frame.contentWindow!.postMessage({ type: 'stark-sozial:measure' }, '*');
    find('.offer button').click();
    await until(() => heard.length > 0);
    expect(heard[0]!.data.height).to.be.lessThan(2000);
  });
});
