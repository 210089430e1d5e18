import type { Dataset, Jobcenter } from './schema.ts';

/** The kommunales Jobcenter of a Kreis; none where the jobcenter is a joint one (gemeinsame Einrichtung). */
export function jobcenterOfKreis(dataset: Dataset, ags: string): Jobcenter | undefined {
  return dataset.jobcenters.find(jobcenter => jobcenter.ags === ags);
}

export function jobcenterById(dataset: Dataset, id: string): Jobcenter | undefined {
  return dataset.jobcenters.find(jobcenter => jobcenter.id === id);
}

/** The jobcenters of each Land, in the order of the dataset. */
export function jobcentersByLand(dataset: Dataset, land?: string | null): Map<string, Jobcenter[]> {
  const lands = new Map<string, Jobcenter[]>();
  for (const jobcenter of dataset.jobcenters) {
    if (land && jobcenter.land !== land) continue;
    lands.set(jobcenter.land, [...(lands.get(jobcenter.land) ?? []), jobcenter]);
  }
  return lands;
}
