package org.harmattan.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text into words and numbers in one pass. Apostrophes and hyphens end a word ({@code l'armée} is two), digits
 * grouped by thousands are one number ({@code 1 200}). Safe for several threads.
 */
public final class Tokenizer {

    private static final Pattern TOKEN = Pattern.compile(
            "(?<![\\p{L}\\p{N}])\\d{1,3}(?:[ \\u00a0\\u202f.,]\\d{3})+(?![\\p{L}\\p{N}])|\\d++|[\\p{L}\\p{M}]++|\\p{N}++");

    private Tokenizer() {}

    /** The tokens of a text, in order. */
    public static List<Token> tokenize(String text) {
        List<Token> tokens = new ArrayList<>(text.length() / 6 + 4);
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (matcher.find()) {
            String word = matcher.group();
            String gap = text.substring(end, matcher.start());
            end = matcher.end();
            tokens.add(new Token(tokens.size(), new Span(matcher.start(), end), word, NameFolder.fold(word), gap));
        }
        return List.copyOf(tokens);
    }
}
