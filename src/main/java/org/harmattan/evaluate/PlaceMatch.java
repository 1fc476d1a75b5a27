package org.harmattan.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.harmattan.geoparse.MentionRole;
import org.harmattan.geoparse.PlaceMention;
import org.harmattan.text.NameFolder;

/**
 * The names of one text, annotated and found, put together by their folded words. A found name may say more or less than
 * the annotated one ("région de Kidal" for "Kidal"); a longer form beside a name found already is neither right nor
 * wrong.
 *
 * @param pairs places that were found
 * @param missed annotated places that were not
 * @param spurious names taken for places that are none here
 * @param rejected annotated names that are no place here
 * @param kept those of them that the extractor did not take for one
 */
record PlaceMatch(
        List<PlacePair> pairs, List<GoldPlace> missed, List<FoundPlace> spurious, List<GoldPlace> rejected, int kept) {

    static PlaceMatch of(List<GoldPlace> gold, List<PlaceMention> mentions) {
        Map<String, GoldPlace> expected = new LinkedHashMap<>();
        gold.stream()
                .filter(place -> place.role() != MentionRole.REJECTED)
                .forEach(place -> expected.putIfAbsent(NameFolder.fold(place.text()), place));
        Map<String, FoundPlace> found = found(mentions);
        List<GoldPlace> rejected = gold.stream()
                .filter(place -> place.role() == MentionRole.REJECTED)
                .toList();
        int kept = (int) rejected.stream()
                .filter(place -> !found.containsKey(NameFolder.fold(place.text())))
                .count();

        Set<String> names = Set.copyOf(expected.keySet());
        List<PlacePair> pairs = new ArrayList<>();
        pair(expected, found, String::equals, pairs);
        pair(expected, found, (one, other) -> holds(one, other) || holds(other, one), pairs);
        found.keySet().removeIf(longer -> names.stream().anyMatch(name -> holds(longer, name)));
        return new PlaceMatch(
                List.copyOf(pairs), List.copyOf(expected.values()), List.copyOf(found.values()), rejected, kept);
    }

    private static Map<String, FoundPlace> found(List<PlaceMention> mentions) {
        Map<String, List<PlaceMention>> byName = mentions.stream()
                .filter(mention -> mention.role() != MentionRole.REJECTED)
                .collect(Collectors.groupingBy(
                        mention -> NameFolder.fold(mention.text()), LinkedHashMap::new, Collectors.toList()));
        Map<String, FoundPlace> found = new LinkedHashMap<>();
        byName.forEach((name, same) -> found.put(name, ofOneName(same)));
        return found;
    }

    private static FoundPlace ofOneName(List<PlaceMention> mentions) {
        return new FoundPlace(
                mentions.get(0).text(),
                mentions.stream()
                        .flatMap(mention -> mention.resolution().chosen().stream())
                        .toList());
    }

    /** Takes the names that belong together out of both maps. */
    private static void pair(
            Map<String, GoldPlace> expected,
            Map<String, FoundPlace> found,
            BiPredicate<String, String> same,
            List<PlacePair> pairs) {
        for (String name : List.copyOf(expected.keySet())) {
            found.keySet().stream()
                    .filter(other -> same.test(name, other))
                    .findFirst()
                    .ifPresent(other -> pairs.add(new PlacePair(expected.remove(name), found.remove(other))));
        }
    }

    private static boolean holds(String longer, String name) {
        return (" " + longer + " ").contains(" " + name + " ");
    }
}
