// In a frame: tells the page around how high this one is, and nothing else.
import { HEIGHT, MEASURE } from '../frames.ts';

/** WordPress adds it to the address of a frame that it made from an oEmbed document, and believes nobody else. */
export const secretOf = (hash: string): string | undefined => /[#?&]secret=([\da-z]+)/i.exec(hash)?.[1];

export function followHeight(root: HTMLElement): void {
  const { parent } = window;
  const secret = secretOf(location.hash);
  let told = 0;
  const tell = (again: boolean) => {
    // That of what stands in it: `scrollHeight` is never less than the frame, which then could not shrink.
    const height = Math.ceil(root.getBoundingClientRect().height);
    if (height === told && !again) return;
    told = height;
    // Whoever is around may know it; the page around believes those frames only that it has made.
    parent.postMessage({ type: HEIGHT, height }, '*');
    if (secret) parent.postMessage({ message: 'height', value: height, secret }, '*');
  };
  new ResizeObserver(() => tell(false)).observe(root);
  addEventListener('message', ({ source, data }: MessageEvent) => {
    if (source === parent && data?.type === MEASURE) tell(true);
  });
  // By then a script at the end of the page around listens too.
  addEventListener('load', () => tell(true));
}
