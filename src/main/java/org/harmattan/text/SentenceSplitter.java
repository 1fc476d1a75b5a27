package org.harmattan.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the sentences of a text: paragraph by paragraph, from one {@link SentenceEnds end} to the next. Every token is in
 * exactly one sentence. What runs on for longer than anybody writes, such as a list or a text that lost its marks, is cut
 * at a mark within it, so that whoever compares the words of a sentence with each other takes no longer for a longer
 * text. Linear in the length of the text.
 */
final class SentenceSplitter {

    /** Tokens of the longest sentence. */
    static final int LONGEST = 400;

    /** Marks that a sentence too long is cut at, best first. */
    private static final String CUTS = ";:,|-–—/";

    private final String text;
    private final char[] units;
    private final List<Token> tokens;
    private final List<Sentence> sentences = new ArrayList<>();
    private int token;

    private SentenceSplitter(String text, char[] units, List<Token> tokens) {
        this.text = text;
        this.units = units;
        this.tokens = tokens;
    }

    /** The sentences of a text of those units; stretches without a token are none. */
    static List<Sentence> split(String text, char[] units, List<Token> tokens) {
        SentenceSplitter splitter = new SentenceSplitter(text, units, tokens);
        int paragraph = 0;
        for (Span block : Paragraphs.of(text, units)) {
            splitter.splitParagraph(block, paragraph);
            paragraph++;
        }
        return List.copyOf(splitter.sentences);
    }

    private void splitParagraph(Span block, int paragraph) {
        int start = 0;
        String body = block.of(text);
        SentenceEnds ends = SentenceEnds.of(body, units, block.start());
        for (int i = 0; i < ends.size(); i++) {
            add(trim(body, start, ends.get(i)).shift(block.start()), paragraph);
            start = ends.get(i);
        }
    }

    private void add(Span span, int paragraph) {
        int first = token;
        while (token < tokens.size() && tokens.get(token).span().start() < span.end()) {
            token++;
        }
        int start = span.start();
        while (token - first > LONGEST) {
            int cut = cut(first);
            int end = tokens.get(cut - 1).span().end();
            sentences.add(new Sentence(sentences.size(), new Span(start, end), first, cut, paragraph));
            first = cut;
            start = tokens.get(cut).span().start();
        }
        if (token > first) {
            sentences.add(new Sentence(sentences.size(), new Span(start, span.end()), first, token, paragraph));
        }
    }

    /** The token that begins the rest of a sentence too long: after the best mark in its second half, or the last one. */
    private int cut(int first) {
        int cut = first + LONGEST;
        int best = CUTS.length();
        for (int at = first + LONGEST; at > first + LONGEST / 2; at--) {
            int rank = rank(tokens.get(at).gap());
            if (rank < best) {
                best = rank;
                cut = at;
            }
        }
        return cut;
    }

    private static int rank(String gap) {
        for (int rank = 0; rank < CUTS.length(); rank++) {
            if (gap.indexOf(CUTS.charAt(rank)) >= 0) {
                return rank;
            }
        }
        return CUTS.length();
    }

    private static Span trim(String body, int start, int end) {
        int first = start;
        int last = end;
        while (first < last && isBlank(body.charAt(first))) {
            first++;
        }
        while (last > first && isBlank(body.charAt(last - 1))) {
            last--;
        }
        return new Span(first, last);
    }

    private static boolean isBlank(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\uFEFF';
    }
}
