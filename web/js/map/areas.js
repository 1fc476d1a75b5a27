import { groupStyle } from '../domain/palette.js';
import { regionKey } from '../domain/regions.js';
import { clusterSymbol } from '../view/symbol.js';
import { operable } from './markers.js';

/**
 * Where incidents may lie, when that is an area: soft fills with dashed edges. Many in one region are one fill of its
 * outline with their number.
 */

const PANE = 'areas';

/** @param {object} L Leaflet */
export function areaLayer(L, map, { onPick, onRegion }) {
  map.createPane(PANE).style.zIndex = 380;
  const renderer = L.svg({ pane: PANE, padding: 0.5 });
  const group = L.layerGroup().addTo(map);
  const opened = L.layerGroup().addTo(map);
  let outlines = new Map();

  function fill(geometry, className, colour) {
    const layer = L.geoJSON(geometry, { pane: PANE, bubblingMouseEvents: false, style: { renderer, className, smoothFactor: 1 } });
    layer.on('add', () => layer.eachLayer((path) => path.getElement()?.style.setProperty('--group', colour)));
    return layer;
  }

  function single({ properties }) {
    const { id, group: label, background, footprint } = properties;
    const layer = fill(footprint, background ? 'area is-faded' : 'area', groupStyle(label).colour);
    layer.on('click', () => onPick(id, { focus: false }));
    layer.addTo(group);
  }

  function region(feature, { name, count }) {
    const { properties, geometry: { coordinates: [lon, lat] } } = feature;
    const outline = outlines.get(regionKey(properties.country, properties.admin1));
    const [most] = Object.entries(properties.groups ?? {}).sort((a, b) => b[1] - a[1]);
    if (outline) fill(outline, 'area is-region', groupStyle(most?.[0] ?? 'Unidentified').colour).on('click', () => onRegion(properties)).addTo(group);
    const drawing = clusterSymbol({ ...properties, area: true }, count);
    const size = Number(drawing.getAttribute('width'));
    const icon = L.divIcon({ className: 'cluster is-area', html: drawing, iconSize: [size, size], iconAnchor: [size / 2, size / 2] });
    const marker = L.marker([lat, lon], { icon, keyboard: true, alt: name, title: name, zIndexOffset: -700 }).addTo(group);
    marker.on('click', () => onRegion(properties));
    operable(marker.getElement(), name, () => onRegion(properties));
  }

  return {
    /** The outlines of regions, GeoJSON features. */
    setRegions(features) {
      outlines = new Map(features.map((feature) => [regionKey(feature.properties.country, feature.properties.name), feature.geometry]));
    },
    draw(features, describe) {
      group.clearLayers();
      for (const feature of features) {
        if (feature.properties.cluster) region(feature, describe(feature));
        else if (feature.properties.footprint) single(feature);
      }
    },
    /** The area of the incident that is open; null for none. */
    open(footprint, label) {
      opened.clearLayers();
      if (footprint) fill(footprint, 'area is-selected', groupStyle(label).colour).addTo(opened);
    },
    /** Bounds of the area that is open; null when there is none. */
    bounds() {
      const [layer] = opened.getLayers();
      return layer ? layer.getBounds() : null;
    },
  };
}
