package org.harmattan.extract;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.harmattan.gazetteer.Place;
import org.harmattan.geoparse.Geoparse;
import org.harmattan.geoparse.Located;
import org.harmattan.geoparse.PlaceExpression;
import org.harmattan.geoparse.PlaceMention;

/** Which places an expression locates, and which only qualify it. */
final class ScenePlaces {

    private ScenePlaces() {}

    /**
     * Ids of the places that are the scene itself, or their names as written where the gazetteer has none: the one it was
     * located by, or all of them when it lies between several.
     */
    static Set<String> of(PlaceExpression scene, Geoparse places) {
        Optional<Located> located = scene.located();
        Optional<String> main = located.flatMap(Located::place).map(Place::id);
        boolean several = located.filter(found -> found.name().contains("–")).isPresent();
        Set<String> keys = new HashSet<>();
        for (int mention : scene.mentions()) {
            String key = key(places.mentions().get(mention));
            boolean unknown = located.filter(found -> found.name().equals(key)).isPresent();
            if (several || unknown || main.filter(key::equals).isPresent()) {
                keys.add(key);
            }
        }
        return keys;
    }

    private static String key(PlaceMention mention) {
        return mention.resolution().chosen().map(chosen -> chosen.place().id()).orElse(mention.text());
    }
}
