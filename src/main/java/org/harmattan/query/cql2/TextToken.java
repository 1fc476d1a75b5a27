package org.harmattan.query.cql2;

/**
 * A token of CQL2 text.
 *
 * @param kind what it is
 * @param text its letters; of names and texts those within the quotation marks
 * @param start where it starts in the filter, from 0
 * @param end where it ends, exclusive
 */
record TextToken(Kind kind, String text, int start, int end) {

    enum Kind {
        WORD,
        QUOTED_NAME,
        TEXT,
        NUMBER,
        SIGN,
        END
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    boolean isSign(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    /** How messages call it. */
    String shown() {
        return kind == Kind.END ? "the end" : "\"" + text + "\"";
    }
}
