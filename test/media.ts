// What a browser can be told to be like: paper, forced colours, little motion. Chromium alone can.
import { emulateMedia, executeServerCommand } from '@web/test-runner-commands';

export async function withForcedColors(act: () => Promise<unknown>): Promise<void> {
  await executeServerCommand('forced-colors', 'active');
  try {
    if (!matchMedia('(forced-colors: active)').matches) throw new Error('The colours are not forced.');
    await act();
  } finally {
    await executeServerCommand('forced-colors', 'none');
  }
}

/**
 * What axe is asked there. Contrast is the browser's then, and axe cannot see it: scripts are told the forced colour
 * of a surface, but the colour that the author wanted for its text.
 */
export const FORCED = { ignoredRules: ['color-contrast'] };

export async function onPaper(act: () => Promise<unknown>): Promise<void> {
  await emulateMedia({ media: 'print' });
  try {
    await act();
  } finally {
    await emulateMedia({ media: 'screen' });
  }
}

export async function withoutMotion(act: () => Promise<unknown>): Promise<void> {
  await emulateMedia({ reducedMotion: 'reduce' });
  try {
    await act();
  } finally {
    await emulateMedia({ reducedMotion: 'no-preference' });
  }
}

/** All of an element's inside that is drawn. */
export const drawn = (element: Element): HTMLElement[] =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('*')].filter(node => node.checkVisibility());

/** What moves by itself, or would when something changes. */
export const moving = (element: Element): string[] => [
  ...drawn(element)
    .filter(node => {
      const { animationName, transitionDuration } = getComputedStyle(node);
      return animationName !== 'none' || /[1-9]/.test(transitionDuration);
    })
    .map(node => `${node.localName}.${node.className}`),
  ...element.shadowRoot!.getAnimations().map(animation => animation.playState),
];

/** Each control and box whose border cannot be seen, of those named. */
export const unbordered = (element: Element, selectors: string[]): string[] =>
  selectors.filter(selector => {
    const node = element.shadowRoot!.querySelector(selector);
    if (!node) throw new Error(`There is no ${selector}.`);
    const { borderTopStyle, borderTopWidth } = getComputedStyle(node);
    return borderTopStyle !== 'solid' || Number.parseFloat(borderTopWidth) === 0;
  });

/** Contrast with white, for browsers do not print the colour of a surface unless they are told to. */
export function contrastOnPaper(node: Element): number {
  const numbers = getComputedStyle(node)
    .color.match(/[\d.]+/g)!
    .map(Number);
  const [red, green, blue] = numbers.slice(0, 3).map(value => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red! + 0.7152 * green! + 0.0722 * blue! + 0.05);
}

/** Texts that paper would not show: too light for it. */
export function lightTexts(element: Element): string[] {
  const holders = drawn(element).filter(
    node =>
      !node.closest('.visually-hidden') &&
      [...node.childNodes].some(child => child instanceof Text && child.data.trim()),
  );
  if (holders.length === 0) throw new Error('Nothing is printed.');
  return holders.filter(node => contrastOnPaper(node) < 4.5).map(node => node.textContent!.trim());
}
