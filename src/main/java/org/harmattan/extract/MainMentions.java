package org.harmattan.extract;

import java.util.List;
import java.util.Optional;
import org.harmattan.geoparse.Geoparse;
import org.harmattan.geoparse.Located;
import org.harmattan.geoparse.PlaceExpression;
import org.harmattan.geoparse.PlaceMention;

/** Which names of an expression are the scene itself, not the places that qualify it. */
final class MainMentions {

    private MainMentions() {}

    /** Indices of the mentions whose place the expression was located by; all of them when it lies between several. */
    static List<Integer> of(PlaceExpression scene, Geoparse places) {
        Optional<Located> located = scene.located();
        Optional<String> id = located.flatMap(Located::place).map(place -> place.id());
        List<Integer> main = scene.mentions().stream()
                .filter(mention -> isPlace(places.mentions().get(mention), id))
                .toList();
        boolean line = located.filter(found -> found.name().contains("–")).isPresent();
        return main.isEmpty() || line ? scene.mentions() : main;
    }

    private static boolean isPlace(PlaceMention mention, Optional<String> id) {
        return mention.resolution()
                .chosen()
                .map(chosen -> id.filter(chosen.place().id()::equals).isPresent())
                .orElse(false);
    }
}
