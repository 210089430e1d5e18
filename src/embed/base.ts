import { parseUrl } from '../dataset/url.ts';

const FILE = /\/stark-sozial\.js(?:[?#]|$)/;

/**
 * The folder that the running script came from, with a slash at its end. A module is not the page's current
 * script, and a tag manager may have inserted it; then the trace of an error names the file.
 */
export function ownFolder(trace = new Error().stack ?? ''): string | undefined {
  // An image of the page may be called `currentScript` or `querySelectorAll`; the root has no such names.
  const { currentScript, documentElement } = document;
  const own = currentScript instanceof HTMLScriptElement ? currentScript.src : '';
  const traced = /https?:\/\/[^\s()]+?\.js\b/.exec(trace)?.[0];
  const listed = [...documentElement.querySelectorAll<HTMLScriptElement>('script[src]')].map(
    ({ src }) => src,
  );
  const src = [own, traced, ...listed].find(address => address && FILE.test(address)) ?? (own || traced);
  return src ? parseUrl('.', src)?.href : undefined;
}
