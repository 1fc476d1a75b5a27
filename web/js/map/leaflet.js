import * as L from '/webjars/leaflet/1.9.4/dist/leaflet-src.esm.js';
import { aim } from './aim.js';
import { aloneLayer } from './alone.js';
import { areaLayer } from './areas.js';
import { bulk } from './bulk.js';
import { drawTool } from './draw.js';
import { heapLayer } from './heaps.js';
import { markerLayer } from './markers.js';
import { outlineLayers } from './outlines.js';
import { pinLayer } from './pins.js';
import { sketchLayer } from './sketch.js';
import { tileLayer } from './tiles.js';
import { WHOLE, WORLD } from './world.js';
import { heapRadius } from '../view/symbol.js';

/**
 * The maps. The only module that imports Leaflet: its neighbours in this folder get it handed in.
 */

/** Where the map starts when there is nothing to fit: from Nouakchott to Lake Chad. */
const HOME = [[10, -12], [21, 14]];

const FIT = { paddingTopLeft: [40, 40], maxZoom: 7 };

/** Zoom from which a place is recognised when it is opened from the list. */
const NEAR = 7;

/** Below this zoom markers are drawn smaller: there is less room for them. */
const FAR = 5.5;

const MOST_ZOOM = 15;

function base(container, still) {
  const map = L.map(container, {
    minZoom: 4, maxZoom: MOST_ZOOM, maxBounds: WORLD, maxBoundsViscosity: 0.8, zoomControl: false,
    zoomAnimation: !still, fadeAnimation: !still, markerZoomAnimation: !still, inertia: !still, zoomSnap: 0.5, zoomDelta: 1,
  });
  map.attributionControl.setPrefix('Leaflet').addAttribution('Natural Earth');
  map.fitBounds(HOME, { animate: false });
  let zoom = null;
  return {
    map,
    speak({ t }, label) {
      container.setAttribute('aria-label', label);
      zoom?.remove();
      zoom = L.control.zoom({ position: 'topright', zoomInTitle: t('map.zoomIn'), zoomOutTitle: t('map.zoomOut') }).addTo(map);
    },
  };
}

/** The box that a map shows, as west, south, east, north in degrees, a little widened so that the edges are filled. */
function boxOf(map, widened) {
  const bounds = map.getBounds().pad(widened);
  return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()].map((value) => Number(value.toFixed(3)));
}

const isArea = ({ properties }) => properties.area || (!properties.cluster && Boolean(properties.footprint));

/**
 * @param {HTMLElement} container
 * @param {{still: boolean, covered: number, onPick: (id: string, how: {focus: boolean}) => void, onRegion: (region: object) => void,
 *   onMoved: (view: {zoom: number, lat: number, lon: number}, byHand: boolean) => void}} options `still`: no animation;
 *   `covered`: pixels at the right that something lies over when it starts
 */
