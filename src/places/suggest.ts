import { fold } from './fold.ts';
import { readHalves } from './halves.ts';
import { kreisHit, rankVillages } from './meant.ts';
import { Fit, type Hit, inOrder } from './names.ts';
import { findAliases } from './offices.ts';
import { correct, findShortened, type Sources } from './search.ts';
import { readWish } from './wish.ts';

/** What may be meant by a name that is still being typed, best first. */
export async function suggestNames(text: string, sources: Sources): Promise<Hit[]> {
  const { lookup, offices } = sources;
  const raw = fold(text);
  if (!raw.key) return [];
  const wish = readWish(text);
  const typed = fold(wish.name);
  let pools = [lookup.landkreise];
  let hits = wish.wants === 'kreis' ? correct(pools, raw, typed) : [];
  if (hits.length === 0) {
    pools = [lookup.gemeinden, lookup.landkreise];
    // A single letter fits too many; "Sk" may become "Skt. Peter", which stands with "St."
    if (typed.key.length > 1 && typed.key !== 'sk') pools.push(await sources.head(typed));
    hits = correct(pools, raw, typed);
    const label = lookup.labels.get(raw.key);
    if (label !== undefined && lookup.kreise[label]!.city) hits.push(kreisHit(lookup, label));
  }
  hits = [...findShortened(pools, raw), ...inOrder(rankVillages(hits, lookup))];
  for (const { kreis, name } of findAliases(offices, text, true)) {
    if (!hits.some(hit => hit.kreis === kreis)) hits.push(kreisHit(lookup, kreis, name));
  }
  if (hits.length === 0) {
    const halves = await readHalves(text, lookup, pools, sources.head);
    hits = inOrder(halves.confirmed ?? halves.likely?.hits ?? []);
  }
  if (hits.some(({ fit }) => fit <= Fit.Short) || typed.key.length < 5) return hits;
  return [
    ...hits,
    ...inOrder(
      rankVillages(
        pools.flatMap(names => names.findNear(typed, true)),
        lookup,
      ),
    ),
  ];
}
