import type { CommonTexts } from '../texts.ts';

export interface StoriesTable extends Pick<CommonTexts, 'common'> {
  stories: StoriesTexts;
}

export interface StoriesTexts {
  title: string;
  unavailable: string;
  /** The dataset has none at all. */
  empty: string;
  /** There is none of the wanted jobcenter or Land; those of others follow. */
  noneHere: string;
  /** Name of the buttons that choose a theme. */
  filter: string;
  all: string;
  count: (count: number) => string;
  /** Before the host of the source. */
  source: string;
  /** Day of the source. */
  asOf: (date: string) => string;
  picture: (credit: string, licence: string) => string;
}
