package org.harmattan.geoparse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harmattan.gazetteer.Gazetteer;
import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.geo.Boundaries;
import org.harmattan.geo.Boundary;
import org.harmattan.geo.Footprints;
import org.harmattan.geo.LonLat;
import org.harmattan.text.Phrase;
import org.locationtech.jts.geom.Geometry;

/** The area that a phrase about a country, a division or a region covers, and where such areas meet. Safe for several threads. */
final class AreaShapes {

    private final Boundaries boundaries;
    private final DivisionShapes divisions;
    private final PartShapes parts;
    private final Disks disks;
    private final Kept<List<String>, Optional<Geometry>> meetings = new Kept<>(1 << 7);

    AreaShapes(Gazetteer gazetteer, Boundaries boundaries, PlaceWords words, Disks disks) {
        this.boundaries = boundaries;
        this.disks = disks;
        divisions = new DivisionShapes(gazetteer, boundaries, words.composedDivisions);
        parts = new PartShapes(divisions.outlines(), words.countryParts);
    }

    /** Where areas meet: what lies close to all of them; empty when they lie apart. */
    Optional<Geometry> meeting(List<LocatedTerm> terms) {
        List<Place> areas = terms.stream().map(LocatedTerm::place).toList();
        return meetings.get(areas.stream().map(Place::id).toList(), () -> meetingOf(areas));
    }

    private Optional<Geometry> meetingOf(List<Place> areas) {
        Optional<Geometry> shared = Optional.empty();
        for (Place area : areas) {
            Geometry around = Footprints.around(areaOf(area), PlaceShapes.NEAR_METRES);
            shared = shared.isEmpty() ? Optional.of(around) : Footprints.within(shared.get(), around);
            if (shared.isEmpty()) {
                return shared;
            }
        }
        return shared;
    }

    Drawing drawMeeting(List<LocatedTerm> areas) {
        Geometry strip = meeting(areas).orElseThrow();
        String names =
                String.join("–", areas.stream().map(term -> term.place().name()).toList());
        Phrase reason = new Phrase("place.meeting", Map.of("place", names), "where " + names + " meet");
        return Drawing.of(FrontierShapes.middle(strip), strip, Closeness.VAGUE, reason);
    }

    Drawing draw(Place place, Relation relation) {
        Geometry area = areaOf(place);
        Closeness closeness = PlaceCloseness.closeness(place, relation);
        if (PlaceCloseness.isPart(relation)) {
            return parts.draw(place, area, relation);
        }
        if (relation instanceof Relation.Border) {
            Geometry edge = Footprints.corridor(area.getBoundary(), PlaceShapes.NEAR_METRES);
            return Drawing.of(
                    FrontierShapes.middle(edge),
                    edge,
                    Closeness.VAGUE,
                    PlaceShapes.said("place.edge", place, "along the edge of " + place.name()));
        }
        if (relation instanceof Relation.Near && !place.kind().isDivision()) {
            Geometry around = Footprints.around(area, PlaceShapes.NEAR_METRES);
            return relation instanceof Relation.Near near && near.side().isPresent()
                    ? drawEdge(place, area, around, near.side().getAsDouble())
                    : Drawing.of(
                            place.point(),
                            around,
                            closeness,
                            PlaceShapes.said("place.near", place, "near " + place.name()));
        }
        LonLat point = Footprints.covers(area, place.point()) ? place.point() : Footprints.bestPoint(area);
        Drawing somewhere =
                Drawing.of(point, area, closeness, PlaceShapes.said("place.in", place, "somewhere in " + place.name()));
        return !divisions.isApproximate(place)
                ? somewhere
                : somewhere.withReason(PlaceShapes.said(
                        "place.approximate", place, "the outline of " + place.name() + " is only approximate"));
    }

    /** {@code à la lisière sud de}: along the edge of an area, on that side. */
    private static Drawing drawEdge(Place place, Geometry area, Geometry around, double bearing) {
        LonLat centre = Footprints.bestPoint(area);
        Geometry edge = Footprints.corridor(area.getBoundary(), PlaceShapes.NEAR_METRES);
        Geometry side = Footprints.sector(
                centre,
                bearing,
                PlaceShapes.SIDE_HALF_ANGLE,
                0,
                PlaceShapes.NEAR_METRES + Footprints.radiusMetres(centre, around));
        Geometry shape = Footprints.within(edge, side).orElse(around);
        Phrase reason = new Phrase(
                "place.side",
                Map.of("place", place.name(), "wind", PartShapes.wind(bearing)),
                "close to " + place.name() + " on its " + PartShapes.wind(bearing) + " side");
        return Drawing.of(FrontierShapes.middle(shape), shape, Closeness.VAGUE, reason);
    }

    /** The outline of a country or division that the map has, else a disk. */
    Geometry areaOf(Place place) {
        if (place.kind() == PlaceKind.COUNTRY) {
            return boundaries
                    .findCountry(place.country())
                    .map(Boundary::geometry)
                    .orElseGet(() ->
                            disks.disk(place.point(), place.radiusKm() * 1_000).shape());
        }
        return divisions
                .find(place)
                .orElseGet(() ->
                        disks.disk(place.point(), place.radiusKm() * 1_000).shape());
    }
}
