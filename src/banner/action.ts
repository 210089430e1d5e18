import type { Dataset, Jobcenter } from '../dataset/schema.ts';
import { parseUrl } from '../dataset/url.ts';
import type { BannerTexts } from '../text/banner/texts.ts';
import { safeHref } from '../ui/links.ts';

export interface Action {
  href: string;
  label: string;
}

interface Given {
  texts: BannerTexts;
  /** The page's own, from the attributes. */
  href: string | null | undefined;
  label: string | null | undefined;
  own: Jobcenter | undefined;
  dataset: Dataset | undefined;
  /** Where the dataset lies: its addresses count from there. */
  url: string;
}

/** Where the button leads: where the page says, else to the own jobcenter, else to the search for one. */
export function callToAction({ texts, href, label, own, dataset, url }: Given): Action | undefined {
  const { website, traeger } = own ?? {};
  const { finder, officeSearch } = dataset?.campaign ?? {};
  const ways: [string | undefined, string][] = [
    [resolve(href, document.baseURI), texts.more],
    [website?.value, texts.website],
    [traeger?.website?.value, texts.traegerWebsite(traeger?.name ?? '')],
    [resolve(finder, url), texts.find],
    [officeSearch?.url, texts.find],
  ];
  for (const [target, words] of ways) {
    const safe = safeHref(target);
    if (safe) return { href: safe, label: label || words };
  }
  return undefined;
}

function resolve(href: string | null | undefined, base: string): string | undefined {
  return href ? parseUrl(href, base)?.href : undefined;
}
