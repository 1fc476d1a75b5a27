package org.harmattan.extract;

import org.harmattan.extract.SentenceParts.Joint;

/** Tells how two phrases for people in a sentence follow each other. One per sentence; for one thread. */
final class PhraseJoints {

    private static final int MOST_COMPLEMENT = 9;

    /** Words between people and the group they are of. */
    private static final int LONGEST_GENITIVE = 3;

    private final CasualtyText text;
    private final SentenceParts parts;

    PhraseJoints(CasualtyText text, SentenceParts parts) {
        this.text = text;
        this.parts = parts;
    }

    /** How the phrase at that index follows the one before it; one that is a complement of it is passed over. */
    Joint before(int index) {
        int last = isComplement(index - 1) ? index - 2 : index - 1;
        VictimPhrase before = parts.findPhrase(last).orElse(null);
        VictimPhrase phrase = parts.findPhrase(index).orElse(null);
        if (before == null || phrase == null || phrase.firstToken() - before.endToken() > MOST_COMPLEMENT) {
            return Joint.NONE;
        }
        int first = phrase.firstToken();
        while (first > before.endToken() && text.isDeterminer(first - 1)) {
            first--;
        }
        boolean repeated = first > before.endToken() + 1 && text.isPreposition(first - 1);
        if (repeated && text.has(text.grammar().joiners(), first - 2)) {
            // "À un gendarme et à deux civils".
            first--;
        }
        if (parts.hasHardStop(before.endToken(), phrase.firstToken() + 1)) {
            return Joint.NONE;
        }
        for (int at = Math.max(before.endToken(), first - 3); at < first; at++) {
            if (text.endOf(text.grammar().joiners(), at) == first) {
                // "A nurse who treated them as well as two guards": such a joiner joins people, not clauses.
                boolean ofPeople = first - at > 1;
                return !ofPeople && hasClause(before.endToken(), at) ? Joint.NONE : Joint.AND;
            }
        }
        boolean comma = text.token(first).follows(',') && !hasClause(before.endToken(), first);
        return comma ? Joint.COMMA : Joint.NONE;
    }

    private boolean hasClause(int from, int to) {
        for (int at = from; at < to; at++) {
            String word = text.folded(at);
            boolean verb = text.grammar().be().contains(word)
                    || text.grammar().have().contains(word) && !text.isPreposition(at);
            if (verb
                    || text.grammar().subordinators().contains(word)
                    || text.grammar().relatives().contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phrase only says whose the people counted before it are: <i>84 mercenaires de Wagner</i>. */
    boolean isComplement(int index) {
        VictimPhrase phrase = parts.findPhrase(index).orElse(null);
        VictimPhrase before = parts.findPhrase(index - 1).orElse(null);
        return phrase != null
                && before != null
                && !phrase.isCounted()
                && before.count().form() == VictimPhrase.Form.NUMBER
                && phrase.firstToken() - before.endToken() <= LONGEST_GENITIVE
                && parts.isAfterPreposition(phrase);
    }
}
