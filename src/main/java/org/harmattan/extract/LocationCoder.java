package org.harmattan.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harmattan.gazetteer.Countries;
import org.harmattan.gazetteer.Place;
import org.harmattan.geo.LonLat;
import org.harmattan.geoparse.Candidate;
import org.harmattan.geoparse.Located;
import org.harmattan.geoparse.PlaceExpression;
import org.harmattan.incident.Alternative;
import org.harmattan.incident.GeoPrecision;
import org.harmattan.incident.Location;
import org.harmattan.incident.WherePrecision;
import org.harmattan.text.Phrase;

/** Codes a located expression as ACLED and UCDP do. */
final class LocationCoder {

    /** UCDP's second class reaches about 25 km; beyond, the place is vague. */
    private static final double NEAR_METRES = 30_000;

    /** Key of the reason that says so of a place that was guessed. */
    static final String GUESSED = "place.guessed";

    private static final int MOST_ALTERNATIVES = 5;

    private LocationCoder() {}

    /** @param guessed whether the place was named for something else */
    static Location code(Optional<PlaceExpression> scene, boolean guessed, List<String> countries) {
        Optional<Located> located = scene.flatMap(PlaceExpression::located);
        if (located.isEmpty()) {
            Optional<String> country = scene.flatMap(PlaceExpression::country)
                    .or(() -> countries.stream().findFirst())
                    .flatMap(Countries::findEnglishName);
            return new Location.Unplaced(
                    country, List.of(new Phrase("place.none", Map.of(), "the text does not say where")));
        }
        return placed(located.get(), guessed);
    }

    private static Location placed(Located located, boolean guessed) {
        Optional<Place> place = located.place();
        return new Location.Placed(
                rounded(located.point()),
                located.footprint(),
                place.map(Place::id),
                Optional.of(located.name()),
                located.country().flatMap(Countries::findEnglishName),
                place.flatMap(Place::admin1),
                place.flatMap(Place::admin2),
                geoPrecision(located),
                wherePrecision(located),
                Math.max(1, Math.round(located.uncertaintyMetres())),
                alternatives(located),
                guessed ? guessed(located.reasons()) : located.reasons());
    }

    private static List<Phrase> guessed(List<Phrase> reasons) {
        List<Phrase> all = new ArrayList<>();
        all.add(new Phrase(GUESSED, Map.of(), "guessed: what tells of it names no place, but the text names this one"));
        all.addAll(reasons);
        return all;
    }

    /** Six decimals are a tenth of a metre. */
    private static LonLat rounded(LonLat point) {
        return new LonLat(Math.round(point.lon() * 1e6) / 1e6, Math.round(point.lat() * 1e6) / 1e6);
    }

    private static GeoPrecision geoPrecision(Located located) {
        return switch (located.closeness()) {
            case PLACE -> GeoPrecision.EXACT;
            case NEAR_PLACE, LINE ->
                located.uncertaintyMetres() <= 2 * NEAR_METRES ? GeoPrecision.NEAR : GeoPrecision.REGION;
            case VAGUE -> located.uncertaintyMetres() <= NEAR_METRES ? GeoPrecision.NEAR : GeoPrecision.REGION;
            case ADMIN2, ADMIN1, COUNTRY -> GeoPrecision.REGION;
        };
    }

    private static WherePrecision wherePrecision(Located located) {
        return switch (located.closeness()) {
            case PLACE -> WherePrecision.EXACT;
            case NEAR_PLACE ->
                located.uncertaintyMetres() <= NEAR_METRES ? WherePrecision.NEAR : WherePrecision.LINEAR_OR_VAGUE;
            case LINE, VAGUE -> WherePrecision.LINEAR_OR_VAGUE;
            case ADMIN2 -> WherePrecision.ADMIN2;
            case ADMIN1 -> WherePrecision.ADMIN1;
            case COUNTRY -> WherePrecision.COUNTRY;
        };
    }

    private static List<Alternative> alternatives(Located located) {
        List<Alternative> alternatives = new ArrayList<>();
        for (Candidate candidate : located.rejected()) {
            if (alternatives.size() < MOST_ALTERNATIVES) {
                alternatives.add(alternative(candidate));
            }
        }
        return alternatives;
    }

    private static Alternative alternative(Candidate candidate) {
        Place place = candidate.place();
        Map<String, String> parameters = new HashMap<>();
        parameters.put("place", place.name());
        parameters.put("kind", place.kind().label());
        parameters.put("country", place.country());
        // Namesakes of one kind are told apart by it.
        place.admin1().ifPresent(division -> parameters.put("admin1", division));
        return new Alternative(
                place.name(),
                Countries.findEnglishName(place.country()).orElse(place.country()),
                place.point(),
                Math.round(candidate.score() * 1_000) / 1_000.0,
                new Phrase(
                        "place.less-likely",
                        parameters,
                        "the " + place.kind().label() + " fits the words around the name less well"));
    }
}
