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

    private final PhraseTrie<Boolean> phrases;

    /** @param phrases ways to say it */
    PronounVictims(PhraseTrie<Boolean> phrases) {
        this.phrases = phrases;
    }

    /** The one person killed in a sentence that counts no dead. */
    Optional<CasualtyStatement> find(Document document, Sentence sentence, List<CasualtyStatement> counted) {
        if (counted.stream().anyMatch(CasualtyStatement::tellsOfDeaths)) {
            return Optional.empty();
        }
        List<Token> tokens = document.tokens();
        int first = phrases.next(tokens, sentence.firstToken(), sentence.endToken());
        return first == sentence.endToken()
                ? Optional.empty()
                : Optional.of(killed(document, first, phrases.endAt(tokens, first)));
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
