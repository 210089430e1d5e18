// What the embed pages are made for and where they lie.
import type { PublishedDataset } from '../../src/dataset/dataset-schema.ts';
import type { JobcenterRecord } from '../../src/dataset/schema.ts';
import { TAGS, type Tag } from '../../src/embed/tags.ts';

export interface Site {
  dataset: PublishedDataset;
  /** The day on which the pages are made. Only what stays true for ever may be said with it, like "is over". */
  today: string;
  /** Where `dist/` will lie, with a slash at its end; without it the pages know each other only. */
  address?: string | undefined;
}

/** One page: an element, and the jobcenter whose page it is. */
export interface Place {
  tag: Tag;
  jobcenter?: JobcenterRecord | undefined;
}

export const placesOf = ({ dataset }: Site): Place[] =>
  TAGS.flatMap(tag => [{ tag }, ...dataset.jobcenters.map(jobcenter => ({ tag, jobcenter }))]);

/** From `embed/`, without an ending: `jobcenter-finder/peine`. */
export const pathOf = ({ tag, jobcenter }: Place): string => (jobcenter ? `${tag}/${jobcenter.id}` : tag);

/** From a page to the folder `embed/`. */
export const upFrom = ({ jobcenter }: Place): string => (jobcenter ? '../' : './');

/** From a page to the folder of the scripts. */
export const rootFrom = ({ jobcenter }: Place): string => (jobcenter ? '../../' : '../');

/** From one page to another. */
export const linkTo = (from: Place, to: Place): string => `${upFrom(from)}${pathOf(to)}.html`;

/** The public address of a page, where it is known. */
export const addressOf = ({ address }: Site, place: Place): string | undefined =>
  address && `${address}embed/${pathOf(place)}.html`;
