package org.harmattan.text;

import java.util.List;

/**
 * An article cut into sentences and tokens. Immutable; safe for several threads.
 *
 * @param article the article
 * @param language its language, declared or detected
 * @param tokens its words and numbers
 * @param sentences its sentences
 */
public record Document(Article article, Language language, List<Token> tokens, List<Sentence> sentences) {

    /** Copies the lists. */
    public Document {
        tokens = TokenList.copyOf(tokens);
        sentences = SentenceList.copyOf(sentences);
    }

    /** Reads an article. Any text is accepted; the time taken is linear in its length. */
    public static Document of(Article article) {
        char[] units = article.text().toCharArray();
        List<Token> tokens = TokenList.copyOf(Tokenizer.tokenize(article.text(), units));
        Language language = article.language().orElseGet(() -> LanguageDetector.detect(tokens));
        List<Sentence> sentences = SentenceSplitter.split(article.text(), units, tokens);
        return new Document(article, language, tokens, sentences);
    }

    /** The raw text. */
    public String text() {
        return article.text();
    }

    /** Whether a sentence is a heading: a first line without a full stop, with a blank line or a line break after it. */
    public boolean isHeading(Sentence sentence) {
        int next = sentence.endToken();
        if (sentence.index() > 0 || next >= tokens().size()) {
            return false;
        }
        Token after = tokens().get(next);
        return after.follows('\n') && !after.follows('.');
    }

    /**
     * The sentence that holds a token.
     *
     * @throws IllegalArgumentException when there is no token with that index
     */
    public Sentence getSentenceOf(int token) {
        return SentenceList.copyOf(sentences).getHolding(token);
    }

    /** The span from the first of some tokens to the last; {@code endToken} is the index after the last. */
    public Span span(int firstToken, int endToken) {
        return tokens.get(firstToken).span().cover(tokens.get(endToken - 1).span());
    }

    /** The folded word at an index; empty outside the text. */
    public String folded(int token) {
        return token >= 0 && token < tokens.size() ? tokens.get(token).folded() : "";
    }
}
