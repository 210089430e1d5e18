// Frames of the embed pages get the height that they ask for.
import { wishOfLink } from './wish.ts';

/** What a page in a frame says of itself, and what it is asked. */
export const HEIGHT = 'stark-sozial:height';
export const MEASURE = 'stark-sozial:measure';

/** Whatever a frame says, the page stays usable. */
const LOWEST = 50;
const HIGHEST = 20_000;

/** Only a frame of the page that shows an embed page of our own origin is believed, and only about its height. */
export function followFrames(folder: string): void {
  const { origin, host } = new URL(folder);
  const frames = () =>
    [...document.documentElement.querySelectorAll('iframe')].filter(({ src }) => wishOfLink(src, host));
  addEventListener('message', ({ data, source, origin: from }: MessageEvent) => {
    if (from !== origin || data?.type !== HEIGHT || typeof data.height !== 'number' || !(data.height >= 0))
      return;
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (!frame) return;
    if (data.height === 0) {
      // A banner that was closed.
      Object.assign(frame.style, { height: '0', border: '0' });
      return;
    }
    const border =
      getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
    frame.style.height = `${Math.min(Math.max(data.height, LOWEST), HIGHEST) + border}px`;
  });
  // One that was there before this script has spoken already. The question is no secret, and a frame that has not
  // come yet would make the browser complain about its origin.
  for (const { contentWindow } of frames()) contentWindow?.postMessage({ type: MEASURE }, '*');
}
