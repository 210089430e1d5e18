// Small pieces that several pages need.
import type { Attribution, Fact } from '../../src/dataset/schema.ts';
import { answersDe } from '../../src/text/finder/answers-de.ts';
import { formatDate } from '../../src/text/format.ts';
import { safeHref } from '../../src/ui/links.ts';
import { type Content, html, type Markup } from './html.ts';

/** A link to another site; without an address that may be followed, its words alone. */
export function outwards(href: string | undefined, words: Content): Markup {
  const safe = safeHref(href);
  return safe ? html`<a href="${safe}" rel="noreferrer">${words}</a>` : html`${words}`;
}

/** `https://www.landkreis-peine.de/` → `landkreis-peine.de`: short enough to read. */
export const hostOf = (href: string): string => /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(href)?.[1] ?? href;

/** How old a fact is, and whether the body itself said it. */
export function standing({ status, date }: Pick<Fact, 'status' | 'date'>): Content {
  const parts = [
    status === 'reported' ? answersDe.reported : '',
    date ? answersDe.factDate(formatDate(date, 'de')) : '',
  ].filter(Boolean);
  return parts.length > 0 && html`<p class="small">${parts.join(', ')}</p>`;
}

/** Whose data is shown, in the words that the licences ask for. */
export const sources = (title: string, attribution: readonly Attribution[]): Content =>
  attribution.length > 0 &&
  html`<h2 class="minor">${title}</h2>
<ul class="small">
${attribution.map(({ text, url, licence }) => html`<li>${outwards(url, text)}${licence && `, ${licence}`}</li>\n`)}</ul>`;
