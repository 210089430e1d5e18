// Writes the embed pages, one for each element and one more for each jobcenter, with what oEmbed asks for.
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseUrl } from '../../src/dataset/url.ts';
import { oembedOf } from './oembed.ts';
import { renderPage } from './page.ts';
import { pathOf, placesOf, type Site } from './site.ts';

/** Paths from `embed/`, and contents. */
export function embedFiles(site: Site): Map<string, string> {
  const files = new Map<string, string>();
  for (const place of placesOf(site)) {
    files.set(`${pathOf(place)}.html`, renderPage(site, place));
    files.set(`oembed/${pathOf(place)}.json`, `${JSON.stringify(oembedOf(site, place))}\n`);
  }
  return files;
}

/** What else lay there is gone: a jobcenter may have gone. */
export async function writeEmbed(site: Site, outDir: string, styles: string): Promise<void> {
  await rm(outDir, { recursive: true, force: true });
  for (const [path, text] of embedFiles(site)) {
    const file = join(outDir, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  await cp(styles, join(outDir, 'page.css'));
}

/** The public address of `dist/`, if it is one: with https or http, and a slash at its end. */
export function publicAddress(value: string | undefined): string | undefined {
  if (!value) return undefined;
  const url = parseUrl(value);
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) {
    throw new Error(
      `STARK_SOZIAL_URL: erwartet eine Adresse wie https://widgets.example/v1/, gefunden ${value}`,
    );
  }
  return url.href.replace(/\/?$/, '/');
}
