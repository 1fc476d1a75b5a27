package org.harmattan.geoparse;

import java.util.List;

/** What one name of an expression, or several together, say about where something is. */
sealed interface Clue {

    /** The names it rests on, in the order of the text. */
    List<LocatedTerm> terms();

    /** Whether the gazetteer knows every place it rests on. */
    default boolean isKnown() {
        return terms().stream().allMatch(term -> term.chosen().isPresent());
    }

    /**
     * One name.
     *
     * @param term the name with the words that relate to it
     */
    record Single(LocatedTerm term) implements Clue {

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
     */
    record Way(List<LocatedTerm> terms, boolean road, boolean halfway) implements Clue {

        /** Copies the list. */
        public Way {
            terms = List.copyOf(terms);
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
     */
    record Frontier(List<LocatedTerm> terms) implements Clue {

        /** Copies the list. */
        public Frontier {
            terms = List.copyOf(terms);
        }
    }
}
