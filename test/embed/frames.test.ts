import { expect } from '@open-wc/testing';
import { until } from '../element.ts';
import { engine } from '../engine.ts';
import { pageWithScript, shown, strict } from './page.ts';

const policy = (host: string) => `${strict(host)}; frame-src *`;

interface Said {
  data: unknown;
  origin?: string;
  from?: 'frame' | 'page';
}

describe('the height of a frame with an embed page', () => {
  afterEach(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });

  /** A page with two frames, one of ours, once the script listens. */
  async function frames(src = 'W/embed/stark-sozial-banner.html') {
    const { document, url } = await pageWithScript(
      `<iframe id="own" src="${src}" width="400" height="150" title="Banner"></iframe>
       <iframe id="other" src="W/schema/stark-sozial.schema.json" width="400" height="150" title="Anderes"></iframe>
       <stark-sozial-banner></stark-sozial-banner>`,
      policy,
    );
    await shown(document, 'stark-sozial-banner');
    const [own, other] = document.querySelectorAll('iframe');
    /** What the page hears, as if this frame had said it. */
    const say = ({ data, origin = url, from = 'frame' }: Said) => {
      const view = document.defaultView!;
      const source = from === 'frame' ? own!.contentWindow : view;
      view.dispatchEvent(new view.MessageEvent('message', { data, origin, source }));
      return Number.parseFloat(own!.style.height) || 0;
    };
    return { own: own!, other: other!, say, url, document };
  }

  /** Firefox does not let a test speak as a frame of another origin; the page in the frame does it below. */
  const speaking = engine === 'firefox' ? it.skip : it;
  const height = (value: unknown) => ({ type: 'stark-sozial:height', height: value });

  speaking('is set as the page in the frame says, within sense', async () => {
    const { own, say } = await frames();
    await until(() => !!own.contentWindow);
    expect(say({ data: height(420) })).to.equal(420);
    expect(own.getBoundingClientRect().height).to.be.closeTo(424, 1);
    expect(say({ data: height(1) })).to.be.lessThan(60);
    expect(say({ data: height(10 ** 9) })).to.be.lessThan(20_010);
  });

  speaking('is nothing at all, border included, when the banner in it was closed', async () => {
    const { own, say } = await frames();
    await until(() => !!own.contentWindow);
    say({ data: height(420) });
    say({ data: height(0) });
    expect(own.getBoundingClientRect().height).to.equal(0);
    say({ data: height(420) });
    expect(own.clientHeight).to.equal(420);
  });

  speaking('is what the frame’s own style says with `border-box`', async () => {
    const { own, say } = await frames();
    own.style.cssText = 'box-sizing: border-box; border: 5px solid';
    expect(say({ data: height(300) })).to.equal(310);
    own.style.cssText = 'border: 5px solid';
    expect(say({ data: height(300) })).to.equal(300);
  });

  speaking('is believed from nobody else', async () => {
    const { say, other, own } = await frames();
    const before = own.style.height;
    say({ data: height(999), origin: 'https://evil.example' });
    say({ data: height(999), from: 'page' });
    say({ data: { type: 'other', height: 999 } });
    for (const wrong of ['999', -5, Number.NaN, Number.POSITIVE_INFINITY * 0, null, undefined, {}])
      say({ data: height(wrong) });
    for (const data of [null, undefined, 'stark-sozial:height', 5]) say({ data });
    expect(own.style.height).to.equal(before);
    expect(other.style.height).to.equal('');
  });

  it('is told by the real page in the frame, when it grows and when it shrinks', async () => {
    const { own } = await frames('W/embed/jobcenter-finder.html');
    await until(() => Number.parseFloat(own.style.height) > 250);
    const wide = Number.parseFloat(own.style.height);
    own.width = '240';
    await until(() => Number.parseFloat(own.style.height) !== wide);
  });

  it('is not lost by a page that is asked in a closed part of the page around it', async () => {
    const { own, document, url } = await frames('W/embed/jobcenter-finder.html');
    await until(() => Number.parseFloat(own.style.height) > 250);
    const said: number[] = [];
    document.defaultView!.addEventListener('message', ({ source, data }) => {
      if (source === own.contentWindow) said.push(data.height);
    });
    /** Every script asks the frames that it finds. */
    const ask = async (name: string) => {
      const script = document.createElement('script');
      script.src = `${url}/stark-sozial.js?${name}`;
      const loaded = new Promise(resolve => script.addEventListener('load', resolve));
      document.head.append(script);
      await loaded;
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    };
    document.body.style.display = 'none';
    await ask('closed');
    document.body.style.display = '';
    await ask('open');
    // Its answers come in the order of the questions.
    await until(() => said.length > 0);
    expect(Math.min(...said)).to.be.greaterThan(250);
    expect(own.getBoundingClientRect().height).to.be.greaterThan(250);
  });

  it('of any other page stays as the webmaster set it', async () => {
    const { other } = await frames();
    expect(other.getBoundingClientRect().height).to.be.closeTo(154, 5);
  });
});
