package org.harmattan.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.geo.LonLat;

/** Places with names of syllables, as many as wanted, the same at every call. */
final class MadeUpPlaces {

    private static final String[] SYLLABLES = {
        "ba", "ni", "ko", "di", "ga", "ou", "lé", "ma", "ti", "sé", "ra", "bou", "tin", "do", "go", "rou", "sa", "wa",
        "yé", "han", "kou", "dja", "fa", "né", "mo", "gué", "tor", "béri", "dou", "la"
    };

    private MadeUpPlaces() {}

    static List<Place> list(int count) {
        Random random = new Random(5);
        List<Place> places = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            places.add(new Place(
                    "p" + i,
                    name(random),
                    PlaceKind.VILLAGE,
                    new LonLat(-10 + 20 * random.nextDouble(), 10 + 10 * random.nextDouble()),
                    2,
                    "ML",
                    Optional.empty(),
                    Optional.empty(),
                    OptionalLong.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    "bench"));
        }
        return places;
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        for (int i = random.nextInt(3, 7); i > 0; i--) {
            name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return name.toString();
    }
}
