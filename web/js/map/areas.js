import { isArea } from '../domain/marks.js';
import { groupStyle } from '../domain/palette.js';
import { regionKey } from '../domain/regions.js';
import { heapLayer } from './heaps.js';

/**
 * Where incidents may lie, when that is an area: soft fills with dashed edges. Many in one region are one fill of its
 * outline with their number.
 */

const PANE = 'areas';

/** @param {object} L Leaflet */
export function areaLayer(L, map, { onPick, onRegion }) {
  map.createPane(PANE).style.zIndex = 380;
  const heaps = heapLayer(L, map, { className: 'cluster is-area', level: -700 });
  const renderer = L.svg({ pane: PANE, padding: 0.5 });
  const group = L.layerGroup().addTo(map);
  const opened = L.layerGroup().addTo(map);
  let outlines = new Map();
  /** The fills of regions by region: they stay where they are from one drawing to the next, as their outlines are long. */
  let fills = new Map();
  let regions = [];

  const fill = (geometry, className) =>
    L.geoJSON(geometry, { pane: PANE, bubblingMouseEvents: false, style: { renderer, className, smoothFactor: 1 } });

  /** Colours what is on the map. */
  function tint(layer, colour) {
    layer.eachLayer((path) => path.getElement()?.style.setProperty('--group', colour));
    return layer;
  }

  function single({ properties }) {
    const { id, group: label, background, footprint } = properties;
    const layer = fill(footprint, background ? 'area is-faded' : 'area').on('click', () => onPick(id, { focus: false }));
    tint(layer.addTo(group), groupStyle(label).colour);
  }

  function fillRegions() {
    const wanted = new Map(regions.map(({ properties }) => [regionKey(properties.country, properties.admin1), properties])
      .filter(([key]) => outlines.has(key)));
    for (const [key, layer] of fills) if (!wanted.has(key)) layer.remove();
    fills = new Map([...wanted].map(([key, properties]) => {
      const [most] = Object.entries(properties.groups ?? {}).sort((a, b) => b[1] - a[1]);
      const { colour } = groupStyle(most?.[0] ?? 'Unidentified');
      const layer = fills.get(key) ?? fill(outlines.get(key), 'area is-region').on('click', () => onRegion(properties)).addTo(map);
      return [key, tint(layer, colour)];
    }));
  }

  return {
    /** The outlines of regions, GeoJSON features. */
    setRegions(features) {
      outlines = new Map(features.map((feature) => [regionKey(feature.properties.country, feature.properties.name), feature.geometry]));
      fillRegions();
    },
    draw(features, describe) {
      group.clearLayers();
      regions = features.filter(({ properties }) => properties.cluster);
      fillRegions();
      heaps.draw(regions, describe, ({ properties }) => onRegion(properties));
      for (const feature of features) if (feature.properties.footprint) single(feature);
    },
    /** The area of the incident that is open, where it has one; null for none. */
    open(feature) {
      opened.clearLayers();
      if (!feature?.footprint || !isArea(feature.properties)) return;
      tint(fill(feature.footprint, 'area is-selected').addTo(opened), groupStyle(feature.properties.group).colour);
    },
    /** Bounds of the area that is open; null when there is none. */
    bounds() {
      const [layer] = opened.getLayers();
      return layer ? layer.getBounds() : null;
    },
  };
}
