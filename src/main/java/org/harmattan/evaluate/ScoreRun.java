package org.harmattan.evaluate;

import java.util.List;

/**
 * The scores of one run, as they are kept on record.
 *
 * @param program what was run, and when
 * @param gold digest of the articles, see {@link GoldSet#digest}
 * @param sheets scores by language
 */
record ScoreRun(ScoredProgram program, String gold, List<ScoreSheet> sheets) {

    /** Copies the list. */
    ScoreRun {
        sheets = List.copyOf(sheets);
    }
}
