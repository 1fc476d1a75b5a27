import { areaOf, KINDS } from '../area/area.js';
import { onChange } from '../view/dom.js';

/** Keeps the map true to the state. */
export function createMapView(map) {
  const draw = onChange(({ features }, speak) => {
    map.draw(features,
      ({ properties }) => [speak.title(properties), speak.group(properties.group), speak.dates.short(properties)].join(', '),
      ({ properties: { count, area, admin1, country } }) => ({
        name: area
          ? speak.tn('map.region', count, { place: [admin1 && speak.place(admin1, country), country && speak.country(country)].filter(Boolean).join(', ') })
          : speak.tn('map.cluster', count),
        count: speak.numbers.compact(count),
      }));
  });

  const speakIn = onChange((speak) => {
    map.speak(speak);
    map.outlines.speak(speak);
  });

  /** Only when that changes: an area that is being drawn stands there too, and outlasts that the map is moved. */
  const outline = onChange((...texts) => {
    map.sketch.show(areaOf(Object.fromEntries(KINDS.map((kind, i) => [kind, texts[i]]))));
  });

  const under = onChange((tiles, off) => map.tiles.show(off ? null : tiles));

  return {
    update(state, speak) {
      speakIn([speak]);
      under([state.status.tiles, state.route.tiles === 'off']);
      draw([state.map, speak]);
      outline(KINDS.map((kind) => state.route[kind]));
    },
  };
}
