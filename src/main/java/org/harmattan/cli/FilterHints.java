package org.harmattan.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.harmattan.query.IncidentQuery;
import org.harmattan.store.IncidentReader;
import org.harmattan.text.NameFolder;

/** Tells which values of a filter that found nothing no incident of the store has, and which may be meant. */
final class FilterHints {

    private static final int MOST_NAMED = 5;

    private final IncidentReader store;

    FilterHints(IncidentReader store) {
        this.store = store;
    }

    /** A sentence for each such value. */
    List<String> of(Map<String, List<String>> given) {
        Map<String, Map<String, Integer>> known = new TreeMap<>();
        for (String name : List.of("group", "country", "admin1", "source")) {
            if (given.containsKey(name)) {
                known.put(name, new TreeMap<>());
            }
        }
        if (!known.isEmpty()) {
            store.<RuntimeException>visitBriefs(IncidentQuery.all(), brief -> {
                count(known, "group").accept(brief.group());
                brief.country().ifPresent(count(known, "country"));
                brief.admin1().ifPresent(count(known, "admin1"));
                count(known, "source").accept(brief.source());
            });
        }
        List<String> hints = new ArrayList<>();
        known.forEach((name, values) -> given.get(name).stream()
                .filter(wanted -> values.keySet().stream()
                        .noneMatch(value -> NameFolder.fold(value).equals(NameFolder.fold(wanted))))
                .forEach(wanted -> hints.add(hint(name, wanted, values))));
        return hints;
    }

    private static Consumer<String> count(Map<String, Map<String, Integer>> known, String name) {
        return known.containsKey(name) ? value -> known.get(name).merge(value, 1, Integer::sum) : value -> {};
    }

    private static String hint(String name, String wanted, Map<String, Integer> values) {
        String asked = Misspelt.asked(wanted, values.keySet());
        String most = values.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_NAMED)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
        return "no incident has the " + name + " \"" + wanted + "\""
                + (asked.isEmpty() && !most.isEmpty() ? "; such as " + most + " are there" : asked);
    }
}
