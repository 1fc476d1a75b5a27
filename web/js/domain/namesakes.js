/**
 * Names of places to choose from: each with its country, and with its kind and region where that alone would not tell it from
 * another. Pure.
 *
 * @param {{place: string, country?: string, kind?: string, admin1?: ?string, why_params?: object}[]} places as candidates of a
 *   mention or alternatives of an incident; the latter tell their kind in the reason
 * @param {{word: Function, country: Function, place: Function}} speak
 * @returns {string[]}
 */
export function namesApart(places, speak) {
  const of = (place, member) => place[member] ?? place.why_params?.[member] ?? null;
  const isCountry = (place) => Boolean(place.country) && of(place, 'kind') === 'country';
  const name = (place) => (isCountry(place) ? null : speak.place(place.place, place.country));
  const plain = (place) => [name(place), place.country && speak.country(place.country)].filter(Boolean).join(', ');
  const withKind = (place) => [plain(place), of(place, 'kind') && speak.word('kind', of(place, 'kind'))].filter(Boolean).join(' · ');
  const whole = (place) => [withKind(place), of(place, 'admin1') && speak.place(of(place, 'admin1'), place.country)].filter(Boolean).join(', ');
  return places.map((place) => {
    const alone = (call) => places.every((other) => other === place || call(other) !== call(place));
    return [plain, withKind].find(alone)?.(place) ?? whole(place);
  });
}
