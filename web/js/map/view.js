import { placed } from '../state/selectors.js';
import { onChange } from '../view/dom.js';

/** Keeps the map true to the state. */
export function createMapView(map) {
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
        map.start(state.route.view, placed(state.features));
      }
      if (started) draw([state.features, state.footprints, speak]);
    },
  };
}
