package org.harmattan.extract;

import java.util.regex.Pattern;
import org.harmattan.text.Token;

/** Tells whether people may be the subject of a verb, by the words between. One per sentence; for one thread. */
final class SubjectReach {

    private static final Pattern PARTICIPLE = Pattern.compile("(ed|é|ée|és|ées)$");
    private static final int REACH = 10;
    private static final int REACH_OVER_COMMAS = 16;
    private static final int REACH_OVER_CLAUSE = 32;
    private static final int BARE_REACH = 4;
    private static final int MOST_TOKENS = 60;

    private final CasualtyText text;
    private final SentenceParts parts;

    SubjectReach(CasualtyText text, SentenceParts parts) {
        this.text = text;
        this.parts = parts;
    }

    /** Whether the verb's subject can be that phrase, by the words between. */
    boolean reaches(int index, HarmPredicate predicate, int predicateIndex) {
        VictimPhrase phrase = parts.findPhrase(index).orElseThrow();
        if (predicate.firstToken() - phrase.endToken() > MOST_TOKENS) {
            return false;
        }
        int words = 0;
        boolean commas = false;
        boolean clause = false;
        for (int at = phrase.endToken(); at < predicate.firstToken(); at++) {
            Token token = text.token(at);
            commas |= token.follows(',') || token.follows('(') || token.follows('–') || token.follows('—');
            clause |= at == phrase.endToken() && isReducedRelative(at);
            if (at == phrase.endToken() || commas) {
                clause |= text.grammar().relatives().contains(text.folded(at));
            }
            if (isInside(at, index, predicateIndex) || text.isDate(at)) {
                continue;
            }
            if (!clause && !commas && startsOther(at)) {
                return false;
            }
            words++;
        }
        boolean stopped = parts.hasHardStop(phrase.endToken(), predicate.firstToken() + 1);
        int reach = clause ? REACH_OVER_CLAUSE : commas ? REACH_OVER_COMMAS : phrase.isBare() ? BARE_REACH : REACH;
        return !stopped && words <= reach && (!commas || closesComma(phrase, predicate, clause));
    }

    /**
     * Whether nothing between people and a verb further on opens another clause, and what others are named there stands
     * between commas.
     *
     * @param enclosed where the first of the others stands
     */
    boolean reachesOver(VictimPhrase phrase, HarmPredicate predicate, int enclosed) {
        int commas = 0;
        int before = 0;
        for (int at = phrase.endToken(); at <= predicate.firstToken(); at++) {
            boolean comma = text.token(at).follows(',');
            commas += comma ? 1 : 0;
            before += comma && at <= enclosed ? 1 : 0;
            boolean other = at < predicate.firstToken()
                    && (text.grammar().subordinators().contains(text.folded(at))
                            || text.grammar().relatives().contains(text.folded(at)));
            if (other) {
                return false;
            }
        }
        boolean alone = enclosed == predicate.firstToken();
        boolean closed = commas != 1 && (alone || before > 0 && before < commas);
        return predicate.firstToken() - phrase.endToken() <= REACH_OVER_CLAUSE
                && closed
                && !parts.hasHardStop(phrase.endToken(), predicate.firstToken() + 1);
    }

    /** After a comma the verb belongs to the phrase only where a second comma closes what was put in between. */
    private boolean closesComma(VictimPhrase phrase, HarmPredicate predicate, boolean clause) {
        int marks = 0;
        for (int at = phrase.endToken();
                at <= predicate.firstToken() && at < parts.sentence().endToken();
                at++) {
            Token token = text.token(at);
            boolean mark = token.follows(',') || token.follows('(') || token.follows(')') || token.follows('–');
            marks += mark ? 1 : 0;
        }
        boolean adjacent = phrase.endToken() == predicate.firstToken();
        boolean apposition = marks == 1
                && phrase.count().best() == 1
                && !phrase.isBare()
                && text.token(phrase.firstToken()).follows(',');
        return marks >= 2 || adjacent || clause || apposition;
    }

    /** {@code A man accused of stealing a car was killed}. */
    private boolean isReducedRelative(int at) {
        boolean participle = PARTICIPLE.matcher(text.token(at).text()).find();
        return participle && text.continues(at + 1, parts.sentence().endToken()) && text.isPreposition(at + 1);
    }

    /** Whether another subject or another clause begins with that token. */
    private boolean startsOther(int at) {
        boolean nounGroup = text.isDeterminer(at) && !text.isPreposition(at) && !text.isPreposition(at - 1);
        return nounGroup || text.grammar().subordinators().contains(text.folded(at));
    }

    private boolean isInside(int at, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (parts.get(i).firstToken() <= at && at < parts.get(i).endToken()) {
                return true;
            }
        }
        return false;
    }
}
