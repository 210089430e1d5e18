import { LOCALES } from '../text/format.ts';
import type { Language } from '../text/language.ts';

/** Milliseconds. */
const DURATION = 900;

/**
 * Lets the numbers count up once they are seen. What counts is a second text on top, silent and never printed;
 * the number itself stands there from the start.
 */
export function countUp(list: Element, language: Language): void {
  const observer = new IntersectionObserver(
    entries => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      for (const digits of list.querySelectorAll<HTMLElement>('.digits')) run(digits, language);
    },
    { threshold: 0.5 },
  );
  observer.observe(list);
}

function run(digits: HTMLElement, language: Language): void {
  const final = digits.querySelector('span')?.textContent ?? '';
  const decimals = /[.,]\d$/.test(final) ? 1 : 0;
  const format = new Intl.NumberFormat(LOCALES[language], { minimumFractionDigits: decimals });
  // "1,5" of "1,5 Millionen", and all of "250.000".
  const end = Number(final.replace(/\D/g, '')) / 10 ** decimals;
  const shown = document.createElement('span');
  shown.ariaHidden = 'true';
  shown.className = 'counting';
  digits.append(shown);
  let start: number | undefined;
  const step = (now: number) => {
    start ??= now;
    const progress = Math.min(1, (now - start) / DURATION);
    if (progress === 1 || !digits.isConnected) return shown.remove();
    const value = end * (1 - (1 - progress) ** 3);
    shown.textContent = format.format(Number(value.toFixed(decimals)));
    requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}
