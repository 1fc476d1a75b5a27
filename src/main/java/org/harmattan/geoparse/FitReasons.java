package org.harmattan.geoparse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.harmattan.gazetteer.Place;
import org.harmattan.text.Phrase;

/** Says in words why a place was taken for the one that a name means. */
final class FitReasons {

    /** A place farther away says nothing. */
    private static final double NEIGHBOUR_METRES = 250_000;

    private FitReasons() {}

    /** What the name may mean, then what speaks for this place. */
    static List<Phrase> of(String name, Fit fit, int namesakes) {
        List<Phrase> reasons = new ArrayList<>();
        reasons.add(oneOf(name, fit, namesakes));
        if (namesakes == 1 && fit.edits() == 0) {
            return reasons;
        }
        Place place = fit.place();
        fit.division()
                .ifPresent(division -> reasons.add(new Phrase(
                        "place.by-division",
                        Map.of("place", place.name(), "division", division),
                        "the text names " + division + ", in which it lies")));
        fit.announced()
                .filter(kind -> KindFit.score(kind, place.kind()) > 0)
                .ifPresent(kind -> reasons.add(new Phrase(
                        "place.by-kind", Map.of("kind", kind.label()), "the text calls it a " + kind.label())));
        fit.neighbour().ifPresent(neighbour -> {
            String other = neighbour.place().name();
            String km = Long.toString(Math.round(neighbour.metres() / 1_000));
            if (neighbour.metres() <= NEIGHBOUR_METRES) {
                reasons.add(new Phrase(
                        "place.by-neighbour",
                        Map.of("place", other, "km", km),
                        "the text names " + other + ", " + km + " km away"));
            }
        });
        if (fit.country() == 1) {
            reasons.add(new Phrase(
                    "place.by-country",
                    Map.of("country", place.country()),
                    "the text speaks of " + place.country() + " more than of other countries"));
        }
        if (!fit.valid()) {
            reasons.add(new Phrase(
                    "place.out-of-force",
                    Map.of("place", place.name()),
                    place.name() + " was not in force on the day of publication"));
        }
        return reasons;
    }

    /** What the name may mean. */
    static Phrase oneOf(String name, Fit fit, int namesakes) {
        Place place = fit.place();
        Map<String, String> parameters = Map.of(
                "name",
                name,
                "place",
                place.name(),
                "kind",
                place.kind().label(),
                "country",
                place.country(),
                "count",
                Integer.toString(namesakes));
        if (fit.edits() > 0) {
            return new Phrase("place.spelled-alike", parameters, name + " is spelled like " + place.name());
        }
        return namesakes == 1
                ? new Phrase("place.only", parameters, "the only place called " + name)
                : new Phrase(
                        "place.one-of",
                        parameters,
                        "one of " + namesakes + " places called " + name + ": a "
                                + place.kind().label() + " in " + place.country());
    }
}
