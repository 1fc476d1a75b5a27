package org.harmattan.store;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** In which order incidents are listed. What is unknown comes last; within the same, ids go upwards. */
public enum SortOrder {
    /** Latest last day first. */
    DATE_DESC("COALESCE(date_end, '')", true, LocalDate::parse),
    /** Earliest last day first. */
    DATE("COALESCE(date_end, '~')", false, LocalDate::parse),
    /** Most deaths first, by the highest number. */
    KILLED_DESC("COALESCE(killed_max, -1)", true, Integer::valueOf),
    /** Surest first. */
    CONFIDENCE_DESC("confidence", true, Double::valueOf),
    /** Latest added first. */
    ADDED_DESC("added", true, Function.identity()),
    /** By title, case and accents ignored. */
    TITLE("title_order", false, Function.identity());

    private final String expression;
    private final boolean descending;
    private final Function<String, ?> reader;

    SortOrder(String expression, boolean descending, Function<String, ?> reader) {
        this.expression = expression;
        this.descending = descending;
        this.reader = reader;
    }

    /** The word used in requests, such as {@code date_desc}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The order of a word, lower case. */
    public static Optional<SortOrder> findByLabel(String label) {
        for (SortOrder order : values()) {
            if (order.label().equals(label)) {
                return Optional.of(order);
            }
        }
        return Optional.empty();
    }

    /** What is compared, as SQL over the table {@code incidents}; never null. */
    String expression() {
        return expression;
    }

    String orderBy() {
        return expression + (descending ? " DESC" : "") + ", id";
    }

    /** What comes after a key; its value and id are bound as {@code after} and {@code after_id}. */
    QuerySql after(PageKey key) {
        String sign = descending ? "<" : ">";
        return new QuerySql.Conditions()
                .add(expression + " " + sign + "= :after")
                .add("(" + expression + " " + sign + " :after OR id > :after_id)")
                .bind("after", bound(key.value()))
                .bind("after_id", key.id())
                .query();
    }

    /** Whether a page can end at such a value. */
    boolean allows(String value) {
        try {
            bound(value);
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private Object bound(String value) {
        boolean unknownDay = value.isEmpty() || value.equals("~");
        Object read = unknownDay ? value : reader.apply(value);
        return read instanceof LocalDate day ? day.toString() : read;
    }
}
