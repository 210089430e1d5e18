// The part of Leaflet that the map needs. The modules set no global, so `window.L` stays what the page made it.
import { stamp } from 'leaflet/src/core/Util.js';
import { TileLayer } from 'leaflet/src/layer/tile/TileLayer.js';
import { Polygon } from 'leaflet/src/layer/vector/Polygon.js';
import { Polyline } from 'leaflet/src/layer/vector/Polyline.js';
import { SVG } from 'leaflet/src/layer/vector/SVG.js';
import { Map as LeafletMap } from 'leaflet/src/map/Map.js';

// The module that does this as well brings the canvas renderer along.
LeafletMap.include({
  getRenderer(this: LeafletMap, layer: Polyline) {
    const { renderer } = layer.options;
    if (renderer && !this.hasLayer(renderer)) this.addLayer(renderer);
    return renderer;
  },
});

// Leaflet keeps its listeners on shared objects under numbers that it counts from 1. Another Leaflet of the page
// counts the same way and would take ours for its own; so ours begins elsewhere.
for (let count = 100_000 + Math.floor(Math.random() * 100_000); count > 0; count--) stamp({});

export { LeafletMap, Polygon, Polyline, SVG, TileLayer };
