import { html, nothing, type TemplateResult } from 'lit';
import type { Jobcenter } from '../dataset/schema.ts';
import type { Story } from '../dataset/story-schema.ts';
import { parseUrl } from '../dataset/url.ts';
import { formatDate } from '../text/format.ts';
import type { Language } from '../text/language.ts';
import type { StoriesTable } from '../text/stories/texts.ts';
import { renderHeading } from '../ui/heading.ts';
import { safeHref } from '../ui/links.ts';

export interface CardContext {
  texts: StoriesTable;
  language: Language;
  /** Of the card's heading. */
  level: number;
  jobcenters: readonly Jobcenter[];
  /** Where the dataset lies: pictures count from there, and come from no other host. */
  url: string;
}

/** A text of a story in the language of the element, or in German, which is then said. */
export function told(
  { translations, ...story }: Story,
  field: 'title' | 'summary' | 'theme',
  language: Language,
): TemplateResult {
  const translated = translations?.[language]?.[field];
  return html`<span lang=${translated ? language : 'de'}>${translated ?? story[field]}</span>`;
}

export function renderCard(story: Story, context: CardContext): TemplateResult {
  const { language, level, jobcenters } = context;
  const names = story.jobcenters.flatMap(id => jobcenters.find(jobcenter => jobcenter.id === id)?.name ?? []);
  return html`<li class="card" part="card">
    ${renderPicture(story, context)}
    <p class="theme small">${told(story, 'theme', language)}</p>
    ${renderHeading(level, told(story, 'title', language), { className: 'medium' })}
    <p>${told(story, 'summary', language)}</p>
    <div class="from">
      ${names.length > 0 ? html`<p lang="de"><strong>${names.join(', ')}</strong></p>` : nothing}
      ${renderSource(story, context)}
    </div>
  </li>`;
}

function renderPicture({ picture }: Story, { texts, url }: CardContext) {
  const place = picture && parseUrl(picture.url, url);
  const source = safeHref(place?.href);
  // A picture from elsewhere would tell another host who reads, and nobody has agreed to that.
  if (!picture || !source || place?.origin !== parseUrl(url)?.origin) return nothing;
  const { alt, credit = '', licence } = picture;
  return html`<figure>
    <img src=${source} alt=${alt} lang="de" loading="lazy" referrerpolicy="no-referrer" />
    <figcaption class="muted small">${texts.stories.picture(credit, licence)}</figcaption>
  </figure>`;
}

/** Where the story was read, and when that was. */
function renderSource(story: Story, { texts, language }: CardContext) {
  const { stories, common } = texts;
  const { link, date } = story;
  const href = safeHref(link);
  const when = date ? stories.asOf(formatDate(date, language)) : undefined;
  if (!href) return when ? html`<p class="muted small">${when}</p>` : nothing;
  return html`<p class="muted small">
    ${stories.source}
    <a href=${href} rel="noreferrer"
      >${new URL(href).hostname.replace(/^www\./, '')}, ${common.leavesSite}<span class="visually-hidden"
        >: ${told(story, 'title', language)}</span
      ></a
    >${when ? html`<br />${when}` : nothing}
  </p>`;
}
