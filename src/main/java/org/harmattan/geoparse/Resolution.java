package org.harmattan.geoparse;

import java.util.List;
import java.util.Optional;
import org.harmattan.text.Phrase;

/** What became of a mention: one place, several that cannot be told apart, or none. */
public sealed interface Resolution {

    /** The place it is taken for, if any. */
    Optional<Candidate> chosen();

    /**
     * One place fits best.
     *
     * @param best the place
     * @param rejected the others, best first
     */
    record Resolved(Candidate best, List<Candidate> rejected) implements Resolution {

        /** Copies the list. */
        public Resolved {
            rejected = List.copyOf(rejected);
        }

        @Override
        public Optional<Candidate> chosen() {
            return Optional.of(best);
        }
    }

    /**
     * Several places fit alike.
     *
     * @param candidates two or more, best first
     */
    record Ambiguous(List<Candidate> candidates) implements Resolution {

        /** Copies the list. */
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }

        @Override
        public Optional<Candidate> chosen() {
            return Optional.empty();
        }
    }

    /**
     * The gazetteer knows no place that fits.
     *
     * @param reasons why none
     */
    record Unresolved(List<Phrase> reasons) implements Resolution {

        /** Copies the reasons. */
        public Unresolved {
            reasons = List.copyOf(reasons);
        }

        @Override
        public Optional<Candidate> chosen() {
            return Optional.empty();
        }
    }
}
