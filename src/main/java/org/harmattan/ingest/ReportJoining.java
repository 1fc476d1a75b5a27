package org.harmattan.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.harmattan.incident.CountRange;
import org.harmattan.incident.Incident;
import org.harmattan.incident.Origin;
import org.harmattan.incident.Status;
import org.harmattan.ingest.SimilarIncidents.Similar;
import org.harmattan.query.IncidentQuery;
import org.harmattan.store.Editing;
import org.harmattan.store.IncidentStore;
import org.harmattan.store.IncidentStore.Joining;
import org.harmattan.store.Revised;
import org.harmattan.text.Phrase;

/**
 * Joins what a new article reports with what others reported before: the same event becomes one incident with several
 * reports. Only where nothing speaks against it and no other candidate comes close, and only among what Harmattan read
 * itself; each joining is a revision that says why, and can be undone.
 */
final class ReportJoining {

    /** Who joins, as the history shows it. */
    static final String BY = "Harmattan";

    /** A second candidate must be clearly less like. */
    private static final double LEAD = 0.08;

    private static final IncidentQuery READ_HERE = IncidentQuery.builder()
            .sources(Set.of(Origin.FromArticle.SOURCE))
            .statuses(EnumSet.of(Status.EXTRACTED, Status.CONFIRMED))
            .build();

    private record Pair(Incident added, Similar known) {}

    private final IncidentStore store;
    private final SimilarIncidents similar;

    ReportJoining(IncidentStore store) {
        this.store = store;
        similar = new SimilarIncidents(store);
    }

    /** Which incidents of a new article belong to which that are kept. */
    List<Joining> find(List<Incident> added) {
        List<Joining> joinings = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Pair pair : pairs(added)) {
            String kept = pair.known().incident().id();
            if (taken.add(kept)) {
                joinings.add(new Joining(kept, pair.added().id(), editing(pair)));
            }
        }
        return joinings;
    }

    /** The incidents of a new article as they stand after joining: the joined ones in place of those they took in. */
    List<Incident> joined(List<Incident> added, List<Joining> joinings) {
        List<Incident> result = new ArrayList<>(added);
        for (Joining joining : joinings) {
            store.findRevised(joining.added())
                    .flatMap(Revised::mergedInto)
                    .flatMap(store::findById)
                    .ifPresent(kept ->
                            result.replaceAll(incident -> incident.id().equals(joining.added()) ? kept : incident));
        }
        return result;
    }

    /** The surest first, so that an incident that two of the article's look like goes to the liker one. */
    private List<Pair> pairs(List<Incident> added) {
        List<Pair> pairs = new ArrayList<>();
        for (Incident incident : added) {
            if (incident.status() == Status.EXTRACTED || incident.status() == Status.CONFIRMED) {
                findSure(incident).ifPresent(known -> pairs.add(new Pair(incident, known)));
            }
        }
        pairs.sort(Comparator.comparingDouble(
                        (Pair pair) -> -pair.known().likeness().score())
                .thenComparing(pair -> pair.added().id()));
        return pairs;
    }

    private Optional<Similar> findSure(Incident incident) {
        List<Similar> found = similar.find(incident, READ_HERE);
        if (found.isEmpty() || !found.get(0).likeness().isSure()) {
            return Optional.empty();
        }
        Similar best = found.get(0);
        boolean clear = found.size() == 1
                || best.likeness().score() - found.get(1).likeness().score() >= LEAD
                || !found.get(1).likeness().conflicts().isEmpty();
        return Optional.of(best).filter(known -> clear && keepsWhatAPersonConfirmed(known.incident(), incident));
    }

    /** A toll that a person confirmed is not widened unasked. */
    private static boolean keepsWhatAPersonConfirmed(Incident known, Incident added) {
        if (known.status() != Status.CONFIRMED) {
            return true;
        }
        Optional<CountRange> confirmed = known.casualties().killed();
        Optional<CountRange> told = added.casualties().killed();
        return told.isEmpty()
                || confirmed.isPresent()
                        && told.get().min() >= confirmed.get().min()
                        && told.get().max() <= confirmed.get().max();
    }

    private static Editing editing(Pair pair) {
        String why =
                pair.known().likeness().reasons().stream().map(Phrase::text).collect(Collectors.joining("; "));
        return new Editing(BY, "reported by another article: " + why);
    }
}
