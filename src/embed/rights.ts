// What the frame of an embed page gets from the page around it.
import type { Tag } from './tags.ts';

/**
 * What a frame must be allowed, tried one by one: scripts; their own origin, by which the page around believes the
 * height (and the banner remembers that it was closed); links that lead the whole window on, telephone and mail too.
 * Without forms no search is submitted, without downloads a calendar file ends nowhere. Nothing opens a window.
 */
const LEAST = 'allow-scripts allow-same-origin allow-top-navigation-by-user-activation';
export const SANDBOX: Record<Tag, string> = {
  'jobcenter-finder': `${LEAST} allow-forms`,
  'aktionswoche-calendar': `${LEAST} allow-forms allow-downloads`,
  'stark-sozial-banner': LEAST,
  'stark-sozial-stories': LEAST,
};

/**
 * How high a frame is, in px, where no script on the page around tells its true height; then it scrolls. Measured
 * between 360 and 800 px of width, with room for what a search finds: the finder 378 to 452 px, with its answer up to
 * 1245; the calendar without events 489 to 584, else thousands; the banner 842 to 1170; stories from 382.
 */
const HEIGHTS: Record<Tag, number> = {
  'jobcenter-finder': 700,
  'aktionswoche-calendar': 800,
  'stark-sozial-banner': 900,
  'stark-sozial-stories': 800,
};
/** The banner's smaller forms: 60 to 144 px, and 226 to 690. */
const SMALLER: Record<string, number> = { strip: 150, figures: 500 };

/** The height for a frame of this element, in its `variant` if it has one. */
export const frameHeight = (tag: Tag, variant = ''): number =>
  (tag === 'stark-sozial-banner' && SMALLER[variant]) || HEIGHTS[tag];
