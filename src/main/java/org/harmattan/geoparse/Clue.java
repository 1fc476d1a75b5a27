package org.harmattan.geoparse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What one name of an expression, or several together, say about where something is. */
sealed interface Clue {

    /** The names it rests on, in the order of the text. */
    List<LocatedTerm> terms();

    /** Whether the gazetteer knows every place it rests on. */
    default boolean isKnown() {
        for (LocatedTerm term : terms()) {
            if (term.chosen().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** The names of its places with dashes between; as written, where the gazetteer knows none. */
    default String names() {
        return String.join(
                "–",
                terms().stream()
                        .map(term ->
                                term.chosen().map(found -> found.place().name()).orElse(term.name()))
                        .toList());
    }

    /**
     * One name.
     *
     * @param term the name with the words that relate to it
     */
    record Single(LocatedTerm term) implements Clue {

        @Override
        public boolean isKnown() {
            return term.chosen().isPresent();
        }

        @Override
        public List<LocatedTerm> terms() {
            return List.of(term);
        }
    }

    /**
     * A way past two or more places: <i>between X and Y</i>, <i>the road X–Y–Z</i>, <i>leaving X for Y</i>.
     *
     * @param terms the places in their order
     * @param road whether it is a road that is meant
     * @param halfway whether its middle is meant
     * @param measure how far along it from the first place, when the text tells: <i>à 7 km de X sur la route de Y</i>
     */
    record Way(List<LocatedTerm> terms, boolean road, boolean halfway, Optional<Relation.Offset> measure)
            implements Clue {

        /** Copies the list. */
        public Way {
            terms = List.copyOf(terms);
        }

        Way(List<LocatedTerm> terms, boolean road, boolean halfway) {
            this(terms, road, halfway, Optional.empty());
        }

        LocatedTerm first() {
            return terms.get(0);
        }

        LocatedTerm last() {
            return terms.get(terms.size() - 1);
        }

        /** The same where the text tells how far it is from one of its ends. */
        Way measured(boolean fromFirst, Relation.Offset offset) {
            List<LocatedTerm> order = new ArrayList<>(terms);
            if (!fromFirst) {
                Collections.reverse(order);
            }
            return new Way(order, road, false, Optional.of(offset));
        }
    }

    /**
     * Where areas within countries meet: <i>à la limite des régions de X et de Y</i>, <i>à cheval sur X et Y</i>.
     *
     * @param terms the areas
     */
    record Edge(List<LocatedTerm> terms) implements Clue {

        /** Copies the list. */
        public Edge {
            terms = List.copyOf(terms);
        }
    }

    /**
     * The border between two countries, or the point where the borders of three meet.
     *
     * @param terms places in those countries
     * @param meeting whether the text says that three meet, though it may name only two of them
     */
    record Frontier(List<LocatedTerm> terms, boolean meeting) implements Clue {

        /** Copies the list. */
        public Frontier {
            terms = List.copyOf(terms);
        }
    }
}
