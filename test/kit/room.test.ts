import { expect } from '@open-wc/testing';
import { roomOf, roomRule } from '../../demo/kit/room.ts';
import { snippets, type Wanted } from '../../demo/kit/snippets.ts';
import { text, until } from '../element.ts';
import { wanted } from './kit.ts';

const BASE = new URL('/dist/', location.href).href;

/** A page of this width with the rule in its stylesheet, and without the script as yet. */
function pageWith(some: Wanted, body: string, width: number) {
  const frame = document.createElement('iframe');
  frame.style.cssText = `width:${width}px;height:600px;border:0`;
  document.body.append(frame);
  const page = frame.contentDocument!;
  page.open();
  page.write(
    `<!doctype html><html lang="de"><style>body{margin:0 16px;font:16px/1.5 sans-serif}${roomRule(some)}</style>${body}`,
  );
  page.close();
  const start = () => {
    const script = page.createElement('script');
    script.src = `${BASE}stark-sozial.js`;
    page.head.append(script);
  };
  return { page, start, close: () => frame.remove() };
}

const height = (element: Element | null) => element!.getBoundingClientRect().height;

describe('the rule for the room', () => {
  it('is the same in README and kit', async () => {
    const readme = await (await fetch('/README.md')).text();
    const rule = roomRule(wanted({ base: 'https://widgets.example/v1/' }));
    expect(readme).to.contain(`\`\`\`css\n${rule}\n\`\`\``);
  });
});

describe('the room that the stylesheet keeps free', () => {
  let site: ReturnType<typeof pageWith>;
  afterEach(() => site.close());

  const SAMPLES: Wanted[] = [
    wanted({ base: BASE }),
    wanted({ base: BASE, attributes: [['map', 'none']] }),
    wanted({ base: BASE, jobcenters: ['peine'] }),
    wanted({ base: BASE, tag: 'stark-sozial-banner' }),
    wanted({ base: BASE, tag: 'stark-sozial-banner', attributes: [['variant', 'figures']] }),
    wanted({ base: BASE, tag: 'stark-sozial-stories', attributes: [['limit', '3']] }),
  ];
  for (const sample of SAMPLES) {
    for (const [index, width] of [360, 800].entries()) {
      it(`is about what the element takes at ${width} px: ${snippets(sample).tag.split('\n')[0]}`, async () => {
        site = pageWith(sample, snippets(sample).link, width);
        const { page, start } = site;
        const room = height(page.querySelector('p'));
        expect(room).to.equal(roomOf(sample)[index]);
        start();
        await until(() => !!page.querySelector(sample.tag)?.shadowRoot?.querySelector('.root'));
        expect(height(page.querySelector('p'))).to.be.within(room * 0.8, room * 1.25);
      });
    }
  }

  it('is kept in every way in, and given back once the element stands there', async () => {
    const sample = wanted({ base: BASE, tag: 'stark-sozial-banner', attributes: [['variant', 'strip']] });
    const { link, block, tag } = snippets(sample);
    site = pageWith(sample, `<main>${link}${block}${tag}</main>`, 800);
    const { page, start } = site;
    const three = () => [...page.querySelector('main')!.children];
    for (const place of three()) expect(height(place), place.localName).to.equal(90);
    start();
    await until(() => page.querySelectorAll(sample.tag).length === 3);
    const least = () => three().map(place => page.defaultView!.getComputedStyle(place).minHeight);
    await until(() => least().every(value => value === '0px' || value === 'auto'));
    expect(text(page.querySelector('main'))).to.contain(sample.text);
  });

  it('is not kept below a frame, or for a link that stays one', () => {
    const sample = wanted({ base: BASE });
    const stays = `<p id="bleibt">Mehr: <a href="${BASE}embed/jobcenter-finder.html#link">hier</a></p>`;
    site = pageWith(sample, `${snippets(sample).iframe.replace(/ src="[^"]*"/, '')}${stays}`, 800);
    for (const paragraph of site.page.querySelectorAll('p')) expect(height(paragraph)).to.be.below(100);
  });
});
