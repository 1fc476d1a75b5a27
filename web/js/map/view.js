import { placed } from '../state/selectors.js';
import { onChange } from '../view/dom.js';

/**
 * Keeps the map true to the state.
 *
 * @param {() => number} covered pixels at the right of the map under which nothing should start
 */
export function createMapView(map, covered) {
  let started = false;

  const draw = onChange((features, footprints, speak) => {
    map.draw(placed(features), footprints, ({ properties }) =>
      [speak.title(properties), speak.group(properties.group), speak.dates.short(properties)].join(', '));
  });

  const speakIn = onChange((speak) => {
    map.speak(speak);
    map.outlines.speak(speak.country);
  });

  return {
    update(state, speak) {
      speakIn([speak]);
      if (!started && state.phase !== 'loading') {
        started = true;
        map.start(state.route.view, placed(state.features), covered);
      }
      if (started) draw([state.features, state.footprints, speak]);
    },
  };
}
