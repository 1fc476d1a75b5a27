package org.harmattan.extract;

import java.util.List;
import java.util.Optional;
import org.harmattan.extract.CasualtyStatement.Change;
import org.harmattan.text.Document;
import org.harmattan.text.PhraseTrie;
import org.harmattan.text.Qualifier;
import org.harmattan.text.Sentence;
import org.harmattan.text.Token;

/**
 * Finds those of whom a text only says by a pronoun that they were killed: {@code dragged him out and beat him to death}. It is
 * one person, who may be among those counted elsewhere. Safe for several threads.
 */
final class PronounVictims {

    /** Words before it that say that it was not done, or only tried. */
    private static final int REACH = 6;

    private final PhraseTrie<Boolean> phrases;
    private final PhraseTrie<Boolean> notKilled;
    private final PhraseTrie<Boolean> outlived;

    /**
     * @param phrases ways to say it
     * @param notKilled words before it that say that it was not done
     * @param outlived words after it that say that he lived on
     */
    PronounVictims(PhraseTrie<Boolean> phrases, PhraseTrie<Boolean> notKilled, PhraseTrie<Boolean> outlived) {
        this.phrases = phrases;
        this.notKilled = notKilled;
        this.outlived = outlived;
    }

    /** The one person killed in a sentence that counts no dead. */
    Optional<CasualtyStatement> find(Document document, Sentence sentence, List<CasualtyStatement> counted) {
        if (counted.stream().anyMatch(CasualtyStatement::tellsOfDeaths)) {
            return Optional.empty();
        }
        List<Token> tokens = document.tokens();
        int end = sentence.endToken();
        for (int at = phrases.next(tokens, sentence.firstToken(), end);
                at < end;
                at = phrases.next(tokens, at + 1, end)) {
            int after = phrases.endAt(tokens, at);
            int before = Math.max(sentence.firstToken(), at - REACH);
            if (!notKilled.beginsWithin(tokens, before, at) && !outlived.beginsWithin(tokens, after, end)) {
                return Optional.of(killed(document, at, after));
            }
        }
        return Optional.empty();
    }

    private static CasualtyStatement killed(Document document, int first, int end) {
        int from = document.tokens().get(first).span().start();
        int to = document.tokens().get(end - 1).span().end();
        return new CasualtyStatement(
                first,
                end,
                Harm.KILLED,
                1,
                1,
                1,
                Qualifier.EXACT,
                document.article().text().substring(from, to),
                VictimKind.UNKNOWN,
                Optional.empty(),
                false,
                false,
                Change.NONE,
                true);
    }
}
