import { flatMarkers } from './flat.js';
import { labelPoint } from './labelpoint.js';
import { landLayer } from './land.js';
import { fitting } from './names.js';

/** Land, borders and names, beneath everything else. Colours come from css/map.css, so that they follow the theme. */

const PANES = [
  ['land', 210],
  ['names', 360],
];

/** Zoom from which regions are named. */
const REGION_NAMES_FROM = 6.5;

/** A country of fewer square degrees is named from this zoom on. */
const SMALL = 4;
const SMALL_NAMES_FROM = 5.5;

/** Width of a letter in pixels, about: enough to tell whether names touch. */
const LETTER = { 'country-name': 9, 'town-name': 7, 'region-name': 6.2 };

const SHARE = { center: '-50%', left: '0%', right: '-100%' };

/** Where the name stands beside its place. */
const beside = ({ align, dx, dy }) => `translate(calc(${SHARE[align]} + ${dx}px), calc(-50% + ${dy}px))`;

/** Names to write, the most important first. */
function entries(features, kind, textOf) {
  return features
    .map((feature) => ({ ...labelPoint(feature.geometry), text: textOf(feature), kind }))
    .sort((a, b) => b.area - a.area);
}

/** @param {object} L Leaflet */
export function outlineLayers(L, map) {
  for (const [pane, level] of PANES) {
    map.createPane(pane).style.zIndex = level;
    map.getPane(pane).style.pointerEvents = 'none';
  }
  const flat = flatMarkers(L);
  const land = landLayer(L, map, 'land', ['neighbour', 'land', 'region', 'border']);
  const names = L.layerGroup().addTo(map);
  let neighbours = [];
  let countries = [];
  let regions = [];
  let towns = [];
  let say = { country: (code) => code, place: (name) => name };
  let written = [];
  let fit = [];
  /** What is written on the map, by what it is and where: a filter mostly leaves it there. */
  let shown = new Map();
  let marks = [];

  const placeName = ({ name, country }) => say.place(name, country);

  function collect() {
    written = [
      ...entries(countries, 'country-name', ({ properties }) => say.country(properties.country ?? properties.name)),
      ...towns.map(({ properties, geometry }) => ({ point: geometry.coordinates, text: placeName(properties), kind: 'town-name', area: 0 })),
      ...entries(regions, 'region-name', ({ properties }) => placeName(properties)),
    ];
    write();
  }

  const inSight = (zoom) => ({ kind, area }) =>
    kind === 'town-name' || (kind === 'region-name' ? zoom >= REGION_NAMES_FROM : area >= SMALL || zoom >= SMALL_NAMES_FROM);

  const pixel = ([lon, lat]) => map.latLngToContainerPoint([lat, lon]);

  function write() {
    const view = map.getBounds().pad(0.1);
    const here = written
      .filter(inSight(map.getZoom()))
      .filter(({ point: [lon, lat] }) => view.contains([lat, lon]))
      .map((entry) => {
        const { x, y } = pixel(entry.point);
        return { ...entry, x, y, width: entry.text.length * LETTER[entry.kind], dot: entry.kind === 'town-name' };
      });
    fit = fitting(here, marks.map(({ point, right, down, radius }) => {
      const { x, y } = pixel(point);
      return { x: x + right, y: y + down, radius };
    }));
    const staying = new Map(fit.map((name) => [`${name.kind} ${name.text} ${name.point}`, name]));
    for (const [key, { marker }] of shown) if (!staying.has(key)) names.removeLayer(marker);
    shown = new Map([...staying].map(([key, name]) => [key, put(shown.get(key) ?? create(name), name)]));
  }

  function create({ point: [lon, lat], kind, text }) {
    const label = document.createElement('span');
    label.textContent = text;
    const icon = L.divIcon({ className: `map-name ${kind}`, html: label, iconSize: [0, 0] });
    const marker = flat([lat, lon], { pane: 'names', interactive: false, keyboard: false, icon }).addTo(names);
    marker.getElement().setAttribute('aria-hidden', 'true');
    return { marker, label, where: null };
  }

  function put(entry, name) {
    const where = beside(name);
    if (entry.where !== where) entry.label.style.transform = where;
    return Object.assign(entry, { where });
  }

  map.on('moveend', write);

  return {
    /** Land around, without borders or names, so that it is not taken for sea. */
    setNeighbours(data) {
      neighbours = data.features ?? [data];
      land.draw('neighbour', neighbours);
    },
    setCountries(data) {
      countries = data.features;
      land.draw('land', countries);
      land.draw('border', countries);
      collect();
    },
    setRegions(data) {
      regions = data.features;
      land.draw('region', regions);
      collect();
    },
    /** Towns of the view, the most important first. */
    setTowns(features) {
      towns = features;
      collect();
    },
    /**
     * Keeps the names clear of what lies over them.
     *
     * @param {{point: [number, number], right: number, down: number, radius: number}[]} over
     */
    keepClearOf(over) {
      marks = over;
      write();
    },
    /** Writes the names again, in another language. */
    speak(words) {
      say = words;
      collect();
    },
    /** What was drawn, for a picture of the map. */
    shapes: () => ({ neighbours, countries, regions, names: fit }),
  };
}
