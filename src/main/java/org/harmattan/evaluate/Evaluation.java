package org.harmattan.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * How an extractor did on one set of articles.
 *
 * @param subject what was scored
 * @param gold the articles
 * @param sheets scores by language, all languages together last
 * @param findings the articles in which something went wrong, in the order of the set
 */
public record Evaluation(Subject subject, GoldSet gold, List<ScoreSheet> sheets, List<Finding> findings) {

    /** What can be scored. */
    public enum Subject {
        INCIDENTS("incidents"),
        PLACES("places"),
        /** Places by their spans, with the areas that expressions describe. */
        GEOPARSER("geoparser"),
        /** What another annotator read, scored as if a program had found it. */
        AGREEMENT("agreement of two annotators");

        private final String label;

        Subject(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Copies the lists. */
    public Evaluation {
        sheets = List.copyOf(sheets);
        findings = List.copyOf(findings);
    }

    /**
     * The scores of a language.
     *
     * @param language {@code fr}, {@code en} or {@link ScoreSheet#ALL}
     * @throws NoSuchElementException when the set has no article in it
     */
    public ScoreSheet sheet(String language) {
        return sheets.stream()
                .filter(sheet -> sheet.language().equals(language))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no article in " + language));
    }

    /** The articles with most errors, at most {@code limit} of them. */
    public List<Finding> worst(int limit) {
        return findings.stream()
                .sorted(Comparator.comparingInt(Finding::errors)
                        .thenComparingInt(finding -> finding.lines().size())
                        .reversed())
                .limit(limit)
                .toList();
    }
}
