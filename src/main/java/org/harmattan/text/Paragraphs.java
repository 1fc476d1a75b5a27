package org.harmattan.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into paragraphs: at blank lines, and at single line ends unless the text is wrapped at a fixed width, when
 * a full line runs on into the next.
 */
final class Paragraphs {

    /** Lines shorter than this share of the longest line of their block end a paragraph. */
    private static final double FULL_LINE = 0.75;

    /** A block whose longest line is longer than this is not wrapped at a fixed width. */
    private static final int WIDEST_WRAP = 132;

    private Paragraphs() {}

    static List<Span> of(String text) {
        List<Span> paragraphs = new ArrayList<>();
        List<Span> block = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            if (text.substring(start, end).isBlank()) {
                addBlock(paragraphs, block, text);
                block.clear();
            } else {
                block.add(new Span(start, end));
            }
            start = end + 1;
        }
        addBlock(paragraphs, block, text);
        return paragraphs;
    }

    private static void addBlock(List<Span> paragraphs, List<Span> lines, String text) {
        int longest = lines.stream().mapToInt(Span::length).max().orElse(0);
        for (int i = 0; i < lines.size(); ) {
            int last = i;
            while (last + 1 < lines.size() && runsOn(lines.get(last), longest, text)) {
                last++;
            }
            paragraphs.add(new Span(lines.get(i).start(), lines.get(last).end()));
            i = last + 1;
        }
    }

    private static boolean runsOn(Span line, int longest, String text) {
        String words = line.of(text).stripTrailing();
        return longest <= WIDEST_WRAP && longest > 40 && words.length() >= FULL_LINE * longest
                || words.endsWith(",")
                || words.endsWith("-");
    }
}
