// The script of the embed pages: reads the address, loads the page's element, tells a frame's height.
import { followHeight } from './embed/page/height.ts';
import { keepInPlace } from './embed/page/reader.ts';
import { insideSandbox } from './embed/page/sandbox.ts';
import { type Code, showElement } from './embed/page/show.ts';
import { TAGS } from './embed/tags.ts';

/** Not the scripts that pages name: they define an element before anybody could tell it what is asked for. */
const CODE: Code = {
  'jobcenter-finder': async () => (await import('./package/jobcenter-finder.ts')).JobcenterFinder,
  'aktionswoche-calendar': async () =>
    (await import('./package/aktionswoche-calendar.ts')).AktionswocheCalendar,
  'stark-sozial-banner': async () => (await import('./package/stark-sozial-banner.ts')).StarkSozialBanner,
  'stark-sozial-stories': async () => (await import('./package/stark-sozial-stories.ts')).StarkSozialStories,
};

const framed = window.parent !== window;
const { documentElement: root } = document;
const element = document.querySelector<HTMLElement>(TAGS.join());

if (element) {
  if (framed) keepInPlace(() => root.classList.add('framed'));
  const rest = showElement(element, framed, CODE);
  if (framed) {
    followHeight(root, element, rest);
    insideSandbox();
  }
}
