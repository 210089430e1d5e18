import { LOCALES } from '../text/format.ts';
import type { Language } from '../text/language.ts';

/** Milliseconds. */
const DURATION = 900;

/**
 * Lets the numbers count up when they are first seen. What counts is a second text on top, silent and never
 * printed; the number itself stands there from the start. None of it where the visitor wants no motion.
 */
export function countUp(list: Element, language: Language): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const observer = new IntersectionObserver(
    entries => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      for (const digits of list.querySelectorAll('.digits')) run(digits, language);
    },
    { threshold: 0.3 },
  );
  observer.observe(list);
}

function run(digits: Element, language: Language): void {
  const final = digits.textContent ?? '';
  // "1,5" of "1,5 Millionen" has a decimal, the groups of "250.000" have three digits.
  const decimals = /[.,]\d$/.test(final) ? 1 : 0;
  const format = new Intl.NumberFormat(LOCALES[language], { minimumFractionDigits: decimals });
  const end = Number(final.replace(/\D/g, ''));
  const shown = document.createElement('span');
  shown.setAttribute('aria-hidden', 'true');
  shown.className = 'counting';
  digits.append(shown);
  let start: number | undefined;
  const step = (now: number) => {
    start ??= now;
    const progress = (now - start) / DURATION;
    if (progress >= 1 || !digits.isConnected) return shown.remove();
    shown.textContent = format.format(Math.round(end * (1 - (1 - progress) ** 3)) / 10 ** decimals);
    requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}
