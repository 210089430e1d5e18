import { TAGS, type Tag } from '../../src/embed/tags.ts';
import { until } from '../element.ts';
import { widgetsHost } from './page.ts';

export { TAGS, type Tag };

/** A frame in the page of the test, as wide as a phone, or as it is said. */
export function frameOf(src: string, { width = 360, sandbox }: { width?: number; sandbox?: string } = {}) {
  const frame = document.createElement('iframe');
  frame.style.cssText = `width:${width}px;height:600px;border:0`;
  frame.title = 'Baustein';
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.src = src;
  document.body.append(frame);
  return frame;
}

export function removeFrames(): void {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
}

/** A page from the build in a frame of the test's own origin, where the test can look into it. */
export async function builtPage(path: string, width?: number) {
  const frame = frameOf(`/dist/embed/${path}`, { width: width ?? 360 });
  const violations: string[] = [];
  await until(() => !!frame.contentDocument?.URL.includes('/dist/embed/'));
  frame.contentDocument!.addEventListener('securitypolicyviolation', event =>
    violations.push(`${event.violatedDirective} ${event.blockedURI}`),
  );
  const { contentDocument: page, contentWindow } = frame;
  await until(() => page!.readyState === 'complete');
  const tag = TAGS.find(tag => path.startsWith(tag))!;
  const element = () => page!.querySelector<HTMLElement>(tag)!;
  return { frame, violations, page: page!, window: contentWindow as Window & typeof globalThis, element };
}

/** What a frame says to the page around it, from now on. */
export function messagesOf(frame: HTMLIFrameElement) {
  const heard: { data: Record<string, unknown>; origin: string }[] = [];
  addEventListener('message', ({ source, data, origin }) => {
    if (source === frame.contentWindow) heard.push({ data, origin });
  });
  return heard;
}

/** A page from the widgets' own host, into which nobody looks. */
export async function foreignPage(path: string, options: { width?: number; sandbox?: string } = {}) {
  const { url, requests } = await widgetsHost();
  const frame = frameOf(`${url}/embed/${path}`, options);
  const heard = messagesOf(frame);
  const asked = async () => (await widgetsHost()).requests.slice(requests.length);
  return { frame, heard, asked, url };
}

/** The page without its script, as on a slow line, until somebody lets the script come. */
export async function slowPage(path: string) {
  // There is no script beside the pages that the data make.
  const frame = frameOf(`/build/embed/${path}`);
  await until(
    () => frame.contentDocument?.readyState === 'complete' && !!frame.contentDocument.body?.firstChild,
  );
  const page = frame.contentDocument!;
  const find = <E extends HTMLElement>(selector: string) => page.querySelector<E>(selector)!;
  const arrive = () => {
    const script = page.createElement('script');
    script.type = 'module';
    script.src = '/dist/embed-page.js';
    page.head.append(script);
  };
  return { page, find, arrive, frame, window: frame.contentWindow as Window & typeof globalThis };
}
