package org.harmattan.geoparse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.harmattan.gazetteer.Place;

/**
 * All that the drawing of a clue depends on.
 *
 * @param places ids of its places
 * @param details how the text relates to them, and what else the kind of clue asks for
 */
record DrawingKey(List<String> places, List<Object> details) {

    /** What the drawing of a clue depends on; {@code course} is the river or road that another clue names. */
    static DrawingKey of(Clue clue, Setting setting, Optional<Place> course, FrontierShapes frontiers) {
        List<String> places = new ArrayList<>(3);
        List<Object> details = new ArrayList<>(6);
        for (LocatedTerm term : clue.terms()) {
            places.add(term.place().id());
            details.add(term.relation());
        }
        details.add(clue.getClass());
        if (clue instanceof Clue.Way way) {
            details.add(way.road());
            details.add(way.halfway());
            details.add(way.measure());
            details.add(course.map(Place::id));
        } else if (clue instanceof Clue.Frontier frontier) {
            details.add(FrontierShapes.codes(frontier, setting.countries()));
        } else if (ClueShapes.isBorder(clue.terms().get(0))) {
            details.add(frontiers.home(clue.terms().get(0), setting.countries()));
        } else if (clue.terms().get(0).relation() instanceof Relation.Stream) {
            details.add(course.map(Place::id));
            details.add(setting.nearby().map(Place::id));
        } else if (PlaceCloseness.dependsOnNeighbour(clue.terms().get(0).relation())) {
            details.add(setting.nearby().map(Place::id));
        }
        return new DrawingKey(places, details);
    }
}
