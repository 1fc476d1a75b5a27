/** An incident as the server sends it, with everything unknown unless told. */
export function feature(properties, point = null) {
  return {
    type: 'Feature',
    id: properties.id,
    geometry: point && { type: 'Point', coordinates: point },
    properties: {
      title: '', title_key: '', title_params: {}, date_start: null, date_end: null, date_precision: 'unknown', event_type: 'Battles',
      sub_event_type: 'Armed clash', group: 'Unidentified', target: null, killed_min: null, killed_best: null, killed_max: null,
      killed_by_side: [], wounded_min: null, wounded_max: null, shared_toll: false, place: null, country: null, geo_precision: null,
      uncertainty_m: null, place_reasons: [], confidence: 0.5, status: 'extracted', background: false, contested: false, accounts: [],
      evidence: [], article: 'a', reports: [], ...properties,
    },
  };
}
