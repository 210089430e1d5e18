import { action, type Setting, WEEK } from './banner.ts';

const running: Setting = {
  now: '2019-08-27T10:00:00Z',
  data: { editions: [WEEK], events: [action('a', '2019-08-27'), action('b', '2019-08-27T10:00')] },
};

/** Each state that a visitor can meet. */
export const STATES: Record<string, [string, Setting]> = {
  'before the week': ['', { ...running, now: '2019-08-14T10:00:00Z' }],
  'in the week': ['', running],
  'after the week': ['', { ...running, now: '2026-11-22T10:00:00Z' }],
  'with no week': ['', { data: { editions: [] } }],
  'of a jobcenter': ['jobcenter="peine"', running],
  dismissible: ['dismissible', running],
};
