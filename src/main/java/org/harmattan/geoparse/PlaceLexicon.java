package org.harmattan.geoparse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.harmattan.gazetteer.PlaceKind;
import org.harmattan.text.NameFolder;
import org.harmattan.text.PhraseTrie;
import org.harmattan.text.WordSet;

/**
 * The lists in {@code data/lexicon/places.json}, as {@link PlaceWords} wants them. What lacks or is broken throws an
 * {@link IllegalArgumentException}.
 */
record PlaceLexicon(JsonNode root) {

    /** Single words, folded. */
    Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        root.required(name).forEach(word -> words.add(NameFolder.fold(word.asText())));
        return WordSet.copyOf(words);
    }

    /** Whole numbers by what they stand beside. */
    Map<String, Integer> units(String name) {
        Map<String, Integer> units = new HashMap<>();
        root.required(name)
                .properties()
                .forEach(unit -> units.put(unit.getKey(), unit.getValue().asInt()));
        return Map.copyOf(units);
    }

    Map<String, Double> numbers(String name) {
        Map<String, Double> numbers = new HashMap<>();
        root.required(name)
                .properties()
                .forEach(entry -> numbers.put(entry.getKey(), entry.getValue().asDouble()));
        return Map.copyOf(numbers);
    }

    Map<String, String> texts(String name) {
        Map<String, String> texts = new HashMap<>();
        root.required(name)
                .properties()
                .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asText()));
        return Map.copyOf(texts);
    }

    /** Names of divisions by country and part. */
    Map<String, Map<String, List<String>>> parts(String name) {
        Map<String, Map<String, List<String>>> countries = new HashMap<>();
        root.required(name).properties().forEach(country -> {
            Map<String, List<String>> parts = new HashMap<>();
            country.getValue().properties().forEach(part -> {
                List<String> divisions = new ArrayList<>();
                part.getValue().forEach(division -> divisions.add(division.asText()));
                parts.put(part.getKey(), List.copyOf(divisions));
            });
            countries.put(country.getKey(), Map.copyOf(parts));
        });
        return Map.copyOf(countries);
    }

    /** What lists of phrases are told by. */
    Set<String> keys(String name) {
        Set<String> names = new HashSet<>();
        root.required(name).fieldNames().forEachRemaining(names::add);
        return Set.copyOf(names);
    }

    /** The phrases of some lists, each with the key that its list is told by. */
    PhraseTrie<String> byKey(String... names) {
        PhraseTrie.Builder<String> trie = new PhraseTrie.Builder<>();
        for (String name : names) {
            root.required(name)
                    .properties()
                    .forEach(entry -> entry.getValue().forEach(word -> trie.add(word.asText(), entry.getKey())));
        }
        return trie.build();
    }

    /** Phrases, each for itself. */
    PhraseTrie<String> phrases(String name) {
        PhraseTrie.Builder<String> trie = new PhraseTrie.Builder<>();
        root.required(name).forEach(phrase -> trie.add(phrase.asText(), phrase.asText()));
        return trie.build();
    }

    PhraseTrie<Double> partsOfHours() {
        PhraseTrie.Builder<Double> trie = new PhraseTrie.Builder<>();
        root.required("parts_of_hours")
                .properties()
                .forEach(part -> trie.add(part.getKey(), part.getValue().asDouble()));
        return trie.build();
    }

    PhraseTrie<PlaceKind> kinds() {
        PhraseTrie.Builder<PlaceKind> trie = new PhraseTrie.Builder<>();
        root.required("kinds").properties().forEach(entry -> {
            PlaceKind kind = PlaceKind.findByLabel(entry.getKey())
                    .orElseThrow(() -> new IllegalArgumentException("\"kinds\" knows no kind " + entry.getKey()));
            entry.getValue().forEach(phrase -> trie.add(phrase.asText(), kind));
        });
        return trie.build();
    }

    PhraseTrie<RelationWord> relations() {
        PhraseTrie.Builder<RelationWord> trie = new PhraseTrie.Builder<>();
        for (RelationKind kind : RelationKind.values()) {
            if (kind == RelationKind.DIRECTION) {
                continue;
            }
            root.required(kind.name().toLowerCase(Locale.ROOT))
                    .forEach(phrase -> trie.add(phrase.asText(), new RelationWord(kind, 0)));
        }
        visitDirections((phrase, bearing) -> trie.add(phrase, new RelationWord(RelationKind.DIRECTION, bearing)));
        return trie.build();
    }

    /** Of the relations those that tell a direction, and which, in degrees clockwise from north. */
    PhraseTrie<Double> directions() {
        PhraseTrie.Builder<Double> trie = new PhraseTrie.Builder<>();
        visitDirections(trie::add);
        return trie.build();
    }

    private void visitDirections(BiConsumer<String, Double> visitor) {
        root.required("directions").properties().forEach(entry -> {
            Double bearing = Double.valueOf(entry.getKey());
            entry.getValue().forEach(phrase -> visitor.accept(phrase.asText(), bearing));
        });
    }

    PhraseTrie<RelationKind> relationsAfter() {
        PhraseTrie.Builder<RelationKind> trie = new PhraseTrie.Builder<>();
        root.required("after")
                .properties()
                .forEach(entry -> entry.getValue()
                        .forEach(phrase -> trie.add(
                                phrase.asText(),
                                RelationKind.valueOf(entry.getKey().toUpperCase(Locale.ROOT)))));
        return trie.build();
    }
}
