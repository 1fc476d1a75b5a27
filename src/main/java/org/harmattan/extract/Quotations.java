package org.harmattan.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.harmattan.text.Document;
import org.harmattan.text.Token;

/**
 * The stretches of a document between quotation marks, typographic or straight. A quotation nobody closes ends with its
 * paragraph; quotations inside quotations belong to the outer one. Immutable.
 */
final class Quotations {

    /** A stretch between quotation marks; {@code endToken} is the index after its last token. */
    record Quotation(int firstToken, int endToken) {}

    private static final String OPENING = "«“„\"";
    private static final String CLOSING = "»””\"";

    private final int[] numbers;
    private final List<Quotation> quotations = new ArrayList<>();

    private Quotations(int tokens) {
        numbers = new int[tokens];
    }

    static Quotations of(Document document) {
        List<Token> tokens = document.tokens();
        Quotations found = new Quotations(tokens.size());
        int first = -1;
        char closing = 0;
        for (int i = 0; i < tokens.size(); i++) {
            String gap = tokens.get(i).gap();
            int lines = 0;
            for (int at = 0; at < gap.length(); at++) {
                char mark = gap.charAt(at);
                lines += mark == '\n' ? 1 : 0;
                if (first >= 0 && (mark == closing || mark == '\n' && lines == 2)) {
                    found.add(first, i);
                    first = -1;
                } else if (first < 0 && OPENING.indexOf(mark) >= 0) {
                    first = i;
                    closing = CLOSING.charAt(OPENING.indexOf(mark));
                }
            }
        }
        if (first >= 0) {
            found.add(first, tokens.size());
        }
        return found;
    }

    private void add(int first, int end) {
        if (end > first) {
            quotations.add(new Quotation(first, end));
            Arrays.fill(numbers, first, end, quotations.size());
        }
    }

    boolean isQuoted(int token) {
        return numbers[token] > 0;
    }

    /** The number of the quotation that holds a token, from 0; -1 outside. */
    int numberAt(int token) {
        return token >= 0 && token < numbers.length ? numbers[token] - 1 : -1;
    }

    Quotation get(int number) {
        return quotations.get(number);
    }

    /** How many there are. */
    int size() {
        return quotations.size();
    }
}
