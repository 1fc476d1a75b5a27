package org.harmattan.extract;

import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.geo.Footprints;
import org.harmattan.geo.Geodesy;
import org.harmattan.geoparse.Closeness;
import org.harmattan.geoparse.Located;
import org.harmattan.geoparse.PlaceExpression;

/** How well two places in a text may be one scene. */
final class SceneFit {

    /** A heading names the town that readers know where something happened so near it. */
    private static final double HEADING_METRES = 20_000;

    /** Two settlements farther apart than this are two places. */
    private static final double SAME_SPOT_METRES = 8_000;

    /** Beyond its own uncertainty nobody calls a place near another that lies so much farther away. */
    private static final double NEAR_METRES = 25_000;

    /** Two villages this far apart are two. */
    private static final double NEIGHBOURS_METRES = 3_000;

    /** What reaches farther than this is an area in which there is room for several events. */
    private static final double SPOT_METRES = 30_000;

    /** A vague place and a settlement up to this far apart may be one. */
    private static final double VAGUE_METRES = 60_000;

    private SceneFit() {}

    /** From 3 for one place to -6 for two that cannot be one. */
    static double of(PlaceExpression one, PlaceExpression other) {
        return switch (compare(one, other, false)) {
            case SAME, SAME_AREA -> 3;
            case INSIDE -> 1.5;
            case IN_DIVISION -> 0.5;
            case VAGUE -> -0.5;
            default -> -6;
        };
    }

    /**
     * How two places go together; {@link PlaceFit#APART} and {@link PlaceFit#OTHER_SPOT} cannot be one.
     *
     * @param heading whether a heading names one of them, which may be the town that readers know near by
     */
    static PlaceFit compare(PlaceExpression one, PlaceExpression other, boolean heading) {
        Located here = located(one);
        Located there = located(other);
        if (!heading && areTwoSettlements(here, there)) {
            return PlaceFit.OTHER_SPOT;
        }
        if (Geodesy.isWithin(here.point(), there.point(), heading ? HEADING_METRES : SAME_SPOT_METRES)) {
            return isWide(one) || isWide(other) ? PlaceFit.SAME_AREA : PlaceFit.SAME;
        }
        if (isDistrict(here, there) || isDistrict(there, here)) {
            return PlaceFit.INSIDE;
        }
        if (areSpots(one, other)) {
            return PlaceFit.OTHER_SPOT;
        }
        boolean inside = Footprints.covers(here.footprint(), there.point())
                || Footprints.covers(there.footprint(), here.point())
                || isBeside(here, there)
                || isBeside(there, here);
        if (inside) {
            return isDivision(here) || isDivision(there) ? PlaceFit.IN_DIVISION : PlaceFit.INSIDE;
        }
        boolean vague = !isDivision(here)
                && !isDivision(there)
                && Geodesy.isWithin(here.point(), there.point(), VAGUE_METRES)
                && !areApart(here, there);
        return vague ? PlaceFit.VAGUE : PlaceFit.APART;
    }

    /** {@code near Mali's border with Algeria} and {@code in Tinzaouaten}: nobody measures what is near a border. */
    private static boolean isBeside(Located vague, Located spot) {
        return vague.closeness() == Closeness.VAGUE
                && isNearSpot(spot)
                && Geodesy.isWithin(
                        Footprints.nearestPoint(vague.footprint(), spot.point()), spot.point(), NEIGHBOURS_METRES);
    }

    /** {@code près de Ngouboua} and {@code à Liwa}: places known so closely that nobody can mean both by one of them. */
    private static boolean areApart(Located here, Located there) {
        boolean close = isNearSpot(here) && isNearSpot(there);
        return close
                && !Geodesy.isWithin(
                        here.point(),
                        there.point(),
                        NEAR_METRES + Math.max(here.uncertaintyMetres(), there.uncertaintyMetres()));
    }

    /** Whether a place is a settlement or site, or lies near one. */
    static boolean isNearSpot(PlaceExpression place) {
        return isNearSpot(located(place));
    }

