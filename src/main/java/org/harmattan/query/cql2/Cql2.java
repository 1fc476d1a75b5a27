package org.harmattan.query.cql2;

import org.harmattan.query.Filter;
import org.harmattan.query.FilterException;
import org.locationtech.jts.geom.Geometry;

/**
 * Reads and writes filters in CQL2 (OGC 21-065r2): Basic CQL2 with the classes for advanced comparison, comparison
 * without case or accents, spatial and temporal functions, and comparison of properties with properties. What a filter
 * reads, it writes so that reading gives an equal filter. Arithmetic, arrays and further functions are refused. All
 * methods are safe for several threads.
 */
public final class Cql2 {

    /** Longest filter that is read, in UTF-16 units. */
    public static final int LONGEST = 100_000;

    /** Deepest nesting that is read. */
    static final int DEEPEST = 50;

    /** Most predicates, list items and operands in one filter. */
    static final int MOST_PARTS = 5_000;

    private Cql2() {}

    /**
     * Reads CQL2 text.
     *
     * @throws FilterException when it is none; the message names the position and what is expected there
     */
    public static Filter readText(String text) {
        requireShort(text);
        return new TextParser(new TextTokens(text)).parse();
    }

    /**
     * Reads CQL2 JSON, both as the standard has it and with {@code casei} and {@code accenti} as members, as its drafts
     * had it.
     *
     * @throws FilterException when it is none; the message names the member and what is expected there
     */
    public static Filter readJson(String json) {
        requireShort(json);
        return new JsonParser().parse(json);
    }

    /**
     * Reads a geometry in well-known text: longitude and latitude on WGS 84, valid, of bounded size.
     *
     * @throws FilterException when it is none
     */
    public static Geometry readShape(String text) {
        requireShort(text);
        return Shapes.ofText(text).geometry();
    }

    /**
     * The filter as CQL2 text.
     *
     * @throws FilterException when it holds a text with a backslash before a quotation mark or at its end, which only
     *     CQL2 JSON can express
     */
    public static String toText(Filter filter) {
        return new TextWriter().write(filter);
    }

    /** The filter as CQL2 JSON. */
    public static String toJson(Filter filter) {
        return new JsonWriter().write(filter);
    }

    private static void requireShort(String filter) {
        if (filter.length() > LONGEST) {
            throw new FilterException("The filter is longer than " + LONGEST + " characters: shorten it.");
        }
    }

    /** Counts what a filter is made of, so that none can exhaust the machine. */
    static final class Budget {

        private int parts;
        private int depth;

        void spend() {
            if (++parts > MOST_PARTS) {
                throw new FilterException("The filter has more than " + MOST_PARTS + " parts: make it simpler.");
            }
        }

        void enter() {
            if (++depth > DEEPEST) {
                throw new FilterException("The filter is nested more than " + DEEPEST + " deep: make it simpler.");
            }
        }

        void leave() {
            depth--;
        }
    }
}
