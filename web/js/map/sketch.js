import { circleRing, corridorEdges, corridorRings } from '../domain/geodesy.js';

/** The area that is asked for, or being drawn, as an outline above the map. */

const latLng = ([lon, lat]) => [lat, lon];

const RINGS = {
  bbox: ({ points: [[w, s], [e, n]] }) => [[[w, s], [e, s], [e, n], [w, n]]],
  polygon: ({ points }) => [points],
  within: ({ points: [centre], km }) => [circleRing(centre, km)],
};

/** @param {object} L Leaflet */
export function sketchLayer(L, map) {
  map.createPane('sketch').style.zIndex = 390;
  map.getPane('sketch').style.pointerEvents = 'none';
  const renderer = L.svg({ pane: 'sketch', padding: 0.5 });
  const group = L.featureGroup().addTo(map);
  const style = (className) => ({ pane: 'sketch', renderer, interactive: false, className });

  /** One surface with one edge, though its legs overlap. */
  function showRoute({ points, km }) {
    const legs = corridorRings(points, km).map((ring) => [ring.map(latLng)]);
    L.polygon(legs, { ...style('sketch is-surface'), fillRule: 'nonzero' }).addTo(group);
    for (const edge of corridorEdges(points, km)) L.polyline(edge.map(latLng), style('sketch is-edge')).addTo(group);
    L.polyline(points.map(latLng), style('sketch-line')).addTo(group);
  }

  return {
    /** @param {?import('../area/area.js').Area} area null for none */
    show(area) {
      group.clearLayers();
      if (!area) return;
      if (area.kind === 'route') showRoute(area);
      else for (const ring of RINGS[area.kind](area)) L.polygon(ring.map(latLng), style('sketch')).addTo(group);
      if (area.kind === 'within') L.circleMarker(latLng(area.points[0]), { ...style('sketch-line'), radius: 3 }).addTo(group);
    },
    /** Brings the area into view. */
    reveal(options) {
      if (group.getLayers().length > 0 && !map.getBounds().contains(group.getBounds())) map.fitBounds(group.getBounds(), options);
    },
  };
}
