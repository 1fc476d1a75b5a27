package org.harmattan.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.harmattan.index.Histogram.Bar;
import org.harmattan.index.Histogram.Days;
import org.harmattan.index.Histogram.Span;
import org.harmattan.index.Histogram.Sum;

/** The bars of a histogram while they are filled. For one use. */
final class HistogramBars {

    private static final int SPANS = 200;

    /** Days up to the last that are looked up in a table: some centuries. */
    private static final int MOST_DAYS = 1 << 17;

    private final Bin bin;
    private final int keys;
    /** By first day: for each key the number of incidents, then for each key their deaths. */
    private final SortedMap<Integer, long[]> byStart = new TreeMap<>();
    /** The first of the days that the two below know. */
    private final int from;
    /** The same by any of their days: looking it up for each row would take longest. */
    private final long[][] byDay;
    /** First days of the bars, by any of their days; 0 until one of these is asked for. */
    private final int[] starts;

    /** Number and deaths by first and last day. */
    private final Map<Long, long[]> spans = new HashMap<>();

    private int ranges;

    /** Bars of so many keys for incidents that begin and end within these days, since 1970. */
    HistogramBars(Bin bin, int keys, int first, int last) {
        this.bin = bin;
        this.keys = keys;
        from = (int) Math.max(first, (long) last - MOST_DAYS + 1);
        byDay = new long[last - from + 1][];
        starts = new int[byDay.length];
    }

    /** Counts an incident of a key, with those killed in it, on all its days: from the first to the last, since 1970. */
    void add(int firstDay, int lastDay, int key, long killed) {
        long[] bar = bar(lastDay);
        bar[key]++;
        bar[keys + key] += killed;
        if (firstDay != lastDay) {
            ranges += start(firstDay) == start(lastDay) ? 0 : 1;
            long span = (long) firstDay << 32 | lastDay & 0xFFFF_FFFFL;
            long[] sums = spans.computeIfAbsent(span, any -> new long[2]);
            sums[0]++;
            sums[1] += killed;
        }
    }

    private long[] bar(int day) {
        if (day < from) {
            return newBar(firstDay(day));
        }
        if (byDay[day - from] == null) {
            int start = start(day);
            long[] bar = newBar(start);
            for (int i = Math.max(0, start - from); i < starts.length && starts[i] == start; i++) {
                byDay[i] = bar;
            }
        }
        return byDay[day - from];
    }

    private long[] newBar(int start) {
        return byStart.computeIfAbsent(start, any -> new long[2 * keys]);
    }

    private int start(int day) {
        if (day < from) {
            return firstDay(day);
        }
        if (starts[day - from] == 0) {
            int start = firstDay(day);
            int end = (int) bin.end(LocalDate.ofEpochDay(start)).toEpochDay();
            Arrays.fill(starts, Math.max(0, start - from), Math.min(starts.length, end - from + 1), start);
        }
        return starts[day - from];
    }

    private int firstDay(int day) {
        return (int) bin.start(LocalDate.ofEpochDay(day)).toEpochDay();
    }

    List<Bar> list() {
        List<Bar> bars = new ArrayList<>();
        byStart.forEach((day, sums) -> {
            List<Sum> parts = IntStream.range(0, keys)
                    .mapToObj(key -> new Sum((int) sums[key], sums[keys + key]))
                    .toList();
            LocalDate start = LocalDate.ofEpochDay(day);
            Sum all = parts.stream().reduce(new Sum(0, 0), HistogramBars::plus);
            bars.add(new Bar(new Days(start, bin.end(start)), all, parts));
        });
        return bars;
    }

    List<Span> spans() {
        return spans.entrySet().stream()
                .map(entry -> new Span(
                        new Days(LocalDate.ofEpochDay(entry.getKey() >> 32), LocalDate.ofEpochDay((int)
                                (long) entry.getKey())),
                        new Sum((int) entry.getValue()[0], entry.getValue()[1])))
                .sorted(Comparator.comparing((Span span) -> -span.sum().count())
                        .thenComparing(span -> span.days().first())
                        .thenComparing(span -> span.days().last()))
                .limit(SPANS)
                .toList();
    }

    /** How many of the incidents have days in several bars. */
    int ranges() {
        return ranges;
    }

    private static Sum plus(Sum one, Sum other) {
        return new Sum(one.count() + other.count(), one.killed() + other.killed());
    }
}
