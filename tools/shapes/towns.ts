import type { TownsFile } from '../../src/places/codec-shapes.ts';

export interface TownSource {
  name: string;
  lat: number;
  lon: number;
  population: number;
}

/** For each size the smallest population, and the distance in km to every town of this size or larger. */
const SIZES = [
  { from: 200_000, apart: 92 },
  { from: 90_000, apart: 45 },
  { from: 55_000, apart: 20 },
  { from: 20_000, apart: 27 },
];

/** Larger towns, the largest first, so far apart that their names have room; a list for each size. */
export function chooseTowns(rows: Record<string, string>[]): TownSource[][] {
  const names = rows.map(({ name }) => name!);
  const sources = rows
    .map(({ name, lat, lon, population }) => ({
      name: shortName(name!, names),
      lat: Number(lat),
      lon: Number(lon),
      population: Number(population),
    }))
    .sort((a, b) => b.population - a.population);
  const chosen: TownSource[] = [];
  return SIZES.map(({ from, apart }) => {
    const before = chosen.length;
    for (const town of sources) {
      if (town.population < from) break;
      if (chosen.every(other => distance(town, other) >= apart)) chosen.push(town);
    }
    return chosen.slice(before);
  });
}

/** "Cottbus/Chóśebuz" and "Kempten (Allgäu)" by their first name, but "Frankfurt (Oder)" as it is. */
function shortName(name: string, names: string[]): string {
  const short = name.replace(/ *(?:\(.*\)|\/.*)$/, '');
  const same = (other: string) => other !== name && `${other} `.startsWith(`${short} `);
  return names.some(same) ? name : short;
}

/** In km, as on a flat map: enough for names. */
const distance = (a: TownSource, b: TownSource): number =>
  111.2 * Math.hypot(a.lat - b.lat, (a.lon - b.lon) * Math.cos((a.lat * Math.PI) / 180));

export function encodeTowns(sizes: TownSource[][]): TownsFile {
  return sizes.map(towns => [
    towns.map(({ name }) => name).join(';'),
    ...towns.flatMap(({ lat, lon }) => [Math.round(lat * 100), Math.round(lon * 100)]),
  ]);
}
