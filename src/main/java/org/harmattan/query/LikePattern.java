package org.harmattan.query;

import java.util.ArrayList;
import java.util.List;

/**
 * A pattern of LIKE: {@code %} for any letters, {@code _} for one code point, a backslash takes the next one as it is.
 * Matching takes time in proportion to the product of the two lengths at worst. Immutable.
 */
public final class LikePattern {

    private static final int ANY = -1;
    private static final int ONE = -2;

    private final int[] signs;

    private LikePattern(int[] signs) {
        this.signs = signs;
    }

    /** Reads a pattern; every text is one. */
    public static LikePattern parse(String pattern) {
        List<Integer> signs = new ArrayList<>();
        int[] points = pattern.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            if (points[i] == '\\' && i + 1 < points.length) {
                i++;
                signs.add(points[i]);
            } else {
                signs.add(points[i] == '%' ? ANY : points[i] == '_' ? ONE : points[i]);
            }
        }
        return new LikePattern(signs.stream().mapToInt(Integer::intValue).toArray());
    }

    /** Whether the whole text is like the pattern. */
    public boolean matches(String text) {
        int[] points = text.codePoints().toArray();
        int at = 0;
        int sign = 0;
        int lastAny = -1;
        int retry = 0;
        while (at < points.length) {
            if (sign < signs.length && (signs[sign] == points[at] || signs[sign] == ONE)) {
                at++;
                sign++;
            } else if (sign < signs.length && signs[sign] == ANY) {
                lastAny = sign++;
                retry = at;
            } else if (lastAny >= 0) {
                sign = lastAny + 1;
                at = ++retry;
            } else {
                return false;
            }
        }
        while (sign < signs.length && signs[sign] == ANY) {
            sign++;
        }
        return sign == signs.length;
    }

    /** The same pattern for SQL's GLOB, which tells upper from lower case. */
    public String toGlob() {
        StringBuilder glob = new StringBuilder();
        for (int sign : signs) {
            switch (sign) {
                case ANY -> glob.append('*');
                case ONE -> glob.append('?');
                case '*', '?', '[' -> glob.append('[').appendCodePoint(sign).append(']');
                default -> glob.appendCodePoint(sign);
            }
        }
        return glob.toString();
    }
}