export function createMap(container, { still, covered, onPick, onRegion, onMoved }) {
  const { map, speak } = base(container, still);
  const scale = L.control.scale({ imperial: false, maxWidth: 120 }).addTo(map);
  const outlines = outlineLayers(L, map);
  const areas = areaLayer(L, map, { onPick, onRegion });
  const sketch = sketchLayer(L, map);
  const clusters = heapLayer(L, map, { className: 'cluster', level: -600 });
  const expand = ({ geometry: { coordinates: [lon, lat] }, properties: { expansion_zoom: zoom } }) => {
    byHand = true;
    map.setView([lat, lon], Math.min(MOST_ZOOM, Math.max(zoom ?? 0, map.getZoom() + 1)), { animate: !still });
  };
  const markers = markerLayer(L, map, onPick);
  const alone = aloneLayer(L, map, markers);
  const tiles = tileLayer(L, map, container);

  // Only what a person does to the map is worth keeping in the address.
  let byHand = false;
  /** Where it came to stand when it was first shown: what an address means that says nothing of it. */
  let first = null;
  const now = ({ lat, lng } = map.getCenter()) => ({ zoom: map.getZoom(), lat, lon: lng });
  const turn = ({ zoom, lat, lon }) => map.setView([lat, lon], zoom, { animate: false });
  for (const kind of ['wheel', 'pointerdown', 'keydown']) {
    container.addEventListener(kind, () => { byHand = true; }, { passive: true });
  }
  map.on('moveend', () => {
    onMoved(now(), byHand);
    byHand = false;
  });

  const shrink = () => container.classList.toggle('is-far', map.getZoom() < FAR);
  map.on('zoomend', shrink);
  shrink();

  return {
    /** Texts of the controls in the reader's language. */
    speak(words) {
      const { t } = words;
      speak(words, t('map.label'));
      scale.getContainer().setAttribute('aria-hidden', 'true');
    },
    outlines,
    sketch,
    tiles,
    setRegionAreas: areas.setRegions,
    tool: drawTool(map, container, sketch.show),
    /** What it shows now. */
    view: () => ({ bbox: boxOf(map, 0.15), zoom: Math.round(map.getZoom()) }),
    /** All that it may show. */
    world: WHOLE,
    /** Draws clusters, incidents and areas; `describe` names a single one and `describeMany` several for a screen reader. */
    draw(all, describe, describeMany) {
      const features = all.filter(({ geometry }) => geometry);
      areas.draw(features.filter(isArea), describeMany);
      clusters.draw(features.filter(({ properties }) => properties.cluster && !properties.area), describeMany, expand);
      const heaps = features.filter(({ properties }) => properties.cluster)
        .map(({ properties, geometry: { coordinates } }) => ({ point: coordinates, radius: heapRadius(properties) }));
      markers.draw(features.filter(({ properties }) => !properties.cluster), describe, heaps);
      alone.draw(heaps);
      outlines.keepClearOf([...heaps.map((heap) => ({ ...heap, right: 0, down: 0 })), ...markers.standing()]);
    },
    /** Shows a given view, or where most of these features lie; without either it stays where it starts. */
    start(view, features) {
      if (view) turn(view);
      else if (features.length > 0) {
        const [[west, south], [east, north]] = bulk(features.map(({ geometry, properties }) => ({ point: geometry.coordinates, count: properties.count ?? 1 })));
        map.fitBounds([[south, west], [north, east]],
          { ...FIT, paddingBottomRight: [40 + covered, 40], animate: false });
      }
      first = now();
    },
    /** Goes back to what an address says that it showed, null where that says nothing. */
    turn(view) {
      if (!first) return;
      byHand = false;
      turn(view ?? first);
    },
    select: markers.select,
    focus: markers.focus,
    /** Shows which incident is open, with the area that it may lie in; null for none. */
    open(feature) {
      areas.open(feature);
      alone.open(feature);
    },
    sees: ([lon, lat]) => map.getBounds().contains([lat, lon]),
    /** Brings a point, and the area that is open, into view beside so many covered pixels; `noted` in the address. */
    show(lonLat, right, noted) {
      byHand = noted;
      const view = aim(L, map, lonLat, areas.bounds(), { still, near: NEAR, right });
      if (!noted) first = view;
    },
    /** To be called when the container's size changed. */
    resized: () => map.invalidateSize({ animate: false }),
    /** What a picture of the map needs: its size, and where a position lies in it. */
    picture() {
      const { x, y } = map.getSize();
      return {
        width: x, height: y, metresPerPixel: map.distance(map.containerPointToLatLng([0, y / 2]), map.containerPointToLatLng([x, y / 2])) / x,
        ...outlines.shapes(), offsets: markers.offsets(),
        at: ([lon, lat]) => map.latLngToContainerPoint([lat, lon]),
      };
    },
  };
}

/**
 * A small map on which the places of an article can be put right.
 *
 * @param {{still: boolean, onMove: (id: string, lonLat: [number, number]) => void, onPick: (id: string) => void,
 *   onView: (view: {bbox: number[], zoom: number}) => void}} options `onView`: what it shows has changed
 */
export function createPlaceMap(container, { still, onMove, onPick, onView }) {
  const { map, speak } = base(container, still);
  const outlines = outlineLayers(L, map);
  const areas = areaLayer(L, map, { onPick, onRegion: () => {} });
  const pins = pinLayer(L, map, { onMove, onPick });
  map.on('moveend', () => onView({ bbox: boxOf(map, 0.15), zoom: Math.round(map.getZoom()) }));
  return {
    speak(words) {
      const { t } = words;
      speak(words, t('add.map'));
    },
    outlines,
    draw(features, describe) {
      areas.draw(features.filter(isArea), describe);
      outlines.keepClearOf(pins.draw(features, describe));
    },
    /** Shows all points at once; with `move` false only where one of them is out of sight. */
    fit(points, move) {
      const seen = ([lon, lat]) => map.getBounds().contains([lat, lon]);
      if (points.length > 0 && (move || !points.every(seen))) map.fitBounds(points.map(([lon, lat]) => [lat, lon]), { padding: [48, 48], maxZoom: 8, animate: !still });
    },
    go: ([lon, lat]) => map.setView([lat, lon], Math.max(map.getZoom(), NEAR), { animate: !still }),
    resized: () => map.invalidateSize({ animate: false }),
  };
}
