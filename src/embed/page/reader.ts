// Whether a visitor is in the middle of something: the words of the page are there long before its element.

/** Of a page that was left and is come back to, the browser remembers where it was. */
const remembered = (): boolean => {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation?.type === 'back_forward' || navigation?.type === 'reload';
};

/** Begins to watch; the answer is of the moment in which somebody asks. */
export function watchReader(words: HTMLElement): () => boolean {
  let pressed = false;
  let aim: Element | null = null;
  let begun = false;
  words.addEventListener('pointerdown', () => {
    pressed = true;
  });
  words.addEventListener('pointermove', ({ target, movementX, movementY }) => {
    // One that rests where the last page had its link means nothing here.
    if (movementX || movementY) aim = (target as Element).closest('a');
  });
  words.addEventListener('pointerleave', () => {
    aim = null;
  });
  // In a frame it is the page around that is scrolled; where that has another host, nothing else tells it.
  new IntersectionObserver(
    ([entry]) => {
      const { intersectionRect: seen, boundingClientRect: whole, isIntersecting } = entry!;
      begun = isIntersecting && seen.top > whole.top + 1;
    },
    { threshold: Array.from({ length: 101 }, (_, percent) => percent / 100) },
  ).observe(words);
  return () => {
    const { activeElement: focus, body } = document;
    const scrolled = !remembered() && (scrollY > 0 || begun);
    return pressed || aim !== null || scrolled || (focus !== null && focus !== body);
  };
}

/** Changes something above, and what is read stays where it is, in browsers too that do not see to it themselves. */
export function keepInPlace(change: () => void): void {
  const { style } = document.documentElement;
  const { activeElement: focus, body } = document;
  // The line in the middle, for one that is far away would move with every break in between.
  const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  const words = (focus === body ? null : focus) ?? middle ?? body;
  const { top } = words.getBoundingClientRect();
  style.setProperty('overflow-anchor', 'none');
  change();
  if (scrollY > 0) scrollBy(0, words.getBoundingClientRect().top - top);
  // Those that do, do it with the next picture.
  requestAnimationFrame(() => requestAnimationFrame(() => style.removeProperty('overflow-anchor')));
}
