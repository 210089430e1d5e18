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

/**
 * The device of a story: nobody who looks at Storybook shall be asked for the own place, and each has another.
 * Until the story is left.
 */
export function device(answer: Answer): () => void {
  const getCurrentPosition: Geolocation['getCurrentPosition'] = (found, failed) => {
    if (typeof answer === 'number') failed?.({ code: answer } as GeolocationPositionError);
    else if (answer !== 'never') found({ coords: answer } as GeolocationPosition);
  };
  Object.defineProperty(navigator, 'geolocation', { configurable: true, value: { getCurrentPosition } });
  return () => void Reflect.deleteProperty(navigator, 'geolocation');
}
