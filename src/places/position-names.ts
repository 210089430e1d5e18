import {
  decodePositions,
  decodeShardPositions,
  type PositionsFile,
  type ShardPositionsFile,
} from './codec-positions.ts';
import type { Position } from './distance.ts';
import { load } from './load.ts';
import type { NameLookup } from './lookup.ts';
import type { Row } from './names.ts';
import type { Places } from './places.ts';
import type { Place } from './position.ts';
import type { Choice } from './types.ts';

// Nothing of the name search may be imported here but types: it would be torn into two files.

const POSITIONS = new URL('../../build/data/places-positions-names.json', import.meta.url);

/** A Gemeinde, else a Kreis or a locality; the middle of the Kreis for any other name of it. */
export async function locateName(places: Places, { ags, name, kreis: label }: Choice): Promise<Place> {
  const { lookup } = await places.loadNames();
  const kreis = lookup.kreise.findIndex(row => row.ags === ags);
  const rows = [...new Set(lookup.gemeinden.rows)];
  // As in the suggestions: München alone might be a village.
  const { city, label: all, name: town } = lookup.kreise[kreis]!;
  const known = city && town === name ? all : name;
  const place = (position: Position): Place => ({
    kind: 'place',
    label: known === name && label && label !== name ? `${name}, ${label}` : known,
    position,
    kreise: [ags],
  });
  // The bigger ones stand first in a Kreis.
  const gemeinde = rows.findIndex(row => row.name === name && row.kreise[0] === kreis);
  if (gemeinde < 0 && lookup.kreise[kreis]!.label !== name) {
    const position = await locateLocality(places, lookup, name, kreis);
    if (position) return place(position);
  }
  const read = (file: PositionsFile): Position[] =>
    decodePositions(
      file,
      rows.map(row => row.kreise[0]!),
    );
  const positions = await load(POSITIONS, read, places.fetchWith);
  return place(positions[gemeinde] ?? middleOf(kreis, rows, positions));
}

/** The shard is that of the name's first letters, which is there already when the name was typed without a slip. */
async function locateLocality(
  { fetchWith }: Places,
  lookup: NameLookup,
  name: string,
  kreis: number,
): Promise<Position | undefined> {
  const { fold, loadHead, shardOf } = await import('./by-name.ts');
  const folded = fold(name);
  const file = `p${shardOf(lookup.heads, folded.key.slice(0, 2))}.json`;
  const { rows } = await loadHead(lookup, folded, fetchWith);
  const places = [...new Set(rows)].flatMap(row => row.kreise.map(kreis => ({ row, kreis })));
  const at = places.findIndex(place => place.row.name === name && place.kreis === kreis);
  if (at < 0) return undefined;
  const read = (file: ShardPositionsFile): Position[] => decodeShardPositions(file);
  return (await load(new URL(file, lookup.folder), read, fetchWith))[at];
}

/** The middle of the people in a Kreis, by the size classes of its Gemeinden. */
function middleOf(kreis: number, rows: readonly Row[], positions: readonly Position[]): Position {
  let [lats, lons, people] = [0, 0, 0];
  for (const [at, row] of rows.entries()) {
    if (row.kreise[0] !== kreis) continue;
    const weight = 2 ** row.size;
    lats += weight * positions[at]![0];
    lons += weight * positions[at]![1];
    people += weight;
  }
  return [lats / people, lons / people];
}
