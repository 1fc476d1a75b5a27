package org.harmattan.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Incidents over time.
 *
 * @param bin how wide the bars are
 * @param days first and last day that any of them may have happened on; empty when none is dated
 * @param keys what bars are divided by, most incidents first; the last may be {@link #OTHER}
 * @param bars from the earliest to the latest; bars without incidents are left out
 * @param spans ranges of more than one day, most incidents first
 * @param undated incidents without a first possible day, which are in no bar
 * @param undatedParts the same by key, in the order of {@code keys}
 * @param ranges incidents whose days span several bars; each is in the bar of its last possible day
 */
public record Histogram(
        Bin bin,
        Optional<Days> days,
        List<String> keys,
        List<Bar> bars,
        List<Span> spans,
        int undated,
        List<Sum> undatedParts,
        int ranges) {

    /** The key of everything that has no key of its own. */
    public static final String OTHER = "other";

    /** What bars are divided by. */
    public enum By {
        GROUP,
        EVENT_TYPE
    }

    /**
     * Days, both ends included.
     *
     * @param first first day
     * @param last last day
     */
    public record Days(LocalDate first, LocalDate last) {}

    /**
     * A number of incidents.
     *
     * @param count incidents
     * @param killed sum of their best numbers of deaths, unknown ones as 0
     */
    public record Sum(int count, long killed) {}

    /**
     * A bar.
     *
     * @param days its days
     * @param sum all its incidents
     * @param parts the same by key, in the order of {@link Histogram#keys}
     */
    public record Bar(Days days, Sum sum, List<Sum> parts) {}

    /**
     * Incidents that are only known to lie somewhere in the same days.
     *
     * @param days those days, two or more
     * @param sum the incidents
     */
    public record Span(Days days, Sum sum) {}
}
