package org.harmattan.geoparse;

import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.PlaceKind;

/** How closely a phrase about one place locates something. */
final class PlaceCloseness {

    /** "In the region of a town": as far as UCDP's second precision class reaches. */
    static final double AROUND_METRES = 25_000;

    /** Areas up to this radius are as good as a place. */
    private static final double SITE_KM = 8;

    /** Areas up to these radii are as good as a district, and as a region. */
    static final double DISTRICT_KM = 60;

    private static final double REGION_KM = 150;

    private PlaceCloseness() {}

    /** How closely a phrase about a place can locate something: 0 for a country, more for smaller things. */
    static int specificity(Place place, Relation relation) {
        if (place.kind() == PlaceKind.COUNTRY) {
            return relation instanceof Relation.Border ? 3 : isPart(relation) ? 1 : 0;
        }
        if (!place.kind().isArea()) {
            boolean left = relation instanceof Relation.Leaving || relation instanceof Relation.Heading;
            return left ? 7 : isHere(relation) ? 10 : relation instanceof Relation.Toward ? 6 : 8;
        }
        return switch (place.kind()) {
            case REGION -> 2;
            case CERCLE, PROVINCE -> 4;
            case DEPARTMENT, COMMUNE -> 5;
            default ->
                place.radiusKm() <= SITE_KM
                        ? 9
                        : place.radiusKm() <= DISTRICT_KM ? 6 : place.radiusKm() <= REGION_KM ? 4 : 1;
        };
    }

    static boolean isPart(Relation relation) {
        return relation instanceof Relation.Toward || relation instanceof Relation.Centre;
    }

    static boolean isHere(Relation relation) {
        return relation instanceof Relation.At
                || relation instanceof Relation.Centre
                || relation instanceof Relation.Leaving
                || relation instanceof Relation.Heading;
    }

    /** Whether a phrase about a place says that something is right there. */
    static boolean isPoint(Place place, Relation relation) {
        return !place.kind().isArea() && isHere(relation);
    }

    /** Whether what a phrase covers depends on another place that the text names. */
    static boolean dependsOnNeighbour(Relation relation) {
        return relation instanceof Relation.Offset offset && offset.bearing().isEmpty();
    }

    /** How closely a phrase about a place locates something. */
    static Closeness closeness(Place place, Relation relation) {
        if (place.kind() == PlaceKind.COUNTRY) {
            return Closeness.COUNTRY;
        }
        if (place.kind().isArea()) {
            if (isPart(relation)) {
                return Closeness.VAGUE;
            }
            return switch (place.kind()) {
                case REGION -> Closeness.ADMIN1;
                case CERCLE, PROVINCE, DEPARTMENT, COMMUNE -> Closeness.ADMIN2;
                default -> place.radiusKm() <= SITE_KM ? Closeness.PLACE : Closeness.VAGUE;
            };
        }
        if (isHere(relation)) {
            return Closeness.PLACE;
        }
        if (relation instanceof Relation.Offset offset && offset.bearing().isEmpty()) {
            return offset.metres() <= AROUND_METRES ? Closeness.NEAR_PLACE : Closeness.VAGUE;
        }
        if (relation instanceof Relation.Around around && around.metres().orElse(AROUND_METRES) > AROUND_METRES) {
            return Closeness.VAGUE;
        }
        return relation instanceof Relation.Toward ? Closeness.VAGUE : Closeness.NEAR_PLACE;
    }
}