    private static boolean isNearSpot(Located located) {
        return isSpot(located) || located.closeness() == Closeness.NEAR_PLACE;
    }

    /** Two villages of their own names, some kilometres from each other: in turn raided, they are two. */
    private static boolean areTwoSettlements(Located here, Located there) {
        return isSettlement(here)
                && isSettlement(there)
                && !here.place().map(Place::id).equals(there.place().map(Place::id))
                && !Geodesy.isWithin(here.point(), there.point(), NEIGHBOURS_METRES)
                && !isDistrict(here, there)
                && !isDistrict(there, here);
    }

    private static boolean isSettlement(Located located) {
        return isSpot(located)
                && located.place().filter(place -> place.kind().isSettlement()).isPresent();
    }

    /** {@code Faladié} lies in Bamako: a quarter of a city is no other place than the city. */
    private static boolean isDistrict(Located part, Located city) {
        return isSpot(part)
                && city.closeness() == Closeness.PLACE
                && city.place()
                        .filter(place -> place.kind() == PlaceKind.CITY)
                        .filter(place -> Geodesy.isWithin(part.point(), city.point(), place.radiusKm() * 1_000))
                        .isPresent();
    }

    /** Whether both are settlements or sites, of which two are never one. */
    static boolean areSpots(PlaceExpression one, PlaceExpression other) {
        return isSpot(one) && isSpot(other);
    }

    /** Whether they lie so close that a vague name may stand for both. */
    static boolean areNearby(PlaceExpression one, PlaceExpression other) {
        return Geodesy.isWithin(located(one).point(), located(other).point(), VAGUE_METRES);
    }

    /** Whether a place lies as near to a vague area as that area is uncertain: nobody measures what is near a border. */
    static boolean reaches(PlaceExpression area, PlaceExpression spot) {
        Located vague = located(area);
        return (vague.closeness() == Closeness.VAGUE || isLongLine(area))
                && Geodesy.isWithin(vague.point(), located(spot).point(), vague.uncertaintyMetres());
    }

    /** Whether a place is a stretch as long as a border, along which the text may name a closer one. */
    static boolean isLongLine(PlaceExpression scene) {
        return located(scene).closeness() == Closeness.LINE && located(scene).reachesBeyond(VAGUE_METRES);
    }

    /** Whether a place is so wide that two events in it need not be at one spot. */
    static boolean isWide(PlaceExpression place) {
        return located(place).reachesBeyond(SPOT_METRES);
    }

    /** Whether a place is a settlement or site, lies near one or between two; not when nobody knows where it is. */
    static boolean isClose(PlaceExpression place) {
        return place.located()
                .map(Located::closeness)
                .filter(closeness -> closeness == Closeness.PLACE
                        || closeness == Closeness.NEAR_PLACE
                        || closeness == Closeness.LINE)
                .isPresent();
    }

    /** {@code à l'ouest de Jakana}: a side of a settlement. */
    static boolean isBesideSpot(PlaceExpression place) {
        return place.located()
                .filter(located -> located.closeness() == Closeness.VAGUE)
                .flatMap(Located::place)
                .filter(named -> named.kind().isSettlement())
                .isPresent();
    }

    /** Whether a place names an area, within which the text may name a closer one. */
    static boolean isArea(PlaceExpression scene) {
        Located located = located(scene);
        return isDivision(located)
                || located.closeness() == Closeness.COUNTRY
                || located.closeness() == Closeness.VAGUE;
    }

    private static Located located(PlaceExpression scene) {
        return scene.located().orElseThrow();
    }

    /** Whether a place is a settlement or site. */
    static boolean isSpot(PlaceExpression place) {
        return isSpot(located(place));
    }

    private static boolean isSpot(Located located) {
        return located.closeness() == Closeness.PLACE;
    }

    private static boolean isDivision(Located located) {
        return located.closeness() == Closeness.ADMIN1 || located.closeness() == Closeness.ADMIN2;
    }
}
