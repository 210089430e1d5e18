import { type Located, locate } from '../../places/locate.ts';
import type { LocationProblem } from '../../places/types.ts';
import { locationTexts } from '../../text/finder/location.ts';
import type { Language } from '../../text/language.ts';

/** A Kreis, or some of which the visitor chooses one. */
export type Place = Extract<Located, { kind: 'kreis' | 'choose' }>;

/** By the code of a GeolocationPositionError. */
const PROBLEMS: Record<number, LocationProblem> = { 1: 'refused', 3: 'timed-out' };

/** The sentence that tells what is wrong, in the language of that moment. */
export type Problem = (language: Language) => string;

/** Asks the device where it is and finds the Kreis there. Throws when the outlines cannot be loaded. */
export async function askDevice(): Promise<Place | Problem> {
  const found = await find();
  return typeof found === 'string' ? language => locationTexts[language][found] : found;
}

async function find(): Promise<Place | LocationProblem> {
  if (!isSecureContext) return 'insecure';
  const options = { timeout: 10_000, maximumAge: 0, enableHighAccuracy: false };
  const answer = await new Promise<GeolocationPosition | GeolocationPositionError>(resolve =>
    navigator.geolocation.getCurrentPosition(resolve, resolve, options),
  );
  if ('code' in answer) return PROBLEMS[answer.code] ?? 'unavailable';
  const { latitude: lat, longitude: lon, accuracy } = answer.coords;
  const located = await locate({ lat, lon, accuracy });
  return located.kind === 'outside' || located.kind === 'vague' ? located.kind : located;
}
