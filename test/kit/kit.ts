import { loadElements } from '../../demo/kit/elements.ts';
import { type Fields, fieldsOf } from '../../demo/kit/fields.ts';
import { type Jobcenter, jobcentersIn, loadDataset } from '../../demo/kit/jobcenters.ts';
import type { Wanted } from '../../demo/kit/snippets.ts';
import { until } from '../element.ts';

export const HOME = 'https://widgets.example/v1/';

/** The fields as the built kit has them. */
export async function kitFields(): Promise<Fields> {
  const there = await dataset();
  const editions = there.editions.map(({ id, name }) => ({ value: id, label: name }));
  return fieldsOf(await loadElements(), editions);
}

export async function dataset() {
  const there = await loadDataset(new URL('/build/data/stark-sozial.core.json', location.href));
  if (!there) throw new Error('The dataset is not there.');
  return there;
}

export const jobcenters = async (): Promise<Jobcenter[]> => jobcentersIn(await dataset());

export const wanted = (some: Partial<Wanted> = {}): Wanted => ({
  tag: 'jobcenter-finder',
  jobcenters: [],
  attributes: [],
  base: HOME,
  text: 'Jobcenter finden',
  ...some,
});

/** The first element of a snippet, in a page of its own. */
export function parsed<E extends Element = HTMLElement>(snippet: string, selector: string): E {
  return new DOMParser().parseFromString(snippet, 'text/html').querySelector<E>(selector)!;
}

export interface OpenKit {
  window: Window & typeof globalThis;
  document: Document;
  /** The preview's page. */
  preview(): Document;
  close(): void;
}

/** The built kit in a frame, as it is where these files cannot be loaded. */
export async function openLackingKit(missing: RegExp, query = ''): Promise<OpenKit> {
  const page = await (await fetch('/dist/index.html')).text();
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const window = frame.contentWindow as Window & typeof globalThis;
  const { document: inner, fetch: load } = window;
  inner.open();
  // Opening gives it this page's address.
  window.history.replaceState(null, '', `/dist/index.html${query}`);
  window.fetch = (...args: Parameters<typeof load>) =>
    missing.test(String(args[0])) ? Promise.reject(new TypeError('not there')) : load.apply(window, args);
  // Not everywhere does a page that was written take its addresses and its policy from the new address.
  inner.write(page.replace(/<meta\s+http-equiv[^>]*>/, '').replaceAll('"./', '"/dist/'));
  inner.close();
  await until(() => !!inner.querySelector('stark-sozial-kit .result, [role=alert]:not([hidden])'));
  return { window, document: inner, preview: () => inner, close: () => frame.remove() };
}

/** The built kit in a frame, ready to be used. */
export async function openKit(query = '', width = 1000): Promise<OpenKit> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `width:${width}px;height:700px;border:0`;
  frame.src = `/dist/index.html${query}`;
  document.body.append(frame);
  const ready = () => !!frame.contentDocument?.querySelector('stark-sozial-kit .result');
  await until(ready);
  const window = frame.contentWindow as Window & typeof globalThis;
  return {
    window,
    document: window.document,
    preview: () => window.document.querySelector('iframe')!.contentDocument!,
    close: () => frame.remove(),
  };
}

export const shown = (kit: OpenKit, id: string) => kit.document.getElementById(id)?.textContent ?? '';
export const option = (kit: OpenKit, name: string) =>
  kit.document.querySelector<HTMLSelectElement>(`#option-${name}`)!;

/** The element in the preview, once the script has put it in the place of the link. */
export async function inPreview(kit: OpenKit, selector: string): Promise<HTMLElement> {
  await until(() => !!kit.preview()?.querySelector(selector)?.shadowRoot?.querySelector('.root'));
  return kit.preview().querySelector<HTMLElement>(selector)!;
}

/** What axe finds in the kit's page; the preview's elements have tests of their own. */
export async function findings({ document, window }: OpenKit): Promise<string[]> {
  const script = document.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  document.head.append(script);
  const there = () => (window as unknown as { axe?: typeof import('axe-core') }).axe;
  await until(() => !!there());
  const { violations } = await there()!.run(document, { iframes: false });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
