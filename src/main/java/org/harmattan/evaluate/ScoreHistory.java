package org.harmattan.evaluate;

/**
 * The first run over a set of articles beside the present one.
 *
 * @param name subject and part, such as {@code incidents/test}
 * @param first the run when nobody could have learned from its result
 * @param present the latest
 */
record ScoreHistory(String name, ScoreRun first, ScoreRun present) {

    /** The first run stays whatever follows. */
    ScoreHistory withPresent(ScoreRun run) {
        return new ScoreHistory(name, first, run);
    }
}
