package org.harmattan.incident;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes one incident of several that tell of the same event. */
public final class Merging {

    private Merging() {}

    /**
     * The incident that is kept, with what the others add: all accounts, evidence and reports, each once; tolls that reach
     * from the lowest number to the highest, the kept one's best number first; a place where it had none; the names of
     * their sources. It is contested when one of them was, or when two of their tolls have no number in common.
     */
    public static Incident of(Incident kept, List<Incident> others) {
        List<Incident> all = Stream.concat(Stream.of(kept), others.stream()).toList();
        return new IncidentChange(kept)
                .accounts(distinct(all, Incident::accounts))
                .evidence(distinct(all, Incident::evidence))
                .reports(reports(all))
                .casualties(casualties(kept.casualties(), all))
                .location(location(kept, all))
                .background(all.stream().allMatch(Incident::background))
                .origin(kept.origin().with(others.stream().map(Incident::origin).toList()))
                .contested(all.stream().anyMatch(Incident::contested) || tollsDiffer(all))
                .result();
    }

    private static <T> List<T> distinct(List<Incident> all, Function<Incident, List<T>> parts) {
        return all.stream().map(parts).flatMap(Collection::stream).distinct().toList();
    }

    private static List<Report> reports(List<Incident> all) {
        Map<String, Report> byArticle = new LinkedHashMap<>();
        all.forEach(incident -> incident.reports().forEach(report -> byArticle.putIfAbsent(report.article(), report)));
        return List.copyOf(byArticle.values());
    }

    private static Casualties casualties(Casualties kept, List<Incident> all) {
        List<SideToll> sides = all.stream()
                .map(incident -> incident.casualties().killedBySide())
                .filter(tolls -> !tolls.isEmpty())
                .findFirst()
                .orElse(List.of());
        return new Casualties(
                union(counts(all, Casualties::killed)),
                union(counts(all, Casualties::wounded)),
                sides,
                kept.sharedToll());
    }

    private static List<CountRange> counts(List<Incident> all, Function<Casualties, Optional<CountRange>> count) {
        return all.stream()
                .map(Incident::casualties)
                .map(count)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<CountRange> union(List<CountRange> counts) {
        return counts.stream()
                .reduce((one, other) ->
                        new CountRange(Math.min(one.min(), other.min()), one.best(), Math.max(one.max(), other.max())));
    }

    private static boolean tollsDiffer(List<Incident> all) {
        List<CountRange> counts = counts(all, Casualties::killed);
        int highestMin = counts.stream().mapToInt(CountRange::min).max().orElse(0);
        int lowestMax = counts.stream().mapToInt(CountRange::max).min().orElse(0);
        return highestMin > lowestMax;
    }

    private static Location location(Incident kept, List<Incident> all) {
        return all.stream()
                .map(Incident::location)
                .filter(Location.Placed.class::isInstance)
                .findFirst()
                .filter(placed -> !(kept.location() instanceof Location.Placed))
                .orElse(kept.location());
    }
}
