// The script of the embed pages: reads the address, loads the page's element, tells a frame's height.
import { followHeight } from './embed/page/height.ts';
import { insideSandbox } from './embed/page/sandbox.ts';
import { showElement } from './embed/page/show.ts';

const framed = window.parent !== window;
const { documentElement: root } = document;

if (framed) {
  root.classList.add('framed');
  followHeight(root);
  insideSandbox();
}
void showElement(framed, {
  'jobcenter-finder': () => import('./jobcenter-finder.ts'),
  'aktionswoche-calendar': () => import('./aktionswoche-calendar.ts'),
  'stark-sozial-banner': () => import('./stark-sozial-banner.ts'),
  'stark-sozial-stories': () => import('./stark-sozial-stories.ts'),
});
