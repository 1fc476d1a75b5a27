package org.harmattan.bench;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.geo.LonLat;

/** Places with names of syllables, as many as wanted, the same at every walk through them. */
final class MadeUpPlaces implements Iterable<Place> {

    private static final String[] SYLLABLES = {
        "ba", "ni", "ko", "di", "ga", "ou", "lé", "ma", "ti", "sé", "ra", "bou", "tin", "do", "go", "rou", "sa", "wa",
        "yé", "han", "kou", "dja", "fa", "né", "mo", "gué", "tor", "béri", "dou", "la"
    };

    private final int count;

    MadeUpPlaces(int count) {
        this.count = count;
    }

    List<Place> list() {
        List<Place> places = new ArrayList<>(count);
        forEach(places::add);
        return places;
    }

    @Override
    public Iterator<Place> iterator() {
        Random random = new Random(5);
        return IntStream.range(0, count).mapToObj(i -> place(i, random)).iterator();
    }

    private static Place place(int number, Random random) {
        return new Place(
                "p" + number,
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
                "bench");
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        for (int i = random.nextInt(4, 8); i > 0; i--) {
            name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return name.toString();
    }
}
