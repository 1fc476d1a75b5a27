package org.harmattan.text;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text, whatever ends them: LF, CR LF, CR, form feed, and Unicode's own line and paragraph ends. */
final class Lines {

    private Lines() {}

    /** The lines of a text of those units in order, without what ends them; blank ones included. */
    static List<Span> of(String text, char[] units) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < units.length; at++) {
            if (endsLine(units[at])) {
                lines.add(new Span(start, at));
                at += isPair(text, at) ? 1 : 0;
                start = at + 1;
            }
        }
        lines.add(new Span(start, text.length()));
        return lines;
    }

    /** How many line ends a stretch of text holds. */
    static int countEnds(String text) {
        if (text.equals(" ")) {
            return 0;
        }
        int count = 0;
        for (int at = 0; at < text.length(); at++) {
            count += endsLine(text.charAt(at)) && !isPair(text, at) ? 1 : 0;
        }
        return count;
    }

    /** The index of the last unit that ends a line, or -1. */
    static int lastEnd(String text) {
        int at = text.length() - 1;
        while (at >= 0 && !endsLine(text.charAt(at))) {
            at--;
        }
        return at;
    }

    private static boolean endsLine(char unit) {
        return unit <= '\r' ? unit >= '\n' : unit >= '\u0085' && isRareEnd(unit);
    }

    private static boolean isRareEnd(char unit) {
        return unit == '\u0085' || unit == '\u2028' || unit == '\u2029';
    }

    private static boolean isPair(String text, int at) {
        return text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
    }
}
