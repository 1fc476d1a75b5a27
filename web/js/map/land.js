/**
 * Outlines of land. Their corners are counted once, in pixels of one zoom, and kept for every zoom with as few of them as are
 * seen there: a map that moves or zooms only shifts and scales what is drawn, where Leaflet counts tens of thousands of corners
 * anew each time.
 */

/** The zoom in whose pixels corners are counted; nearer, no more of them are seen. */
const FINEST = 9;
const COARSEST = 4;

/** Pixels by which an outline may be off. */
const TOLERANCE = 1.2;

/** Off the coast of Africa: numbers counted from there are short. */
const ANCHOR = [15, 0];

/** What is not urgent; not every browser tells when it has time. */
const whenIdle = (work) => (window.requestIdleCallback ?? ((late) => setTimeout(late, 300)))(work);

const ringsOf = ({ type, coordinates }) => (type === 'Polygon' ? [coordinates] : coordinates);

/** The outlines of one kind, drawn for each zoom that is asked for. */
class Kind {
  constructor(L, map, className) {
    Object.assign(this, { L, map, className, outlines: [], drawings: new Map() });
  }

  /** Each part of a feature is a path of its own, so that what is out of sight is left out. */
  set(features, anchor) {
    const corners = (ring) => ring.map(([lon, lat]) => this.map.project([lat, lon], FINEST).subtract(anchor));
    this.outlines = features.flatMap((feature) => ringsOf(feature.geometry ?? feature)).map((rings) => rings.map(corners));
    this.drawings.clear();
  }

  #written(ring, tolerance) {
    const kept = this.L.LineUtil.simplify(ring, tolerance);
    return kept.length > 3 ? `M${kept.map(({ x, y }) => `${x.toFixed(2)} ${y.toFixed(2)}`).join('L')}Z` : '';
  }

  #drawn(step) {
    const group = this.L.SVG.create('g');
    const tolerance = TOLERANCE * 2 ** (FINEST - step);
    for (const rings of this.outlines) {
      const path = this.L.SVG.create('path');
      path.setAttribute('class', this.className);
      path.setAttribute('d', rings.map((ring) => this.#written(ring, tolerance)).join(''));
      if (path.getAttribute('d') !== '') group.append(path);
    }
    return group;
  }

  drawing(step) {
    if (!this.drawings.has(step)) this.drawings.set(step, this.#drawn(step));
    return this.drawings.get(step);
  }
}

const stepOf = (zoom) => Math.min(FINEST, Math.max(COARSEST, Math.ceil(zoom)));

/**
 * @param {object} L Leaflet
 * @param {string[]} classNames of the kinds of outlines, the lowest first
 */
export function landLayer(L, map, pane, classNames) {
  const anchor = map.project(ANCHOR, FINEST);
  const kinds = classNames.map((className) => new Kind(L, map, className));

  // All in one picture: each one of its own is as large as the map, and has to be put over the others.
  const Land = L.SVG.extend({
    _update() {
      if (map._animatingZoom && this._bounds) return;
      L.SVG.prototype._update.call(this);
      this.place();
    },
    /** Shows what belongs to the map's zoom, where it belongs. */
    place() {
      const zoom = map.getZoom();
      const scale = 2 ** (zoom - FINEST);
      const { x, y } = anchor.multiplyBy(scale).subtract(map.getPixelOrigin());
      this._rootGroup.setAttribute('transform', `translate(${x} ${y}) scale(${scale})`);
      const groups = kinds.map((kind) => kind.drawing(stepOf(zoom)));
      if (groups.some((group) => group.parentNode !== this._rootGroup)) this._rootGroup.replaceChildren(...groups);
    },
  });
  const land = new Land({ pane, padding: 0.6 }).addTo(map);

  function prepareNext() {
    const step = stepOf(map.getZoom());
    const near = [step + 1, step - 1].filter((next) => next >= COARSEST && next <= FINEST);
    for (const next of near) for (const kind of kinds) whenIdle(() => kind.drawing(next));
  }
  map.on('zoomend', prepareNext);

  return {
    /** @param {object[]} features GeoJSON, polygons, in place of those of that kind before */
    draw(className, features) {
      kinds[classNames.indexOf(className)].set(features, anchor);
      land.place();
      prepareNext();
    },
  };
}
