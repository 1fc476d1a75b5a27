package org.harmattan.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the sentences of a text: paragraph by paragraph, from one {@link SentenceEnds end} to the next. Every token is in
 * exactly one sentence. Linear in the length of the text.
 */
final class SentenceSplitter {

    private final String text;
    private final List<Token> tokens;
    private final List<Sentence> sentences = new ArrayList<>();
    private int token;

    private SentenceSplitter(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** The sentences of a text; stretches without a token are none. */
    static List<Sentence> split(String text, List<Token> tokens) {
        SentenceSplitter splitter = new SentenceSplitter(text, tokens);
        int paragraph = 0;
        for (Span block : Paragraphs.of(text)) {
            splitter.splitParagraph(block, paragraph);
            paragraph++;
        }
        return List.copyOf(splitter.sentences);
    }

    private void splitParagraph(Span block, int paragraph) {
        int start = 0;
        String body = block.of(text);
        for (int end : SentenceEnds.of(body)) {
            add(trim(body, start, end).shift(block.start()), paragraph);
            start = end;
        }
    }

    private void add(Span span, int paragraph) {
        int first = token;
        while (token < tokens.size() && tokens.get(token).span().start() < span.end()) {
            token++;
        }
        if (token > first) {
            sentences.add(new Sentence(sentences.size(), span, first, token, paragraph));
        }
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
