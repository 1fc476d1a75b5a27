package org.harmattan.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** What was located by the words that agree best with a span: an expression, or one of the parts it is made of. */
    private static Optional<Located> best(Span span, List<PlaceExpression> found) {
        Stream<PlaceExpression.Part> wholes = found.stream()
                .flatMap(expression -> expression.located().stream()
                        .map(located -> new PlaceExpression.Part(expression.span(), located)));
        Stream<PlaceExpression.Part> parts = found.stream().flatMap(expression -> expression.parts().stream());
        return Stream.concat(wholes, parts)
                .filter(part -> part.span().overlaps(span))
                .max(Comparator.comparingDouble((PlaceExpression.Part part) -> agreement(span, part.span())))
                .map(PlaceExpression.Part::located);
    }

    /** Letters that two spans share, of all that they cover. */
    private static double agreement(Span one, Span other) {
        double shared = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        return shared / one.cover(other).length();
    }
}
