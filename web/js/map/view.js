import { areaOf } from '../area/area.js';
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

  const outline = onChange((route) => {
    map.sketch.show(areaOf(route));
  });

  const under = onChange((tiles, off) => map.tiles.show(off ? null : tiles));

  return {
    update(state, speak) {
      speakIn([speak]);
      under([state.status.tiles, state.route.tiles === 'off']);
      draw([state.map, speak]);
      outline([state.route]);
    },
  };
}
