// Contrast as WCAG 2 measures it, and which pairs of tokens have to have how much.

/** Red, green, blue, 0 to 255, and opacity, 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** `#fff`, `#12ab34`, `rgb(…)` and `rgba(…)` as browsers compute them, `color(srgb …)` of mixed colours. */
export function parseColour(text: string): Colour | undefined {
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(text.trim())?.[1];
  if (hex) {
    const pairs = hex.length === 3 ? [...hex].map(digit => digit + digit) : hex.match(/../g)!;
    const [red, green, blue] = pairs.map(pair => Number.parseInt(pair, 16)) as [number, number, number];
    return [red, green, blue, 1];
  }
  const call = /^(rgba?|color)\((?:srgb )?([^)]*)\)$/.exec(text.trim());
  if (!call) return undefined;
  const [, kind, values] = call;
  const numbers = values!.split(/[\s,/]+/).map(Number);
  if (numbers.length < 3 || numbers.some(Number.isNaN)) return undefined;
  const scale = kind === 'color' ? 255 : 1;
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  return [red * scale, green * scale, blue * scale, alpha];
}

/** What one sees of a colour that lets another through. */
export function over([red, green, blue, alpha]: Colour, below: Colour): Colour {
  const mix = (top: number, bottom: number) => top * alpha + bottom * (1 - alpha);
  return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2]), 1];
}

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.slice(0, 3).map(value => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

export interface Pair {
  /** Names of tokens, without `--stark-sozial-color-` and `-dark`. */
  front: string;
  back: string;
  /** What the house asks for: body text 7, other text 4.5, what shows where a control or a sign is 3. */
  least: number;
}

/** Every pair that the elements put on each other. */
export const PAIRS: readonly Pair[] = [
  { front: 'text', back: 'surface', least: 7 },
  { front: 'text', back: 'surface-soft', least: 7 },
  { front: 'text-muted', back: 'surface', least: 4.5 },
  { front: 'text-muted', back: 'surface-soft', least: 4.5 },
  { front: 'accent', back: 'surface', least: 4.5 },
  { front: 'accent', back: 'surface-soft', least: 4.5 },
  { front: 'on-accent', back: 'accent', least: 4.5 },
  { front: 'on-banner', back: 'banner', least: 7 },
  { front: 'control', back: 'surface', least: 3 },
  { front: 'control', back: 'surface-soft', least: 3 },
  { front: 'mark', back: 'surface', least: 3 },
  { front: 'mark', back: 'surface-soft', least: 3 },
  { front: 'banner-mark', back: 'banner', least: 3 },
];
