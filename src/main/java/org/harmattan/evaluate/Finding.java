package org.harmattan.evaluate;

import java.util.List;

/**
 * What went wrong in one article.
 *
 * @param article its id
 * @param errors incidents or places missed or spurious
 * @param lines one line for each of them, and for each wrong field of what was found
 */
public record Finding(String article, int errors, List<String> lines) {

    /** Copies the lines. */
    public Finding {
        lines = List.copyOf(lines);
    }
}
