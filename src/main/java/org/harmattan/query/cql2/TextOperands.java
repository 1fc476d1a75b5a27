package org.harmattan.query.cql2;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.harmattan.query.Expression;
import org.harmattan.query.FilterException;
import org.harmattan.query.Folding;
import org.harmattan.query.Value;

/** Reads what predicates of CQL2 text compare. */
final class TextOperands {

    private static final Set<String> SHAPES = Set.of(
            "POINT", "LINESTRING", "POLYGON", "MULTIPOINT", "MULTILINESTRING", "MULTIPOLYGON", "GEOMETRYCOLLECTION");
    private static final Set<String> KEYWORDS =
            Set.of("AND", "OR", "NOT", "LIKE", "BETWEEN", "IN", "IS", "NULL", "TRUE", "FALSE");

    private final TextTokens tokens;
    private final Cql2.Budget budget;

    TextOperands(TextTokens tokens, Cql2.Budget budget) {
        this.tokens = tokens;
        this.budget = budget;
    }

    /** An operand of which the next token has yet to tell the kind. */
    Expression any() {
        TextToken next = tokens.peek();
        if (isCall(next, "INTERVAL")) {
            return interval();
        }
        return isShape(next) ? geometry() : scalar();
    }

    /** A property, text, number, flag, day or instant, perhaps folded. */
    Expression scalar() {
        budget.spend();
        TextToken token = tokens.peek();
        switch (token.kind()) {
            case TEXT -> {
                return new Value.Text(tokens.take().text());
            }
            case NUMBER -> {
                return number(1);
            }
            case QUOTED_NAME -> {
                return property();
            }
            case SIGN -> {
                if (tokens.takeSign("-")) {
                    return number(-1);
                } else if (tokens.takeSign("+")) {
                    return number(1);
                }
                throw tokens.expected("a property or a value");
            }
            case WORD -> {
                return tokens.peekSecond().isSign("(") ? call() : word();
            }
            default -> throw tokens.expected("a property or a value");
        }
    }

    /** A pattern for LIKE. */
    Expression pattern() {
        if (isCall(tokens.peek(), "CASEI") || isCall(tokens.peek(), "ACCENTI")) {
            return folded(true);
        }
        if (tokens.peek().kind() != TextToken.Kind.TEXT) {
            throw tokens.expected("a pattern such as 'Men%'");
        }
        return new Value.Text(tokens.take().text());
    }

    /** A geometry or a property of one. */
    Expression geometry() {
        TextToken token = tokens.peek();
        if (isCall(token, "BBOX")) {
            return box();
        } else if (isShape(token)) {
            return shape();
        } else if (isName(token)) {
            return property();
        }
        throw tokens.expected("a geometry such as POINT(-3.05 14.27), BBOX(-5,12,0,16), or a property of one");
    }

    /** A day, an instant, an interval or a property. */
    Expression temporal() {
        TextToken token = tokens.peek();
        if (isCall(token, "INTERVAL")) {
            return interval();
        } else if (isCall(token, "DATE") || isCall(token, "TIMESTAMP")) {
            return call();
        } else if (isName(token) && !tokens.peekSecond().isSign("(")) {
            return property();
        }
        throw tokens.expected("DATE('…'), TIMESTAMP('…'), INTERVAL('…','…') or a property");
    }

    private boolean isName(TextToken token) {
        return token.kind() == TextToken.Kind.QUOTED_NAME
                || token.kind() == TextToken.Kind.WORD
                        && !KEYWORDS.contains(token.text().toUpperCase(Locale.ROOT));
    }

    private Expression property() {
        return new Expression.Property(tokens.take().text());
    }

    private Expression word() {
        if (tokens.takeWord("TRUE")) {
            return new Value.Flag(true);
        } else if (tokens.takeWord("FALSE")) {
            return new Value.Flag(false);
        } else if (!isName(tokens.peek())) {
            throw tokens.expected("a property or a value");
        }
        return property();
    }

