package org.harmattan.extract;

import java.util.List;
import java.util.regex.Pattern;
import org.harmattan.extract.SpeechWords.Words;
import org.harmattan.text.Document;
import org.harmattan.text.Language;
import org.harmattan.text.Span;
import org.harmattan.text.Token;

/** Where the noun phrases that name sources begin and end, in one document. */
final class NounPhrases {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final int LONGEST = 16;

    private static final int LONGEST_LISTENER = 7;

    private static final int LONGEST_TEXT = 80;

    private static final int LONGEST_BEFORE_HEAD = 4;

    private static final String BOUNDARIES = ",.;:!?()[]«»“”„\"–—…\n|/";

    private final Document document;
    private final List<Token> tokens;
    private final SpeechWords words;

    NounPhrases(Document document, SpeechWords words) {
        this.document = document;
        this.tokens = document.tokens();
        this.words = words;
    }

    /** Whether punctuation stands before a token; a full stop inside a name ({@code M. Diallo}) does not count. */
    boolean isBoundary(int token) {
        String gap = tokens.get(token).gap();
        if (gap.equals(" ")) {
            return false;
        }
        boolean initial = gap.strip().equals(".")
                && token > 0
                && tokens.get(token - 1).isCapitalised()
                && tokens.get(token - 1).span().length() <= 2;
        return !initial && (gap.contains(" - ") || tokens.get(token).followsAny(BOUNDARIES));
    }

    /** The index after the phrase that begins with a token: up to punctuation, a relative clause, a verb or a time. */
    int endOf(int first, int limit) {
        int end = first + 1;
        while (end < Math.min(limit, first + LONGEST) && !isBoundary(end) && !isEnd(end)) {
            end++;
        }
        while (end > first + 1 && words.isAt(Words.CONJUNCTIONS, tokens, end - 1)) {
            end--;
        }
        return end;
    }

    /** Whether a word that no name of a source goes beyond begins there. */
    boolean isEnd(int token) {
        return isBareA(token) && document.language() == Language.FRENCH || words.isAt(Words.ENDS, tokens, token);
    }

    /** Whether a token is an auxiliary verb; {@code à} is none, nor is {@code a} in English. */
    boolean isAuxiliary(int token) {
        boolean letter = document.folded(token).equals("a");
        return letter
                ? isBareA(token) && document.language() == Language.FRENCH
                : words.isAt(Words.AUXILIARIES, tokens, token) || words.isAt(Words.PASSIVE, tokens, token);
    }

    private boolean isBareA(int token) {
        return tokens.get(token).text().equalsIgnoreCase("a");
    }

    /** Whether a word is an article or a possessive; {@code UN} in English is none. */
    boolean isArticle(int token) {
        boolean nations = document.language() == Language.ENGLISH
                && tokens.get(token).text().equals("UN");
        return !nations && words.isAt(Words.ARTICLES, tokens, token);
    }

    /**
     * Goes on over the times and listeners between an inverted verb and its subject: <i>a dit lundi à l'AFP un élu</i>.
     * The given index when no subject follows them.
     */
    int afterAdverbials(int first, int limit) {
        int position = first;
        while (position < limit && !isBoundary(position) && words.isAt(Words.TIMES, tokens, position)) {
            position = words.endOf(Words.TIMES, tokens, position);
        }
        boolean listener = position < limit && tokens.get(position).text().equals("à") && !isBoundary(position);
        if (!listener) {
            return position;
        }
        int subject = position + 1;
        while (subject < limit && isArticle(subject)) {
            subject++;
        }
        while (subject < Math.min(limit, position + LONGEST_LISTENER) && !isBoundary(subject)) {
            if (isArticle(subject) && !words.isAt(Words.GOVERNING, tokens, subject)) {
                return subject;
            }
            subject++;
        }
        return limit;
    }

    /** Goes back from the head of a phrase over adjectives and numbers, not below {@code from}. */
    int startOf(int head, int from) {
        int first = head;
        while (!isArticle(head)
                && first > from
                && head - first < LONGEST_BEFORE_HEAD
                && !isBoundary(first)
                && !isArticle(first - 1)
                && !words.isAt(Words.GOVERNING, tokens, first - 1)
                && !words.isAt(Words.CONJUNCTIONS, tokens, first - 1)
                && !isEnd(first - 1)) {
            first--;
        }
        return first;
    }

    /** Goes on over the articles at the start of a phrase. */
    int withoutArticles(int first, int end) {
        int start = first;
        while (start < end - 1 && isArticle(start)) {
            start++;
        }
        return start;
    }

    /** Whether two sources are named by one phrase: <i>la France et le Mali</i>. */
    boolean isCoordinated(int first, int end) {
        for (int i = first + 1; i < end - 1; i++) {
            if (words.isAt(Words.CONJUNCTIONS, tokens, i)
                    && (isArticle(i + 1) || tokens.get(i + 1).isCapitalised())) {
                return true;
            }
        }
        return false;
    }

    /** The words of a phrase on one line, at most 80 characters, cut between words. */
    String text(int first, int end) {
        Span span = document.span(first, end);
        String text = BLANKS.matcher(span.of(document.text())).replaceAll(" ").strip();
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        int cut = text.lastIndexOf(' ', LONGEST_TEXT);
        return text.substring(0, cut > 0 ? cut : LONGEST_TEXT);
    }
}
