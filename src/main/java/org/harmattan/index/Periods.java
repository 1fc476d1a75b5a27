package org.harmattan.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The stretches of days that one may choose, with how many incidents lie in each. All end with the last day that there is
 * something of: news of last year has nothing in the last 30 days of today.
 */
final class Periods {

    private static final int WEEK = 7;
    private static final int MONTH = 30;
    private static final int QUARTER = 3;
    private static final int YEAR = 12;

    private record Stretch(String label, LocalDate from, LocalDate to) {}

    private Periods() {}

    private static List<Stretch> endingWith(LocalDate last) {
        return List.of(
                new Stretch("week", last.minusDays(WEEK - 1), last),
                new Stretch("month", last.minusDays(MONTH - 1), last),
                new Stretch("quarter", last.minusMonths(QUARTER).plusDays(1), last),
                new Stretch("year", last.minusMonths(YEAR).plusDays(1), last),
                new Stretch("thisYear", last.withDayOfYear(1), last.withDayOfYear(last.lengthOfYear())));
    }

    /**
     * The stretches, the shortest first and all time last; none where nothing has a day.
     *
     * @param certain whether only those count that certainly lie in one
     */
    static List<PeriodCount> count(
            Columns columns, Selection selection, boolean certain, Optional<Histogram.Days> days) {
        List<PeriodCount> list = new ArrayList<>();
        if (days.isEmpty()) {
            return list;
        }
        int[][] wanted = {selection.wanted(), selection.keptOut(Kind.TIME)};
        List<Stretch> stretches = endingWith(days.get().last());
        int[] counts = count(columns, wanted, stretches, certain);
        for (int i = 0; i < counts.length; i++) {
            Stretch stretch = stretches.get(i);
            list.add(new PeriodCount(
                    stretch.label(), Optional.of(stretch.from()), Optional.of(stretch.to()), counts[i]));
        }
        list.add(new PeriodCount("all", Optional.empty(), Optional.empty(), wanted[0].length + wanted[1].length));
        return list;
    }

    /** Certainly in a stretch lies what begins and ends in it, possibly what ends no sooner and begins no later. */
    private static int[] count(Columns columns, int[][] wanted, List<Stretch> stretches, boolean certain) {
        int[] notBefore = certain ? columns.start : columns.end;
        int[] notAfter = certain ? columns.end : columns.start;
        int[] first = days(stretches, true);
        int[] last = days(stretches, false);
        int earliest = least(first);
        int[] counts = new int[first.length];
        for (int[] rows : wanted) {
            for (int row : rows) {
                int low = notBefore[row];
                // Most lie before all of them.
                if (low >= earliest) {
                    int high = notAfter[row];
                    for (int i = 0; i < counts.length; i++) {
                        counts[i] += low >= first[i] && high <= last[i] ? 1 : 0;
                    }
                }
            }
        }
        return counts;
    }

    /** First or last days, counted from 1970. */
    private static int[] days(List<Stretch> stretches, boolean first) {
        return stretches.stream()
                .mapToInt(stretch -> (int) (first ? stretch.from() : stretch.to()).toEpochDay())
                .toArray();
    }

    private static int least(int[] days) {
        int least = Integer.MAX_VALUE;
        for (int day : days) {
            least = Math.min(least, day);
        }
        return least;
    }
}
