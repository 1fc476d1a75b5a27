import * as L from '/webjars/leaflet/1.9.4/dist/leaflet-src.esm.js';
import { areaLayer } from './areas.js';
import { markerLayer } from './markers.js';
import { outlineLayers } from './outlines.js';
import { aim } from './aim.js';

/**
 * The map. The only module that imports Leaflet: its neighbours in this folder get it handed in.
 */

/** What the map may show: the Sahel and its neighbours, with a margin. */
const WORLD = [[-12, -30], [43, 47]];

/** Where the map starts when there is nothing to fit: from Nouakchott to Lake Chad. */
const HOME = [[10, -12], [21, 14]];

const FIT = { paddingTopLeft: [36, 36], maxZoom: 7 };

/** Zoom from which a place is recognised when it is opened from the list. */
const NEAR = 7;

/** Below this zoom markers are drawn smaller: there is less room for them. */
const FAR = 5.5;

/** A popup never takes more of the map than this many pixels of its height: the surroundings stay in sight. */
const ROOM = 600;

const POPUP = { closeButton: false, minWidth: 430, maxWidth: 430, className: 'incident-popup', autoPanPadding: [16, 16] };

/**
 * @param {HTMLElement} container
 * @param {{still: boolean, onPick: (id: string, how: {focus: boolean}) => void, onClosed: () => void,
 *   onMoved: (view: {zoom: number, lat: number, lon: number}) => void}} options `still`: no animation
 */
export function createMap(container, { still, onPick, onClosed, onMoved }) {
  const map = L.map(container, {
    minZoom: 4, maxZoom: 14, maxBounds: WORLD, maxBoundsViscosity: 0.8, zoomControl: false, closePopupOnClick: true,
    zoomAnimation: !still, fadeAnimation: !still, markerZoomAnimation: !still, inertia: !still, zoomSnap: 0.5, zoomDelta: 1,
  });
  map.attributionControl.setPrefix('Leaflet').addAttribution('Natural Earth');
  const scale = L.control.scale({ imperial: false, maxWidth: 120 }).addTo(map);
  const outlines = outlineLayers(L, map);
  const areas = areaLayer(L, map, onPick);
  const markers = markerLayer(L, map, onPick);
  let zoom = null;
  let popup = null;
  map.fitBounds(HOME, { animate: false });

  map.on('popupclose', (event) => {
    if (event.popup !== popup) return;
    popup = null;
    onClosed();
  });
  // Only what a person does to the map is worth keeping in the address.
  map.on('dragend', () => map.once('moveend', report));
  map.on('moveend', () => { if (byHand) report(); });
  let byHand = false;
  for (const kind of ['wheel', 'pointerdown', 'keydown']) {
    container.addEventListener(kind, () => { byHand = true; }, { passive: true });
  }
  function report() {
    byHand = false;
    const { lat, lng } = map.getCenter();
    onMoved({ zoom: map.getZoom(), lat, lon: lng });
  }

  /** Where a popup points: to the marker, or to the upper edge of an area, which stays in sight. */
  function anchor({ properties: { id }, geometry: { coordinates: [lon, lat] } }) {
    const bounds = areas.bounds(id);
    if (bounds) return { at: [bounds.getNorth(), lon], offset: [0, 4] };
    const [right, down] = markers.offset(id);
    return { at: [lat, lon], offset: [right, down - markers.radius(id) + 2] };
  }

  const shrink = () => container.classList.toggle('is-far', map.getZoom() < FAR);
  map.on('zoomend', shrink);
  shrink();

  return {
    /** Texts of the controls in the reader's language. */
    speak({ t }) {
      container.setAttribute('aria-label', t('map.label'));
      zoom?.remove();
      zoom = L.control.zoom({ position: 'topright', zoomInTitle: t('map.zoomIn'), zoomOutTitle: t('map.zoomOut') }).addTo(map);
      scale.getContainer().setAttribute('aria-hidden', 'true');
    },
    outlines,
    /** Draws incidents and their areas; `describe` names one for a screen reader. */
    draw(features, footprints, describe) {
      const area = new Map(features.filter(({ properties }) => properties.geo_precision > 1).map((f) => [f.properties.id, f]));
      areas.draw(footprints.filter((footprint) => area.has(footprint.properties.id)), area);
      markers.draw(features, describe);
    },
    /** Shows a given view, or all incidents; without either it stays where it starts. */
    start(view, features, covered) {
      if (view) map.setView([view.lat, view.lon], view.zoom, { animate: false });
      else if (features.length > 0) {
        map.fitBounds(features.map(({ geometry: { coordinates: [lon, lat] } }) => [lat, lon]), {
          ...FIT, paddingBottomRight: [Math.max(36, covered()), 36], animate: false,
        });
      }
    },
    select(id) {
      markers.select(id);
      areas.select(id);
    },
    focus: (id) => markers.focus(id),
    /** Brings an incident into view. */
    show(feature, pan) {
      if (pan) aim(L, map, feature, areas.bounds(feature.properties.id), { still, near: NEAR, above: 0 });
    },
    openPopup(feature, content, pan) {
      const { id } = feature.properties;
      const { at, offset } = anchor(feature);
      content.style.setProperty('--room', `${Math.max(260, Math.min(ROOM, map.getSize().y * 0.66))}px`);
      popup = L.popup({ ...POPUP, maxHeight: null, autoPan: !pan, offset });
      popup.setLatLng(at).setContent(content).openOn(map);
      if (pan) {
        const above = popup.getElement().offsetHeight;
        aim(L, map, feature, areas.bounds(id), { still, near: NEAR, above });
      }
    },
    closePopup() {
      const open = popup;
      popup = null;
      if (open) map.closePopup(open);
    },
    /** To be called when the container's size changed. */
    resized: () => map.invalidateSize({ animate: false }),
  };
}
