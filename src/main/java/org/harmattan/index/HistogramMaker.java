package org.harmattan.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.harmattan.incident.EventType;
import org.harmattan.incident.SubEventType;
import org.harmattan.index.Histogram.Bar;
import org.harmattan.index.Histogram.Days;
import org.harmattan.index.Histogram.Span;
import org.harmattan.index.Histogram.Sum;

/** Makes the histogram of a selection: sums by day first, then by bar. For one use. */
final class HistogramMaker {

    /** Keys with a part of their own; people tell no more colours apart. */
    private static final int KEYS = 8;

    private static final int SPANS = 200;

    /** Days up to the last that are looked up in a table: some centuries. */
    private static final int MOST_DAYS = 1 << 17;

    private static final SubEventType[] TYPES = SubEventType.values();

    private final Columns columns;
    private final Selection selection;
    private final Histogram.By by;
    private int first = Integer.MAX_VALUE;
    private int firstEnd = Integer.MAX_VALUE;
    private int last = Integer.MIN_VALUE;
    private int undated;

    HistogramMaker(Columns columns, Selection selection, Histogram.By by) {
        this.columns = columns;
        this.selection = selection;
        this.by = by;
    }

    /**
     * The histogram.
     *
     * @param wanted how wide the bars are; empty: as narrow as the number of bars allows
     * @param most most bars, where the width is free
     */
    Histogram make(Optional<Bin> wanted, int most) {
        int[] counts = new int[words()];
        for (int row : selection.wanted()) {
            look(row, counts);
        }
        int[] parts = parts(counts);
        List<String> keys = keys(counts, parts);
        if (last < first) {
            return new Histogram(
                    wanted.orElse(Bin.MONTH),
                    Optional.empty(),
                    keys,
                    List.of(),
                    List.of(),
                    undated,
                    undatedParts(keys.size(), parts),
                    0);
        }
        Bin bin = wanted.orElseGet(() -> Bin.fitting(LocalDate.ofEpochDay(firstEnd), LocalDate.ofEpochDay(last), most));
        Bars bars = new Bars(bin, keys.size());
        for (int row : selection.wanted()) {
            bars.add(row, parts);
        }
        return new Histogram(
                bin,
                Optional.of(new Days(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last))),
                keys,
                bars.list(),
                bars.spans(),
                undated,
                undatedParts(keys.size(), parts),
                bars.ranges);
    }

    private boolean isDated(int row) {
        return columns.start[row] != Integer.MIN_VALUE && columns.end[row] != Integer.MAX_VALUE;
    }

    private void look(int row, int[] counts) {
        counts[word(row)]++;
        if (!isDated(row)) {
            undated++;
            return;
        }
        first = Math.min(first, columns.start[row]);
        firstEnd = Math.min(firstEnd, columns.end[row]);
        last = Math.max(last, columns.end[row]);
    }

    private List<Sum> undatedParts(int keys, int[] parts) {
        int[] counts = new int[keys];
        long[] deaths = new long[keys];
        for (int row : selection.wanted()) {
            if (!isDated(row)) {
                int key = Math.min(keys - 1, parts[word(row)]);
                counts[key]++;
                deaths[key] += columns.killed(row);
            }
        }
        return IntStream.range(0, keys)
                .mapToObj(key -> new Sum(counts[key], deaths[key]))
                .toList();
    }

    private int words() {
        return by == Histogram.By.GROUP ? columns.groups.size() : EventType.values().length;
    }

    private int word(int row) {
        return by == Histogram.By.GROUP
                ? columns.group[row]
                : TYPES[columns.type[row]].eventType().ordinal();
    }

    private String name(int word) {
        return by == Histogram.By.GROUP ? columns.groups.word(word) : EventType.values()[word].label();
    }

    /** For each word the index of its key. */
    private int[] parts(int[] counts) {
        List<Integer> ranked = IntStream.range(0, counts.length)
                .filter(word -> counts[word] > 0)
                .boxed()
                .sorted(Comparator.comparing((Integer word) -> -counts[word]).thenComparing(this::name))
                .toList();
        int[] parts = new int[counts.length];
        Arrays.fill(parts, KEYS);
        for (int i = 0; i < Math.min(KEYS, ranked.size()); i++) {
            parts[ranked.get(i)] = i;
        }
        return parts;
    }

    private List<String> keys(int[] counts, int[] parts) {
        String[] keys = new String[KEYS + 1];
        for (int word = 0; word < counts.length; word++) {
            if (counts[word] > 0) {
                keys[parts[word]] = parts[word] == KEYS ? Histogram.OTHER : name(word);
            }
        }
        return Arrays.stream(keys).filter(key -> key != null).toList();
    }

    /** The bars while they are filled. */
    private final class Bars {

        private final Bin bin;
        private final int keys;
        /** By first day: for each key the number of incidents, then for each key their deaths. */
        private final SortedMap<Integer, long[]> byStart = new TreeMap<>();
        /** The first of the days that the two below know. */
        private final int from;
        /** The same by any of their days: looking it up for each row would take longest. */
        private final long[][] byDay;
        /** First days of the bars, by any of their days; 0 until they are asked for. */
        private final int[] starts;

        /** Number and deaths by first and last day. */
        private final Map<Long, long[]> spans = new HashMap<>();

        private int ranges;

        Bars(Bin bin, int keys) {
            this.bin = bin;
            this.keys = keys;
            from = (int) Math.max(first, (long) last - MOST_DAYS + 1);
            byDay = new long[last - from + 1][];
            starts = new int[byDay.length];
        }

        void add(int row, int[] parts) {
            if (!isDated(row)) {
                return;
            }
            long[] bar = bar(columns.end[row]);
            int key = Math.min(keys - 1, parts[word(row)]);
            bar[key]++;
            bar[keys + key] += columns.killed(row);
            if (columns.start[row] != columns.end[row]) {
                ranges += start(columns.start[row]) == start(columns.end[row]) ? 0 : 1;
                long span = (long) columns.start[row] << 32 | columns.end[row] & 0xFFFF_FFFFL;
                long[] sums = spans.computeIfAbsent(span, any -> new long[2]);
                sums[0]++;
                sums[1] += columns.killed(row);
            }
        }

        private long[] bar(int day) {
            if (day < from) {
                return newBar(day);
            }
            if (byDay[day - from] == null) {
                byDay[day - from] = newBar(day);
            }
            return byDay[day - from];
        }

        private long[] newBar(int day) {
            return byStart.computeIfAbsent(start(day), start -> new long[2 * keys]);
        }

        private int start(int day) {
            if (day < from) {
                return firstDay(day);
            }
            if (starts[day - from] == 0) {
                starts[day - from] = firstDay(day);
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
                Sum all = parts.stream().reduce(new Sum(0, 0), HistogramMaker::plus);
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
    }

    private static Sum plus(Sum one, Sum other) {
        return new Sum(one.count() + other.count(), one.killed() + other.killed());
    }
}
