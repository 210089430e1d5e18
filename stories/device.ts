/** What a device answers when it is asked where it is; the codes are those of the browser's own errors. */
export const REFUSED = 1;
export const UNAVAILABLE = 2;
export const TIMED_OUT = 3;

export type Answer =
  | typeof REFUSED
  | typeof UNAVAILABLE
  | typeof TIMED_OUT
  | 'never'
  | GeolocationCoordinates;

/** Some place, as a phone knows it. */
export const at = (latitude: number, longitude: number, accuracy = 20) =>
  ({ latitude, longitude, accuracy }) as GeolocationCoordinates;

/** What the browser says of itself, otherwise; until the story is left. */
function instead(target: object, name: string, value: unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, value });
  return () => {
    if (own) Object.defineProperty(target, name, own);
    else Reflect.deleteProperty(target, name);
  };
}

/**
 * The device of a story: nobody who looks at Storybook shall be asked for the own place, and each has another.
 * Until the story is left.
 */
export function device(answer: Answer): () => void {
  const getCurrentPosition: Geolocation['getCurrentPosition'] = (found, failed) => {
    if (typeof answer === 'number') failed?.({ code: answer } as GeolocationPositionError);
    else if (answer !== 'never') found({ coords: answer } as GeolocationPosition);
  };
  return instead(navigator, 'geolocation', { getCurrentPosition });
}

/** A page that came without https. */
export const insecure = (): (() => void) => instead(window, 'isSecureContext', false);

/** The browser inside of an app, as Instagram on an iPhone names its own. */
export const inApp = (): (() => void) =>
  instead(
    navigator,
    'userAgent',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Instagram 334.0.4',
  );

/** A page that stands in no frame, as most do: Storybook shows every story in one. */
export const unframed = (): (() => void) => instead(window, 'self', window.top);

/** A browser that lets no page make a file. */
export const withoutFiles = (): (() => void) =>
  instead(URL, 'createObjectURL', () => {
    throw new TypeError('refused');
  });

/**
 * A part of an element that does not come: the browser refuses its styles, told by one of their selectors. Its code
 * cannot be kept away, for it stays where it was loaded once, and has another name in each build.
 */
export function withoutPart(selector: string): () => void {
  const { prototype } = ShadowRoot;
  const own = Object.getOwnPropertyDescriptor(prototype, 'adoptedStyleSheets')!;
  const isOfPart = ({ cssRules }: CSSStyleSheet) =>
    [...cssRules].some(rule => rule instanceof CSSStyleRule && rule.selectorText === selector);
  Object.defineProperty(prototype, 'adoptedStyleSheets', {
    ...own,
    set(this: ShadowRoot, sheets: CSSStyleSheet[]) {
      const there = this.adoptedStyleSheets;
      // What an element begins with is none of its parts.
      if (there.length > 0 && sheets.slice(there.length).some(isOfPart)) throw new TypeError('refused');
      own.set!.call(this, sheets);
    },
  });
  return () => void Object.defineProperty(prototype, 'adoptedStyleSheets', own);
}
