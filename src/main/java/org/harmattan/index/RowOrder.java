package org.harmattan.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import java.util.function.ToLongFunction;
import org.harmattan.store.PageKey;
import org.harmattan.store.SortOrder;

/**
 * Rows in the order of a list, as the store itself orders them: by a number, the smallest first, then by id. A page takes time
 * in proportion to the rows, without sorting them all. Immutable, safe for several threads.
 */
final class RowOrder {

    private final Columns columns;
    private final SortOrder order;
    private final IntToLongFunction rank;
    /** What the key of a page holds of a row, and the rank of that. */
    private final IntFunction<String> value;

    private final ToLongFunction<String> rankOfValue;

    private RowOrder(
            Columns columns,
            SortOrder order,
            IntToLongFunction rank,
            IntFunction<String> value,
            ToLongFunction<String> rankOfValue) {
        this.columns = columns;
        this.order = order;
        this.rank = rank;
        this.value = value;
        this.rankOfValue = rankOfValue;
    }

    /** Rows in that order; empty when no column holds what it goes by. */
    static Optional<RowOrder> find(Columns columns, SortOrder order) {
        return switch (order) {
            case DATE_DESC ->
                Optional.of(new RowOrder(
                        columns,
                        order,
                        row -> latestFirst(columns.end[row]),
                        row -> day(columns.end[row], ""),
                        text -> latestFirst(day(text))));
            case DATE ->
                Optional.of(new RowOrder(
                        columns, order, row -> columns.end[row], row -> day(columns.end[row], "~"), text -> day(text)));
            case KILLED_DESC ->
                Optional.of(new RowOrder(
                        columns,
                        order,
                        row -> -columns.killedMax[row],
                        row -> Integer.toString(columns.killedMax[row]),
                        text -> -Integer.parseInt(text)));
            case CONFIDENCE_DESC ->
                Optional.of(new RowOrder(
                        columns,
                        order,
                        row -> surestFirst(columns.confidence[row]),
                        row -> Double.toString(columns.confidence[row]),
                        text -> surestFirst(Double.parseDouble(text))));
            case ADDED_DESC, TITLE -> Optional.empty();
        };
    }

    /** At most {@code limit} of the wanted rows of a selection, from a key on. */
    IdPage page(Selection selection, IntPredicate wanted, Optional<PageKey> after, int limit) {
        long least = after.map(key -> rankOfValue.applyAsLong(key.value())).orElse(Long.MIN_VALUE);
        String lastId = after.map(PageKey::id).orElse("");
        Comparator<Integer> inOrder =
                Comparator.<Integer>comparingLong(rank::applyAsLong).thenComparing(row -> columns.ids[row]);
        // One more than is shown tells whether there is a next page; the last of them on top, to be driven out.
        PriorityQueue<Integer> first = new PriorityQueue<>(inOrder.reversed());
        long most = Long.MAX_VALUE;
        for (int row : selection.wanted()) {
            long at = rank.applyAsLong(row);
            if (at > most
                    || at < least
                    || at == least && after.isPresent() && columns.ids[row].compareTo(lastId) <= 0
                    || !wanted.test(row)) {
                continue;
            }
            first.add(row);
            if (first.size() - 1 > limit) {
                first.poll();
                most = rank.applyAsLong(first.element());
            }
        }
        List<Integer> rows = new ArrayList<>(first);
        rows.sort(inOrder);
        List<Integer> shown = rows.subList(0, Math.min(limit, rows.size()));
        Optional<PageKey> next = rows.size() > limit ? Optional.of(key(rows.get(limit - 1))) : Optional.empty();
        return new IdPage(shown.stream().map(row -> columns.ids[row]).toList(), next);
    }

    private PageKey key(int row) {
        return new PageKey(order, value.apply(row), columns.ids[row]);
    }

    /** Days that nobody knows are the largest number and come last either way. */
    private static long latestFirst(long day) {
        return day == Integer.MAX_VALUE ? Long.MAX_VALUE : -day;
    }

    /** Numbers of 0 or more have the order of their bits. */
    private static long surestFirst(double confidence) {
        return -Double.doubleToLongBits(confidence + 0.0);
    }

    private static String day(int day, String unknown) {
        return day == Integer.MAX_VALUE ? unknown : LocalDate.ofEpochDay(day).toString();
    }

    private static long day(String text) {
        boolean unknown = text.isEmpty() || text.equals("~");
        return unknown ? Integer.MAX_VALUE : LocalDate.parse(text).toEpochDay();
    }
}
