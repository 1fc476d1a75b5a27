package org.harmattan.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the sentences of a text. {@link BreakIterator} proposes the ends; proposals inside an abbreviation or before a
 * lower-case word (a stray full stop) are dropped. Safe for several threads.
 */
final class SentenceSplitter {

    private static final Set<String> ABBREVIATIONS = Set.of(
            "m", "mm", "mme", "mlle", "me", "dr", "pr", "mr", "mrs", "ms", "st", "ste", "gen", "gal", "col", "lt",
            "cdt", "cne", "sgt", "adj", "av", "env", "janv", "fevr", "juil", "sept", "oct", "nov", "dec", "jan", "feb",
            "aug", "art", "no", "vs", "cf", "etc", "gov", "capt", "maj", "brig", "hon", "rev", "prof", "km");

    private final Language language;

    SentenceSplitter(Language language) {
        this.language = language;
    }

    /** The sentences of a text; tokens without one do not occur. */
    List<Sentence> split(String text, List<Token> tokens) {
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        int token = 0;
        for (Span block : Paragraphs.of(text)) {
            for (Span span : splitBlock(text, block)) {
                int end = token;
                while (end < tokens.size() && tokens.get(end).span().start() < span.end()) {
                    end++;
                }
                if (end > token) {
                    sentences.add(new Sentence(sentences.size(), span, token, end, paragraph));
                    token = end;
                }
            }
            paragraph++;
        }
        return List.copyOf(sentences);
    }

    private List<Span> splitBlock(String text, Span block) {
        String body = block.of(text).replace('\n', ' ').replace('\r', ' ');
        BreakIterator breaks = BreakIterator.getSentenceInstance(language.locale());
        breaks.setText(body);
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (end < body.length() && !endsSentence(body, end)) {
                continue;
            }
            add(spans, body, block.start(), start, end);
            start = end;
        }
        return spans;
    }

    private static void add(List<Span> spans, String body, int offset, int start, int end) {
        int first = start;
        int last = end;
        while (first < last && Character.isWhitespace(body.charAt(first))) {
            first++;
        }
        while (last > first && Character.isWhitespace(body.charAt(last - 1))) {
            last--;
        }
        if (last > first) {
            spans.add(new Span(offset + first, offset + last));
        }
    }

    private static boolean endsSentence(String body, int end) {
        return !startsLowerCase(body, end) && !endsInAbbreviation(body, end);
    }

    private static boolean startsLowerCase(String body, int from) {
        for (int i = from; i < body.length(); i++) {
            char unit = body.charAt(i);
            if (Character.isLetterOrDigit(unit)) {
                return Character.isLowerCase(unit);
            }
        }
        return true;
    }

    private static boolean endsInAbbreviation(String body, int end) {
        int stop = end - 1;
        while (stop >= 0 && Character.isWhitespace(body.charAt(stop))) {
            stop--;
        }
        if (stop < 1 || body.charAt(stop) != '.') {
            return false;
        }
        int start = stop;
        while (start > 0 && Character.isLetter(body.charAt(start - 1))) {
            start--;
        }
        if (start == stop) {
            return false;
        }
        boolean initial = stop - start == 1 && Character.isUpperCase(body.charAt(start));
        return initial || ABBREVIATIONS.contains(NameFolder.fold(body.substring(start, stop)));
    }
}
