// How well two colours can be told apart (WCAG 2.2, 1.4.3 and 1.4.11), and the nearest colour that is better.

type Triple = readonly [number, number, number];

/** `#0b5563` from `#0B5563`, `0b5563` or `#fff`; nothing from anything else. */
export function hex(text: string): string | undefined {
  const digits = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(text.trim())?.[1]?.toLowerCase();
  if (!digits) return undefined;
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
}

/** Linear light, 0 to 1. */
function linear(color: string): Triple {
  const channel = (at: number) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function luminance(color: string): number {
  const [r, g, b] = linear(color);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** 1 to 21; both as `hex` gives them. */
export function ratio(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Lightness and the two hues as people see them (OKLab, Björn Ottosson 2020). */
function toLab(color: string): Triple {
  const [r, g, b] = linear(color);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** Nothing where a screen cannot show it. */
function fromLab([lightness, a, b]: Triple): string | undefined {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const channels = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  const bytes = channels.map(share =>
    Math.round(255 * (share <= 0.0031308 ? 12.92 * share : 1.055 * share ** (1 / 2.4) - 0.055)),
  );
  if (bytes.some(byte => byte < 0 || byte > 255)) return undefined;
  return `#${bytes.map(byte => byte.toString(16).padStart(2, '0')).join('')}`;
}

const STEPS = 400;
const FADES = 12;

/**
 * The colour nearest to this one that passes: the same hue, lighter or darker, and paler only where a screen
 * could not show it otherwise.
 */
export function nearest(color: string, passes: (color: string) => boolean): string | undefined {
  const [lightness, a, b] = toLab(color);
  let best: { color: string; distance: number } | undefined;
  for (let step = 0; step <= STEPS; step++) {
    const level = step / STEPS;
    for (let fade = 0; fade <= FADES; fade++) {
      const keep = 1 - fade / FADES;
      const candidate = fromLab([level, a * keep, b * keep]);
      if (!candidate) continue;
      const distance = Math.hypot(level - lightness, Math.hypot(a, b) * (1 - keep));
      if ((!best || distance < best.distance) && passes(candidate)) best = { color: candidate, distance };
      break;
    }
  }
  return best?.color;
}
