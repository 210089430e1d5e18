import type { CommonTexts } from '../texts.ts';

export interface BannerTable extends Pick<CommonTexts, 'common'> {
  banner: BannerTexts;
}

export interface BannerTexts {
  /** Name of the whole for a screen reader. */
  /** What screen readers call the banner, by its form. */
  regions: Record<'hero' | 'strip' | 'figures', string>;
  unavailable: string;
  /** Before a number that is not exact. */
  precision: Record<'exact' | 'about' | 'at-least', string>;
  /** Under the number of people who live in the area of the page's own jobcenter. */
  inhabitants: (traeger: string) => string;
  /** Day and source of a figure; the source's name is a link. */
  asOf: (date: string) => string;
  traeger: (name: string) => string;
  before: (days: number) => string;
  running: string;
  today: (count: number) => string;
  over: string;
  find: string;
  website: string;
  traegerWebsite: (traeger: string) => string;
  /** On the way to an address of the page, if the page does not say what is there. */
  more: string;
  close: string;
  closed: string;
}
