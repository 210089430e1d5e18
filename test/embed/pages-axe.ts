import { expect } from '@open-wc/testing';
import type { AxeResults } from 'axe-core';
import { until } from '../element.ts';
import { engine } from '../engine.ts';
import { frameOf, type Tag } from './pages.ts';

/** A page of 1280 px at 400 %. */
const NARROW = 320;

type Axe = { run: (context: Document) => Promise<AxeResults> };

/** In a file of its own for each element: the runner ends a file after a minute. */
export function describeAll(tag: Tag): void {
  describe(`all pages without script for everyone: <${tag}>`, () => {
    it('have no finding of axe on a phone and on a desk, and nothing that sticks out of a page of 320 px', async function () {
      this.timeout(60_000);
      const dataset = await (await fetch('/build/data/stark-sozial.json')).json();
      const ids: string[] = dataset.jobcenters.map(({ id }: { id: string }) => id);
      const paths = [`${tag}.html`, ...ids.map(id => `${tag}/${id}.html`)];
      expect(paths).to.have.length(105);
      // The markup is the same in every engine; one looks at all of it, the others at what they lay out.
      const some = engine === 'chromium' ? paths : paths.filter((_, index) => index % 20 === 0);
      expect(await findings(tag, some, 360)).to.deep.equal([]);
      expect(await findings(tag, paths.slice(0, 2), 1200)).to.deep.equal([]);
    });
  });
}

/**
 * Looks at pages as they are without script, one after the other in one frame: its styles and the tool are loaded
 * once, and the body is exchanged.
 */
async function findings(tag: Tag, paths: readonly string[], width: number): Promise<string[]> {
  const frame = frameOf(`/build/embed/${paths[0]}`, { width });
  await until(
    () => frame.contentDocument?.readyState === 'complete' && !!frame.contentDocument.body?.firstChild,
  );
  const page = frame.contentDocument!;
  const tool = page.createElement('script');
  tool.src = '/node_modules/axe-core/axe.min.js';
  await new Promise(resolve => {
    tool.onload = resolve;
    page.head.append(tool);
  });
  const { axe } = frame.contentWindow as unknown as { axe: Axe };
  const found: string[] = [];
  for (const path of paths) {
    const source = await (await fetch(`/build/embed/${path}`)).text();
    const { title, body } = new DOMParser().parseFromString(source, 'text/html');
    page.title = title;
    page.body.replaceWith(page.adoptNode(body));
    expect(page.querySelector(tag)!.textContent!.length, path).to.be.greaterThan(100);
    const { violations, passes } = await axe.run(page);
    expect(passes.length, path).to.be.greaterThan(15);
    frame.style.width = `${NARROW}px`;
    const { scrollWidth } = page.documentElement;
    if (scrollWidth > NARROW) found.push(`${path}: ${scrollWidth} px wide where there are ${NARROW}`);
    frame.style.width = `${width}px`;
    for (const { id, nodes } of violations) found.push(`${path}: ${id} ${nodes[0]!.html}`);
  }
  frame.remove();
  return found;
}
