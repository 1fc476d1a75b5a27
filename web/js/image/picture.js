import { areaOf } from '../area/area.js';
import { circleRing, corridorEdges } from '../domain/geodesy.js';
import { matched } from '../state/selectors.js';
import { filterWords } from '../format/filterwords.js';
import { areaPath, linePath, ringsPath } from './paths.js';
import { layHead } from './head.js';
import { layKey } from './key.js';
import { paintMark } from './paint.js';
import { paintNames, paintScale } from './written.js';
import { markOf } from '../domain/marks.js';
import { groupStyle } from '../domain/palette.js';

/** The map as a picture: drawn by ourselves, so that it is sharp and asks nobody for anything. */

const SCALE = 2;
const COLOURS = ['ink', 'muted', 'surface', 'sea', 'land', 'neighbour', 'region-line', 'border-line', 'symbol-edge', 'symbol-hole', 'accent', 'country-name', 'region-name', 'town-name', 'name-halo', 'legend', 'line'];

function colours() {
  const probe = document.createElement('span');
  document.body.append(probe);
  const found = Object.fromEntries(COLOURS.map((name) => {
    probe.style.color = `var(--${name})`;
    return [name, getComputedStyle(probe).color];
  }));
  probe.remove();
  return { ...found, font: getComputedStyle(document.body).fontFamily };
}

/** Which days the picture shows, in words. */
export function period({ route, histogram }, speak) {
  const [from, to] = [route.from ?? histogram?.from, route.to ?? histogram?.to];
  return from && to ? speak.dates.range(from, to) : '';
}

function ground(pen, view, ink) {
  pen.fillStyle = ink.sea;
  pen.fillRect(0, 0, view.width, view.height);
  const each = (features, paint) => features.forEach(({ geometry }) => paint(areaPath(geometry, view.at)));
  each(view.neighbours, (path) => { pen.fillStyle = ink.neighbour; pen.fill(path); });
  each(view.countries, (path) => { pen.fillStyle = ink.land; pen.fill(path); });
  each(view.regions, (path) => { pen.strokeStyle = ink['region-line']; pen.lineWidth = 0.8; pen.stroke(path); });
  each(view.countries, (path) => { pen.strokeStyle = ink['border-line']; pen.lineWidth = 1.3; pen.stroke(path); });
}

const RINGS = {
  bbox: ({ points: [[w, s], [e, n]] }) => [[[w, s], [e, s], [e, n], [w, n], [w, s]]],
  polygon: ({ points }) => [[...points, points[0]]],
  within: ({ points: [centre], km }) => [circleRing(centre, km)],
};

function asked(pen, area, view, ink) {
  if (!area) return;
  pen.strokeStyle = ink.accent;
  pen.lineWidth = 2;
  if (area.kind === 'route') for (const edge of corridorEdges(area.points, area.km)) pen.stroke(linePath(edge, view.at));
  else for (const ring of RINGS[area.kind](area)) pen.stroke(ringsPath([ring], view.at));
}

function areas(pen, features, view) {
  pen.lineWidth = 1.8;
  pen.setLineDash([5, 4]);
  for (const { properties: { footprint, group } } of features.filter(({ properties }) => !properties.cluster && properties.footprint)) {
    const path = areaPath(footprint, view.at);
    pen.fillStyle = groupStyle(group).colour;
    pen.strokeStyle = groupStyle(group).colour;
    pen.globalAlpha = 0.16;
    pen.fill(path);
    pen.globalAlpha = 1;
    pen.stroke(path);
  }
  pen.setLineDash([]);
}

/** Marks for several below, single ones above, the small ones last: as on the map. */
function marks(pen, features, view, ink, speak) {
  const level = ({ properties }) => (properties.cluster ? Infinity : markOf(properties).radius);
  for (const { properties, geometry } of [...features].sort((a, b) => level(b) - level(a))) {
    paintMark(pen, properties, view.at(geometry.coordinates), view.offsets.get(properties.id) ?? [0, 0], ink, speak);
  }
}

/**
 * Draws the map as it stands and hands it to the browser as a PNG file.
 *
 * @param {object} view what the map says of itself: size, zoom, outlines, where a position lies
 */
export function savePicture(view, state, speak) {
  const ink = colours();
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  const features = state.map.features.filter(({ geometry }) => geometry);
  const title = [speak.tn('time.count', matched(state)), period(state, speak)].filter(Boolean).join(' · ');
  const head = layHead(pen, { title, filters: filterWords({ ...state.route, from: null, to: null }, speak).join(' · ') }, view.width, ink);
  const key = layKey(pen, features, view.width, { ink, speak });
  const height = head.height + view.height + key.height;
  canvas.width = view.width * SCALE;
  canvas.height = height * SCALE;
  pen.scale(SCALE, SCALE);
  pen.fillStyle = ink.surface;
  pen.fillRect(0, 0, view.width, height);
  pen.save();
  pen.translate(0, head.height);
  pen.beginPath();
  pen.rect(0, 0, view.width, view.height);
  pen.clip();
  ground(pen, view, ink);
  paintNames(pen, view, ink);
  areas(pen, features, view);
  asked(pen, areaOf(state.route), view, ink);
  marks(pen, features, view, ink, speak);
  paintScale(pen, view, ink, speak);
  pen.restore();
  head.paint(pen);
  key.paint(pen, head.height + view.height);
  canvas.toBlob((blob) => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = 'harmattan-map.png';
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 0);
  }, 'image/png');
}
