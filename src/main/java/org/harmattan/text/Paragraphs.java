package org.harmattan.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a text into paragraphs: at blank lines, before bullets, and at single line ends unless the line runs on into the
 * next, as it does where the text is wrapped at a fixed width or the next line begins in lower case.
 */
final class Paragraphs {

    /** Lines shorter than this share of the longest line of their block end a paragraph. */
    private static final double FULL_LINE = 0.75;

    /** A block whose longest line is longer than this is not wrapped at a fixed width. */
    private static final int WIDEST_WRAP = 132;

    private static final int NARROWEST_WRAP = 40;

    private static final Pattern BULLET = Pattern.compile("\\s*(?:[-–—•*·▪►]|\\d{1,2}[.)])\\s");

    private final String text;
    private final List<Span> paragraphs = new ArrayList<>();

    private Paragraphs(String text) {
        this.text = text;
    }

    /** The paragraphs of a text of those units in order; every character that is not blank is in one. */
    static List<Span> of(String text, char[] units) {
        Paragraphs cutter = new Paragraphs(text);
        List<Span> block = new ArrayList<>();
        for (Span line : Lines.of(text, units)) {
            if (isBlank(units, line)) {
                cutter.addBlock(block);
                block.clear();
            } else {
                block.add(line);
            }
        }
        cutter.addBlock(block);
        return cutter.paragraphs;
    }

    private static boolean isBlank(char[] units, Span line) {
        int at = line.start();
        while (at < line.end() && Character.isWhitespace(units[at])) {
            at++;
        }
        return at == line.end();
    }

    private void addBlock(List<Span> lines) {
        int longest = 0;
        for (Span line : lines) {
            longest = Math.max(longest, line.length());
        }
        boolean wrapped = longest <= WIDEST_WRAP && longest > NARROWEST_WRAP;
        int full = wrapped ? (int) (FULL_LINE * longest) : Integer.MAX_VALUE;
        for (int i = 0; i < lines.size(); ) {
            int last = i;
            while (last + 1 < lines.size() && runsOn(lines.get(last), lines.get(last + 1), full)) {
                last++;
            }
            paragraphs.add(new Span(lines.get(i).start(), lines.get(last).end()));
            i = last + 1;
        }
    }

    private boolean runsOn(Span line, Span next, int full) {
        String words = line.of(text).stripTrailing();
        if (LineHyphens.endsIn(words)) {
            return true;
        }
        String following = next.of(text);
        if (BULLET.matcher(following).lookingAt()) {
            return false;
        }
        return words.length() >= full
                || words.endsWith(",")
                || Character.isLowerCase(following.stripLeading().codePointAt(0));
    }
}
