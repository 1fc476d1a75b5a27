package org.harmattan.extract;

import java.util.Set;

/** Tells numbers that say how old people are from those that count them. For one thread. */
final class VictimAges {

    /** Tokens in which a list of ages is told. */
    private static final int MOST_AGES = 5;

    /** Digits of an age. */
    private static final int MOST_DIGITS = 2;

    private static final Set<String> OF = Set.of("of", "de");

    private final CasualtyText text;

    VictimAges(CasualtyText text) {
        this.text = text;
    }

    /** Whether that number is an age: {@code aged 7 and 9, older than fifteen, two boys, 14 and 16}. */
    boolean has(int number) {
        for (int at = number - 1; at >= 0 && number - at <= MOST_AGES; at--) {
            if (text.words().ages.contains(text.folded(at)) || isOfPerson(at, number)) {
                return true;
            }
            if (!isJoint(at) && !isComparison(at) && !text.isPreposition(at)) {
                break;
            }
        }
        return isApposed(number);
    }

    private boolean isJoint(int token) {
        return text.token(token).isNumber() || text.has(text.grammar().joiners(), token);
    }

    private boolean isComparison(int token) {
        return text.folded(token).equals("than") && text.words().ages.contains(text.folded(token - 1));
    }

    /** {@code boys of 15 and 17}: numbers after people and "of" that count nobody. */
    private boolean isOfPerson(int of, int number) {
        int next = number + 1;
        boolean open = next >= size()
                || !text.token(next).continuesPhrase()
                || text.isStop(next)
                || text.has(text.grammar().joiners(), next);
        return OF.contains(text.folded(of))
                && of > 0
                && text.token(of).continuesPhrase()
                && text.has(text.words().persons, of - 1)
                && open;
    }

    /** {@code two boys, 14 and 16, were}, {@code the imam, 62.}: numbers between commas after people that count nobody. */
    private boolean isApposed(int number) {
        int first = number;
        while (first > 0 && number - first < MOST_AGES && !text.token(first).follows(',') && isJoint(first - 1)) {
            first--;
        }
        int end = number + 1;
        while (end < size() && end - number < MOST_AGES && text.token(end).continuesPhrase() && isJoint(end)) {
            end++;
        }
        boolean digits =
                text.token(number).isNumber() && text.token(number).text().length() <= MOST_DIGITS;
        boolean closed = end == size() || text.token(end).followsAny(",.;)");
        return digits
                && closed
                && first > 0
                && text.token(first).follows(',')
                && text.token(end - 1).isNumber()
                && text.has(text.words().persons, first - 1);
    }

    private int size() {
        return text.document().tokens().size();
    }
}
