package org.harmattan.text;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * A question about words, which each {@link Spelling} is asked once and remembers the answer to, such as whether a
 * date may begin with it. Asked again, it costs a few nanoseconds. Safe for several threads, as long as
 * the answer is always the same.
 */
final class WordTest {

    private static final AtomicInteger MADE = new AtomicInteger();

    private final int number = MADE.getAndIncrement();
    private final Predicate<Spelling> test;

    /** @param test depends on the word alone */
    WordTest(Predicate<Spelling> test) {
        this.test = test;
    }

    /** Whether the answer is yes for that token; no where there is none. */
    boolean holds(List<Token> tokens, int index) {
        return index >= 0 && index < tokens.size() && holds(tokens.get(index).spelling());
    }

    boolean holds(Spelling word) {
        return switch (word.answer(number)) {
            case YES -> true;
            case NO -> false;
            case UNASKED -> ask(word);
        };
    }

    private boolean ask(Spelling word) {
        boolean holds = test.test(word);
        word.setAnswer(number, holds ? Spelling.Answer.YES : Spelling.Answer.NO);
        return holds;
    }
}
