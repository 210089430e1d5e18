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
): Promise<{ document: Document; violations: string[] }> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:800px;height:900px';
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  frame.srcdoc = `<!doctype html><html lang="de"><head><meta charset="utf-8">${meta}</head><body>${body}</body></html>`;
  document.body.append(frame);
  await until(() => frame.contentDocument?.URL === 'about:srcdoc');
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
