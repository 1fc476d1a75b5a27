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
  const of = (place, name) => place[name] ?? place.why_params?.[name] ?? null;
  const plain = (place) => [speak.place(place.place, place.country), place.country && speak.country(place.country)].filter(Boolean).join(', ');
  const withKind = (place) => [plain(place), of(place, 'kind') && speak.word('kind', of(place, 'kind'))].filter(Boolean).join(' · ');
  const whole = (place) => [withKind(place), of(place, 'admin1') && speak.place(of(place, 'admin1'), place.country)].filter(Boolean).join(', ');
  return places.map((place) => {
    const alone = (name) => places.every((other) => other === place || name(other) !== name(place));
    return [plain, withKind].find(alone)?.(place) ?? whole(place);
  });
}
