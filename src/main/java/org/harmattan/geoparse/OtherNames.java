package org.harmattan.geoparse;

import java.util.Comparator;
import java.util.List;
import org.harmattan.text.Span;

/** Spans of a text that name something other than a place; answers in logarithmic time. */
final class OtherNames {

    private final List<Span> spans;

    OtherNames(List<Span> spans) {
        this.spans = spans.stream().sorted(Comparator.naturalOrder()).toList();
    }

    /** Whether one of the names covers the span. The names must not overlap one another. */
    boolean cover(Span span) {
        int low = 0;
        int high = spans.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span other = spans.get(middle);
            if (other.contains(span)) {
                return true;
            }
            if (other.start() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return false;
    }
}
