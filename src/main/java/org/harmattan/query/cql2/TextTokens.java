package org.harmattan.query.cql2;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.harmattan.query.FilterException;
import org.harmattan.query.cql2.TextToken.Kind;

/** Cuts CQL2 text into tokens and hands them out. */
final class TextTokens {

    private static final Pattern NUMBER = Pattern.compile("(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");
    private static final Pattern SIGN = Pattern.compile("<=|>=|<>|[<>=(),+*/^%-]|\\[|\\]");

    private final String filter;
    private final List<TextToken> tokens = new ArrayList<>();
    private int next;

    /**
     * Cuts the filter.
     *
     * @throws FilterException at a letter that starts no token, or when a quotation is not ended
     */
    TextTokens(String filter) {
        this.filter = filter;
        int at = 0;
        while (at < filter.length()) {
            if (Character.isWhitespace(filter.charAt(at))) {
                at++;
            } else {
                TextToken token = token(at);
                tokens.add(token);
                at = token.end();
            }
        }
        tokens.add(new TextToken(Kind.END, "", filter.length(), filter.length()));
    }

    /** The next token, which stays the next. */
    TextToken peek() {
        return tokens.get(next);
    }

    /** The token after the next. */
    TextToken peekSecond() {
        return tokens.get(Math.min(next + 1, tokens.size() - 1));
    }

    /** The next token, which is used up; the last one is never. */
    TextToken take() {
        TextToken token = peek();
        next = Math.min(next + 1, tokens.size() - 1);
        return token;
    }

    boolean takeWord(String word) {
        return takeIf(peek().isWord(word));
    }

    boolean takeSign(String sign) {
        return takeIf(peek().isSign(sign));
    }

    void requireWord(String word) {
        if (!takeWord(word)) {
            throw expected(word);
        }
    }

    void requireSign(String sign) {
        if (!takeSign(sign)) {
            throw expected("\"" + sign + "\"");
        }
    }

    /** The filter's letters from the start of one token to the end of another. */
    String between(TextToken first, TextToken last) {
        return filter.substring(first.start(), last.end());
    }

    FilterException expected(String what) {
        return at(peek(), "expected " + what + " instead of " + peek().shown());
    }

    FilterException at(TextToken token, String message) {
        return new FilterException("At character " + (token.start() + 1) + " of the filter: " + message + ".");
    }

    private boolean takeIf(boolean condition) {
        if (condition) {
            take();
        }
        return condition;
    }

    private TextToken token(int at) {
        char first = filter.charAt(at);
        if (first == '\'') {
            return quoted(at, Kind.TEXT, "text");
        } else if (first == '"') {
            return quoted(at, Kind.QUOTED_NAME, "name");
        }
        int point = filter.codePointAt(at);
        if (startsName(point)) {
            int end = at + Character.charCount(point);
            while (end < filter.length() && continuesName(filter.codePointAt(end))) {
                end += Character.charCount(filter.codePointAt(end));
            }
            return new TextToken(Kind.WORD, filter.substring(at, end), at, end);
        }
        Matcher matcher = NUMBER.matcher(filter).region(at, filter.length());
        if (matcher.lookingAt()) {
            return new TextToken(Kind.NUMBER, matcher.group(), at, matcher.end());
        }
        if (matcher.usePattern(SIGN).lookingAt()) {
            return new TextToken(Kind.SIGN, matcher.group(), at, matcher.end());
        }
        throw new FilterException("At character " + (at + 1) + " of the filter: \"" + Character.toString(point)
                + "\" has no meaning here. Write texts within single quotation marks.");
    }

    /** Quotation marks within are doubled, or have a backslash before them. */
    private TextToken quoted(int start, Kind kind, String what) {
        char mark = filter.charAt(start);
        StringBuilder text = new StringBuilder();
        for (int at = start + 1; at < filter.length(); at++) {
            char letter = filter.charAt(at);
            boolean markFollows = at + 1 < filter.length() && filter.charAt(at + 1) == mark;
            if (markFollows && (letter == mark || letter == '\\')) {
                text.append(mark);
                at++;
            } else if (letter == mark) {
                return new TextToken(kind, text.toString(), start, at + 1);
            } else {
                text.append(letter);
            }
        }
        throw new FilterException("At character " + (start + 1) + " of the filter: the " + what
                + " is not ended. Add a " + mark + " behind it, and double every " + mark + " within.");
    }

    private static boolean startsName(int point) {
        return point == ':' || point == '_' || Character.isLetter(point);
    }

    private static boolean continuesName(int point) {
        return startsName(point)
                || point == '.'
                || Character.isDigit(point)
                || Character.getType(point) == Character.NON_SPACING_MARK;
    }
}
