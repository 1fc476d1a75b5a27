package org.harmattan.index;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.harmattan.incident.EventType;
import org.harmattan.index.Histogram.Days;
import org.harmattan.index.Histogram.Sum;

/** Makes the histogram of a selection: sums by day first, then by bar. For one use. */
final class HistogramMaker {

    /** Keys with a part of their own; people tell no more colours apart. */
    private static final int KEYS = 8;

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
        HistogramBars bars = new HistogramBars(bin, keys.size(), first, last);
        for (int row : selection.wanted()) {
            if (isDated(row)) {
                int key = Math.min(keys.size() - 1, parts[word(row)]);
                bars.add(columns.start[row], columns.end[row], key, columns.killed(row));
            }
        }
        return new Histogram(
                bin,
                Optional.of(new Days(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last))),
                keys,
                bars.list(),
                bars.spans(),
                undated,
                undatedParts(keys.size(), parts),
                bars.ranges());
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
        return by == Histogram.By.GROUP ? columns.group[row] : Trait.EVENT_TYPE.of(columns.traits[row]);
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
}
