package org.harmattan.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every date of a text, as "words read: days, precision, anchor". */
final class DatesAsText {

    private static final LocalDate PUBLISHED = LocalDate.of(2021, 1, 15);

    private DatesAsText() {}

    /** As published on 15 January 2021, a Friday. */
    static String read(String text) {
        return read(text, Optional.of(PUBLISHED));
    }

    static String read(String text, Optional<LocalDate> published) {
        List<Token> tokens = Tokenizer.tokenize(text);
        return new DateReader(published)
                .findAll(tokens).stream()
                        .map(date -> words(text, tokens, date) + ": " + days(date) + " "
                                + date.precision().label() + " "
                                + date.anchor().name().toLowerCase())
                        .collect(Collectors.joining("; "));
    }

    private static String words(String text, List<Token> tokens, DatePhrase date) {
        Span first = tokens.get(date.firstToken()).span();
        return first.cover(tokens.get(date.endToken() - 1).span()).of(text);
    }

    private static String days(DatePhrase date) {
        return date.start().equals(date.end()) ? date.start().toString() : date.start() + ".." + date.end();
    }
}
