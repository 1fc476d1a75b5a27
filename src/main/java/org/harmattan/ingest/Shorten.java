package org.harmattan.ingest;

/** Cuts what is quoted in messages. */
final class Shorten {

    private static final int LONGEST = 40;

    private Shorten() {}

    /** The first 40 code points, with an ellipsis when there are more. */
    static String to40(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
