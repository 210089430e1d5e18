import type { Dataset } from '../dataset/schema.ts';
import type { Story } from '../dataset/story-schema.ts';

export interface Wish {
  /** Id of a jobcenter. */
  jobcenter?: string | null | undefined;
  /** `DE-NI` */
  land?: string | null | undefined;
  /** At most so many; without it all. */
  limit?: number | null | undefined;
}

export interface Chosen {
  stories: Story[];
  /** There is none of the wanted jobcenter or Land, so these are the others. */
  elsewhere: boolean;
}

/** The wanted stories, the latest first; where there is none of them, those of others. */
export function chooseStories({ stories, jobcenters }: Dataset, { jobcenter, land, limit }: Wish): Chosen {
  const lands = new Map(jobcenters.map(({ id, land }) => [id, land]));
  const latest = [...stories].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
  const inLand = (key: string | null | undefined) =>
    latest.filter(story => !key || story.jobcenters.some(id => lands.get(id) === key));
  const here = inLand(land).filter(story => !jobcenter || story.jobcenters.includes(jobcenter));
  const elsewhere = here.length === 0 && latest.length > 0;
  // The nearest others: those of the Land, then all.
  const near = inLand(land ?? (jobcenter ? lands.get(jobcenter) : undefined));
  const shown = elsewhere ? (near.length > 0 ? near : latest) : here;
  return { stories: limit && limit > 0 ? shown.slice(0, limit) : shown, elsewhere };
}

/** How many stories each theme has, as often as they are told. */
export function themesOf(stories: readonly Story[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { theme } of stories) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  return counts;
}
