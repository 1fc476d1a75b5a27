package org.harmattan.geoparse;

import java.util.Optional;
import java.util.OptionalDouble;
import org.harmattan.gazetteer.Gazetteer;
import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.geo.Boundaries;
import org.harmattan.geo.Courses;
import org.harmattan.geo.Footprints;
import org.harmattan.geo.Geodesy;
import org.harmattan.geo.LonLat;
import org.locationtech.jts.geom.Geometry;

/** Draws single clues. Safe for several threads. */
final class ClueShapes {

    private static final int WAY = 7;
    private static final int MEASURED_WAY = 9;
    private static final int EDGE = 5;
    private static final int FRONTIER = 3;
    private static final int COURSE = 3;

    /** A place no farther from a river is one on it, about. */
    private static final double BESIDE_METRES = 15_000;

    private final PlaceShapes places;
    private final WayShapes ways;
    private final CourseShapes courses;
    private final FrontierShapes frontiers;
    private final Cuts cuts = new Cuts();
    private final CountryOutlines countries;
    private final Kept<DrawingKey, Drawing> drawn = new Kept<>(1 << 13);

    ClueShapes(Gazetteer gazetteer, Boundaries boundaries, Courses courses, PlaceWords words) {
        places = new PlaceShapes(gazetteer, boundaries, words);
        ways = new WayShapes(courses);
        this.courses = new CourseShapes(courses);
        frontiers = new FrontierShapes(boundaries);
        countries = new CountryOutlines(boundaries, cuts);
    }

    Cuts cuts() {
        return cuts;
    }

    CountryOutlines countries() {
        return countries;
    }

    CourseShapes courses() {
        return courses;
    }

    /** Whether the areas of a clue meet. */
    boolean canDraw(Clue.Edge edge) {
        return places.areas().meeting(edge.terms()).isPresent();
    }

    boolean canDraw(Clue.Way way) {
        return ways.canDraw(way);
    }

    /** How closely a clue can locate something; 0 when it cannot on its own. */
    int specificity(Clue clue) {
        if (clue instanceof Clue.Way way) {
            return way.measure().isPresent() ? MEASURED_WAY : WAY;
        }
        if (clue instanceof Clue.Edge) {
            return EDGE;
        }
        if (clue instanceof Clue.Frontier frontier) {
            return frontiers.knows(frontier) ? FRONTIER : 0;
        }
        LocatedTerm term = clue.terms().get(0);
        if (isBorder(term) && !frontiers.knows(term)) {
            return 0;
        }
        if (isCourse(term)) {
            return term.term().hit().isImplied() ? 0 : term.place().kind() == PlaceKind.RIVER ? 1 : COURSE;
        }
        return PlaceCloseness.specificity(term.place(), term.relation());
    }

    /** Whether a clue speaks of the border of a country. */
    static boolean isBorder(LocatedTerm term) {
        return term.place().kind() == PlaceKind.COUNTRY && term.relation() instanceof Relation.Border;
    }

    /** Whether a clue speaks of a part of a country: {@code western Niger}. */
    static boolean isCountryPart(LocatedTerm term) {
        return term.place().kind() == PlaceKind.COUNTRY
                && (term.relation() instanceof Relation.Toward || term.relation() instanceof Relation.Centre);
    }

    /** The country that a clue speaks of, which is this side of a border. */
    String country(Clue clue, Setting setting) {
        LocatedTerm term = clue.terms().get(0);
        return isBorder(term) && clue instanceof Clue.Single
                ? frontiers.home(term, setting.countries()).orElse(term.country())
                : term.country();
    }

    /** Whether a clue names a river or road that the map has. */
    boolean isCourse(LocatedTerm term) {
        return (term.place().kind() == PlaceKind.RIVER
                        || term.place().kind() == PlaceKind.ROAD
                        || term.place().kind() == PlaceKind.VALLEY)
                && courses.knows(term.place());
    }

    /** {@code X fled across the river}: a river that is not named is known where it runs past the place named beside it. */
    boolean isCourseBeside(Clue clue, Setting setting) {
        LocatedTerm term = clue.terms().get(0);
        return clue instanceof Clue.Single
                && term.term().hit().isImplied()
                && isCourse(term)
                && setting.nearby()
                        .map(Place::point)
                        .filter(point -> Geodesy.distance(point, courses.nearest(term.place(), point)) < BESIDE_METRES)
                        .isPresent();
    }

    /** Whether a clue is drawn around the point of its place. */
    boolean isPoint(Clue clue) {
        LocatedTerm term = clue.terms().get(0);
        return clue instanceof Clue.Single
                && !isBorder(term)
                && !isCourse(term)
                && PlaceCloseness.isPoint(term.place(), term.relation());
    }

