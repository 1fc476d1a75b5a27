package org.harmattan.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Joins words that were hyphenated at the end of a line, as scanned and typeset texts have them. Compounds that happen
 * to break there ({@code vingt-} / {@code cinq}) stay two words: those that the text also writes with a hyphen inside a
 * line, and those of the common compounding words.
 */
final class LineHyphens {

    /** First parts of French and English compounds. */
    private static final Set<String> COMPOUND_HEADS = Set.of(
            ("week demi vice ex non mi sous anti contre apres avant grand porte rendez la celui celle ceux celles au ci"
                            + " nord sud cessez peut est quelques lui elle eux nous meme semi pro self co inter north"
                            + " south mid well then")
                    .split(" "));

    /** Last parts of French and English compounds. */
    private static final Set<String> COMPOUND_TAILS = Set.of(
            ("ci la il elle on ils elles je nous vous tu meme memes end etre dela dessus dessous uns unes t le moi ouest"
                            + " est west east old year based led backed held")
                    .split(" "));

    /** Hyphen-minus, soft hyphen, hyphen. */
    private static final String HYPHENS = "-\u00ad\u2010";

    /** No word is longer. */
    private static final int LONGEST_HEAD = 40;

    private LineHyphens() {}

    /** The same tokens with hyphenated words made one; their spans and texts keep the hyphen and the line end. */
    static List<Token> join(List<Token> tokens, String text) {
        Set<String> hyphenated = hyphenated(tokens);
        List<Token> joined = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            Token before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before != null && breaksWord(before, token) && !hyphenated.contains(pair(before, token))) {
                joined.set(joined.size() - 1, joined(before, token, text));
            } else {
                joined.add(token.at(joined.size()));
            }
        }
        return joined;
    }

    private static Token joined(Token head, Token tail, String text) {
        Span span = head.span().cover(tail.span());
        return new Token(head.index(), span, new Spelling(span.of(text), head.folded() + tail.folded()), head.before());
    }

    private static boolean breaksWord(Token head, Token tail) {
        return tail.before().isLineHyphen()
                && head.text().length() <= LONGEST_HEAD
                && isLowerCase(head.text(), head.text().length() - 1)
                && isLowerCase(tail.text(), 0)
                && !COMPOUND_HEADS.contains(head.folded())
                && !COMPOUND_TAILS.contains(tail.folded())
                && !(NumberWords.isWord(head.folded()) && NumberWords.isWord(tail.folded()));
    }

    /** Whether a line ends in a hyphen. */
    static boolean endsIn(String line) {
        return !line.isEmpty() && HYPHENS.indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    /** Whether a gap is a hyphen and the end of a line. */
    static boolean isLineEnd(String gap) {
        return gap.length() > 1
                && HYPHENS.indexOf(gap.charAt(0)) >= 0
                && gap.substring(1).isBlank()
                && Lines.countEnds(gap) == 1;
    }

    private static boolean isLowerCase(String word, int at) {
        return Character.isLowerCase(word.charAt(at));
    }

    private static Set<String> hyphenated(List<Token> tokens) {
        Set<String> pairs = new HashSet<>();
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).gap().equals("-")) {
                pairs.add(pair(tokens.get(i - 1), tokens.get(i)));
            }
        }
        return pairs;
    }

    private static String pair(Token head, Token tail) {
        return head.folded() + '-' + tail.folded();
    }
}
