package org.harmattan.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.harmattan.extract.SpeechWords.Words;
import org.harmattan.incident.Stance;
import org.harmattan.text.Document;
import org.harmattan.text.Token;
import org.harmattan.text.Tokenizer;

/**
 * Decides what a source does with what it says, in one document read from its start to its end: fighters who tell what
 * they did claim it, and what is told in the conditional is hearsay.
 */
final class SpeechStances {

    /** Tokens after the verb within which its own subject must be who did it: <i>claims to have killed</i>. */
    private static final int OWN_REACH = 3;

    /** Tokens after the verb within which what was not done must be told: <i>assure qu'aucun soldat n'a tiré</i>. */
    private static final int DENIAL_REACH = 3;

    private final List<Token> tokens;
    private final SpeechWords words;
    private final Quotations quotations;
    private final Set<LexiconActor> claimants = new HashSet<>();

    SpeechStances(Document document, SpeechWords words, Quotations quotations) {
        this.tokens = document.tokens();
        this.words = words;
        this.quotations = quotations;
    }

    /** The stance of a source towards the tokens of a scope. */
    Stance stance(SpeechCue cue, Source source, SpeechScope scope) {
        Stance stance = refined(cue, source, scope);
        if (stance == Stance.CLAIMS && isGroup(source)) {
            source.actor().ifPresent(actor -> claimants.add(actor.actor()));
        }
        return stance;
    }

    private Stance refined(SpeechCue cue, Source source, SpeechScope scope) {
        Stance stance = cue.stance();
        if (stance == Stance.ALLEGES) {
            int near = Math.min(scope.endToken(), scope.firstToken() + OWN_REACH);
            boolean own = words.isAt(Words.CLAIM_VERBS, tokens, cue.cueToken())
                    || has(Words.OWN_DEED, scope.firstToken(), near, true);
            return own && mayClaim(source) ? Stance.CLAIMS : stance;
        }
        if (stance != Stance.REPORTS) {
            return stance;
        }
        int near = Math.min(scope.endToken(), scope.firstToken() + DENIAL_REACH);
        if (cue.form() != SpeechCue.Form.PREPOSITION
                && (mayClaim(source) || isOfficial(source) || names(source, Words.STATES))
                && has(Words.DENIED_DEED, scope.firstToken(), near, true)) {
            return Stance.DENIES;
        }
        if (isClaim(cue, source, scope)) {
            return Stance.CLAIMS;
        }
        return has(Words.CONDITIONAL, scope.firstToken(), scope.endToken(), false) ? Stance.ALLEGES : stance;
    }

    private boolean isClaim(SpeechCue cue, Source source, SpeechScope scope) {
        int first = scope.firstToken();
        int end = scope.endToken();
        if (isGroup(source) && cue.form() != SpeechCue.Form.PREPOSITION) {
            boolean before = source.actor()
                    .map(ActorMention::actor)
                    .filter(claimants::contains)
                    .isPresent();
            return before || has(Words.OWN_DEED, first, end, true) || boasts(first, end);
        }
        return mayClaim(source) && has(Words.OWN_DEED, first, end, true);
    }

    /** A group boasts of enemies killed; of civilians killed it tells as of another's deed. */
    private boolean boasts(int first, int end) {
        return has(Words.OWN_DEED_GROUP, first, end, true) && !has(Words.INNOCENTS, first, end, true);
    }

    private static boolean isGroup(Source source) {
        return source.actor()
                .map(actor -> actor.actor().kind())
                .filter(ActorKind::isNamedGroup)
                .isPresent();
    }

    private boolean mayClaim(Source source) {
        return source.actor().isPresent() || names(source, Words.OWN_DEED_SOURCES);
    }

    /** Whether a state, its forces or its authorities speak. */
    boolean isOfficial(Source source) {
        return source.actor()
                .map(actor -> actor.actor().kind().isOfStates())
                .orElseGet(() -> names(source, Words.STATE_VOICES));
    }

    /** Whether that was said before: <i>selon un premier bilan</i>, <i>the government had spoken of 28</i>. */
    boolean isSuperseded(SpeechCue cue, Source source) {
        return names(source, Words.EARLIER_ACCOUNTS) || has(Words.PLUPERFECT, cue.firstToken(), cue.cueToken(), true);
    }

    private boolean names(Source source, Words list) {
        List<Token> named = Tokenizer.tokenize(source.by());
        for (int i = 0; i < named.size(); i++) {
            if (words.isAt(list, named, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean has(Words list, int from, int to, boolean quotedToo) {
        for (int i = from; i < to; i++) {
            if ((quotedToo || !quotations.isQuoted(i)) && words.isAt(list, tokens, i)) {
                return true;
            }
        }
        return false;
    }
}
