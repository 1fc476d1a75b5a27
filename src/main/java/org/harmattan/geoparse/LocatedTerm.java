package org.harmattan.geoparse;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.PlaceKind;

/**
 * A term with what its name was resolved to.
 *
 * @param term the term
 * @param name the name as written
 * @param chosen the place, if any
 * @param rejected the places not taken
 */
record LocatedTerm(PlaceTerm term, String name, Optional<Candidate> chosen, List<Candidate> rejected) {

    /** The place, of a term that has one. */
    Place place() {
        return chosen.orElseThrow().place();
    }

    String country() {
        return place().country();
    }

    Relation relation() {
        return term.relation();
    }

    /**
     * The same around the place, when the words speak of a division of that name and only the settlement is known: <i>dans
     * le département de Barga</i>; or near it, when they speak of a forest: <i>the Kompienga forest</i>.
     */
    LocatedTerm asDivision() {
        boolean seat = relation() instanceof Relation.At
                && chosen.filter(found -> !found.place().kind().isArea()).isPresent();
        if (!seat || term.cue().isEmpty()) {
            return this;
        }
        PlaceKind kind = term.cue().get();
        boolean wild = kind == PlaceKind.FOREST || kind == PlaceKind.PARK || kind == PlaceKind.VALLEY;
        return kind.isDivision() ? with(new Relation.Around(reach(kind))) : wild ? with(new Relation.Near()) : this;
    }

    /** How far most divisions reach from their seat. */
    private static OptionalDouble reach(PlaceKind kind) {
        return OptionalDouble.of(
                switch (kind) {
                    case COMMUNE -> 20_000;
                    case DEPARTMENT -> 20_000;
                    case REGION -> 80_000;
                    default -> 50_000;
                });
    }

    LocatedTerm with(Relation relation) {
        return new LocatedTerm(term.with(relation), name, chosen, rejected);
    }
}
