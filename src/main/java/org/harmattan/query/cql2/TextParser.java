package org.harmattan.query.cql2;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.harmattan.query.Expression;
import org.harmattan.query.Filter;
import org.harmattan.query.FilterException;
import org.harmattan.query.SpatialRelation;
import org.harmattan.query.TemporalRelation;
import org.harmattan.query.Value;

/**
 * A recursive-descent parser of CQL2 text (OGC 21-065r2, annex B). NOT binds closer than AND, AND closer than OR; words
 * of the language may be in either case.
 */
final class TextParser {

    private final TextTokens tokens;
    private final TextOperands operands;
    private final Cql2.Budget budget = new Cql2.Budget();

    TextParser(TextTokens tokens) {
        this.tokens = tokens;
        this.operands = new TextOperands(tokens, budget);
    }

    Filter parse() {
        Filter filter = disjunction();
        if (tokens.peek().kind() != TextToken.Kind.END) {
            throw tokens.expected("AND, OR or the end");
        }
        return filter;
    }

    private Filter disjunction() {
        budget.enter();
        List<Filter> parts = new ArrayList<>(List.of(conjunction()));
        while (tokens.takeWord("OR")) {
            parts.add(conjunction());
        }
        budget.leave();
        return parts.size() == 1 ? parts.get(0) : new Filter.Or(parts);
    }

    private Filter conjunction() {
        List<Filter> parts = new ArrayList<>(List.of(factor()));
        while (tokens.takeWord("AND")) {
            parts.add(factor());
        }
        return parts.size() == 1 ? parts.get(0) : new Filter.And(parts);
    }

    private Filter factor() {
        budget.spend();
        if (tokens.takeWord("NOT")) {
            budget.enter();
            Filter negated = new Filter.Not(factor());
            budget.leave();
            return negated;
        }
        if (tokens.takeSign("(")) {
            Filter inner = disjunction();
            tokens.requireSign(")");
            return inner;
        }
        return predicate();
    }

    private Filter predicate() {
        TextToken first = tokens.peek();
        if (first.kind() == TextToken.Kind.WORD && tokens.peekSecond().isSign("(")) {
            Optional<SpatialRelation> spatial = SpatialRelation.findBySymbol(first.text());
            if (spatial.isPresent()) {
                List<Expression> pair = pair(true);
                return new Filter.Spatial(spatial.get(), pair.get(0), pair.get(1));
            }
            Optional<TemporalRelation> temporal = TemporalRelation.findBySymbol(first.text());
            if (temporal.isPresent()) {
                List<Expression> pair = pair(false);
                return new Filter.Temporal(temporal.get(), pair.get(0), pair.get(1));
            }
        }
        Expression left = operands.any();
        if (left instanceof Value.Flag flag && endsPredicate(tokens.peek())) {
            return new Filter.Constant(flag.value());
        }
        return comparison(left);
    }

    private static boolean endsPredicate(TextToken token) {
        return token.kind() == TextToken.Kind.END || token.isSign(")") || token.isWord("AND") || token.isWord("OR");
    }

    private List<Expression> pair(boolean spatial) {
        tokens.take();
        tokens.requireSign("(");
        Expression left = spatial ? operands.geometry() : operands.temporal();
        tokens.requireSign(",");
        Expression right = spatial ? operands.geometry() : operands.temporal();
        tokens.requireSign(")");
        return List.of(left, right);
    }

    private Filter comparison(Expression left) {
        if (tokens.takeWord("IS")) {
            boolean negated = tokens.takeWord("NOT");
            tokens.requireWord("NULL");
            return negated(negated, new Filter.IsNull(left));
        }
        boolean negated = tokens.takeWord("NOT");
        if (tokens.takeWord("LIKE")) {
            return negated(negated, new Filter.Like(left, operands.pattern()));
        } else if (tokens.takeWord("BETWEEN")) {
            Expression low = operands.scalar();
            tokens.requireWord("AND");
            return negated(negated, new Filter.Between(left, low, operands.scalar()));
        } else if (tokens.takeWord("IN")) {
            return negated(negated, new Filter.In(left, list()));
        } else if (negated) {
            throw tokens.expected("LIKE, BETWEEN or IN");
        }
        TextToken sign = tokens.peek();
        Filter.Operator operator = Optional.of(sign)
                .filter(token -> token.kind() == TextToken.Kind.SIGN)
                .flatMap(token -> Filter.Operator.findBySymbol(token.text()))
                .orElseThrow(() -> unfinished(sign));
        tokens.take();
        return new Filter.Comparison(operator, left, operands.scalar());
    }

    private FilterException unfinished(TextToken sign) {
        if (sign.kind() == TextToken.Kind.SIGN && "+-*/^%".contains(sign.text())) {
            return tokens.at(sign, "arithmetic is not supported; compare with a number");
        }
        return tokens.expected("one of =, <>, <, <=, >, >=, LIKE, BETWEEN, IN, IS NULL");
    }

    private static Filter negated(boolean negated, Filter filter) {
        return negated ? new Filter.Not(filter) : filter;
    }

    private List<Expression> list() {
        tokens.requireSign("(");
        List<Expression> list = new ArrayList<>(List.of(operands.scalar()));
        while (tokens.takeSign(",")) {
            list.add(operands.scalar());
        }
        tokens.requireSign(")");
        return list;
    }
}
