package org.harmattan.web;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.harmattan.query.parameters.Parameters;
import org.harmattan.query.parameters.RefusedParameter;
import org.harmattan.store.PageKey;
import org.harmattan.store.SortOrder;

/** Reads how a list is ordered and cut into pages. */
public final class Paging {

    /** Most features in an answer. */
    public static final String LIMIT = "limit";

    /** Where the page before ended; only links have it. */
    public static final String AFTER = "after";

    /** Order of a list of incidents. */
    public static final String SORT = "sort";

    /** A page never has more; a greater limit is taken for this, as OGC API – Features allows. */
    public static final int HIGHEST_LIMIT = 10_000;

    private static final int DIGITS = 5;

    private Paging() {}

    /**
     * The limit.
     *
     * @throws RefusedParameter when it is no whole number of 1 or more
     */
    public static OptionalInt limit(Parameters given) {
        return limit(given, HIGHEST_LIMIT);
    }

    /**
     * The limit of what is held in memory as a whole: a greater one is refused rather than lowered.
     *
     * @param otherwise the limit where none is given
     * @throws RefusedParameter when it is no whole number from 1 to {@code most}
     */
    static int limit(Parameters given, int otherwise, int most) {
        int limit = limit(given, most).orElse(otherwise);
        if (limit > most) {
            throw refusedLimit("cannot be more than " + most + " here: /api/incidents lists more", most);
        }
        return limit;
    }

    private static OptionalInt limit(Parameters given, int most) {
        Optional<String> limit = given.find(LIMIT);
        if (limit.isEmpty()) {
            return OptionalInt.empty();
        }
        String digits = limit.get().replaceFirst("^0+(?=.)", "");
        if (!digits.matches("[0-9]+") || digits.equals("0")) {
            throw refusedLimit("is no whole number from 1 to " + most, most);
        }
        return OptionalInt.of(
                digits.length() > DIGITS ? HIGHEST_LIMIT : Math.min(HIGHEST_LIMIT, Integer.parseInt(digits)));
    }

    private static RefusedParameter refusedLimit(String why, int most) {
        return new RefusedParameter(LIMIT, "\"" + LIMIT + "\" " + why + ".", List.of("1 to " + most));
    }

    /**
     * The order; latest first unless another is given.
     *
     * @throws RefusedParameter when there is no such order
     */
    public static SortOrder order(Parameters given) {
        List<String> orders =
                Stream.of(SortOrder.values()).map(SortOrder::label).toList();
        return given.findChoice(SORT, orders).flatMap(SortOrder::findByLabel).orElse(SortOrder.DATE_DESC);
    }

    /**
     * Where the page before ended.
     *
     * @throws RefusedParameter when it was not in a link to a page in this order
     */
    public static Optional<PageKey> after(Parameters given, SortOrder order) {
        return given.findText(AFTER)
                .map(text -> PageKey.findByText(text)
                        .filter(key -> key.order() == order)
                        .orElseThrow(Paging::refusedAfter));
    }

    /** Says that {@link #AFTER} is none. */
    public static RefusedParameter refusedAfter() {
        return new RefusedParameter(
                AFTER,
                "\"" + AFTER + "\" is not out of a link to a next page in this order.",
                List.of("the value that a link with the relation next has"));
    }
}