    /** How far in metres a clue that follows no given course reaches at most, where that is plain without drawing it. */
    OptionalDouble reach(Clue clue) {
        if (clue instanceof Clue.Way way) {
            return OptionalDouble.of(WayShapes.reach(way));
        }
        LocatedTerm term = clue.terms().get(0);
        boolean spot = clue instanceof Clue.Single
                && !isBorder(term)
                && !isCourse(term)
                && !term.place().kind().isArea();
        return spot ? PlaceShapes.reach(term.place(), term.relation()) : OptionalDouble.empty();
    }

    /** The closeness of a clue on its own. */
    Closeness closeness(Clue clue) {
        if (clue instanceof Clue.Way way) {
            return WayShapes.closeness(way);
        }
        LocatedTerm term = clue.terms().get(0);
        if (clue instanceof Clue.Frontier || clue instanceof Clue.Edge || isBorder(term)) {
            return Closeness.VAGUE;
        }
        return isCourse(term) ? Closeness.LINE : PlaceCloseness.closeness(term.place(), term.relation());
    }

    /**
     * Draws a clue.
     *
     * @param course the river or road that another clue names
     */
    Drawing draw(Clue clue, Setting setting, Optional<Place> course) {
        if (isDisk(clue)) {
            // Its disk is kept already.
            LocatedTerm term = clue.terms().get(0);
            return places.draw(term.place(), term.relation(), setting.nearby());
        }
        return drawn.get(DrawingKey.of(clue, setting, course, frontiers), () -> drawAnew(clue, setting, course));
    }

    /** Whether a clue says no more than that something is at a place. */
    private boolean isDisk(Clue clue) {
        return clue instanceof Clue.Single single
                && PlaceCloseness.isHere(single.term().relation())
                && !single.term().place().kind().isArea()
                && !isCourse(single.term());
    }

    private Drawing drawAnew(Clue clue, Setting setting, Optional<Place> course) {
        if (clue instanceof Clue.Way way) {
            return ways.draw(way, course);
        }
        LocatedTerm term = clue.terms().get(0);
        if (clue instanceof Clue.Edge edge) {
            return places.areas().drawMeeting(edge.terms());
        }
        if (clue instanceof Clue.Frontier frontier) {
            return frontiers.draw(frontiers.area(frontier, setting.countries()).orElseThrow(), name(frontier));
        }
        if (isBorder(term)) {
            return frontiers.draw(
                    frontiers.strip(term, setting.countries()), term.place().name());
        }
        if (isCourse(term)) {
            Geometry corridor = courses.along(term.place(), term.relation());
            // A bank begins at the line, which may lie a hair beside it.
            LonLat point = Footprints.nearestPoint(
                    corridor, courses.nearest(term.place(), term.place().point()));
            return Drawing.of(point, corridor, Closeness.LINE, CourseShapes.reason(term.place()));
        }
        if (term.relation() instanceof Relation.Stream stream
                && !term.place().kind().isArea()) {
            return courses.drawStream(term.place(), stream, course)
                    .orElseGet(() -> places.draw(term.place(), besides(stream), setting.nearby()));
        }
        return places.draw(term.place(), term.relation(), setting.nearby());
    }

    /** What is left of "upstream" where no river is known. */
    private static Relation besides(Relation.Stream stream) {
        return stream.metres().isPresent()
                ? new Relation.Offset(stream.metres().getAsDouble(), OptionalDouble.empty(), false, 0.5)
                : new Relation.Near();
    }

    private static String name(Clue.Frontier frontier) {
        return String.join(
                "–", frontier.terms().stream().map(term -> term.place().name()).toList());
    }

    /** The area that a clue allows, as a constraint on a closer one; empty where it says nothing. */
    Optional<Geometry> area(Clue clue, Setting setting) {
        if (clue instanceof Clue.Way way) {
            return canDraw(way)
                    ? Optional.of(draw(way, setting, Optional.empty()).footprint())
                    : Optional.empty();
        }
        if (clue instanceof Clue.Edge edge) {
            return places.areas().meeting(edge.terms());
        }
        if (clue instanceof Clue.Frontier frontier) {
            return frontiers.area(frontier, setting.countries());
        }
        LocatedTerm term = clue.terms().get(0);
        Place place = term.place();
        if (isBorder(term)) {
            return frontiers.knows(term) ? Optional.of(frontiers.strip(term, setting.countries())) : Optional.empty();
        }
        boolean part = term.relation() instanceof Relation.Toward || term.relation() instanceof Relation.Centre;
        if (place.kind().isArea() && part && !isCourse(term)) {
            return Optional.of(draw(clue, setting, Optional.empty()).footprint());
        }
        if (place.kind() == PlaceKind.COUNTRY) {
            return countries.find(place.country());
        }
        if (place.kind().isArea()) {
            return term.relation() instanceof Relation.Near
                    ? Optional.empty()
                    : Optional.of(places.areas().areaOf(place));
        }
        return Optional.of(draw(clue, setting, Optional.empty()).footprint());
    }
}