    private Expression call() {
        TextToken name = tokens.peek();
        if (name.isWord("CASEI") || name.isWord("ACCENTI")) {
            return folded(false);
        } else if (name.isWord("DATE") || name.isWord("TIMESTAMP")) {
            return instant();
        }
        throw tokens.at(
                name,
                "there is no function " + name.text()
                        + "; there are CASEI, ACCENTI, DATE, TIMESTAMP, INTERVAL, S_… and T_… functions");
    }

    private Expression folded(boolean pattern) {
        Folding folding = tokens.take().isWord("CASEI") ? Folding.CASE : Folding.ACCENTS;
        budget.enter();
        tokens.requireSign("(");
        Expression text = pattern ? pattern() : scalar();
        tokens.requireSign(")");
        budget.leave();
        return new Expression.Folded(folding, text);
    }

    private Value number(int sign) {
        TextToken token = tokens.peek();
        if (token.kind() != TextToken.Kind.NUMBER) {
            throw tokens.expected("a number");
        }
        double value = sign * Double.parseDouble(tokens.take().text());
        if (Double.isInfinite(value)) {
            throw tokens.at(token, "the number is too large");
        }
        return new Value.Numeral(value);
    }

    private Value instant() {
        boolean day = tokens.take().isWord("DATE");
        tokens.requireSign("(");
        TextToken text = tokens.peek();
        if (text.kind() != TextToken.Kind.TEXT) {
            throw tokens.expected(day ? "a day such as '2021-01-15'" : "an instant such as '2021-01-15T12:00:00Z'");
        }
        tokens.take();
        tokens.requireSign(")");
        Optional<Value> value = day ? Instants.findDay(text.text()) : Instants.findMoment(text.text());
        return value.orElseThrow(() -> tokens.at(
                text, day ? "\"" + text.text() + "\" is no day such as 2021-01-15" : notAnInstant(text.text())));
    }

    private static String notAnInstant(String text) {
        return "\"" + text + "\" is no instant such as 2021-01-15T12:00:00Z";
    }

    private Expression interval() {
        tokens.take();
        tokens.requireSign("(");
        Expression start = intervalEnd();
        tokens.requireSign(",");
        Expression end = intervalEnd();
        tokens.requireSign(")");
        return new Expression.Interval(start, end);
    }

    private Expression intervalEnd() {
        TextToken token = tokens.peek();
        if (token.kind() == TextToken.Kind.TEXT) {
            tokens.take();
            return Instants.findEnd(token.text())
                    .orElseThrow(() -> tokens.at(token, notAnInstant(token.text()) + ", no day and not '..'"));
        }
        return temporal();
    }

    private Value box() {
        TextToken name = tokens.take();
        tokens.requireSign("(");
        List<Double> edges = new ArrayList<>();
        do {
            int sign = tokens.takeSign("-") ? -1 : 1;
            edges.add(((Value.Numeral) number(sign)).value());
        } while (tokens.takeSign(","));
        tokens.requireSign(")");
        try {
            return Shapes.box(edges);
        } catch (FilterException e) {
            throw tokens.at(name, e.getMessage());
        }
    }

    private boolean isShape(TextToken token) {
        String name = token.text().toUpperCase(Locale.ROOT);
        TextToken second = tokens.peekSecond();
        return token.kind() == TextToken.Kind.WORD
                && (name.equals("BBOX") && second.isSign("(")
                        || SHAPES.contains(name)
                                && (second.isSign("(") || second.isWord("EMPTY") || second.isWord("Z")));
    }

    /** Well-known text goes to the geometry of its parentheses. */
    private Value shape() {
        TextToken first = tokens.take();
        TextToken last = first;
        int open = 0;
        do {
            last = tokens.take();
            budgetShape(first, last);
            open += last.isSign("(") ? 1 : last.isSign(")") ? -1 : 0;
        } while (open > 0 || last.isWord("Z"));
        try {
            return Shapes.ofText(tokens.between(first, last));
        } catch (FilterException e) {
            throw tokens.at(first, e.getMessage());
        }
    }

    private void budgetShape(TextToken first, TextToken token) {
        if (token.kind() == TextToken.Kind.END) {
            throw tokens.at(first, "the geometry is not ended; add the missing parentheses");
        }
    }

    private boolean isCall(TextToken token, String name) {
        return token.isWord(name) && tokens.peekSecond().isSign("(");
    }
}
