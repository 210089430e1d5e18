import type { Position } from '../../src/places/distance.ts';
import { type Row, readRows, type Sources } from './sources.ts';

export interface Positions {
  /** In the order of the postcodes. */
  postcodes: { kreis: number; position: Position }[];
  /** Of a locality in a Kreis: the middle of all that are called so there. */
  locality(name: string, kreis: number): Position;
}

/** Where people of a postcode and of a locality live, roughly. */
export function readPositions(dataDir: string, sources: Sources): Positions {
  const localities = readRows(dataDir, 'localities');
  const byName = groupBy(localities, row => `${row.ags_kreis} ${row.name}`);
  const postcodes = readPostcodes(readRows(dataDir, 'plz'), readRows(dataDir, 'gemeinden'), localities);
  return {
    postcodes: [...sources.postcodes].map(([postcode, [first]]) => ({
      kreis: first!.kreis,
      position: postcodes.get(postcode)!,
    })),
    locality: (name, kreis) => middle(byName.get(`${sources.kreise[kreis]!.ags} ${name}`)!),
  };
}

/**
 * The parts of a postcode, weighed by the people in them. A part whose point is that of the town as a whole says
 * nothing about this postcode: the localities there say more, and other parts too.
 */
function readPostcodes(rows: Row[], gemeinden: Row[], localities: Row[]): Map<string, Position> {
  const towns = new Map(gemeinden.map(row => [row.gemeinde_ags!, row]));
  const inTown = groupBy(rows, row => row.gemeinde_ags!);
  // "Hannover" with the postcode of the airport, in Langenhagen, is no place there.
  const called = new Set(gemeinden.map(({ name, ags_kreis }) => `${ags_kreis} ${name}`));
  const places = groupBy(
    localities.filter(({ name, ags_kreis }) => !called.has(`${ags_kreis} ${name}`)),
    row => `${row.postcode} ${row.gemeinde_ags}`,
  );

  const isVague = (row: Row): boolean => {
    const town = towns.get(row.gemeinde_ags!)!;
    const others = inTown.get(row.gemeinde_ags!)!.filter(other => other !== row);
    if (samePoint(row, town)) return others.length > 0 && town.postcode_main !== row.postcode;
    return others.some(other => samePoint(other, row));
  };

  const positions = new Map<string, Position>();
  for (const [postcode, parts] of groupBy(rows, row => row.postcode!)) {
    const known = parts.map(row => {
      const own = isVague(row) ? places.get(`${postcode} ${row.gemeinde_ags}`) : [row];
      return {
        weight: row.share === '' ? 1 : Number(row.share),
        position: middle(own ?? [row]),
        vague: !own,
      };
    });
    const telling = known.filter(({ vague }) => !vague);
    positions.set(postcode, weighed(telling.length > 0 ? telling : known));
  }
  return positions;
}

function groupBy(rows: Row[], key: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

const samePoint = (a: Row, b: Row): boolean => a.lat === b.lat && a.lon === b.lon;

const middle = (rows: Row[]): Position =>
  weighed(rows.map(({ lat, lon }) => ({ weight: 1, position: [Number(lat), Number(lon)] })));

function weighed(points: { weight: number; position: Position }[]): Position {
  const sum = (value: (position: Position) => number): number =>
    points.reduce((total, { weight, position }) => total + weight * value(position), 0);
  const all = sum(() => 1);
  return [sum(([lat]) => lat) / all, sum(([, lon]) => lon) / all];
}
