import type { JobcenterAnswerEvent, JobcenterFinder } from 'stark-sozial-widgets';
import type {} from 'stark-sozial-widgets/vue';
import type { GlobalComponents } from 'vue';

type Element<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>;

type Finder = Element<'jobcenter-finder'>['$props'];
export const finder: Finder = { class: 'box', map: 'open', headingLevel: 3, 'heading-level': '3' };
// @ts-expect-error: no such map
export const map: Finder = { map: 'closed' };
export function tell(element: Element<'jobcenter-finder'>, event: JobcenterAnswerEvent): JobcenterFinder {
  element.$emit('jobcenter-answer', event);
  // @ts-expect-error: comes with the class of its own
  element.$emit('jobcenter-answer', 'peine');
  // @ts-expect-error: no such event
  element.$emit('answer', event);
  return element;
}

type Calendar = Element<'aktionswoche-calendar'>['$props'];
export const calendar: Calendar = { 'sync-url': true, onlyOwn: false };
// @ts-expect-error: the attribute would be there, and so mean yes
export const no: Calendar = { 'sync-url': false };
export const banner: Element<'stark-sozial-banner'>['$props'] = { dismissible: false };
export const stories: Element<'stark-sozial-stories'>['$props'] = { limit: 3 };
