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
