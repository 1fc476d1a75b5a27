package org.harmattan.gazetteer;

import java.util.Arrays;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.harmattan.text.Language;
import org.harmattan.text.NameFolder;

/**
 * The usual names of places by the words of what readers of French and English call them ({@link SpokenName}). Without countries.
 * Immutable, safe for several threads.
 */
public final class UsualNames {

    private final NavigableMap<String, Set<String>> byWord = new TreeMap<>();

    /** Those of all places that the gazetteer lists. */
    public UsualNames(Gazetteer gazetteer) {
        SpokenName spoken = new SpokenName(gazetteer);
        gazetteer.listAll().stream()
                .filter(place -> place.kind() != PlaceKind.COUNTRY)
                .forEach(place -> {
                    for (Language language : Language.values()) {
                        add(place.name(), spoken.of(place, language));
                    }
                });
    }

    private void add(String usual, String spoken) {
        if (spoken.equals(usual)) {
            return;
        }
        Set<String> known = Set.copyOf(Arrays.asList(NameFolder.fold(usual).split(" ")));
        Arrays.stream(NameFolder.fold(spoken).split(" "))
                .filter(word -> !known.contains(word))
                .forEach(word ->
                        byWord.computeIfAbsent(word, any -> new TreeSet<>()).add(usual));
    }

    /** The usual names of places that are called otherwise by a name with a word that begins so; folded. */
    public Set<String> ofSpoken(String beginning) {
        return byWord.subMap(beginning, beginning + Character.MAX_VALUE).values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }
}
