package org.harmattan.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.harmattan.incident.CountRange;

/** A number of people after a person set its ends. Who sets one need not send the others: those give way. */
final class PatchedCount {

    private PatchedCount() {}

    /**
     * The range after the change.
     *
     * @param what {@code killed} or {@code wounded}: the members are that with {@code _min}, {@code _best}, {@code _max}
     */
    static Optional<CountRange> apply(String what, Optional<CountRange> before, PatchMembers patch) {
        if (Stream.of("_min", "_best", "_max").noneMatch(end -> patch.has(what + end))) {
            return before;
        }
        Optional<Integer> min = patch.findCount(what + "_min");
        Optional<Integer> best = patch.findCount(what + "_best");
        Optional<Integer> max = patch.findCount(what + "_max");
        if (min.isEmpty() && best.isEmpty() && max.isEmpty()) {
            return Optional.empty();
        }
        requireOrder(what + "_max", min.or(() -> best), max);
        requireOrder(what + "_best", min, best);
        requireOrder(what + "_max", best, max);
        int some = best.or(() -> min).or(() -> max).orElseThrow();
        CountRange old = before.orElse(CountRange.exactly(some));
        int middle = best.orElseGet(() -> Math.max(min.orElse(0), Math.min(max.orElse(Integer.MAX_VALUE), old.best())));
        return Optional.of(new CountRange(
                min.orElse(Math.min(old.min(), middle)), middle, max.orElse(Math.max(old.max(), middle))));
    }

    private static void requireOrder(String name, Optional<Integer> lower, Optional<Integer> upper) {
        if (lower.isPresent() && upper.isPresent() && upper.get() < lower.get()) {
            throw PatchMembers.refuse(
                    name, "\"" + name + "\" is less than what must be below it.", List.of(lower.get() + " or more"));
        }
    }
}
