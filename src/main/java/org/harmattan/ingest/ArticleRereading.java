package org.harmattan.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.harmattan.extract.Extractor;
import org.harmattan.incident.Incident;
import org.harmattan.incident.IncidentChange;
import org.harmattan.incident.Status;
import org.harmattan.store.Editing;
import org.harmattan.store.IncidentStore;
import org.harmattan.store.Rereading;
import org.harmattan.store.Rereading.Change;
import org.harmattan.store.Revised;
import org.harmattan.store.Revision;
import org.harmattan.text.Article;

/**
 * Reads an article that is kept already anew, as on another day of publication. What it tells of, told by its words, keeps
 * its id and gets a revision; what is no longer found is rejected, and what is found for the first time is added. What a
 * person corrected, confirmed, rejected, merged, split or restored stays as it is; so does what is not as Harmattan reads it
 * today under the former day, as that may have been corrected before it was kept; and what was left out then stays out.
 * Safe for several threads.
 */
public final class ArticleRereading {

    private final Extractor extractor;
    private final IncidentStore store;
    private final ReportJoining joining;

    /** Reads with that extractor what that store keeps. */
    public ArticleRereading(Extractor extractor, IncidentStore store) {
        this.extractor = extractor;
        this.store = store;
        joining = new ReportJoining(store);
    }

    /** What became of the article. */
    public sealed interface Outcome {

        /**
         * It was read anew.
         *
         * @param article as it is kept now
         * @param same how many of its incidents are as before
         * @param changed ids of those that became others
         * @param added ids of new ones
         * @param gone ids of those that are no longer found, now rejected
         * @param left ids of those that stay as a person left them, or that were joined with others
         * @param out how many are still found that were left out when it was kept
         */
        record Done(
                Article article,
                int same,
                List<String> changed,
                List<String> added,
                List<String> gone,
                List<String> left,
                int out)
                implements Outcome {}

        /**
         * It could not be done; nothing changed.
         *
         * @param why one sentence
         */
        record Refused(String why) implements Outcome {}
    }

    /**
     * Reads it anew.
     *
     * @param kept the article as it is kept
     * @param published the day to read it with; without one, the one it has
     * @param editing who wants it so, and why
     */
    public Outcome read(Article kept, Optional<LocalDate> published, Editing editing) {
        Article dated = published.map(kept::withPublished).orElse(kept);
        List<Incident> now = extractor.extract(dated).incidents();
        List<Incident> then = dated.equals(kept) ? now : extractor.extract(kept).incidents();
        List<Revised> known = store.listByArticle(kept.id()).stream()
                .filter(incident -> incident.article().equals(kept.id()))
                .map(Incident::id)
                .map(store::findRevised)
                .flatMap(Optional::stream)
                .toList();
        Work work = new Work(known, then);
        work.pair(now);
        return work.keep(kept, dated, editing);
    }

    /** The reading of one article. */
    private final class Work {

        private final List<Revised> known;
        private final List<Incident> then;
        private final Map<String, Incident> again = new HashMap<>();
        private final List<Incident> fresh = new ArrayList<>();
        private final List<Change> changes = new ArrayList<>();
        private final List<String> changed = new ArrayList<>();
        private final List<String> gone = new ArrayList<>();
        private final List<String> left = new ArrayList<>();
        private int same;
        private int out;

        Work(List<Revised> known, List<Incident> then) {
            this.known = known;
            this.then = then;
        }

        void pair(List<Incident> now) {
            List<Incident> unpaired = new ArrayList<>();
            List<Incident> kept = known.stream().map(Revised::incident).toList();
            for (SameWords.Pair pair : SameWords.pair(now, kept)) {
                pair.known().ifPresentOrElse(old -> again.put(old.id(), pair.read()), () -> unpaired.add(pair.read()));
            }
            List<Incident> leftOut = SameWords.pair(then, kept).stream()
                    .filter(pair -> pair.known().isEmpty())
                    .map(SameWords.Pair::read)
                    .toList();
            Set<String> taken = new HashSet<>();
            for (SameWords.Pair pair : SameWords.pair(unpaired, leftOut)) {
                if (pair.known().isPresent()) {
                    out++;
                } else {
                    String id = freeId(pair.read(), taken);
                    taken.add(id);
                    fresh.add(new IncidentChange(pair.read()).id(id).result());
                }
            }
        }

        private String freeId(Incident incident, Set<String> taken) {
            String id = incident.id();
            for (int number = 1; taken.contains(id) || store.findById(id).isPresent(); number++) {
                id = incident.article() + "-" + number;
            }
            return id;
        }

        Outcome keep(Article before, Article dated, Editing editing) {
            known.forEach(this::compare);
            List<Incident> open = new ArrayList<>(fresh);
            changes.stream()
                    .map(Change::after)
                    .filter(incident -> incident.status() == Status.EXTRACTED)
                    .forEach(open::add);
            Optional<String> refusal =
                    store.reread(new Rereading(before, dated, known, changes, fresh, joining.find(open), editing));
            return refusal.isPresent()
                    ? new Outcome.Refused(refusal.get())
                    : new Outcome.Done(
                            dated,
                            same,
                            changed,
                            fresh.stream().map(Incident::id).toList(),
                            gone,
                            left,
                            out);
        }

        private void compare(Revised old) {
            String id = old.incident().id();
            Optional<Incident> found = Optional.ofNullable(again.get(id));
            if (!isHarmattans(old)) {
                left.add(id);
            } else if (found.isPresent()) {
                Incident after = new IncidentChange(found.get()).id(id).result();
                if (after.equals(old.incident())) {
                    same++;
                } else {
                    changed.add(id);
                    changes.add(new Change(old, after));
                }
            } else if (old.incident().status() != Status.REJECTED) {
                gone.add(id);
                changes.add(new Change(
                        old,
                        new IncidentChange(old.incident())
                                .status(Status.REJECTED)
                                .result()));
            }
        }

        /** Whether nobody but the program made it as it is. */
        private boolean isHarmattans(Revised old) {
            if (old.revision() > 1) {
                return store.findRevision(old.incident().id(), old.revision())
                        .filter(revision -> revision.what() == Revision.Kind.EXTRACTED)
                        .isPresent();
            }
            return then.stream()
                    .anyMatch(read ->
                            read.id().equals(old.incident().id()) && SameWords.isSameReading(read, old.incident()));
        }
    }
}
