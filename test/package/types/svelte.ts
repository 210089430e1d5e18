import type { Answer } from 'stark-sozial-widgets';
import type {} from 'stark-sozial-widgets/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

export const finder: SvelteHTMLElements['jobcenter-finder'] = {
  class: 'box',
  map: 'open',
  headingLevel: 3,
  'heading-level': '3',
  'onjobcenter-answer': event => {
    const detail: Answer = event.detail;
    console.log(detail.state);
  },
};
// @ts-expect-error: no such map
export const map: SvelteHTMLElements['jobcenter-finder'] = { map: 'closed' };
export const calendar: SvelteHTMLElements['aktionswoche-calendar'] = { 'sync-url': true, onlyOwn: false };
// @ts-expect-error: the attribute would be there, and so mean yes
export const no: SvelteHTMLElements['aktionswoche-calendar'] = { 'sync-url': false };
export const banner: SvelteHTMLElements['stark-sozial-banner'] = { dismissible: false };
export const stories: SvelteHTMLElements['stark-sozial-stories'] = { limit: 3 };
