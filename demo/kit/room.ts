// How the site's own stylesheet keeps the room of an element free until its code is there, so that nothing below jumps.
import type { Wanted } from './snippets.ts';

/** In px, on a phone of 360 and in a column of 800. */
type Heights = readonly [narrow: number, wide: number];

/** Where the column is neither: the taller one below, the lower one above. */
const BETWEEN = 600;

/** What the element takes when it first stands there, measured; what an answer adds, comes later and by a click. */
export function roomOf({ tag, jobcenters, attributes }: Wanted): Heights {
  const get = (name: string) => attributes.find(([key]) => key === name)?.[1];
  const own = jobcenters.length > 0;
  switch (tag) {
    case 'jobcenter-finder': {
      const map = { open: 400, none: -70 }[get('map') ?? ''] ?? 0;
      return own ? [1200 + map, 950 + map] : [510 + map, 430 + map];
    }
    case 'aktionswoche-calendar':
      return [930, 930];
    case 'stark-sozial-banner':
      switch (get('variant')) {
        case 'strip':
          return [140, 90];
        case 'figures':
          return own ? [790, 370] : [600, 270];
      }
      return own ? [1330, 910] : [1270, 840];
    case 'stark-sozial-stories': {
      const cards = own ? 1 : Math.min(+(get('limit') ?? CARDS), CARDS);
      return [60 + 350 * cards, 30 + 350 * Math.ceil(cards / 2)];
    }
  }
}
/** So many the stories show while the true ones are on their way. */
const CARDS = 6;

/**
 * The rule. It ends of itself: once the element stands in the place, and the tag is defined. A browser
 * that knows no `:has` leaves out what has it, and nothing else.
 */
export function roomRule(wanted: Wanted): string {
  const { tag } = wanted;
  const [narrow, wide] = roomOf(wanted);
  const link = `a[href*="/embed/${tag}"]:not([href*="#"])`;
  const height =
    narrow === wide
      ? `${narrow}px`
      : `clamp(${wide}px, ${(narrow + wide) / 2 + 2 * BETWEEN}px - 200vw, ${narrow}px)`;
  const places = `:is(p:not(iframe + p):has(> ${link}), [data-stark-sozial="${tag}"]):not(:has(${tag}))`;
  return `:is(${places}, ${tag}:not(:defined)) { display: block; min-height: ${height}; }`;
}
