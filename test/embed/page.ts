import { executeServerCommand } from '@web/test-runner-commands';
import type { JobcenterFinder } from '../../src/finder/jobcenter-finder.ts';
import { part, until } from '../finder/finder.ts';

/** The built widgets on a host of their own, and what was asked of it. */
export interface WidgetsHost {
  url: string;
  requests: string[];
}

export const widgetsHost = () => executeServerCommand<WidgetsHost, undefined>('widgets-host');

/** A page of someone else with a policy of its own, which has nothing but this in its body. */
export async function page(
  body: string,
  policy: string,
  { head = '', doctype = '<!doctype html>' } = {},
): Promise<{ document: Document; violations: string[] }> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:800px;height:900px';
  const meta = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">${head}`;
  const text = `${doctype}<html lang="de"><head>${meta}</head><body>${body}</body></html>`;
  // A document in `srcdoc` is never in quirks mode.
  if (doctype) frame.srcdoc = text;
  else frame.src = URL.createObjectURL(new Blob([text], { type: 'text/html' }));
  document.body.append(frame);
  await until(() => /^(?:blob:|about:srcdoc)/.test(frame.contentDocument?.URL ?? ''));
  const violations: string[] = [];
  frame.contentDocument!.addEventListener('securitypolicyviolation', event =>
    violations.push(`${event.violatedDirective} ${event.blockedURI}`),
  );
  await until(() => frame.contentDocument!.readyState !== 'loading');
  return { document: frame.contentDocument!, violations };
}

export async function finderOn(policy: (host: string) => string, attributes = '') {
  const { url } = await widgetsHost();
  const body = `<script type="module" src="${url}/jobcenter-finder.js"></script>
    <jobcenter-finder ${attributes}><a href="https://example.org">Jobcenter</a></jobcenter-finder>`;
  const { document, violations } = await page(body, policy(url));
  const element = document.querySelector<JobcenterFinder>('jobcenter-finder')!;
  await until(() => !!element.shadowRoot && !!part(element, 'list'));
  return { element, violations, document };
}

export const strict = (host: string) =>
  `default-src 'none'; script-src ${host}; style-src ${host}; connect-src ${host}; img-src ${host}`;

/** The page with the one script in its head, as a town's template has it. */
export async function pageWithScript(body: string, policy = strict) {
  const { url } = await widgetsHost();
  const head = `<script async src="${url}/stark-sozial.js"></script>`;
  return { url, ...(await page(body.replaceAll('W/', `${url}/`), policy(url), { head })) };
}

/** An element of the page that stands and shows something. */
export async function shown<E extends HTMLElement>(document: Document, selector: string): Promise<E> {
  await until(() => !!document.querySelector(selector)?.shadowRoot?.querySelector('[part]'));
  return document.querySelector<E>(selector)!;
}
