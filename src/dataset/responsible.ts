import type { Dataset, Jobcenter } from './schema.ts';

/** The kommunales Jobcenter of a Kreis; none where the jobcenter is a joint one (gemeinsame Einrichtung). */
export function jobcenterOfKreis(dataset: Dataset, ags: string): Jobcenter | undefined {
  return dataset.jobcenters.find(jobcenter => jobcenter.ags === ags);
}

export function jobcenterById(dataset: Dataset, id: string): Jobcenter | undefined {
  return dataset.jobcenters.find(jobcenter => jobcenter.id === id);
}

/** The jobcenters of each Land, or of one, as people look for them: by the name of the Kreis or the town. */
export function jobcentersByLand(dataset: Dataset, land?: string | null): Map<string, Jobcenter[]> {
  const lands = new Map<string, Jobcenter[]>();
  const sorted = dataset.jobcenters
    .map(jobcenter => ({ jobcenter, place: placeOf(jobcenter) }))
    .sort((a, b) => a.place.localeCompare(b.place, 'de'));
  for (const { jobcenter } of sorted) {
    if (land && jobcenter.land !== land) continue;
    lands.set(jobcenter.land, [...(lands.get(jobcenter.land) ?? []), jobcenter]);
  }
  return lands;
}

/** "Landkreis Peine" is looked for under P. */
function placeOf({ traeger }: Jobcenter): string {
  return traeger.name.replace(/^(Landkreis|Kreis|Landeshauptstadt|Stadt) /, '');
}
