// In a frame: tells the page around how high this one is, and nothing else.
import { HEIGHT, MEASURE } from '../frames.ts';

/** WordPress adds it to the address of a frame that it made from an oEmbed document, and believes nobody else. */
export const secretOf = (hash: string): string | undefined => /[#?&]secret=([\da-z]+)/i.exec(hash)?.[1];

/** Room for the shadow of what floats. */
const SHADOW = 8;

/** Until the page is at rest the frame stays as the page around made it: its words are much longer than its element. */
export function followHeight(root: HTMLElement, element: HTMLElement, rest: Promise<void>): void {
  const { parent } = window;
  const secret = secretOf(location.hash);
  let resting = false;
  let told = 0;
  /** Suggestions float above what is below them, and a frame cuts them off. */
  const suggestions = () => {
    const list = element.shadowRoot?.querySelector('[role=listbox]:not([hidden])');
    return list ? list.getBoundingClientRect().bottom + scrollY + SHADOW : 0;
  };
  const tell = (again: boolean) => {
    // In a tab that is not open nothing in the frame has a box: that says nothing of its height.
    if (!resting || root.getClientRects().length === 0) return;
    // That of what stands in it: `scrollHeight` is never less than the frame, which then could not shrink.
    const height = Math.ceil(Math.max(root.getBoundingClientRect().height, suggestions()));
    if (height === told && !again) return;
    told = height;
    // Whoever is around may know it; the page around believes those frames only that it has made.
    parent.postMessage({ type: HEIGHT, height }, '*');
    if (secret) parent.postMessage({ message: 'height', value: height, secret }, '*');
  };
  new ResizeObserver(() => tell(false)).observe(root);
  void customElements.whenDefined(element.localName).then(() => {
    const list = new MutationObserver(() => tell(false));
    list.observe(element.shadowRoot!, { subtree: true, childList: true, attributeFilter: ['hidden'] });
  });
  addEventListener('message', ({ source, data }: MessageEvent) => {
    if (source === parent && data?.type === MEASURE) tell(true);
  });
  void rest.then(() => {
    resting = true;
    tell(true);
  });
  // By then a script at the end of the page around listens too.
  addEventListener('load', () => tell(true));
}
