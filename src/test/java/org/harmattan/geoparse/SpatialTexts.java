package org.harmattan.geoparse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import org.harmattan.extract.Extractors;
import org.harmattan.gazetteer.Place;
import org.harmattan.gazetteer.PlaceKind;

/**
 * Random texts that say where something was, by the grammar in {@code made-up/whereabouts.txt}: phrases of place nested in
 * each other, names of any place of the gazetteer, and what no grammar allows.
 */
final class SpatialTexts {

    private static final int DEEPEST = 7;
    private static final int GREATEST = 400;

    /** Numbers that are no distance, or the longest one. */
    private static final List<String> ODD_NUMBERS =
            List.of("0", "1", "0,5", "1.5", "999", "40 000", "99999999999", "dix", "une trentaine", "3-4", "10 à 15");

    private final Map<String, List<String>> rules = new HashMap<>();
    private final Map<String, List<Place>> places = new HashMap<>();

    SpatialTexts() {
        try (var file = SpatialTexts.class.getResourceAsStream("/made-up/whereabouts.txt")) {
            new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(this::addRule);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        addPlaces("any", place -> true);
        addPlaces("spot", place -> place.isCurated() && !place.kind().isArea());
        addPlaces(
                "area",
                place -> place.kind().isDivision() && place.kind() != PlaceKind.COUNTRY
                        || place.kind() == PlaceKind.PARK);
        addPlaces("country", place -> place.kind() == PlaceKind.COUNTRY);
        addPlaces("river", place -> place.kind() == PlaceKind.RIVER);
        addPlaces("road", place -> place.kind() == PlaceKind.ROAD);
    }

    private void addRule(String line) {
        int colon = line.indexOf(": ");
        rules.computeIfAbsent(line.substring(0, colon), name -> new ArrayList<>())
                .add(line.substring(colon + 2).translateEscapes());
    }

    private void addPlaces(String name, Predicate<Place> wanted) {
        places.put(
                name, Extractors.gazetteer().listAll().stream().filter(wanted).toList());
    }

    /** A text, the same for the same seed. */
    String text(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        write("text", 0, random, text);
        for (int i = random.nextInt(6) - 3; i > 0 && text.length() > 1; i--) {
            spoil(text, random);
        }
        return text.toString();
    }

    private void write(String name, int depth, Random random, StringBuilder text) {
        List<Place> known = places.get(name);
        if (known != null) {
            text.append(name(known.get(random.nextInt(known.size())), random));
        } else if (name.equals("n")) {
            text.append(
                    random.nextInt(5) == 0
                            ? ODD_NUMBERS.get(random.nextInt(ODD_NUMBERS.size()))
                            : 1 + random.nextInt(GREATEST));
        } else if (name.equals("unknown")) {
            text.append("BDGKMT".charAt(random.nextInt(6))).append("aeiou".charAt(random.nextInt(5)));
            text.append(List.of("xyo", "rgouz", "ntaf", "-Bxalo", "llé Wurz").get(random.nextInt(5)));
        } else {
            List<String> ways = rules.get(name);
            expand(ways.get(depth > DEEPEST ? 0 : random.nextInt(ways.size())), depth, random, text);
        }
    }

    private static String name(Place place, Random random) {
        List<String> names = place.names().toList();
        return random.nextBoolean() ? place.name() : names.get(random.nextInt(names.size()));
    }

    private void expand(String rule, int depth, Random random, StringBuilder text) {
        int at = 0;
        for (int open = rule.indexOf('{'); open >= 0; open = rule.indexOf('{', at)) {
            int close = rule.indexOf('}', open);
            text.append(rule, at, open);
            write(rule.substring(open + 1, close), depth + 1, random, text);
            at = close + 1;
        }
        text.append(rule, at, rule.length());
    }

    /** Leaves something out, doubles it, or puts a character in. */
    private static void spoil(StringBuilder text, Random random) {
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + 1 + random.nextInt(12));
        switch (random.nextInt(4)) {
            case 0 -> text.delete(from, to);
            case 1 -> text.insert(from, text.substring(from, to));
            case 2 -> text.setCharAt(from, (char) random.nextInt(Character.MAX_VALUE + 1));
            default -> text.replace(from, to, text.substring(from, to).toUpperCase(java.util.Locale.ROOT));
        }
    }
}
