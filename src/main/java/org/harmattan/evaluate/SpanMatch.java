package org.harmattan.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.harmattan.extract.Extraction;
import org.harmattan.geoparse.Located;
import org.harmattan.geoparse.MentionRole;
import org.harmattan.geoparse.PlaceExpression;
import org.harmattan.geoparse.PlaceMention;
import org.harmattan.text.Span;

/**
 * The names and expressions of one text, annotated and found, put together where their spans overlap.
 *
 * @param pairs names that were found
 * @param missed annotated names that were not
 * @param spurious names taken for places that are none here
 * @param areas annotated expressions with what was found there
 */
record SpanMatch(List<SpanPair> pairs, List<GoldMention> missed, List<PlaceMention> spurious, List<AreaPair> areas) {

    static SpanMatch of(GoldArticle article, Extraction extraction) {
        List<PlaceMention> found = new ArrayList<>(extraction.mentions().stream()
                .filter(mention -> mention.role() != MentionRole.REJECTED)
                .toList());
        List<SpanPair> pairs = new ArrayList<>();
        List<GoldMention> missed = new ArrayList<>();
        for (GoldMention gold : article.mentions()) {
            Optional<PlaceMention> match = found.stream()
                    .filter(mention -> mention.span().overlaps(gold.span()))
                    .findFirst();
            match.ifPresentOrElse(mention -> pairs.add(new SpanPair(gold, mention)), () -> missed.add(gold));
            match.ifPresent(found::remove);
        }
        List<AreaPair> areas = article.expressions().stream()
                .map(gold -> new AreaPair(gold, best(gold.span(), extraction.expressions())))
                .toList();
        return new SpanMatch(pairs, missed, found, areas);
    }

    /** The located expression that shares most with a span. */
    private static Optional<Located> best(Span span, List<PlaceExpression> found) {
        return found.stream()
                .filter(expression -> expression.located().isPresent())
                .filter(expression -> expression.span().overlaps(span))
                .max(Comparator.comparingInt((PlaceExpression expression) -> shared(span, expression.span())))
                .flatMap(PlaceExpression::located);
    }

    private static int shared(Span one, Span other) {
        return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }
}
