import type { MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import {
  type DetailFile,
  decodeDetail,
  decodeShapes,
  decodeTowns,
  type ShapesFile,
  type TownsFile,
} from './codec-shapes.ts';
import { loadKreise } from './kreise.ts';
import { type FetchJson, load } from './load.ts';

const SHAPES = new URL('../../build/data/kreise-shapes.json', import.meta.url);
const TOWNS = new URL('../../build/data/towns.json', import.meta.url);

/** The outline of a Kreis: its parts, islands and exclaves among them, with their holes. */
export type Shape = Polygon | MultiPolygon;

/** Where the shapes are known to be wrong: they say `drawn`, and it may be `other`. */
export interface Doubt {
  lat: number;
  lon: number;
  /** Radius in metres. */
  radius: number;
  /** Keys of Kreise. */
  drawn: string;
  other: string;
}

export interface Shapes {
  /** Key of the Kreis → its outline, good for a map of the country. */
  kreise: ReadonlyMap<string, MultiPolygon>;
  /** The outlines of the 16 Länder, a border between two of them once. */
  laender: MultiLineString;
  doubts: readonly Doubt[];
  /** Where the detailed shapes are. */
  details: URL;
}

/** A town by which one finds one's way on the map. */
export interface Town {
  name: string;
  lat: number;
  lon: number;
  /** From 4, shown on the map of the whole country, down to 1, shown where one looks at a single Kreis. */
  size: number;
}

/** The outlines of all Kreise, about 25 kB. */
export function loadShapes(fetchWith?: FetchJson): Promise<Shapes> {
  const read = async (file: ShapesFile): Promise<Shapes> => {
    const keys = (await loadKreise(fetchWith)).map(({ ags }) => ags);
    const topology = decodeShapes(file);
    const { kreise } = topology.objects;
    const land = new Map<object, string>(
      kreise.geometries.map((kreis, at) => [kreis, keys[at]!.slice(0, 2)]),
    );
    const apart = (a: object, b: object) => a === b || land.get(a) !== land.get(b);
    return {
      kreise: new Map(
        feature(topology, kreise).features.map(({ geometry }, at) => [keys[at]!, geometry as MultiPolygon]),
      ),
      laender: mesh(topology, kreise, apart),
      doubts: file.doubts.map(([lat, lon, km, drawn, other]) => ({
        lat,
        lon,
        radius: km * 1000,
        drawn,
        other,
      })),
      details: new URL(`${file.details}/`, SHAPES),
    };
  };
  return load(SHAPES, read, fetchWith);
}

/** The outline of one Kreis in detail; those of neighbours fit together without a gap. */
export async function loadDetail(ags: string, fetchWith?: FetchJson): Promise<MultiPolygon> {
  const { details } = await loadShapes(fetchWith);
  return load(new URL(`${ags}.json`, details), (file: DetailFile) => decodeDetail(file), fetchWith);
}

/** About 200 towns, the largest first. */
export function loadTowns(fetchWith?: FetchJson): Promise<Town[]> {
  return load(TOWNS, (file: TownsFile) => decodeTowns(file), fetchWith);
}
