import { type LeafletMap, TileLayer } from './leaflet.ts';

/** The official map of Germany. Tests put a host of their own here. */
export const tileSource = {
  url: 'https://sgx.geodatenzentrum.de/wmts_basemapde/tile/1.0.0/de_basemapde_web_raster_farbe/default/GLOBAL_WEBMERCATOR/{z}/{y}/{x}.png',
};

/** Beyond there is nothing to be had, and so nothing to be asked for. */
const GERMANY: [[number, number], [number, number]] = [
  [47.2, 5.8],
  [55.1, 15.1],
];

/** Puts the tiles below the areas. Calls back with whether they can be had, as often as that is known anew. */
export function addTiles(map: LeafletMap, known: (available: boolean) => void): () => void {
  const layer = new TileLayer(tileSource.url, {
    bounds: GERMANY,
    maxZoom: 18,
    // The host learns which tiles, and not on which page.
    referrerPolicy: 'no-referrer',
  });
  let loaded = 0;
  let failed = 0;
  let gone = false;
  layer.on('loading', () => {
    loaded = 0;
    failed = 0;
  });
  layer.on('tileload', () => {
    loaded += 1;
    if (loaded === 1 && !gone) known(true);
  });
  layer.on('tileerror', () => {
    failed += 1;
  });
  // A single tile may be missing; the map is there when most of it is.
  layer.on('load', () => {
    if (!gone) known(loaded >= failed);
  });
  layer.addTo(map);
  return () => {
    gone = true;
    layer.remove();
  };
}
